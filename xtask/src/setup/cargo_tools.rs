//! Tools from the crate registry: Trunk, wasm-bindgen, geckodriver.

use std::fs;
use std::io::IsTerminal;

use super::lockfile::locked_version;
use super::{already, installing, version_of};
use crate::child;
use crate::failure::{Failure, Outcome};
use crate::folders::{self, Folders};

/// The bundler. Pinned: its attributes in index.html change between versions.
const TRUNK: &str = "0.21.14";
/// Firefox's driver; any version that is already there will do.
const GECKODRIVER: &str = "0.37.1";

/// Whether the tool's own lock file is used.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Lock {
    Own,
    /// wasm-bindgen-cli is published with a lock file that some registries cannot serve in full.
    Fresh,
}

/// Trunk in the pinned version.
pub fn trunk(folders: &Folders) -> Outcome {
    ensure(folders, "trunk", "trunk", TRUNK, Lock::Own)
}

/// wasm-bindgen in exactly the version of the library in Cargo.lock: the two share a private format.
pub fn wasm_bindgen(folders: &Folders) -> Outcome {
    let file = folders.root.join("Cargo.lock");
    let lockfile = fs::read_to_string(&file).map_err(Failure::file("read", &file))?;
    let version = locked_version(&lockfile, "wasm-bindgen")
        .ok_or_else(|| Failure::new("Cargo.lock does not name wasm-bindgen"))?;
    ensure(folders, "wasm-bindgen", "wasm-bindgen-cli", version, Lock::Fresh)
}

/// Firefox's driver, unless some version of it is there.
pub fn geckodriver(folders: &Folders) -> Outcome {
    if version_of(&mut folders.command("geckodriver")).is_some() {
        already("geckodriver");
        return Ok(());
    }
    ensure(folders, "geckodriver", "geckodriver", GECKODRIVER, Lock::Own)
}

fn ensure(folders: &Folders, program: &str, package: &str, version: &str, lock: Lock) -> Outcome {
    let shown = format!("{program} {version}");
    if version_of(&mut folders.command(program)).as_deref() == Some(version) {
        already(&shown);
        return Ok(());
    }
    let by_hand = format!("By hand: cargo install {package} --version ={version}");
    if folders::is_offline() {
        return Err(Failure::new(format!("{shown} is missing, and the network is off limits")).hint(by_hand));
    }
    installing(&format!("{shown} (a few minutes, once)"));
    let scratch = folders.tools.join("build");
    let mut install = folders.cargo();
    install
        .current_dir(&folders.tools)
        .args(["install", package, "--version", &format!("={version}"), "--force", "--root"])
        .arg(&folders.tools)
        // These tools run for seconds: compiling them quickly matters more than running them quickly.
        .env("CARGO_PROFILE_RELEASE_OPT_LEVEL", "1")
        .env("CARGO_PROFILE_RELEASE_LTO", "off")
        .env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16")
        .env("CARGO_PROFILE_RELEASE_STRIP", "symbols")
        .env("CARGO_TARGET_DIR", &scratch);
    // A person sees that something goes on; a log does not need a line per crate.
    if !std::io::stderr().is_terminal() {
        install.arg("--quiet");
    }
    if lock == Lock::Own {
        install.arg("--locked");
    }
    child::run(&mut install).map_err(|failure| failure.hint(&by_hand))?;
    // Only kept after a failure, for the next try.
    let _ = fs::remove_dir_all(&scratch);
    match version_of(&mut folders.command(program)) {
        Some(found) if found == version => Ok(()),
        found => Err(Failure::new(format!(
            "{shown} was installed, but {program} says it is {}",
            found.as_deref().unwrap_or("not there")
        ))
        .hint(by_hand)),
    }
}
