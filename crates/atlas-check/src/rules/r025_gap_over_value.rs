//! A year with a value is not missing.

use super::r024_gap_overlap::years;
use crate::facts::{Facts, yearly};
use crate::problem::Problems;

pub(super) const CODE: &str = "r025";

/// A row of `gaps.csv` does not cover a year for which there is a preferred value. Values of several years or of a part of
/// a year leave the year itself missing.
pub(super) fn check(facts: &Facts, problems: &mut Problems) {
    for gap in &facts.gaps {
        let regions = facts.regions_in(&gap.regions);
        let Some((first, last)) = years(gap) else {
            continue;
        };
        let covered: Vec<_> = facts
            .observations
            .iter()
            .filter(|row| {
                row.preferred == "yes" && row.indicator == gap.indicator && regions.contains(&row.region.as_str())
            })
            .filter(|row| yearly(&row.period).is_some_and(|year| (first..=last).contains(&year)))
            .collect();
        if let Some(row) = covered.first() {
            let more = match covered.len() - 1 {
                0 => String::new(),
                count => format!(", and {count} more"),
            };
            let message = format!("{} has a value for {} in {}{more}", row.region, row.period, row.place());
            problems.push(gap.problem(CODE, "regions", message, "Shorten the stretch, or leave the region out."));
        }
    }
}
