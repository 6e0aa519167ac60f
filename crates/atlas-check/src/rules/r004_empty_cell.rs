//! Required cells are filled.

use crate::docs::Cell;
use crate::facts::Facts;
use crate::problem::Problems;

pub(super) const CODE: &str = "r004";

/// A cell that the dataset cannot do without is not empty. Of a text in three languages, the English cell stands for
/// all three where all are empty; where only some are, it is a missing translation.
pub(super) fn check(facts: &Facts, problems: &mut Problems) {
    for cell in facts.raw.cells().filter(|cell| cell.column.is_required && cell.text.is_empty()) {
        if cell.column.cell != Cell::Tongue {
            problems.push(cell.problem(CODE, "the cell is empty", "Fill it; a row without it says nothing."));
        } else if cell.column.lang() == "en" && sisters(&cell).all(str::is_empty) {
            let hint = "Write it in English, Russian and Kazakh.";
            problems.push(cell.problem(CODE, "the text is empty in all three languages", hint));
        }
    }
}

/// The cells of the same text in every language.
pub(super) fn sisters<'a>(cell: &crate::raw::CellAt<'a>) -> impl Iterator<Item = &'a str> {
    let stem = cell.column.stem();
    let columns = cell.file.table.columns.iter().zip(&cell.line.cells);
    columns
        .filter(move |(column, _)| column.cell == Cell::Tongue && column.stem() == stem)
        .map(|(_, text)| text.as_str())
}
