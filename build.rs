//! Checks the dataset and packs it into one binary that the app embeds. A broken seed file fails the build here, with
//! every problem listed. For the program that writes pages it also makes the files of the data door.

use atlas_check::door;
use atlas_check::release::Release;
use atlas_data::{MapPart, codec};
use serde::Serialize;
use std::fs;
use std::path::Path;
use std::process::exit;

/// Where earlier releases of the dataset are kept, each as one text packed with brotli.
const RELEASES: &str = "releases";
/// Terms of use, which go out with the dataset.
const LICENCE: &str = "LICENSE-DATA.md";

fn main() {
    for input in ["seeds", "build.rs", RELEASES, LICENCE] {
        println!("cargo::rerun-if-changed={input}");
    }
    let seeds = Path::new("seeds");
    let (dataset, evidence) = match atlas_check::load_whole(seeds) {
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
        .and_then(|()| write("views.bin", &dataset.clone().for_views()))
        .and_then(|()| write("trade.bin", &dataset.clone().for_trade()))
        .and_then(|()| if std::env::var_os("CARGO_FEATURE_SSR").is_some() { write_door(seeds) } else { Ok(()) });
    if let Err(error) = written {
        println!("cargo::error=the dataset could not be packed: {error}");
        exit(1);
    }
}

/// Its list, which pages read, and its files, which only the prerenderer carries.
fn write_door(seeds: &Path) -> Result<(), String> {
    let licence = fs::read_to_string(LICENCE).map_err(|error| format!("{LICENCE}: {error}"))?;
    let opened = door::open(seeds, &licence, &releases()?)?;
    write("door.bin", &opened.door)?;
    write("door-files.bin", &opened.files)
}

fn releases() -> Result<Vec<Release>, String> {
    let mut paths = Vec::new();
    for entry in fs::read_dir(RELEASES).map_err(|error| format!("{RELEASES}: {error}"))? {
        let path = entry.map_err(|error| error.to_string())?.path();
        paths.extend(path.extension().is_some_and(|extension| extension == "br").then_some(path));
    }
    paths.sort();
    let read = |path: &std::path::PathBuf| {
        let say = |error: &dyn std::fmt::Display| format!("{}: {error}", path.display());
        let packed = fs::read(path).map_err(|error| say(&error))?;
        let mut text = Vec::new();
        brotli_decompressor::BrotliDecompress(&mut packed.as_slice(), &mut text).map_err(|error| say(&error))?;
        let text = String::from_utf8(text).map_err(|error| say(&error))?;
        Release::parse(&text).map_err(|error| say(&error))
    };
    paths.iter().map(read).collect()
}

fn write(name: &str, tables: &impl Serialize) -> Result<(), String> {
    let bytes = codec::encode(tables).map_err(|error| error.to_string())?;
    let folder = std::env::var("OUT_DIR").map_err(|error| error.to_string())?;
    fs::write(Path::new(&folder).join(name), bytes).map_err(|error| error.to_string())
}
