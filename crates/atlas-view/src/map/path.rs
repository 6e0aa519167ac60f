//! Path text for shapes, with relative steps so that it stays short in the page.

use atlas_data::shape::{ArcUse, MapSheet, Point, Ring};
use std::fmt::Write;

fn arc_points(sheet: &MapSheet, used: ArcUse) -> Vec<Point> {
    let (index, backwards) = if used < 0 { (!used, true) } else { (used, false) };
    let Some(arc) = sheet.arcs.get(index as usize) else { return Vec::new() };
    let mut points: Vec<Point> = arc.points().collect();
    if backwards {
        points.reverse();
    }
    points
}

/// The positions along a run of arcs; where two arcs meet, their common point comes once.
pub(super) fn run_points(sheet: &MapSheet, run: &[ArcUse]) -> Vec<Point> {
    let mut points: Vec<Point> = Vec::new();
    for used in run {
        points.extend(arc_points(sheet, *used));
    }
    points.dedup();
    points
}

fn write_run(out: &mut String, points: &[Point]) {
    let mut at: Option<Point> = None;
    for point in points {
        // Writing to a String cannot fail.
        let _ = match at {
            None => write!(out, "M{},{}", point.0, point.1),
            Some(before) => {
                let (dx, dy) = (point.0 - before.0, point.1 - before.1);
                let comma = if dy < 0 { "" } else { "," };
                write!(out, "l{dx}{comma}{dy}")
            }
        };
        at = Some(*point);
    }
}

/// The filled outline of a shape (SVG path data in map units).
pub fn rings_path(sheet: &MapSheet, rings: &[Ring]) -> String {
    let mut out = String::new();
    for ring in rings {
        let mut points = run_points(sheet, ring);
        if points.first() == points.last() {
            points.pop();
        }
        write_run(&mut out, &points);
        out.push('Z');
    }
    out
}

/// Open lines (SVG path data in map units).
pub fn line_path(sheet: &MapSheet, lines: &[Vec<ArcUse>]) -> String {
    let mut out = String::new();
    for line in lines {
        write_run(&mut out, &run_points(sheet, line));
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use atlas_data::shape::Arc;

    fn sheet() -> MapSheet {
        let arcs = vec![Arc { steps: vec![(0, 0), (10, 0), (0, 10)] }, Arc { steps: vec![(0, 0), (0, 10), (10, 0)] }];
        MapSheet { arcs, ..MapSheet::default() }
    }

    #[test]
    fn a_ring_of_two_arcs_closes_without_repeating_a_point() {
        assert_eq!(rings_path(&sheet(), &[vec![0, !1]]), "M0,0l10,0l0,10l-10,0Z");
    }

    #[test]
    fn a_line_runs_backwards_along_a_negative_arc() {
        assert_eq!(line_path(&sheet(), &[vec![!0]]), "M10,10l0-10l-10,0");
    }
}
