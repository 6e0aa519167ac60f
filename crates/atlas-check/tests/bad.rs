//! Every mistake gives exactly its message: each folder in `tests/bad` is a patch over the mini dataset with the
//! problems expected of it. `UPDATE_EXPECT=1 cargo test -p atlas-check --test bad` writes them anew, for review.

#![allow(clippy::unwrap_used, clippy::panic, reason = "in tests a panic is the report")]

mod patched;

use atlas_check::{load, rules::RULES};
use std::fs;
use std::path::{Path, PathBuf};

fn mistakes() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/bad");
    let mut mistakes: Vec<PathBuf> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    mistakes.sort();
    mistakes
}

fn problems_of(patch: &Path) -> String {
    let Err(problems) = load(&patched::patched(patch, "bad")) else {
        return String::new();
    };
    let lines: Vec<String> = problems.iter().map(ToString::to_string).collect();
    lines.join("\n") + "\n"
}

/// The description of the mini dataset is written with the problems, when they are accepted.
#[test]
fn the_mini_dataset_is_described() {
    let file = patched::mini().join("datapackage.json");
    let wanted = atlas_check::package::render(&patched::mini());
    if std::env::var_os("UPDATE_EXPECT").is_some() {
        fs::write(&file, &wanted).unwrap();
    }
    assert_eq!(fs::read_to_string(&file).unwrap(), wanted);
}

#[test]
fn every_mistake_gives_exactly_its_problems() {
    let mut wrong = Vec::new();
    for patch in mistakes() {
        let found = problems_of(&patch);
        let file = patch.join("expected.txt");
        if std::env::var_os("UPDATE_EXPECT").is_some() {
            fs::write(&file, &found).unwrap();
        }
        let wanted = fs::read_to_string(&file).unwrap_or_default();
        if found != wanted || found.is_empty() {
            wrong.push(format!("{}\nfound:\n{found}expected:\n{wanted}", patch.display()));
        }
    }
    let accept = "UPDATE_EXPECT=1 cargo test -p atlas-check --test bad";
    assert!(wrong.is_empty(), "{}\nTo accept what was found: {accept}", wrong.join("\n"));
}

#[test]
fn every_rule_has_its_mistake() {
    let expected: String =
        mistakes().iter().map(|patch| fs::read_to_string(patch.join("expected.txt")).unwrap_or_default()).collect();
    for rule in &RULES {
        assert!(
            expected.contains(&format!("[{}]", rule.code)),
            "no folder in tests/bad is about {}: {}",
            rule.code,
            rule.name
        );
    }
    assert!(mistakes().len() >= 32);
}

#[test]
fn ten_mistakes_at_once_are_listed_all() {
    let patch = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/bad/ten-at-once");
    let problems = load(&patched::patched(&patch, "ten")).unwrap_err();
    assert_eq!(problems.len(), 10, "{problems:#?}");
    assert!(problems.is_sorted());
}
