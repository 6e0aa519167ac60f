//! The arcs in detail: on a finer grid, each vertex with the level from which on it is drawn.

use super::Scaled;
use super::bake::steps;
use super::topojson::Map;
use atlas_data::detail::{FINENESS, FineArc};
use atlas_geo::{Point, simplify};
use std::collections::BTreeSet;

/// Vertices lighter than this (m², weighted) are drawn at the last level only. A quarter of what the lightest vertex of the
/// belt's light arcs weighs: with a sixteenth, as the scale alone would have it, the middle level held two thirds of the last.
const MIDDLE_M2: f64 = 20e6 / 4.0;

/// One for each arc of the map.
pub(super) fn arcs(map: &Map, fine: &Map, scaled: &Scaled) -> Vec<FineArc> {
    let plane: Vec<Vec<(f64, f64)>> =
        fine.arcs.iter().map(|arc| arc.iter().map(|&(x, y)| (f64::from(x), f64::from(y))).collect()).collect();
    let middle = simplify::keep(&plane, &vec![MIDDLE_M2; plane.len()]);
    fine.arcs
        .iter()
        .zip(&map.arcs)
        .zip(middle)
        .map(|((arc, light), middle)| {
            let middle: BTreeSet<usize> = middle.into_iter().collect();
            let mut light = light.iter().peekable();
            let mut line: Vec<(Point, u8)> = Vec::new();
            for (index, at) in arc.iter().enumerate() {
                let level = if light.next_if_eq(&at).is_some() { 0 } else { 2 - u8::from(middle.contains(&index)) };
                let unit = units(scaled, *at);
                match line.last_mut() {
                    // Of vertices in one cell one stays, and is drawn as early as the earliest of them.
                    Some((before, of_before)) if *before == unit => *of_before = level.min(*of_before),
                    _ => line.push((unit, level)),
                }
            }
            let (points, levels): (Vec<Point>, Vec<u8>) = line.into_iter().unzip();
            FineArc { arc: steps(&points), levels }
        })
        .collect()
}

fn units(scaled: &Scaled, (x, y): Point) -> Point {
    let size = scaled.metres_per_unit / f64::from(FINENESS);
    let whole = |metres: f64| (metres / size).round() as i32;
    (whole(f64::from(x) - scaled.frame[0]), whole(scaled.frame[3] - f64::from(y)))
}
