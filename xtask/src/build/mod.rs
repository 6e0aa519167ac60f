//! The release build: Trunk compiles the app and calls the prerenderer; nothing is done when nothing has changed.

mod fingerprint;

use std::fs;

use crate::child;
use crate::failure::{Failure, Outcome};
use crate::folders::{self, Folders};
use crate::setup::Ready;

/// Everything that `dist/` is made from, seen from the root of the checkout.
const INPUTS: [&str; 12] = [
    ".cargo",
    "Cargo.lock",
    "Cargo.toml",
    "LICENSE-DATA.md",
    "Trunk.toml",
    "build.rs",
    "crates",
    "index.html",
    "public",
    "releases",
    "seeds",
    "src",
];
/// Inputs that are tools: the lock file pins wasm-opt.
const TOOLS: &str = "xtask/tools/package-lock.json";
/// Where the build notes what it was made from. Trunk empties `dist/`, so a build that broke off leaves no note.
const STAMP: &str = ".build";

/// Builds `dist/` if anything it is made from has changed.
pub fn build(folders: &Folders, ready: &Ready) -> Outcome {
    let compiler = child::output(folders.command("rustc").arg("--version")).unwrap_or_default();
    let paths = INPUTS.into_iter().chain([TOOLS]);
    let with = format!("{compiler} {:?}", ready.wasm);
    // Before the build: a file that is edited meanwhile makes the next build run again.
    let fingerprint = fingerprint::of(&folders.root, paths, &with)?;
    let stamp = folders.dist().join(STAMP);
    let unchanged = fs::read_to_string(&stamp).is_ok_and(|noted| noted.trim() == fingerprint)
        && folders.dist().join("index.html").is_file();
    if unchanged {
        println!("Nothing has changed since the last build.");
        return Ok(());
    }
    println!("Building the atlas into {}", folders.dist().display());
    let mut trunk = folders.command("trunk");
    // Trunk takes NO_COLOR for a switch of its own and refuses the usual value 1.
    trunk.arg("build").env_remove("NO_COLOR");
    if folders::is_offline() {
        trunk.arg("--offline");
    }
    ready.wasm.apply(&mut trunk, folders);
    child::run(&mut trunk)?;
    fs::write(&stamp, format!("{fingerprint}\n")).map_err(Failure::file("write", &stamp))
}
