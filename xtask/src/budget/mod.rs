//! `cargo xtask budget`: the bytes that the home page's first load costs a reader, against the ceilings in `budget.toml`.
//!
//! Text and WebAssembly are counted as a host sends them, with brotli at its highest quality; fonts and pictures are
//! compressed already and count as they are.

mod first_load;
mod limits;
mod page;

use std::fs;
use std::path::Path;

use crate::failure::{Failure, Outcome};
use crate::folders::Folders;
use first_load::{Kind, Loaded};
use limits::Limits;

/// Measures and prints a table; fails over a ceiling.
pub fn run(folders: &Folders) -> Outcome {
    let limits = Limits::read(&folders.root.join("budget.toml"))?;
    let dist = folders.dist();
    if !dist.join(&limits.home.page).is_file() {
        return Err(
            Failure::new(format!("{} is not built", limits.home.page)).hint("First: cargo xtask serve --build-only")
        );
    }
    let loaded = first_load::of(&dist, &limits.home.page)?;
    println!("First load of {} (bytes)\n", limits.home.page);
    println!("{:>9} {:>9}  file", "raw", "sent");
    for file in &loaded {
        println!("{:>9} {:>9}  {}", file.raw, file.sent, file.path);
    }
    let over = compare(&loaded, &limits);
    let (files, bytes) = size_of(&dist)?;
    println!("\nAll of dist: {files} files, {:.1} MB", bytes as f64 / 1e6);
    if over.is_empty() {
        return Ok(());
    }
    Err(Failure::new(over.join("\n"))
        .hint("Make it smaller, or raise the ceiling in budget.toml with a decision paper in docs/decisions."))
}

/// Prints one line per kind and the total; returns a sentence for every ceiling that is exceeded.
fn compare(loaded: &[Loaded], limits: &Limits) -> Vec<String> {
    println!("\n{:>9} {:>9}  kind", "sent", "ceiling");
    let mut over = Vec::new();
    let mut line = |name: &str, sent: u64, ceiling: u64| {
        let verdict = if sent > ceiling { "  OVER" } else { "" };
        println!("{sent:>9} {ceiling:>9}  {name}{verdict}");
        if sent > ceiling {
            over.push(format!("over budget: {name} is {sent} bytes, {} more than {ceiling}", sent - ceiling));
        }
    };
    for kind in Kind::ALL {
        let sent = loaded.iter().filter(|file| file.kind == kind).map(|file| file.sent).sum();
        line(kind.name(), sent, limits.home.ceiling(kind));
    }
    line("total", loaded.iter().map(|file| file.sent).sum(), limits.home.total);
    over
}

/// Number of files and bytes in a folder.
fn size_of(folder: &Path) -> Outcome<(usize, u64)> {
    let mut sum = (0, 0);
    for entry in fs::read_dir(folder).map_err(Failure::file("read", folder))? {
        let path = entry.map_err(Failure::file("read", folder))?.path();
        let (files, bytes) = if path.is_dir() {
            size_of(&path)?
        } else {
            (1, path.metadata().map_err(Failure::file("read", &path))?.len())
        };
        sum = (sum.0 + files, sum.1 + bytes);
    }
    Ok(sum)
}
