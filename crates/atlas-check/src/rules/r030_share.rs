//! Shares lie between 0 and 100.

use crate::facts::{Facts, number};
use crate::problem::Problems;

pub(super) const CODE: &str = "r030";

/// The unit of shares.
const UNIT: &str = "percent";

/// What is counted in `percent` is a share of a whole: an indicator's `min` and `max` lie between 0 and 100, and so does
/// every value of a trade series. Rates of growth have another unit.
pub(super) fn check(facts: &Facts, problems: &mut Problems) {
    let is_share = |text: &str| number(text).is_none_or(|value| (0.0..=100.0).contains(&value));
    let hint = "Correct it, or use a unit for rates of growth.";
    for row in facts.indicators.iter().filter(|row| row.unit == UNIT) {
        for (column, text) in [("min", &row.min), ("max", &row.max)] {
            if !is_share(text) {
                problems.push(row.problem(CODE, column, format!("{text} is no share of a whole"), hint));
            }
        }
    }
    for series in facts.series.iter().filter(|series| series.unit == UNIT) {
        for row in facts.trade_values.iter().filter(|row| row.series == series.id && !is_share(&row.value)) {
            problems.push(row.problem(CODE, "value", format!("{} is no share of a whole", row.value), hint));
        }
    }
}
