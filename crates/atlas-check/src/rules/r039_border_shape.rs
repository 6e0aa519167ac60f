//! Facing pairs and stretches of border belong together.

use super::Drawn;
use crate::facts::Facts;
use crate::geometry::{FILE, REMAKE};
use crate::problem::{Problem, Problems};
use crate::sheet::region_id;
use atlas_data::Boundary;
use std::collections::BTreeSet;

pub(super) const CODE: &str = "r039";

/// A facing pair that shares a line of border has a stretch of border on the map in the same version, and every stretch
/// has its pair. Two regions that meet in a point have none.
pub(super) fn check(facts: &Facts, drawn: &Drawn, problems: &mut Problems) {
    let stretches: BTreeSet<_> =
        drawn.map.border.iter().map(|shape| (shape.russian, shape.kazakh, shape.boundary)).collect();
    let mut pairs = BTreeSet::new();
    for row in facts.contacts.iter().filter(|row| row.kind == "line") {
        let boundary = match row.boundary.as_str() {
            "any" => Boundary::Any,
            "2016" => Boundary::Y2016,
            "2022" => Boundary::Y2022,
            _ => continue,
        };
        let (Some(russian), Some(kazakh)) = (region_id(facts, &row.russian), region_id(facts, &row.kazakh)) else {
            continue;
        };
        pairs.insert((russian, kazakh, boundary));
        if !stretches.contains(&(russian, kazakh, boundary)) {
            let message = format!("{} and {} share no border on the map", row.russian, row.kazakh);
            problems.push(row.problem(CODE, "kind", message, "Write point, correct the pair, or make the geometry again."));
        }
    }
    let key = |id: atlas_data::RegionId| facts.regions.get(id.index()).map_or("?", |region| region.id.as_str());
    for (russian, kazakh, boundary) in stretches.difference(&pairs) {
        let message = format!("{} and {} share a border that contacts.csv does not have ({boundary:?})", key(*russian), key(*kazakh));
        let hint = format!("Add the pair to contacts.csv. If they do not touch: {REMAKE}");
        problems.push(Problem::new(CODE, FILE, message, hint));
    }
}
