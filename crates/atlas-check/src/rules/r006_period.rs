//! Dates are written as documented.

use crate::docs::Cell;
use crate::facts::{Facts, year};
use crate::problem::Problems;
use crate::time::day;
use atlas_data::Period;

pub(super) const CODE: &str = "r006";

/// A period, a day or a year is written in its one documented form, and is in the calendar.
pub(super) fn check(facts: &Facts, problems: &mut Problems) {
    for cell in facts.raw.cells().filter(|cell| !cell.text.is_empty()) {
        let (is_right, what, hint) = match cell.column.cell {
            Cell::Period => (
                Period::parse(cell.text).is_some(),
                "period",
                "Write 2020, 2012/2017, 2024-06, 2025-01/2025-08 or 2021-10-01, with ? behind it where it is inferred.",
            ),
            Cell::Day => (day(cell.text).is_some(), "day", "Write it as in 2021-10-01."),
            Cell::Year => (year(cell.text).is_some(), "year", "Write it with four digits, as in 2020."),
            _ => continue,
        };
        if !is_right {
            problems.push(cell.problem(CODE, format!("{} is no {what}", cell.text), hint));
        }
    }
}
