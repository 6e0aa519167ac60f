//! The parts of a split region add up.

use crate::facts::{Facts, items, number, plain};
use crate::problem::Problems;
use crate::raw::{RawObservation, RawRegion, Row};

pub(super) const CODE: &str = "r020";

/// Totals that can be added across regions, and how far the sum may be off, in per cent: sources round, and recount the
/// parts more often than the whole.
const TOTALS: [(&str, f64); 5] =
    [("population", 0.5), ("population-average", 0.5), ("population-census", 0.5), ("grp-kzt", 0.5), ("area", 0.5)];

/// For a total, the value of a territory of the version of 2016 equals the sum of its successors, within half a per cent,
/// wherever all of them have a preferred value for the same period from the same source.
pub(super) fn check(facts: &Facts, problems: &mut Problems) {
    for region in facts.regions.iter().filter(|region| region.boundary == "2016" && is_whole(facts, region)) {
        for (indicator, tolerance_pct) in TOTALS {
            let values = facts.observations.iter().filter(|row| row.indicator == indicator && row.preferred == "yes");
            for row in values.filter(|row| row.region == region.id) {
                let (Some(whole), Some(sum)) = (number(&row.value), sum(facts, row, region)) else {
                    continue;
                };
                if (whole - sum).abs() > whole.abs() * tolerance_pct / 100.0 {
                    let message = format!(
                        "{} is not the sum of {} in {}, which is {}",
                        row.value,
                        region.successors,
                        row.period,
                        plain(sum)
                    );
                    let hint = format!("Check the values; {tolerance_pct} % difference is allowed.");
                    problems.push(row.problem(CODE, "value", message, hint));
                }
            }
        }
    }
}

/// True where the successors are known to be all of them: no other region names this one as its predecessor.
fn is_whole(facts: &Facts, region: &RawRegion) -> bool {
    let mut children = facts.regions.iter().filter(|other| other.predecessor == region.id);
    !region.successors.is_empty() && children.all(|child| items(&region.successors).any(|key| key == child.id))
}

/// The sum of the successors' values that can be compared with a value of the whole.
fn sum(facts: &Facts, whole: &Row<RawObservation>, region: &RawRegion) -> Option<f64> {
    let part = |successor: &str| {
        let mut rows = facts.observations.iter().filter(|row| row.region == successor && row.preferred == "yes");
        rows.find(|row| row.indicator == whole.indicator && row.period == whole.period && row.source == whole.source)
    };
    items(&region.successors).map(|successor| part(successor).and_then(|row| number(&row.value))).sum()
}
