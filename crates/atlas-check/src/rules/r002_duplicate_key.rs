//! A key names one row.

use crate::docs::Cell;
use crate::facts::Facts;
use crate::problem::Problems;
use std::collections::BTreeMap;

pub(super) const CODE: &str = "r002";

/// Within a file a key names one row. The first row keeps it; every later one is reported.
pub(super) fn check(facts: &Facts, problems: &mut Problems) {
    let mut first = BTreeMap::new();
    for cell in facts.raw.cells().filter(|cell| cell.column.cell == Cell::Key && !cell.text.is_empty()) {
        let row = *first.entry((cell.file.table.file, cell.text)).or_insert(cell.line.row);
        if row != cell.line.row {
            let message = format!("the key {} stands already in row {row}", cell.text);
            problems.push(cell.problem(CODE, message, "Give one of the two rows another key, or remove it."));
        }
    }
}
