//! Dates are neither before 1850 nor in the future.

use crate::docs::Cell;
use crate::facts::Facts;
use crate::problem::Problems;
use crate::time::{day, days};
use atlas_data::Period;

pub(super) const CODE: &str = "r008";

/// No figure, document or region in the atlas is older than this.
const FIRST_YEAR: u16 = 1850;

/// A date before 1850 or after the day on which the dataset was made (`created` in `datapackage.json`) is a slip of
/// the finger. A year that has begun may be named. The record of cooperation may look ahead: it holds programmes and
/// plans.
pub(super) fn check(facts: &Facts, problems: &mut Problems) {
    let created = day(&facts.raw.created);
    for cell in facts.raw.cells() {
        let is_date = matches!(cell.column.cell, Cell::Period | Cell::Day | Cell::Year);
        let Some((first, last)) = Period::parse(cell.text).filter(|_| is_date).and_then(days) else {
            continue;
        };
        // For a stretch of years, its last year must have begun as well.
        let begins = if first.0 == last.0 { first } else { (last.0, 1, 1) };
        if first.0 < FIRST_YEAR {
            let message = format!("{} is before {FIRST_YEAR}", cell.text);
            problems.push(cell.problem(CODE, message, "Correct the year."));
        } else if !cell.file.table.file.starts_with("record/") && created.is_some_and(|created| begins > created) {
            let message = format!("{} is after {}, the day of this dataset", cell.text, facts.raw.created);
            let hint = "Correct it, or set the day in datapackage.json.";
            problems.push(cell.problem(CODE, message, hint));
        }
    }
}
