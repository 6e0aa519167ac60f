//! Checks the dataset and packs it into one binary that the app embeds. A broken seed file fails the build here, with
//! every problem listed.

use atlas_data::{MapPart, codec};
use serde::Serialize;
use std::path::Path;
use std::process::exit;

fn main() {
    println!("cargo::rerun-if-changed=seeds");
    println!("cargo::rerun-if-changed=build.rs");
    let (dataset, evidence) = match atlas_check::load_whole(Path::new("seeds")) {
        Ok(whole) => whole,
        Err(problems) => {
            for problem in &problems {
                println!("cargo::error=seeds/{problem}");
            }
            eprintln!("{} problems in seeds/; `cargo xtask seeds` lists them without building.", problems.len());
            exit(1);
        }
    };
    let written = write("atlas.bin", &dataset)
        .and_then(|()| write("evidence.bin", &evidence))
        .and_then(|()| write("map.bin", &MapPart::from(dataset.clone())))
        .and_then(|()| write("trade.bin", &dataset.clone().for_trade()));
    if let Err(error) = written {
        println!("cargo::error=the dataset could not be packed: {error}");
        exit(1);
    }
}

fn write(name: &str, tables: &impl Serialize) -> Result<(), String> {
    let bytes = codec::encode(tables).map_err(|error| error.to_string())?;
    let folder = std::env::var("OUT_DIR").map_err(|error| error.to_string())?;
    std::fs::write(Path::new(&folder).join(name), bytes).map_err(|error| error.to_string())
}
