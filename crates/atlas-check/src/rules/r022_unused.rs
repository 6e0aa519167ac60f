//! Every row that can be named is used.

use crate::docs::Cell;
use crate::facts::{Facts, items};
use crate::problem::Problems;
use std::collections::BTreeSet;

pub(super) const CODE: &str = "r022";

const TERMS: &str = "evidence/terms.csv";

/// Tables whose rows are there only to be named by others.
const TABLES: [&str; 9] = [
    "licences.csv",
    "sources.csv",
    "reporters.csv",
    "notes.csv",
    "units.csv",
    "indicators.csv",
    "reasons.csv",
    "trade/series.csv",
    TERMS,
];

/// A source that nothing was read in, a note that nobody refers to, a unit without values: each is left over from a value
/// that was removed, or waits for one that was forgotten.
pub(super) fn check(facts: &Facts, problems: &mut Problems) {
    let mut used = BTreeSet::new();
    let mut words = BTreeSet::new();
    for cell in facts.raw.cells() {
        match cell.column.cell {
            Cell::Ref(table) | Cell::RefList(table) => used.extend(items(cell.text).map(|key| (table, key))),
            Cell::Term(list) | Cell::Terms(list) => words.extend(items(cell.text).map(|word| (list, word))),
            _ => {}
        }
    }
    for term in facts.cells_of(TERMS) {
        if words.contains(&(term.get("list"), term.get("word"))) {
            used.insert((TERMS, term.get("id")));
        }
    }
    for cell in facts.raw.cells().filter(|cell| cell.column.cell == Cell::Key) {
        let table = cell.file.table.file;
        if TABLES.contains(&table) && !used.contains(&(table, cell.text)) {
            let message = format!("nothing uses {}", cell.text);
            problems.push(cell.problem(CODE, message, "Remove the row, or name it where it belongs."));
        }
    }
}
