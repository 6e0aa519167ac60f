//! What begins first ends later.

use crate::facts::{Facts, number, year};
use crate::problem::Problems;
use crate::time::days;
use atlas_data::Period;

pub(super) const CODE: &str = "r035";

/// The first of two bounds is not above the second: the years of a gap, the days between which a region had its borders,
/// the smallest and the largest value of an indicator.
pub(super) fn check(facts: &Facts, problems: &mut Problems) {
    let hint = "Swap the two, or correct one.";
    for row in &facts.gaps {
        if year(&row.from).zip(year(&row.to)).is_some_and(|(from, to)| from > to) {
            problems.push(row.problem(CODE, "from", format!("{} is after {}", row.from, row.to), hint));
        }
    }
    for row in &facts.indicators {
        if number(&row.min).zip(number(&row.max)).is_some_and(|(min, max)| min >= max) {
            problems.push(row.problem(CODE, "min", format!("{} is not below {}", row.min, row.max), hint));
        }
    }
    for row in &facts.regions {
        let span = |text: &str| Period::parse(text).and_then(days);
        let order = [("formed", &row.formed, &row.valid_from), ("valid_from", &row.valid_from, &row.valid_to)];
        for (column, early, late) in order {
            if span(early).zip(span(late)).is_some_and(|(early, late)| early.0 > late.1) {
                problems.push(row.problem(CODE, column, format!("{early} is after {late}"), hint));
            }
        }
    }
}
