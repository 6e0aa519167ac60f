//! Facing pairs and stretches of border belong together.

use super::Drawn;
use crate::facts::Facts;
use crate::geometry::{FILE, REMAKE};
use crate::problem::{Problem, Problems};
use crate::raw::RawContact;
use crate::sheet::region_id;
use atlas_data::shape::BorderShape;
use atlas_data::{Boundary, RegionId};
use std::collections::BTreeSet;

pub(super) const CODE: &str = "r039";

/// A facing pair that shares a line of border has a stretch of border on the map in the same version; two regions that
/// meet in a point have a point there. Every stretch and every point on the map has its pair.
pub(super) fn check(facts: &Facts, drawn: &Drawn, problems: &mut Problems) {
    let drawn: BTreeSet<Meeting> = drawn.map.border.iter().map(meeting_of).collect();
    let mut named = BTreeSet::new();
    for row in &facts.contacts {
        let Some(meeting) = meeting_in(facts, row) else {
            continue;
        };
        named.insert((meeting.0, meeting.1));
        if !drawn.contains(&meeting) {
            let message = format!("{} and {} do not meet in a {} on the map", row.russian, row.kazakh, row.kind);
            problems.push(row.problem(
                CODE,
                "kind",
                message,
                "Correct the pair or its kind, or make the geometry again.",
            ));
        }
    }
    let key = |id: RegionId| facts.regions.get(id.index()).map_or("?", |region| region.id.as_str());
    // What is absent can be said only where every row was read.
    let is_missing = |meeting: &&Meeting| facts.raw.is_complete && !named.contains(&(meeting.0, meeting.1));
    for (russian, kazakh, version) in drawn.iter().filter(is_missing) {
        let kind = if version.is_some() { "line" } else { "point" };
        let message =
            format!("{} and {} meet in a {kind} that contacts.csv does not have", key(*russian), key(*kazakh));
        let hint = format!("Add the pair to contacts.csv. If they do not touch: {REMAKE}");
        problems.push(Problem::new(CODE, FILE, message, hint));
    }
}

/// Russian side, Kazakh side, and for a line its version of the map. A point is named once, in whichever version.
type Meeting = (RegionId, RegionId, Option<Boundary>);

fn meeting_of(shape: &BorderShape) -> Meeting {
    (shape.russian, shape.kazakh, (!shape.lines.is_empty()).then_some(shape.boundary))
}

/// `None` where a cell is wrong, which is another rule's.
fn meeting_in(facts: &Facts, row: &RawContact) -> Option<Meeting> {
    let version = match (row.kind.as_str(), row.boundary.as_str()) {
        ("point", _) => None,
        ("line", "any") => Some(Boundary::Any),
        ("line", "2016") => Some(Boundary::Y2016),
        ("line", "2022") => Some(Boundary::Y2022),
        _ => return None,
    };
    // Sides that are swapped are another rule's.
    let is_swapped = facts.region(&row.russian)?.country == "kazakhstan";
    let (russian, kazakh) = if is_swapped { (&row.kazakh, &row.russian) } else { (&row.russian, &row.kazakh) };
    Some((region_id(facts, russian)?, region_id(facts, kazakh)?, version))
}
