//! Values can be true.

use crate::facts::{Facts, number};
use crate::problem::Problems;

pub(super) const CODE: &str = "r009";

/// A value lies between the smallest and the largest that can be true of its indicator, so that a slip of a digit or a
/// unit is found.
pub(super) fn check(facts: &Facts, problems: &mut Problems) {
    for row in &facts.observations {
        let Some(indicator) = facts.indicator(&row.indicator) else {
            continue;
        };
        let (Some(value), Some(min), Some(max)) = (number(&row.value), number(&indicator.min), number(&indicator.max))
        else {
            continue;
        };
        // Bounds the wrong way round are another rule's.
        if min < max && (value < min || value > max) {
            let message =
                format!("{} lies outside {} to {} of {}", row.value, indicator.min, indicator.max, row.indicator);
            let hint = "Correct the value, or widen min and max in indicators.csv if it is true.";
            problems.push(row.problem(CODE, "value", message, hint));
        }
    }
}
