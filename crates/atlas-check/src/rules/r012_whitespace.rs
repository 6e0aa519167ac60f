//! Cells have no stray spaces.

use crate::facts::Facts;
use crate::problem::Problems;

pub(super) const CODE: &str = "r012";

/// A cell neither starts nor ends with a space, and holds no line break, tab or other invisible control character.
pub(super) fn check(facts: &Facts, problems: &mut Problems) {
    for cell in facts.raw.cells() {
        if cell.text.contains(['\n', '\r']) {
            problems.push(cell.problem(
                CODE,
                "the cell holds a line break",
                "Put it on one line; check the quotes around it.",
            ));
        } else if cell.text.trim() != cell.text {
            problems.push(cell.problem(CODE, "the cell starts or ends with a space", "Remove it."));
        } else if let Some(odd) = cell.text.chars().find(|letter| is_invisible(*letter)) {
            let message = format!("the cell holds an invisible character, U+{:04X}", u32::from(odd));
            problems.push(cell.problem(CODE, message, "Remove it."));
        }
    }
}

/// Controls, zero-width characters and marks of direction; a no-break space may stand between words.
fn is_invisible(letter: char) -> bool {
    letter.is_control()
        || matches!(letter, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}' | '\u{feff}')
}
