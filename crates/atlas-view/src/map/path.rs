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

/// First position, then steps.
pub(super) fn write_run(out: &mut String, points: &[Point]) {
    let mut points = points.iter().copied();
    let Some(mut at) = points.next() else { return };
    // Writing to a String cannot fail.
    let _ = write!(out, "M{},{}", at.0, at.1);
    // One letter for all steps, and a sign parts two numbers as well as a comma or a space does.
    let mut before = "l";
    for point in points {
        let (dx, dy) = (point.0 - at.0, point.1 - at.1);
        let between = if dy < 0 { "" } else { "," };
        let before_x = if before == " " && dx < 0 { "" } else { before };
        let _ = write!(out, "{before_x}{dx}{between}{dy}");
        (at, before) = (point, " ");
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

/// Dots: lines of no length, which the style sheet gives a width and round or square ends.
///
/// ```
/// assert_eq!(atlas_view::map::dots_path(&[(1, 2), (3, 4)]), "M1,2h0M3,4h0");
/// ```
pub fn dots_path(points: &[Point]) -> String {
    let mut out = String::new();
    for (x, y) in points {
        // Writing to a String cannot fail.
        let _ = write!(out, "M{x},{y}h0");
    }
    out
}

/// A bow from one place to another (SVG path data in map units): it binds the two and shows no way between them.
///
/// ```
/// assert_eq!(atlas_view::map::tie_path((0, 0), (100, 0)), "M0,0Q50,-15 100,0");
/// ```
pub fn tie_path(from: Point, to: Point) -> String {
    let (a, b) = ((i32::from(from.0), i32::from(from.1)), (i32::from(to.0), i32::from(to.1)));
    let (dx, dy) = (b.0 - a.0, b.1 - a.1);
    // The bow rises over the middle by three twentieths of the distance, always to the same side of the way from west to east.
    let lift = if dx < 0 { -1 } else { 1 };
    let (x, y) = (i32::midpoint(a.0, b.0) + lift * dy * 3 / 20, i32::midpoint(a.1, b.1) - lift * dx * 3 / 20);
    format!("M{},{}Q{x},{y} {},{}", a.0, a.1, b.0, b.1)
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
        assert_eq!(rings_path(&sheet(), &[vec![0, !1]]), "M0,0l10,0 0,10-10,0Z");
    }

    #[test]
    fn a_line_runs_backwards_along_a_negative_arc() {
        assert_eq!(line_path(&sheet(), &[vec![!0]]), "M10,10l0-10-10,0");
    }
}
