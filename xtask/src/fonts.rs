//! `cargo xtask fonts`: the subset fonts are made by a Python script, since the tools for that are Python's.

use crate::child;
use crate::failure::{Failure, Outcome};
use crate::folders::Folders;

/// Runs `xtask/fonts/build.py`.
pub fn run(folders: &Folders) -> Outcome {
    let script = folders.root.join("xtask/fonts/build.py");
    if !script.is_file() {
        return Err(Failure::new("xtask/fonts/build.py is missing"));
    }
    if child::output(folders.command("python3").arg("--version")).is_none() {
        return Err(
            Failure::new("python3 was not found").hint("Install Python 3.9 or newer; only this command needs it.")
        );
    }
    child::run(folders.command("python3").arg(script))
}
