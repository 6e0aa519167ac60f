//! A key of the record names one thing.

use crate::docs::Cell;
use crate::facts::Facts;
use crate::problem::Problems;
use std::collections::BTreeMap;

pub(super) const CODE: &str = "r044";

/// Statements name what they are about by key alone, and so do addresses. So a key stands in one file of the evidence
/// and the record only; words of lists have no address.
pub(super) fn check(facts: &Facts, problems: &mut Problems) {
    let mut first = BTreeMap::new();
    for cell in facts.raw.cells().filter(|cell| cell.column.cell == Cell::Key && !cell.text.is_empty()) {
        let table = cell.file.table.file;
        let has_address = table.starts_with("evidence/") || table.starts_with("record/");
        if !has_address || table == "evidence/terms.csv" {
            continue;
        }
        let other = *first.entry(cell.text).or_insert(table);
        if other != table {
            let message = format!("the key {} stands already in {other}", cell.text);
            problems.push(cell.problem(CODE, message, "Give one of the two another key."));
        }
    }
}
