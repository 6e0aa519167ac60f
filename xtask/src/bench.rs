//! `cargo xtask bench`: builds the map of an invented country, ours and one written with D3, and measures both in Chromium. Everything
//! goes to `target/bench`; nothing of it is part of the atlas. What is measured, and how, stands in `tests/e2e/src/bench`.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use crate::child;
use crate::failure::{Failure, Outcome};
use crate::folders::Folders;
use crate::setup::{self, Ready};

const TARGET: &str = "wasm32-unknown-unknown";
/// Of the page that ours is compared with.
const PEER: &str = "bench/peer";
/// Where the page that Trunk reads says how programs are optimised.
const STAGE: &str = "index.html";

struct Options {
    /// Sizes of the map.
    regions: String,
    rates: String,
    rounds: String,
    /// A program that was not optimised: to work on the benchmark itself. Its times mean nothing.
    quick: bool,
    build_only: bool,
    run_only: bool,
}

/// Builds, measures, prints.
pub fn run(folders: &Folders, words: &[&str]) -> Outcome {
    let options = parse(words)?;
    let made = folders.root.join("target/bench");
    let site = made.join("site");
    if !options.run_only {
        let ready = setup::for_bench(folders)?;
        let _ = fs::remove_dir_all(&site);
        program(folders, &ready, &site.join("ours"), options.quick)?;
        looks(folders, &site)?;
        peer(folders, &made, &site.join("peer"))?;
        for regions in options.regions.split(',') {
            pages(folders, &site, regions.trim())?;
        }
    }
    if options.build_only {
        println!("Built into {}", site.display());
        return Ok(());
    }
    child::run(
        folders
            .cargo()
            .args(["run", "--quiet", "--package", "atlas-e2e", "--bin", "bench"])
            .env("ATLAS_BENCH", &site)
            .env("ATLAS_BENCH_RESULTS", made.join("results"))
            .env("ATLAS_BENCH_REGIONS", &options.regions)
            .env("ATLAS_BENCH_RATES", &options.rates)
            .env("ATLAS_BENCH_ROUNDS", &options.rounds)
            .env("ATLAS_TOOLS", &folders.tools),
    )
}

/// The program of our pages, made as Trunk makes the real ones.
fn program(folders: &Folders, ready: &Ready, to: &Path, quick: bool) -> Outcome {
    let profile = if quick { "dev" } else { "wasm-release" };
    let mut cargo = folders.cargo();
    ready.wasm.apply(&mut cargo, folders);
    cargo.args(["build", "--package", "borderland", "--bin", "bench", "--target", TARGET, "--profile", profile]);
    child::run(cargo.args(["--no-default-features", "--features", "hydrate,bench"]))?;
    let target = env::var_os("CARGO_TARGET_DIR").map_or_else(|| folders.root.join("target"), PathBuf::from);
    let built = target.join(TARGET).join(if quick { "debug" } else { profile }).join("bench.wasm");
    let mut bind = folders.command("wasm-bindgen");
    bind.args(["--target", "web", "--no-typescript", "--out-name", "bench", "--out-dir"]).arg(to).arg(built);
    child::run(&mut bind)?;
    if !quick {
        let bound = to.join("bench_bg.wasm");
        let mut optimise = folders.command("wasm-opt");
        optimise.arg("-Oz").args(wasm_opt_words(folders)?).arg(&bound).arg("-o").arg(&bound);
        child::run(&mut optimise)?;
    }
    let start =
        "import init from './bench.js';\ninit({ module_or_path: new URL('./bench_bg.wasm', import.meta.url) });\n";
    write(&to.join("start.js"), start)
}

/// The same words that Trunk gives to wasm-opt.
fn wasm_opt_words(folders: &Folders) -> Outcome<Vec<String>> {
    let stage = read(&folders.root.join(STAGE))?;
    let words = stage.split("data-wasm-opt-params=\"").nth(1).and_then(|rest| rest.split('"').next());
    let words = words.ok_or_else(|| Failure::new(format!("{STAGE} has no data-wasm-opt-params")))?;
    Ok(words.split_whitespace().map(str::to_owned).collect())
}

/// Style sheets and fonts of both.
fn looks(folders: &Folders, site: &Path) -> Outcome {
    let stage = read(&folders.root.join(STAGE))?;
    let mut style = String::new();
    let hrefs = stage.split("href=\"").skip(1).filter_map(|rest| rest.split('"').next());
    for sheet in hrefs.filter(|href| Path::new(href).extension().is_some_and(|ending| ending == "css")) {
        style.push_str(&read(&folders.root.join(sheet))?);
    }
    write(&site.join("ours/atlas.css"), &style)?;
    write(&site.join("peer/peer.css"), &read(&folders.root.join(PEER).join("peer.css"))?)?;
    let fonts = folders.root.join("public/fonts");
    let entries = fs::read_dir(&fonts).map_err(Failure::file("read", &fonts))?;
    for font in entries.filter_map(Result::ok).map(|entry| entry.path()) {
        for maker in ["ours", "peer"] {
            copy(&font, &site.join(maker).join("fonts"))?;
        }
    }
    Ok(())
}

/// The script of the other page, bundled as its developer would have it.
fn peer(folders: &Folders, made: &Path, to: &Path) -> Outcome {
    let from = folders.root.join(PEER);
    let work = made.join("peer");
    let same = |name: &str| fs::read(from.join(name)).ok() == fs::read(work.join(name)).ok();
    let is_there = same("package-lock.json") && work.join("node_modules/.package-lock.json").is_file();
    for name in ["package.json", "package-lock.json", "main.js"] {
        copy(&from.join(name), &work)?;
    }
    if !is_there {
        let install = ["ci", "--no-audit", "--no-fund", "--loglevel=error"];
        child::run(folders.command("npm").current_dir(&work).args(install))
            .map_err(|failure| failure.hint("The npm registry must be reachable for this step."))?;
    }
    child::run(folders.command("npm").current_dir(&work).args(["run", "--silent", "build"]))?;
    write(&to.join("peer.js"), &read(&work.join("dist/main.js"))?)
}

/// Both pages of one size.
fn pages(folders: &Folders, site: &Path, regions: &str) -> Outcome {
    let ours = site.join("ours").join(regions);
    let mut cargo = folders.cargo();
    cargo.args(["run", "--quiet", "--package", "borderland", "--features", "ssr,bench", "--bin", "bench_pages", "--"]);
    child::run(cargo.arg(&ours).arg(regions))?;
    let peer = site.join("peer").join(regions);
    copy(&folders.root.join(PEER).join("index.html"), &peer)?;
    for name in ["regions.topojson", "values.csv", "contacts.csv"] {
        copy(&ours.join(name), &peer)?;
        let _ = fs::remove_file(ours.join(name));
    }
    Ok(())
}

fn read(file: &Path) -> Outcome<String> {
    fs::read_to_string(file).map_err(Failure::file("read", file))
}

fn write(file: &Path, text: &str) -> Outcome {
    file.parent()
        .map_or(Ok(()), fs::create_dir_all)
        .and_then(|()| fs::write(file, text))
        .map_err(Failure::file("write", file))
}

fn copy(file: &Path, folder: &Path) -> Outcome {
    let name = file.file_name().unwrap_or_default();
    fs::create_dir_all(folder).and_then(|()| fs::copy(file, folder.join(name))).map_err(Failure::file("copy", file))?;
    Ok(())
}

fn parse(words: &[&str]) -> Outcome<Options> {
    let mut options = Options {
        regions: "20,500,5000".to_owned(),
        rates: "1,4".to_owned(),
        rounds: "3".to_owned(),
        quick: false,
        build_only: false,
        run_only: false,
    };
    let mut rest = words;
    loop {
        rest = match rest {
            [] => return Ok(options),
            ["--quick", rest @ ..] => {
                options.quick = true;
                rest
            }
            ["--build-only", rest @ ..] => {
                options.build_only = true;
                rest
            }
            ["--run-only", rest @ ..] => {
                options.run_only = true;
                rest
            }
            ["--regions", list, rest @ ..] => {
                (*list).clone_into(&mut options.regions);
                rest
            }
            ["--rates", list, rest @ ..] => {
                (*list).clone_into(&mut options.rates);
                rest
            }
            ["--rounds", count, rest @ ..] => {
                (*count).clone_into(&mut options.rounds);
                rest
            }
            [unknown, ..] => return Err(Failure::new(format!("unknown option `{unknown}`"))),
        };
    }
}

#[cfg(test)]
mod tests {
    use super::parse;

    #[test]
    fn options_come_in_any_order_and_unknown_ones_are_refused() {
        let options = parse(&["--rounds", "2", "--quick", "--regions", "20"]).unwrap();
        assert_eq!((options.rounds.as_str(), options.regions.as_str(), options.quick), ("2", "20", true));
        assert_eq!(parse(&[]).unwrap().rates, "1,4");
        assert!(parse(&["--rounds"]).is_err() && parse(&["20"]).is_err());
    }
}
