//! A centre lies in its region.

use crate::facts::{Facts, items};
use crate::problem::Problems;

pub(super) const CODE: &str = "r027";

/// The administrative centre of a region of the belt is a settlement of that region, or of a successor for a territory
/// that is no more, and has the role `centre`. A settlement with that role is the centre of some region.
pub(super) fn check(facts: &Facts, problems: &mut Problems) {
    for region in facts.belt() {
        let Some(settlement) = facts.settlements.iter().find(|settlement| settlement.id == region.centre) else {
            continue;
        };
        if settlement.region != region.id && items(&region.successors).all(|key| key != settlement.region) {
            let message = format!("{} lies in {}", settlement.id, settlement.region);
            problems.push(region.problem(CODE, "centre", message, "Name a settlement of this region."));
        } else if settlement.role != "centre" {
            let message = format!("{} has the role {} in settlements.csv", settlement.id, settlement.role);
            problems.push(region.problem(CODE, "centre", message, "Write centre there, or name another settlement."));
        }
    }
    for settlement in facts.settlements.iter().filter(|settlement| settlement.role == "centre") {
        if facts.regions.iter().all(|region| region.centre != settlement.id) {
            let message = format!("no region has {} as its centre", settlement.id);
            problems.push(settlement.problem(CODE, "role", message, "Write town, or name it in regions.csv."));
        }
    }
}
