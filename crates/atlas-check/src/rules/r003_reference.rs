//! A key that is named exists.

use super::nearest::nearest;
use crate::docs::Cell;
use crate::facts::{Facts, items};
use crate::problem::Problems;
use crate::raw::CellAt;

pub(super) const CODE: &str = "r003";

/// The words that stand for many regions.
const WILDCARDS: [&str; 3] = ["*", "ru-*", "kz-*"];

/// A key that a cell names, alone or in a list, must be the key of a row in the file that the column refers to. Where
/// that file could not be read at all, this is not said again for each cell.
pub(super) fn check(facts: &Facts, problems: &mut Problems) {
    for cell in facts.raw.cells().filter(|cell| !cell.text.is_empty()) {
        match cell.column.cell {
            Cell::Ref(table) => check_key(facts, &cell, table, cell.text, problems),
            Cell::RefList(table) => {
                for key in items(cell.text) {
                    check_key(facts, &cell, table, key, problems);
                }
            }
            Cell::Regions => {
                for key in items(cell.text).filter(|key| !WILDCARDS.contains(key)) {
                    check_key(facts, &cell, "regions.csv", key, problems);
                }
            }
            _ => {}
        }
    }
}

fn check_key(facts: &Facts, cell: &CellAt, table: &str, key: &str, problems: &mut Problems) {
    let Some(known) = facts.keys(table) else {
        return;
    };
    // An empty entry of a list is another rule's.
    if key.is_empty() || known.contains(key) {
        return;
    }
    let hint = match nearest(key, known.iter().copied()) {
        Some(word) => format!("Did you mean {word}?"),
        None => format!("Add it to {table}, or name one that is there."),
    };
    problems.push(cell.problem(CODE, format!("{key} is no key in {table}"), hint));
}
