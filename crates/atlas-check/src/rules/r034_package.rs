//! `datapackage.json` describes the files.

use crate::facts::Facts;
use crate::package::{FILE, render};
use crate::problem::{Problem, Problems};
use crate::time::day;
use serde_json::Value;
use std::path::Path;

pub(super) const CODE: &str = "r034";

/// `datapackage.json` says what the checker knows of the files, so that outside tools read the same columns. It is
/// written by `cargo xtask seeds`; only its `version` (numbers with points) and `created` (a day) are set by people.
pub(super) fn check(seeds: &Path, facts: &Facts, problems: &mut Problems) {
    let mut push = |message: String, hint: &str| problems.push(Problem::new(CODE, FILE, message, hint));
    let Some(found) = read(seeds) else {
        return;
    };
    let created = &facts.raw.created;
    if !created.is_empty() && day(created).is_none() {
        push(format!("created is {created}, which is no day"), "Write it as in 2026-11-22T00:00:00Z.");
    }
    let version = &facts.raw.version;
    let is_version = version.split('.').all(|part| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit()));
    if !version.is_empty() && !is_version {
        push(format!("{version} is no version"), "Write numbers with points, as in 2026.11.22.");
    }
    // Compared as values: the order of keys in the file is of no importance.
    let wanted = serde_json::from_str(&render(seeds)).unwrap_or(Value::Null);
    if !created.is_empty() && found != wanted {
        let message = format!("{} does not describe the dataset as it is", difference(&found, &wanted));
        push(message, "Run `cargo xtask seeds`, which rewrites it.");
    }
}

fn read(seeds: &Path) -> Option<Value> {
    serde_json::from_str(&std::fs::read_to_string(seeds.join(FILE)).ok()?).ok()
}

/// The first resource or property that differs.
fn difference(found: &Value, wanted: &Value) -> String {
    let resources = |package: &Value| package.get("resources").and_then(Value::as_array).cloned().unwrap_or_default();
    let (found_list, wanted_list) = (resources(found), resources(wanted));
    let path = |resource: &Value| resource.get("path").and_then(Value::as_str).unwrap_or("a resource").to_owned();
    let stranger = found_list.iter().find(|resource| !wanted_list.contains(resource));
    let missing = wanted_list.iter().find(|resource| !found_list.contains(resource));
    if let Some(resource) = missing.or(stranger) {
        return format!("its entry for {}", path(resource));
    }
    let head = wanted.as_object().into_iter().flatten().find(|(name, value)| found.get(name) != Some(value));
    head.map_or("its order".to_owned(), |(name, _)| format!("its property {name}"))
}
