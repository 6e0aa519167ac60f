//! Checks the dataset and packs it into one binary that the app embeds. A broken seed file fails the build here, with
//! every problem listed.

use std::path::Path;
use std::process::exit;

fn main() {
    println!("cargo::rerun-if-changed=seeds");
    println!("cargo::rerun-if-changed=build.rs");
    let dataset = match atlas_check::load(Path::new("seeds")) {
        Ok(dataset) => dataset,
        Err(problems) => {
            for problem in &problems {
                println!("cargo::error=seeds/{problem}");
            }
            eprintln!("{} problems in seeds/; `cargo xtask seeds` lists them without building.", problems.len());
            exit(1);
        }
    };
    let written = atlas_data::codec::encode(&dataset)
        .map_err(|error| error.to_string())
        .and_then(|bytes| {
            let folder = std::env::var("OUT_DIR").map_err(|error| error.to_string())?;
            std::fs::write(Path::new(&folder).join("atlas.bin"), bytes).map_err(|error| error.to_string())
        });
    if let Err(error) = written {
        println!("cargo::error=the dataset could not be packed: {error}");
        exit(1);
    }
}
