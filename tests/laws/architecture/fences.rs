//! What each crate may depend on. The compiler holds these fences; this table makes moving one a decision.

use crate::files;

/// Manifest, and what its `[dependencies]` may name.
const FENCES: [(&str, &[&str]); 9] = [
    ("crates/atlas-words", &[]),
    ("crates/atlas-geo", &[]),
    ("crates/atlas-data", &["atlas-words", "postcard", "serde"]),
    ("crates/atlas-view", &["atlas-data", "atlas-words"]),
    ("crates/atlas-search", &["atlas-data", "atlas-view", "atlas-words", "serde"]),
    ("crates/atlas-plot", &["atlas-view", "plotters", "plotters-backend"]),
    ("crates/atlas-check", &["atlas-data", "atlas-geo", "csv", "serde", "serde_json", "thiserror", "toml"]),
    ("crates/atlas-serve", &[]),
    ("crates/atlas-bench", &["atlas-data"]),
];

/// Crates that the app must not depend on: readers of files, rules and projection stay out of the browser.
const NOT_IN_THE_APP: [&str; 8] =
    ["atlas-check", "atlas-geo", "csv", "toml", "serde_json", "regex", "chrono", "leptos_router"];

/// The names in the `[dependencies]` table of a manifest.
fn dependencies(folder: &str) -> Vec<String> {
    let manifest = files::root().join(folder).join("Cargo.toml");
    let text = std::fs::read_to_string(&manifest).unwrap();
    let table = text.lines().skip_while(|line| line.trim() != "[dependencies]").skip(1);
    let table = table.take_while(|line| !line.starts_with('['));
    let rows = table.filter(|line| line.starts_with(|letter: char| letter.is_ascii_alphabetic()) && line.contains('='));
    rows.filter_map(|line| line.split(['.', ' ', '=']).next()).map(str::to_owned).collect()
}

#[test]
fn crates_depend_only_on_what_they_may_know() {
    let mut found = Vec::new();
    for (folder, allowed) in FENCES {
        let strangers = dependencies(folder).into_iter().filter(|name| !allowed.contains(&name.as_str()));
        found.extend(strangers.map(|name| format!("{folder} depends on {name}")));
    }
    assert!(found.is_empty(), "Each needs a decision paper in docs/decisions:\n{}", found.join("\n"));
}

#[test]
fn every_crate_has_its_fence() {
    let folders = std::fs::read_dir(files::root().join("crates")).unwrap();
    let mut names: Vec<String> =
        folders.map(|entry| format!("crates/{}", entry.unwrap().file_name().to_string_lossy())).collect();
    names.sort();
    let mut fenced = FENCES.map(|(folder, _)| folder.to_owned());
    fenced.sort();
    assert_eq!(names, fenced);
}

#[test]
fn the_app_carries_no_reader_of_files_and_no_projection() {
    let own = dependencies(".");
    assert!(own.contains(&"leptos".to_owned()), "the table was not read");
    let found: Vec<&str> = NOT_IN_THE_APP.into_iter().filter(|name| own.iter().any(|it| it == name)).collect();
    assert!(found.is_empty(), "the app depends on {found:?}");
    for file in files::rust(&["src", "crates/atlas-view/src", "crates/atlas-plot/src", "crates/atlas-data/src"]) {
        assert!(!file.text.contains("atlas_geo"), "{} uses atlas_geo: geometry is baked at build time", file.path);
    }
}
