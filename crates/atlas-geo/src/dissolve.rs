//! Rings from directed segments: neighbours with the same name melt together, their common sides vanish.

use crate::{Point, ring};
use std::collections::{BTreeMap, BTreeSet};

/// A directed piece; what it bounds lies to its left.
pub type Side = (Point, Point);

/// The sides of closed rings, pieces of no length left out.
pub fn sides<'a>(rings: impl IntoIterator<Item = &'a Vec<Point>>) -> Vec<Side> {
    let mut sides = Vec::new();
    for ring in rings {
        let next = ring.iter().skip(1).chain(ring.first());
        sides.extend(ring.iter().copied().zip(next.copied()).filter(|(a, b)| a != b));
    }
    sides
}

/// Takes out every pair of opposite sides and joins what remains into rings with their inside to the left: outer
/// rings run counter-clockwise, holes clockwise. Rings that touch at a point stay apart.
pub fn dissolve(sides: &[Side]) -> Vec<Vec<Point>> {
    let all: BTreeSet<Side> = sides.iter().copied().collect();
    let mut leaving: BTreeMap<Point, Vec<Point>> = BTreeMap::new();
    for &(from, to) in all.iter().filter(|&&(from, to)| !all.contains(&(to, from))) {
        leaving.entry(from).or_default().push(to);
    }
    let mut rings = Vec::new();
    while let Some((&start, _)) = leaving.iter().next() {
        let mut ring = vec![start];
        let (mut before, mut at) = (None, start);
        while let Some(next) = take_leftmost(&mut leaving, before, at) {
            before = Some(at);
            at = next;
            if at == start {
                break;
            }
            ring.push(at);
        }
        if ring.len() >= 3 {
            rings.push(ring);
        }
    }
    rings
}

/// Takes the side that turns most sharply to the left, which keeps touching rings apart.
fn take_leftmost(leaving: &mut BTreeMap<Point, Vec<Point>>, before: Option<Point>, at: Point) -> Option<Point> {
    let ways = leaving.get_mut(&at)?;
    let heading = |to: Point| f64::from(to.1 - at.1).atan2(f64::from(to.0 - at.0));
    let sharpness = |to: Point| {
        let back = before.map_or(0.0, heading);
        // How far to turn clockwise from the way back: the leftmost way out is the first one met.
        (back - heading(to)).rem_euclid(std::f64::consts::TAU)
    };
    let best = (0..ways.len()).min_by(|&i, &j| sharpness(ways[i]).total_cmp(&sharpness(ways[j])))?;
    let next = ways.swap_remove(best);
    if ways.is_empty() {
        leaving.remove(&at);
    }
    Some(next)
}

/// Sorts rings into polygons: each outer ring with the holes that lie in it, largest polygon first.
pub fn polygons(rings: Vec<Vec<Point>>) -> Vec<Vec<Vec<Point>>> {
    let (mut outer, holes): (Vec<_>, Vec<_>) = rings.into_iter().partition(|ring| ring::grid_area(ring) > 0.0);
    outer.sort_by(|a, b| ring::grid_area(b).total_cmp(&ring::grid_area(a)));
    let mut polygons: Vec<Vec<Vec<Point>>> = outer.into_iter().map(|ring| vec![ring]).collect();
    for hole in holes {
        // The smallest ring around it is its own: the last one, since the largest come first.
        let Some(inside) = middle_of_first_side(&hole) else { continue };
        let home = polygons.iter().rposition(|polygon| {
            polygon.first().is_some_and(|outer| {
                let outer = outer.iter().map(|&(x, y)| (f64::from(x), f64::from(y))).collect();
                ring::contains(&[outer], inside)
            })
        });
        if let Some(polygon) = home.and_then(|home| polygons.get_mut(home)) {
            polygon.push(hole);
        }
    }
    polygons
}

fn middle_of_first_side(ring: &[Point]) -> Option<(f64, f64)> {
    let (a, b) = (ring.first()?, ring.get(1)?);
    Some((f64::midpoint(f64::from(a.0), f64::from(b.0)), f64::midpoint(f64::from(a.1), f64::from(b.1))))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn square(x: i32, y: i32, side: i32) -> Vec<Point> {
        vec![(x, y), (x + side, y), (x + side, y + side), (x, y + side)]
    }

    #[test]
    fn neighbours_melt_into_one_ring() {
        let rings = dissolve(&sides(&[square(0, 0, 2), square(2, 0, 2)]));
        assert_eq!(rings.len(), 1);
        assert!((ring::grid_area(&rings[0]) - 8.0).abs() < f64::EPSILON);
    }

    #[test]
    fn squares_that_touch_at_a_corner_stay_two_rings() {
        let rings = dissolve(&sides(&[square(0, 0, 2), square(2, 2, 2)]));
        assert_eq!(rings.len(), 2);
        assert!(rings.iter().all(|ring| (ring::grid_area(ring) - 4.0).abs() < f64::EPSILON));
    }

    #[test]
    fn a_ring_around_a_gap_has_a_hole() {
        let around = [square(0, 0, 2), square(2, 0, 2), square(4, 0, 2), square(0, 2, 2), square(4, 2, 2)]
            .into_iter()
            .chain([square(0, 4, 2), square(2, 4, 2), square(4, 4, 2)])
            .collect::<Vec<_>>();
        let polygons = polygons(dissolve(&sides(&around)));
        assert_eq!(polygons.len(), 1);
        assert_eq!(polygons[0].len(), 2);
    }
}
