//! Lists have no empty or repeated entries.

use crate::docs::Cell;
use crate::facts::{Facts, items};
use crate::problem::Problems;
use std::collections::BTreeSet;

pub(super) const CODE: &str = "r036";

/// A list has `;` between its entries, none at its ends, and names everything once.
pub(super) fn check(facts: &Facts, problems: &mut Problems) {
    let is_list =
        |cell: &Cell| matches!(cell, Cell::RefList(_) | Cell::Regions | Cell::Keys(_) | Cell::Terms(_) | Cell::List);
    for cell in facts.raw.cells().filter(|cell| is_list(&cell.column.cell)) {
        let mut seen = BTreeSet::new();
        for item in items(cell.text) {
            if item.is_empty() {
                problems.push(cell.problem(CODE, "the list has an empty entry", "Remove the stray semicolon."));
            } else if !seen.insert(item) {
                problems.push(cell.problem(CODE, format!("{item} stands twice in the list"), "Name it once."));
            }
        }
    }
}
