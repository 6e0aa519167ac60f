//! One series per ledger and direction is the main one.

use crate::facts::Facts;
use crate::problem::Problems;
use std::collections::BTreeMap;

pub(super) const CODE: &str = "r038";

/// Charts show one series first for each ledger and direction, so no two are marked as main.
pub(super) fn check(facts: &Facts, problems: &mut Problems) {
    let mut first = BTreeMap::new();
    for series in facts.series.iter().filter(|series| series.main == "yes") {
        let other = *first.entry((&series.ledger, &series.direction)).or_insert(series);
        // The same key twice is another rule's.
        if other.id != series.id {
            let message =
                format!("{} is the main series of {} and {} already", other.id, series.ledger, series.direction);
            problems.push(series.problem(CODE, "main", message, "Write no for one of the two."));
        }
    }
}
