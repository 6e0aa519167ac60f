//! Settlements lie in their regions.

use super::Drawn;
use super::r031_position::is_in_box;
use crate::facts::{Facts, number};
use crate::problem::Problems;
use crate::sheet::region_id;
use atlas_data::shape::{ArcUse, MapSheet, Point, RegionShape};

pub(super) const CODE: &str = "r040";

/// Shapes are simplified and quantised, and some towns stand on a border river: so many metres beside its region a
/// settlement may seem to be.
const TOLERANCE_M: f64 = 8_000.0;

/// A settlement stands inside the shape of its region. This finds a slip of one digit in a position, and a town under the
/// wrong region.
pub(super) fn check(facts: &Facts, drawn: &Drawn, problems: &mut Problems) {
    for row in &facts.settlements {
        let (Some(lat), Some(lon)) = (number(&row.lat), number(&row.lon)) else {
            continue;
        };
        // Farther away, another rule has said so.
        if !is_in_box(lat, lon) {
            continue;
        }
        let Some(at) = drawn.projector.project(lon, lat) else {
            let hint = "Correct the position, or widen the sheet in xtask.";
            problems.push(row.problem(CODE, "lat", format!("{} lies outside the map sheet", row.id), hint));
            continue;
        };
        let region = region_id(facts, &row.region);
        let Some(shape) = drawn.map.regions.iter().find(|shape| Some(shape.region) == region) else {
            continue;
        };
        let off_m = distance(drawn.map, shape, at) * drawn.map.metres_per_unit;
        if off_m > TOLERANCE_M {
            let message = format!("{} lies {:.0} km outside {}", row.id, off_m / 1000.0, row.region);
            problems.push(row.problem(CODE, "region", message, "Correct the region or the position."));
        }
    }
}

/// How far a point is from a shape, in map units; zero inside it.
fn distance(map: &MapSheet, shape: &RegionShape, at: Point) -> f64 {
    let at = (f64::from(at.0), f64::from(at.1));
    let mut nearest = f64::INFINITY;
    let mut crossings = 0;
    for ring in &shape.rings {
        let points: Vec<(f64, f64)> = ring.iter().flat_map(|arc| points(map, *arc)).collect();
        for (from, to) in points.iter().zip(points.iter().skip(1)) {
            nearest = nearest.min(from_segment(at, *from, *to));
            let is_beside = (from.1 > at.1) != (to.1 > at.1);
            if is_beside && at.0 < from.0 + (at.1 - from.1) / (to.1 - from.1) * (to.0 - from.0) {
                crossings += 1;
            }
        }
    }
    if crossings % 2 == 1 { 0.0 } else { nearest }
}

/// The points of an arc in use, in the direction of use.
fn points(map: &MapSheet, arc: ArcUse) -> Vec<(f64, f64)> {
    let index = if arc < 0 { !arc } else { arc };
    let Some(found) = usize::try_from(index).ok().and_then(|index| map.arcs.get(index)) else {
        return Vec::new();
    };
    let mut points: Vec<(f64, f64)> = found.points().map(|(x, y)| (f64::from(x), f64::from(y))).collect();
    if arc < 0 {
        points.reverse();
    }
    points
}

fn from_segment(at: (f64, f64), from: (f64, f64), to: (f64, f64)) -> f64 {
    let (along_x, along_y) = (to.0 - from.0, to.1 - from.1);
    let length = along_x * along_x + along_y * along_y;
    let share = if length > 0.0 {
        (((at.0 - from.0) * along_x + (at.1 - from.1) * along_y) / length).clamp(0.0, 1.0)
    } else {
        0.0
    };
    (at.0 - from.0 - share * along_x).hypot(at.1 - from.1 - share * along_y)
}

#[cfg(test)]
mod tests {
    use super::*;
    use atlas_data::RegionId;
    use atlas_data::shape::Arc;

    #[test]
    fn the_distance_is_zero_inside_and_grows_outside() {
        let square = Arc { steps: vec![(0, 0), (10, 0), (0, 10), (-10, 0), (0, -10)] };
        let map = MapSheet { arcs: vec![square], ..MapSheet::default() };
        let shape = RegionShape { region: RegionId(0), rings: vec![vec![!0]], label: (5, 5), bounds: (0, 0, 10, 10) };
        let found = [(5, 5), (13, 5), (13, 14)].map(|at| distance(&map, &shape, at).to_bits());
        assert_eq!(found, [0.0f64, 3.0, 5.0].map(f64::to_bits));
    }
}
