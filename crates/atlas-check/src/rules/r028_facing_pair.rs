//! A facing pair has one row per source and its sides in place.

use crate::facts::Facts;
use crate::problem::Problems;
use std::collections::BTreeMap;

pub(super) const CODE: &str = "r028";

/// In a facing pair the Russian region stands under `russian`, the Kazakh one under `kazakh`. Each source speaks of a pair
/// once per version of the map.
pub(super) fn check(facts: &Facts, problems: &mut Problems) {
    let mut first = BTreeMap::new();
    for row in &facts.contacts {
        for (column, key, country) in [("russian", &row.russian, "russia"), ("kazakh", &row.kazakh, "kazakhstan")] {
            if let Some(region) = facts.region(key).filter(|region| region.country != country) {
                let message = format!("{key} is a region of {}", region.country);
                problems.push(row.problem(CODE, column, message, "Swap the two sides, or name another region."));
            }
        }
        let line = *first.entry((&row.russian, &row.kazakh, &row.boundary, &row.source)).or_insert(row.line);
        if line != row.line {
            let message = format!("the same source speaks of this pair already in row {line}");
            problems.push(row.problem(CODE, "russian", message, "Remove one of the two rows."));
        }
    }
}
