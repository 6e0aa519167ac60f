//! Language tags are tags.

use crate::docs::Cell;
use crate::facts::Facts;
use crate::problem::Problems;

pub(super) const CODE: &str = "r014";

/// A language tag is two or three lower-case letters, with parts behind hyphens where needed (`kk-Latn`). Pages put it
/// into `lang`, so that a title is read aloud in its language.
pub(super) fn check(facts: &Facts, problems: &mut Problems) {
    for cell in facts.raw.cells().filter(|cell| cell.column.cell == Cell::Tag && !cell.text.is_empty()) {
        if !is_tag(cell.text) {
            let hint = "Write it as in en, ru, kk or kk-Latn.";
            problems.push(cell.problem(CODE, format!("{} is no language tag", cell.text), hint));
        }
    }
}

fn is_tag(text: &str) -> bool {
    let mut parts = text.split('-');
    let language = parts.next().unwrap_or_default();
    (2..=3).contains(&language.len())
        && language.bytes().all(|byte| byte.is_ascii_lowercase())
        && parts.all(|part| (2..=8).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphanumeric()))
}
