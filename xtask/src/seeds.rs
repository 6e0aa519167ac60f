//! `cargo xtask seeds`: the dataset's own checks, without building anything else.

use std::fs;
use std::path::{Path, PathBuf};

use atlas_check::package;

use crate::failure::{Failure, Outcome};
use crate::folders::Folders;
use crate::release;

/// Describes the dataset for tools that read the Frictionless form.
const DESCRIPTION: &str = "datapackage.json";

/// Rewrites the description for outside tools, then checks `seeds/`. In this order, since a description that is missing or
/// damaged is itself a problem of the dataset.
pub fn run(folders: &Folders) -> Outcome {
    let seeds = folder(folders);
    let file = seeds.join(DESCRIPTION);
    let wanted = package::render(&seeds);
    if fs::read_to_string(&file).is_ok_and(|found| found == wanted) {
        println!("{DESCRIPTION}: unchanged");
    } else {
        fs::write(&file, wanted).map_err(Failure::file("write", &file))?;
        println!("{DESCRIPTION}: written");
    }
    accept(&seeds)
}

/// Checks `seeds/` and that the description is the one that belongs to it; changes nothing.
pub fn check(folders: &Folders) -> Outcome {
    let seeds = folder(folders);
    accept(&seeds)?;
    let file = seeds.join(DESCRIPTION);
    let found = fs::read_to_string(&file).map_err(Failure::file("read", &file))?;
    if found != package::render(&seeds) {
        return Err(Failure::new(format!("{DESCRIPTION} does not describe the files in seeds/"))
            .hint("To accept: cargo xtask seeds"));
    }
    release::check(folders)
}

fn folder(folders: &Folders) -> PathBuf {
    folders.root.join("seeds")
}

/// Prints every problem of the dataset, or that there is none.
fn accept(seeds: &Path) -> Outcome {
    let Err(problems) = atlas_check::load(seeds) else {
        println!("seeds/: no problem found");
        return Ok(());
    };
    for problem in &problems {
        println!("{problem}");
    }
    let count = problems.len();
    let word = if count == 1 { "problem" } else { "problems" };
    Err(Failure::new(format!("{count} {word} in seeds/")))
}
