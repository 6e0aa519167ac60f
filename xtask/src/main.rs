//! The commands of the repository: `cargo xtask serve` to see the atlas, `cargo xtask check` to test everything.
//!
//! Nothing else is asked of a person: whatever a command needs, it sets up first (`setup`), into a cache folder outside the
//! checkout. This crate is a build tool; it never enters the app.

mod bench;
mod budget;
mod build;
mod check;
mod child;
mod failure;
mod folders;
mod fonts;
mod geometry;
mod release;
mod seeds;
mod serve;
mod setup;
mod validators;

use std::process::ExitCode;

use failure::{Failure, Outcome};
use folders::Folders;

const USAGE: &str = "\
cargo xtask <command>

  serve [--port 8080] [--host 127.0.0.1] [--build-only]
                   set up, build the atlas into dist/ and show it at http://localhost:8080/
  check            set up and run every check: lints, tests, dataset, build, budgets, browsers
  release [--from seeds]
                   keep the dataset as a release of its version, in releases/
  seeds            check seeds/ and rewrite seeds/datapackage.json
  budget           measure what the home page loads against budget.toml
  bench [--regions 20,500,5000] [--rates 1,4] [--rounds 3] [--quick] [--build-only | --run-only]
                   measure the map with many regions against a page written with D3
  setup [--tests]  only put the tools in place that building (and testing) needs
  geometry         make seeds/geo/map.topojson again from its published sources
  fonts            make the font files in public/ again from their published sources";

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    match run(&words) {
        Ok(code) => code,
        Err(failure) => {
            eprintln!("\nerror: {failure}");
            ExitCode::FAILURE
        }
    }
}

fn run(words: &[String]) -> Outcome<ExitCode> {
    let folders = Folders::find()?;
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    match words.as_slice() {
        ["check"] => return Ok(check::run(&folders)),
        ["serve", options @ ..] => serve::run(&folders, options)?,
        ["seeds"] => seeds::run(&folders)?,
        ["release", options @ ..] => release::run(&folders, options)?,
        ["budget"] => budget::run(&folders)?,
        ["bench", options @ ..] => bench::run(&folders, options)?,
        ["setup"] => drop(setup::for_build(&folders)?),
        ["setup", "--tests"] => drop(setup::for_tests(&folders)?),
        ["geometry"] => geometry::run(&folders.root).map_err(Failure::new)?,
        ["fonts"] => fonts::run(&folders)?,
        [] | ["help" | "--help" | "-h"] => println!("{USAGE}"),
        unknown => {
            return Err(
                Failure::new(format!("unknown command `{}`", unknown.join(" "))).hint(format_args!("\n{USAGE}"))
            );
        }
    }
    Ok(ExitCode::SUCCESS)
}
