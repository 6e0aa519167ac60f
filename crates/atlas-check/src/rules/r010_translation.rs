//! Text stands in all three languages.

use super::r004_empty_cell::sisters;
use crate::docs::Cell;
use crate::facts::Facts;
use crate::problem::Problems;

pub(super) const CODE: &str = "r010";

/// A text that stands in one language stands in all three: English, Russian and Kazakh.
pub(super) fn check(facts: &Facts, problems: &mut Problems) {
    for cell in facts.raw.cells().filter(|cell| cell.column.cell == Cell::Tongue && cell.text.is_empty()) {
        if sisters(&cell).any(|text| !text.is_empty()) {
            let language = match cell.column.lang() {
                "en" => "English",
                "ru" => "Russian",
                _ => "Kazakh",
            };
            problems.push(cell.problem(
                CODE,
                format!("the {language} text is missing"),
                "Translate it from its neighbours.",
            ));
        }
    }
}
