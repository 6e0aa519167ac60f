//! One value is preferred.

use crate::facts::Facts;
use crate::problem::Problems;
use std::collections::BTreeMap;

pub(super) const CODE: &str = "r016";

/// Maps and rankings use one value per indicator, region and period: the preferred one. Others stay beside it as
/// disagreements.
pub(super) fn check(facts: &Facts, problems: &mut Problems) {
    let mut first = BTreeMap::new();
    for row in facts.observations.iter().filter(|row| row.preferred == "yes") {
        // 2019 and "2019, inferred" are the same year on a map.
        let key = (&row.indicator, &row.region, row.period.trim_end_matches('?'));
        if let Some(place) = first.get(&key) {
            let message = format!("a second preferred value; the first stands in {place}");
            problems.push(row.problem(CODE, "preferred", message, "Write no in one of the two rows."));
        } else {
            first.insert(key, row.place());
        }
    }
}
