//! Turns `text/{en,ru,kk}.toml` into one function per key, or fails with every problem in them.

mod generator;

use std::{env, fs, path::Path, process::ExitCode};

/// Reads the three files, checks them together, and writes `texts.rs` for `src/lib.rs` to include.
fn main() -> ExitCode {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=generator");
    println!("cargo::rerun-if-changed=text");
    match build() {
        Ok(()) => ExitCode::SUCCESS,
        Err(problems) => {
            for problem in &problems {
                println!("cargo::error={problem}");
            }
            ExitCode::FAILURE
        }
    }
}

fn build() -> Result<(), Vec<String>> {
    let read = |tag: &str| {
        fs::read_to_string(format!("text/{tag}.toml"))
            .map_err(|error| vec![format!("text/{tag}.toml cannot be read: {error}")])
    };
    let [en, ru, kk] = generator::TAGS.map(read);
    let contents = [en?, ru?, kk?];
    let code = generator::generate(contents.each_ref().map(String::as_str))?;
    let folder = env::var("OUT_DIR").map_err(|error| vec![format!("OUT_DIR: {error}")])?;
    let target = Path::new(&folder).join("texts.rs");
    fs::write(&target, code).map_err(|error| vec![format!("{}: cannot be written: {error}", target.display())])
}
