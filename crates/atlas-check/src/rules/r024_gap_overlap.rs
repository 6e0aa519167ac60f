//! A missing year has one reason.

use crate::facts::{Facts, year};
use crate::problem::Problems;
use crate::raw::{RawGap, Row};

pub(super) const CODE: &str = "r024";

/// Two rows of `gaps.csv` do not speak of the same indicator, region and year.
pub(super) fn check(facts: &Facts, problems: &mut Problems) {
    let gaps: Vec<(&Row<RawGap>, Vec<&str>)> =
        facts.gaps.iter().map(|gap| (gap, facts.regions_in(&gap.regions))).collect();
    for (index, (gap, regions)) in gaps.iter().enumerate() {
        for (earlier, others) in gaps.iter().take(index).filter(|(other, _)| other.indicator == gap.indicator) {
            let shared = regions.iter().find(|region| others.contains(region));
            let (Some((first, last)), Some((other_first, other_last))) = (years(gap), years(earlier)) else {
                continue;
            };
            if let Some(region) = shared.filter(|_| first <= other_last && other_first <= last) {
                let message = format!("row {} gives a reason for the same years of {region}", earlier.line);
                problems.push(gap.problem(CODE, "regions", message, "Let the stretches follow each other."));
            }
        }
    }
}

/// First and last year; an open end is as far as years go. `None` where one of them is no year.
pub(super) fn years(gap: &RawGap) -> Option<(u16, u16)> {
    let end = |text: &str, open: u16| if text.is_empty() { Some(open) } else { year(text) };
    end(&gap.from, u16::MIN).zip(end(&gap.to, u16::MAX))
}
