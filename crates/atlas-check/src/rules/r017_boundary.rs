//! A value has its region's borders.

use crate::facts::Facts;
use crate::problem::{Problem, Problems};

pub(super) const CODE: &str = "r017";

/// A region whose borders changed is two rows in `regions.csv`. A value or a facing pair of a region belongs to the same
/// version of the map as that row.
pub(super) fn check(facts: &Facts, problems: &mut Problems) {
    let values = facts.observations.iter().map(|row| (&row.region, &row.boundary, row.place_of(CODE, "boundary")));
    let pairs = facts.contacts.iter().map(|row| (&row.kazakh, &row.boundary, row.place_of(CODE, "boundary")));
    for (key, boundary, place) in values.chain(pairs) {
        if let Some(region) = facts.region(key).filter(|region| region.boundary != *boundary) {
            problems.push(Problem {
                message: format!("the boundary is {boundary}, but {key} has {} in regions.csv", region.boundary),
                hint: format!("Write {}, or name the region of the other version.", region.boundary),
                ..place
            });
        }
    }
}
