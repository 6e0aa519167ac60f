//! Keys are lower-case letters, digits and hyphens.

use crate::docs::Cell;
use crate::facts::Facts;
use crate::problem::Problems;

pub(super) const CODE: &str = "r001";

/// Keys stand in addresses and in other files. So that nobody must ask how one is spelled, a key is made of lower-case
/// Latin letters and digits, with single hyphens between them.
pub(super) fn check(facts: &Facts, problems: &mut Problems) {
    for cell in facts.raw.cells().filter(|cell| cell.column.cell == Cell::Key) {
        if !cell.text.is_empty() && !is_key(cell.text) {
            let message = format!("{} is no key", cell.text);
            problems.push(cell.problem(
                CODE,
                message,
                "Use lower-case letters and digits with single hyphens between them.",
            ));
        }
    }
}

fn is_key(text: &str) -> bool {
    text.split('-')
        .all(|part| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit()))
}
