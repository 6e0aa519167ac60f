//! Copies of the mini dataset with something changed in them.

#![allow(dead_code, reason = "each test file uses a part of this")]

use atlas_data::evidence::Evidence;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// Where the mini dataset stands.
pub fn mini() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/mini")
}

/// A copy of the mini dataset, in a folder of its own.
pub fn copy(name: &str) -> PathBuf {
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = fs::remove_dir_all(&target);
    overlay(&mini(), &target);
    target
}

/// A copy with a patch over it, one per test so that tests can run at the same time: files of the patch replace those of the same name, and `change.txt` says what else
/// changes, line by line:
///
/// ```text
/// @ units.csv      the file that the next lines change; it is made if it is not there
/// - old line       this line is removed …
/// + new line       … and this one stands in its place, or at the end where nothing was removed before it
/// x notes.csv      this file is removed
/// ```
pub fn patched(patch: &Path, test: &str) -> PathBuf {
    let name = patch.file_name().unwrap().to_string_lossy().into_owned();
    let target = copy(&format!("{test}-{name}"));
    overlay(patch, &target);
    for own in ["change.txt", "expected.txt"] {
        let _ = fs::remove_file(target.join(own));
    }
    if let Ok(changes) = fs::read_to_string(patch.join("change.txt")) {
        apply(&changes, &target, &name);
    }
    target
}

fn apply(changes: &str, target: &Path, name: &str) {
    let mut file = PathBuf::new();
    let mut lines: Vec<String> = Vec::new();
    let mut place = None;
    let save = |file: &Path, lines: &[String]| {
        if file.file_name().is_some() {
            fs::write(file, lines.join("\n") + "\n").unwrap();
        }
    };
    for change in changes.lines() {
        let (sign, text) = change.split_at(1);
        let text = text.strip_prefix(' ').unwrap_or(text);
        match sign {
            "@" => {
                save(&file, &lines);
                file = target.join(text);
                lines = fs::read_to_string(&file).unwrap_or_default().lines().map(str::to_owned).collect();
                place = None;
            }
            "-" => {
                let found = lines.iter().position(|line| line == text);
                let found = found.unwrap_or_else(|| panic!("{name}: {} has no line {text}", file.display()));
                lines.remove(found);
                place = Some(found);
            }
            "+" => {
                let at = place.unwrap_or(lines.len());
                lines.insert(at, text.to_owned());
                place = place.map(|at| at + 1);
            }
            "x" => fs::remove_file(target.join(text)).unwrap(),
            other => panic!("{name}: {other} is no sign of change.txt"),
        }
    }
    save(&file, &lines);
}

fn overlay(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            overlay(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).unwrap();
        }
    }
}

/// Rows of the evidence and the record by the name of their table: `crossing-counts`.
pub fn rows_by_table(evidence: &Evidence) -> BTreeMap<String, usize> {
    let tables = serde_json::to_value(evidence).unwrap();
    let tables = tables.as_object().unwrap().iter();
    tables.map(|(name, rows)| (name.replace('_', "-"), rows.as_array().unwrap().len())).collect()
}
