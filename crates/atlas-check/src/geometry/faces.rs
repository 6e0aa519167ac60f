//! What must be true of areas together: in each version of the map they fill the frame without gap or overlap.
//!
//! Exact, from the shared arcs alone: each direction of an arc has one shape to its left, or the outside of the frame.

use super::check::Report;
use super::topojson::{Map, Shape};
use super::{NameKind, NameRow};
use atlas_geo::segment;
use atlas_geo::topology::{ArcUse, resolve};
use atlas_geo::{Point, clip::Frame};
use std::collections::{BTreeMap, BTreeSet};

/// Regions of the older version of the map end so; their successors stand beside them.
pub(super) const OLD: &str = "-2016";

/// Whose area lies to the left of each arc in use, in the version since 2022.
pub(super) fn left_of(map: &Map) -> BTreeMap<ArcUse, &str> {
    let present = map.shapes().filter(|shape| !shape.id.ends_with(OLD));
    present.flat_map(|shape| shape.uses().map(|used| (used, shape.id.as_str()))).collect()
}

pub(super) fn check(map: &Map, names: &[NameRow], report: &mut Report) {
    let is_water = |shape: &Shape| names.iter().any(|row| row.id == shape.id && row.kind == NameKind::Water);
    let land: BTreeSet<usize> =
        map.shapes().filter(|shape| !is_water(shape)).flat_map(Shape::uses).map(|used| resolve(used).0).collect();
    // A lake lies upon the land and shares nothing with it; the sea takes part.
    let takes_part = |shape: &&Shape| !is_water(shape) || shape.uses().any(|used| land.contains(&resolve(used).0));
    let present: Vec<&Shape> = map.shapes().filter(|shape| !shape.id.ends_with(OLD)).filter(takes_part).collect();
    let mut left: BTreeMap<ArcUse, &str> = BTreeMap::new();
    for shape in &present {
        for used in shape.uses() {
            if let Some(other) = left.insert(used, &shape.id) {
                let place = place_of(map, used);
                report.push("g15", format!("{other} and {} overlap along the arc at {place}", shape.id));
            }
        }
    }
    for (&used, id) in &left {
        if !left.contains_key(&!used) && !is_along_frame(map, used) {
            report.push("g16", format!("nothing lies beside {id} along the arc at {}", place_of(map, used)));
        }
    }
    for old in map.regions.iter().filter(|shape| shape.id.ends_with(OLD)) {
        successors(map, old, report);
    }
    crossings(map, &left, report);
}

/// The regions that share an arc with an old one, in the same direction, must together be exactly the old one.
fn successors(map: &Map, old: &Shape, report: &mut Report) {
    let outline: BTreeSet<ArcUse> = old.uses().collect();
    let is_successor = |shape: &&Shape| shape.id != old.id && shape.uses().any(|used| outline.contains(&used));
    let parts: Vec<&Shape> = map.regions.iter().filter(is_successor).collect();
    let all: BTreeSet<ArcUse> = parts.iter().flat_map(|shape| shape.uses()).collect();
    let union: BTreeSet<ArcUse> = all.iter().copied().filter(|&used| !all.contains(&!used)).collect();
    if let Some(&used) = union.symmetric_difference(&outline).next() {
        let names = parts.iter().map(|shape| shape.id.as_str()).collect::<Vec<_>>().join(" and ");
        let place = place_of(map, used);
        report.push("g17", format!("{names} are not exactly {}: they differ along the arc at {place}", old.id));
    }
}

fn place_of(map: &Map, used: ArcUse) -> String {
    let line = map.points(&[used]);
    line.get(line.len() / 2).map_or_else(|| "nowhere".to_owned(), |&at| map.place(at))
}

fn is_along_frame(map: &Map, used: ArcUse) -> bool {
    let [left, bottom, right, top] = map.sheet.frame;
    let frame = Frame { left, bottom, right, top };
    // The file's grid moves vertices on the frame a little beside it: compare as multiples of a cell.
    let snap = |p: Point| (near(p.0, left, right), near(p.1, bottom, top));
    map.points(&[used]).windows(2).all(|pair| frame.has_along_edge(snap(pair[0]), snap(pair[1])))
}

fn near(value: i32, low: i32, high: i32) -> i32 {
    const SLACK_M: i32 = 60;
    [low, high].into_iter().find(|edge| (value - edge).abs() <= SLACK_M).unwrap_or(value)
}

/// Sides of different arcs must not cross.
fn crossings(map: &Map, left: &BTreeMap<ArcUse, &str>, report: &mut Report) {
    let arcs: BTreeSet<usize> = left.keys().map(|&used| resolve(used).0).collect();
    let mut sides: Vec<(i32, i32, usize, (Point, Point))> = Vec::new();
    for &index in &arcs {
        let line = map.points(&[index as ArcUse]);
        sides.extend(line.windows(2).map(|pair| {
            let (a, b) = (pair[0], pair[1]);
            (a.0.min(b.0), a.0.max(b.0), index, (a, b))
        }));
    }
    sides.sort_unstable();
    for (at, &(_, reach, index, first)) in sides.iter().enumerate() {
        for &(low, _, other, second) in sides.iter().skip(at + 1) {
            if low > reach {
                break;
            }
            if index != other && segment::cross(first, second) {
                let (a, b) = (index.min(other), index.max(other));
                report.push("g22", format!("arcs {a} and {b} cross at {}", map.place(second.0)));
            }
        }
    }
}
