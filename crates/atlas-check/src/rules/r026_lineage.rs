//! Predecessors and successors name each other.

use crate::facts::{Facts, items};
use crate::problem::Problems;

pub(super) const CODE: &str = "r026";

/// A region that names a predecessor is among that region's successors, and the other way round, so that a reader can
/// go from a territory to what became of it and back.
pub(super) fn check(facts: &Facts, problems: &mut Problems) {
    for region in &facts.regions {
        let before = facts.region(&region.predecessor);
        if let Some(before) = before.filter(|before| items(&before.successors).all(|key| key != region.id)) {
            let message = format!("{} does not name {} among its successors", before.id, region.id);
            problems.push(region.problem(CODE, "predecessor", message, "Add it there, or leave this cell empty."));
        }
        for after in items(&region.successors).filter_map(|key| facts.region(key)) {
            if after.predecessor != region.id {
                let message = format!("{} does not name {} as its predecessor", after.id, region.id);
                problems.push(region.problem(CODE, "successors", message, "Add it there, or remove it here."));
            }
        }
    }
}
