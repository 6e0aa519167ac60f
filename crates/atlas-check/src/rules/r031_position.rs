//! Settlements lie in the belt.

use crate::facts::{Facts, number};
use crate::problem::Problems;
use std::ops::RangeInclusive;

pub(super) const CODE: &str = "r031";

/// From the south of Atyrau Region to the north of Tyumen Oblast, in degrees.
const LATITUDES: RangeInclusive<f64> = 43.0..=62.0;

/// From the west of Volgograd Oblast to the east of the Altai Republic, in degrees.
const LONGITUDES: RangeInclusive<f64> = 40.0..=92.0;

/// A settlement stands in the box around the belt. One that would if its two numbers were swapped gets that hint.
pub(super) fn check(facts: &Facts, problems: &mut Problems) {
    for row in &facts.settlements {
        let (Some(lat), Some(lon)) = (number(&row.lat), number(&row.lon)) else {
            continue;
        };
        if is_in_box(lat, lon) {
            continue;
        }
        let hint = if is_in_box(lon, lat) {
            "Swap lat and lon."
        } else {
            "Correct lat or lon: lat goes from 43 to 62, lon from 40 to 92."
        };
        let message = format!("{} at {}, {} lies outside the belt", row.id, row.lat, row.lon);
        problems.push(row.problem(CODE, "lat", message, hint));
    }
}

/// True in the box around the belt.
pub(super) fn is_in_box(lat: f64, lon: f64) -> bool {
    LATITUDES.contains(&lat) && LONGITUDES.contains(&lon)
}
