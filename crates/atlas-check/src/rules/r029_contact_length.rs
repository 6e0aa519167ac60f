//! Lines have a length, points have none.

use crate::facts::{Facts, number};
use crate::problem::Problems;

pub(super) const CODE: &str = "r029";

/// Two regions that share a line of border share a length above zero; two that meet in a point share none.
pub(super) fn check(facts: &Facts, problems: &mut Problems) {
    for row in &facts.contacts {
        let (message, hint) = match (row.kind.as_str(), row.length_km.as_str()) {
            ("line", "") => ("a line has no length", "Add its length, or write point."),
            ("line", text) if number(text).is_some_and(|length| length <= 0.0) => {
                ("the length is not above zero", "Correct it, or write point.")
            }
            ("point", text) if !text.is_empty() => ("a point has a length", "Remove it, or write line."),
            _ => continue,
        };
        problems.push(row.problem(CODE, "length_km", message, hint));
    }
}
