//! Words are from the list.

use super::nearest::nearest;
use crate::docs::Cell;
use crate::facts::Facts;
use crate::problem::Problems;

pub(super) const CODE: &str = "r005";

/// A column that holds one of a few words holds one of those that `README.md` lists for it.
pub(super) fn check(facts: &Facts, problems: &mut Problems) {
    for cell in facts.raw.cells().filter(|cell| !cell.text.is_empty()) {
        let Cell::Words(words) = cell.column.cell else {
            continue;
        };
        if !words.contains(&cell.text) {
            let all = words.join(", ");
            let hint = match nearest(cell.text, words.iter().copied()) {
                Some(word) => format!("Did you mean {word}? Allowed: {all}."),
                None => format!("Allowed: {all}."),
            };
            problems.push(cell.problem(CODE, format!("{} is not one of the allowed words", cell.text), hint));
        }
    }
}
