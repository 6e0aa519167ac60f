//! Which files are there, and which do not belong there.

use super::CODE;
use crate::docs::Table;
use crate::problem::{Problem, Problems};
use std::path::Path;

/// Files below `seeds/` that are no tables. Prose (`*.md`) may stand anywhere.
const OTHERS: [&str; 4] = ["datapackage.json", "geo/map.topojson", "geo/detail.topojson", "geo/land.geojson"];

/// Every file of a table, sorted; for a table that is one file, that file if it exists.
pub(crate) fn paths_of(seeds: &Path, table: &'static Table) -> Vec<String> {
    walk(seeds).into_iter().filter(|file| Table::of(file).is_some_and(|found| found.file == table.file)).collect()
}

/// Reports files that nothing reads: a value in them would be lost in silence.
pub(super) fn check_strangers(seeds: &Path, problems: &mut Problems) {
    for file in walk(seeds) {
        let is_prose = Path::new(&file).extension().is_some_and(|extension| extension == "md");
        if !is_prose && Table::of(&file).is_none() && !OTHERS.contains(&file.as_str()) {
            let hint = "Move it out of the dataset, or give it a documented name.";
            problems.push(Problem::new(CODE, &file, "nothing reads this file", hint));
        }
    }
}

/// Every file below a folder, with `/` between folders, sorted. Hidden files are left out.
pub(crate) fn walk(folder: &Path) -> Vec<String> {
    let mut files = Vec::new();
    let Ok(entries) = std::fs::read_dir(folder) else {
        return files;
    };
    for entry in entries.flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        if name.starts_with('.') {
            continue;
        }
        if entry.path().is_dir() {
            files.extend(walk(&entry.path()).into_iter().map(|file| format!("{name}/{file}")));
        } else {
            files.push(name);
        }
    }
    files.sort();
    files
}
