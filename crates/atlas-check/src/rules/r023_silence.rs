//! Every missing series has a reason.

use crate::facts::Facts;
use crate::problem::Problems;
use std::collections::BTreeSet;

pub(super) const CODE: &str = "r023";

/// An indicator that the map or a card offers has, for every region of the belt, a value or a row in `gaps.csv` that says
/// why there is none.
pub(super) fn check(facts: &Facts, problems: &mut Problems) {
    let mut answered: BTreeSet<(&str, &str)> =
        facts.observations.iter().map(|row| (row.indicator.as_str(), row.region.as_str())).collect();
    for gap in &facts.gaps {
        answered.extend(facts.regions_in(&gap.regions).into_iter().map(|region| (gap.indicator.as_str(), region)));
    }
    for indicator in facts.indicators.iter().filter(|row| row.on_map == "yes" || row.on_card == "yes") {
        let silent: Vec<&str> = facts
            .belt()
            .map(|region| region.id.as_str())
            .filter(|region| !answered.contains(&(indicator.id.as_str(), *region)))
            .collect();
        if !silent.is_empty() {
            let message = format!("{} has neither value nor gap for {}", indicator.id, silent.join(", "));
            problems.push(indicator.problem(CODE, "id", message, "Add rows to gaps.csv that say why."));
        }
    }
}
