//! A key that is named exists.

use super::nearest::nearest;
use crate::docs::Cell;
use crate::facts::{Facts, items};
use crate::problem::Problems;
use crate::raw::CellAt;

pub(super) const CODE: &str = "r003";

/// Where the words of lists stand.
const TERMS: &str = "evidence/terms.csv";

/// The words that stand for many regions.
const WILDCARDS: [&str; 3] = ["*", "ru-*", "kz-*"];

/// A key that a cell names, alone or in a list, must be the key of a row in the file that the column refers to. Where
/// that file could not be read at all, this is not said again for each cell. The same holds for words of lists.
pub(super) fn check(facts: &Facts, problems: &mut Problems) {
    for cell in facts.raw.cells().filter(|cell| !cell.text.is_empty()) {
        match cell.column.cell {
            Cell::Ref(table) => check_key(facts, &cell, table, cell.text, problems),
            Cell::RefList(table) => {
                for key in items(cell.text) {
                    check_key(facts, &cell, table, key, problems);
                }
            }
            Cell::Keys(tables) => {
                for key in items(cell.text) {
                    check_thing(facts, &cell, tables, key, problems);
                }
            }
            Cell::Term(list) => check_word(facts, &cell, list, cell.text, problems),
            Cell::Terms(list) => {
                for word in items(cell.text) {
                    check_word(facts, &cell, list, word, problems);
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

/// A key that may stand in any of several files; said only where all of them could be read.
fn check_thing(facts: &Facts, cell: &CellAt, tables: &[&str], key: &str, problems: &mut Problems) {
    let known: Option<Vec<_>> = tables.iter().map(|table| facts.keys(table)).collect();
    let Some(known) = known else {
        return;
    };
    if key.is_empty() || known.iter().any(|keys| keys.contains(key)) {
        return;
    }
    let hint = match nearest(key, known.iter().flat_map(|keys| keys.iter().copied())) {
        Some(word) => format!("Did you mean {word}?"),
        None => format!("Add it to one of {}.", tables.join(", ")),
    };
    problems.push(cell.problem(CODE, format!("{key} is no key of the record"), hint));
}

fn check_word(facts: &Facts, cell: &CellAt, list: &str, word: &str, problems: &mut Problems) {
    if facts.keys(TERMS).is_none() || word.is_empty() {
        return;
    }
    let words = || facts.words_of(list).map(|(word, _)| word);
    if words().any(|known| known == word) {
        return;
    }
    let hint = match nearest(word, words()) {
        Some(word) => format!("Did you mean {word}?"),
        None => format!("Add it to {TERMS} with its names, or use one of: {}.", words().collect::<Vec<_>>().join(", ")),
    };
    problems.push(cell.problem(CODE, format!("{word} is no word of the list {list}"), hint));
}
