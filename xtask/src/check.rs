//! `cargo xtask check`: every check there is, in the order in which failures are cheapest.

use std::process::{Command, ExitCode};
use std::time::Instant;

use crate::budget;
use crate::build;
use crate::child;
use crate::failure::Outcome;
use crate::folders::Folders;
use crate::seeds;
use crate::setup::{self, Ready};
use crate::validators;

/// The package of the browser tests; a checkout without it skips them loudly rather than silently.
const BROWSER_TESTS: &str = "atlas-e2e";

/// One step of the gate.
struct Step {
    name: &'static str,
    run: fn(&Folders, &Ready) -> Outcome,
}

const STEPS: [Step; 9] = [
    Step { name: "formatting", run: formatting },
    Step { name: "dataset", run: dataset },
    Step { name: "lints, native", run: lints },
    Step { name: "lints, WebAssembly", run: web_lints },
    Step { name: "tests", run: tests },
    Step { name: "release build and prerender", run: build::build },
    Step { name: "public validators", run: |folders, _| validators::run(folders) },
    Step { name: "budget", run: |folders, _| budget::run(folders) },
    Step { name: "browsers", run: browsers },
];

/// Runs the steps until one fails, and ends with a line that counts them.
pub fn run(folders: &Folders) -> ExitCode {
    let begun = Instant::now();
    let mut passed = 0;
    let mut failed = None;
    match timed("set-up", || setup::for_tests(folders)) {
        Err(failure) => failed = Some(("set-up", failure)),
        Ok(ready) => {
            passed += 1;
            for step in &STEPS {
                match timed(step.name, || (step.run)(folders, &ready)) {
                    Ok(()) => passed += 1,
                    Err(failure) => {
                        failed = Some((step.name, failure));
                        break;
                    }
                }
            }
        }
    }
    println!("\nTime: {} s", begun.elapsed().as_secs());
    let Some((name, failure)) = failed else {
        println!("{passed} passed, 0 failed");
        return ExitCode::SUCCESS;
    };
    println!("Failed: {name}\n{failure}\n");
    println!("{passed} passed, 1 failed");
    ExitCode::FAILURE
}

fn timed<T>(name: &str, step: impl FnOnce() -> Outcome<T>) -> Outcome<T> {
    println!("\n== {name}");
    let begun = Instant::now();
    let outcome = step();
    let verdict = if outcome.is_ok() { "passed" } else { "FAILED" };
    println!("== {name}: {verdict} in {:.1} s", begun.elapsed().as_secs_f64());
    outcome
}

fn formatting(folders: &Folders, _: &Ready) -> Outcome {
    child::run(folders.cargo().args(["fmt", "--all", "--check"]))
        .map_err(|failure| failure.hint("To accept: cargo fmt --all"))
}

fn dataset(folders: &Folders, _: &Ready) -> Outcome {
    seeds::check(folders)
}

fn lints(folders: &Folders, _: &Ready) -> Outcome {
    // The features of the tests and the prerenderer, and the benchmark's pages, which nothing else here compiles.
    child::run(folders.cargo().args([
        "clippy",
        "--quiet",
        "--workspace",
        "--all-targets",
        "--features",
        "borderland/ssr,borderland/bench",
        "--",
        "-D",
        "warnings",
    ]))
}

fn web_lints(folders: &Folders, ready: &Ready) -> Outcome {
    let mut cargo = folders.cargo();
    ready.wasm.apply(&mut cargo, folders);
    let has_clippy = ready.wasm.has_clippy();
    if !has_clippy {
        println!("Debian's Rust has no clippy for the target: compiling only.");
    }
    cargo.args([
        if has_clippy { "clippy" } else { "check" },
        "--quiet",
        "--package",
        "borderland",
        "--lib",
        "--bin",
        "borderland",
        "--bin",
        "trade",
        "--bin",
        "map",
        "--bin",
        "search",
        "--bin",
        "bench",
        "--no-default-features",
        "--features",
        "hydrate,bench",
        "--target",
        "wasm32-unknown-unknown",
    ]);
    if has_clippy {
        cargo.args(["--", "-D", "warnings"]);
    }
    child::run(&mut cargo)
}

fn tests(folders: &Folders, _: &Ready) -> Outcome {
    let mut cargo = test_command(folders);
    cargo.args(["--workspace", "--features", "borderland/ssr"]);
    if has_browser_tests(folders) {
        cargo.args(["--exclude", BROWSER_TESTS]);
    }
    child::run(&mut cargo)
}

fn browsers(folders: &Folders, _: &Ready) -> Outcome {
    if !has_browser_tests(folders) {
        println!("There is no package {BROWSER_TESTS}: no browser was tested.");
        return Ok(());
    }
    child::run(
        test_command(folders)
            .args(["--package", BROWSER_TESTS])
            .env("ATLAS_DIST", folders.dist())
            .env("ATLAS_TOOLS", &folders.tools)
            .env("ATLAS_SCREENSHOTS", folders.root.join("target/screenshots")),
    )
    .map_err(|failure| failure.hint("Pictures of the failures are in target/screenshots."))
}

fn test_command(folders: &Folders) -> Command {
    let mut cargo = folders.cargo();
    cargo.args(["test", "--quiet"]);
    cargo
}

fn has_browser_tests(folders: &Folders) -> bool {
    folders.root.join("tests/e2e/Cargo.toml").is_file()
}
