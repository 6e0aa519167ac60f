//! A value is listed once.

use crate::facts::Facts;
use crate::problem::Problems;
use std::collections::BTreeMap;

pub(super) const CODE: &str = "r015";

/// The same value of an indicator, for the same region and period and read in the same source, stands there once, in
/// whichever file. Different values, or the same value in different sources, are kept beside each other.
pub(super) fn check(facts: &Facts, problems: &mut Problems) {
    let mut first = BTreeMap::new();
    for row in &facts.observations {
        let key = (&row.indicator, &row.region, &row.period, &row.source, &row.value);
        if let Some(place) = first.get(&key) {
            let message = format!("the same value stands already in {place}");
            problems.push(row.problem(CODE, "value", message, "Remove one of the two rows."));
        } else {
            first.insert(key, row.place());
        }
    }
}
