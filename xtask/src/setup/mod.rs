//! Puts in place what building and testing need. Every step looks first, says what it found, and can be run again at will.
//!
//! Nothing is put into the checkout: tools go to the cache folder (`Folders::tools`), programs of the system come from the
//! system's own packages where that is Debian and we may install, and are asked for by name elsewhere.

mod browsers;
mod cargo_tools;
mod debian;
mod lockfile;
mod npm_tools;
pub mod python_tools;
mod wasm_target;

use std::process::Command;

use crate::child;
use crate::failure::{Failure, Outcome};
use crate::folders::Folders;
pub use wasm_target::WasmToolchain;

/// What the build has to know about the machine after set-up.
#[derive(Debug)]
pub struct Ready {
    pub wasm: WasmToolchain,
}

/// Everything that `serve` needs.
pub fn for_build(folders: &Folders) -> Outcome<Ready> {
    println!("Setting up (tools in {})", folders.tools.display());
    std::fs::create_dir_all(folders.tools.join("bin")).map_err(Failure::file("make", &folders.tools))?;
    linker(folders)?;
    let wasm = wasm_target::ensure(folders)?;
    cargo_tools::trunk(folders)?;
    cargo_tools::wasm_bindgen(folders)?;
    npm_tools::ensure(folders)?;
    Ok(Ready { wasm })
}

/// Everything that `check` needs on top.
pub fn for_tests(folders: &Folders) -> Outcome<Ready> {
    let ready = for_build(folders)?;
    component(folders, "fmt", "rustfmt")?;
    component(folders, "clippy", "clippy")?;
    python_tools::ensure(folders)?;
    let engines = browsers::wanted()?;
    browsers::ensure(folders, &engines)?;
    Ok(ready)
}

/// Rust links with the system's C compiler.
fn linker(folders: &Folders) -> Outcome {
    let path = folders.search_path();
    if ["cc", "gcc", "clang"].iter().any(|name| child::find(name, &path).is_some()) || cfg!(windows) {
        already("C linker");
        return Ok(());
    }
    if debian::may_install() {
        return debian::install("C linker", &["gcc", "libc6-dev"]);
    }
    Err(Failure::new("no C compiler (cc) was found, and Rust links with it")
        .hint("Install one: `apt-get install gcc libc6-dev`, or `xcode-select --install` on macOS."))
}

/// What `bench` needs on top of the build: the browser that can be made slower.
pub fn for_bench(folders: &Folders) -> Outcome<Ready> {
    let ready = for_build(folders)?;
    browsers::ensure(folders, &[browsers::Engine::Chromium])?;
    Ok(ready)
}

fn component(folders: &Folders, subcommand: &str, component: &str) -> Outcome {
    if child::output(folders.cargo().args([subcommand, "--version"])).is_some() {
        already(component);
        return Ok(());
    }
    installing(component);
    child::run(folders.command("rustup").args(["component", "add", component])).map_err(|failure| {
        failure.hint(format_args!("Install {component} for your Rust: `rustup component add {component}`."))
    })
}

fn already(what: &str) {
    println!("  {what}: already there");
}

fn installing(what: &str) {
    println!("  {what}: installing");
}

/// The version that a program says it is, if it is there.
fn version_of(command: &mut Command) -> Option<String> {
    let said = child::output(command.arg("--version"))?;
    child::version_in(&said).map(str::to_owned)
}
