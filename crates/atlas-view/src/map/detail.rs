//! The map in detail: paths of the same shapes with more vertices, for a drawing that is magnified.
//!
//! Arcs are decoded once, when the file has arrived, and shared by all shapes and levels.

use atlas_data::codec;
use atlas_data::detail::{DetailSheet, FINENESS, LEVELS};
use atlas_data::shape::{Point, Ring};
use atlas_data::{Boundary, RegionId};
use std::fmt::Write;

/// From how many pixels to a thousand map units on a level is drawn. Up to the first, a step of the sheet's own grid is at most
/// a pixel and a half.
const FROM_SCALE: [f64; LEVELS as usize] = [0.0, 1500.0, 4500.0];

/// The level that suits a drawing scale in pixels per map unit.
///
/// ```
/// use atlas_view::map::level_at;
/// assert_eq!((level_at(0.6), level_at(2.0), level_at(9.0)), (0, 1, 2));
/// ```
pub fn level_at(pixels_per_unit: f64) -> u8 {
    let passed = FROM_SCALE.iter().filter(|from| **from <= pixels_per_unit * 1000.0).count();
    u8::try_from(passed.saturating_sub(1)).unwrap_or_default()
}

/// What one arc is drawn through.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Line {
    points: Vec<Point>,
    levels: Vec<u8>,
}

/// The file, with its arcs as positions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DetailMap {
    sheet: DetailSheet,
    lines: Vec<Line>,
}

impl DetailMap {
    /// Reads the file; `None` where it was not written by this version of the atlas.
    pub fn decode(bytes: &[u8]) -> Option<DetailMap> {
        codec::decode(bytes).ok().map(DetailMap::new)
    }

    /// Decodes every arc once.
    pub fn new(mut sheet: DetailSheet) -> DetailMap {
        let line = |arc: atlas_data::detail::FineArc| Line { points: arc.arc.points().collect(), levels: arc.levels };
        let lines = std::mem::take(&mut sheet.arcs).into_iter().map(line).collect();
        DetailMap { sheet, lines }
    }

    /// The filled outline of a region (SVG path data in map units); empty where it has none.
    pub fn region(&self, region: RegionId, level: u8) -> String {
        let shape = self.sheet.regions.iter().find(|(id, _)| *id == region);
        shape.map_or_else(String::new, |(_, rings)| self.rings_path(rings, level))
    }

    /// Land around the belt, shape by shape in the order of the drawing.
    pub fn land(&self, level: u8) -> Vec<String> {
        self.sheet.land.iter().map(|rings| self.rings_path(rings, level)).collect()
    }

    /// The sea and lakes, in the order of the drawing.
    pub fn waters(&self, level: u8) -> Vec<String> {
        self.sheet.waters.iter().map(|rings| self.rings_path(rings, level)).collect()
    }

    /// Rivers, in the order of the drawing.
    pub fn rivers(&self, level: u8) -> Vec<String> {
        self.sheet.rivers.iter().map(|lines| self.lines_path(lines, level)).collect()
    }

    /// The whole state border.
    pub fn border(&self, level: u8) -> String {
        self.lines_path(&self.sheet.border_line, level)
    }

    /// The border between two regions in one version of the map; empty where they share none.
    pub fn stretch(&self, russian: RegionId, kazakh: RegionId, version: Boundary, level: u8) -> String {
        let shapes = self.sheet.stretches.iter();
        let mut own =
            shapes.filter(|shape| (shape.russian, shape.kazakh) == (russian, kazakh) && shape.boundary.is_in(version));
        own.next().map_or_else(String::new, |shape| self.lines_path(&shape.lines, level))
    }

    /// All that the page draws in detail: regions, land, waters, rivers, and the border twice, for its casing and its line.
    pub fn paths(&self, level: u8) -> Vec<String> {
        let regions = self.regions().map(|region| self.region(region, level));
        let border = self.border(level);
        let around = self.land(level).into_iter().chain(self.waters(level)).chain(self.rivers(level));
        regions.chain(around).chain([border.clone(), border]).collect()
    }

    /// The regions, in the order of the sheet.
    pub fn regions(&self) -> impl Iterator<Item = RegionId> + '_ {
        self.sheet.regions.iter().map(|(region, _)| *region)
    }

    /// Their rings, in the same order.
    pub(super) fn rings_of_regions(&self) -> impl Iterator<Item = &[Ring]> {
        self.sheet.regions.iter().map(|(_, rings)| rings.as_slice())
    }

    /// Every arc at a level, in map units.
    pub(super) fn arcs(&self, level: u8) -> Vec<Vec<(f64, f64)>> {
        let unit = |tenths: i16| f64::from(tenths) / f64::from(FINENESS);
        let line = |line: &Line| {
            let drawn = line.points.iter().zip(&line.levels).filter(|(_, from)| **from <= level);
            drawn.map(|(at, _)| (unit(at.0), unit(at.1))).collect()
        };
        self.lines.iter().map(line).collect()
    }

    /// How many vertices are drawn at a level.
    pub fn vertices(&self, level: u8) -> usize {
        self.lines.iter().flat_map(|line| &line.levels).filter(|from| **from <= level).count()
    }

    /// The positions along a run of arcs at a level, in tenths of a map unit; where two arcs meet, their common point comes once.
    pub fn points(&self, run: &[i16], level: u8) -> Vec<Point> {
        let mut points: Vec<Point> = Vec::new();
        for used in run {
            let (index, backwards) = if *used < 0 { (!used, true) } else { (*used, false) };
            let Some(line) = usize::try_from(index).ok().and_then(|index| self.lines.get(index)) else { continue };
            let drawn = line.points.iter().zip(&line.levels).filter(|(_, from)| **from <= level).map(|(at, _)| *at);
            let start = points.len();
            points.extend(drawn);
            if backwards && let Some(added) = points.get_mut(start..) {
                added.reverse();
            }
        }
        points.dedup();
        points
    }

    fn rings_path(&self, rings: &[Ring], level: u8) -> String {
        let mut out = String::new();
        for ring in rings {
            let mut points = self.points(ring, level);
            if points.first() == points.last() {
                points.pop();
            }
            write_run(&mut out, &points);
            out.push('Z');
        }
        out
    }

    fn lines_path(&self, lines: &[Ring], level: u8) -> String {
        let mut out = String::new();
        for line in lines {
            write_run(&mut out, &self.points(line, level));
        }
        out
    }
}

/// First position, then steps; numbers in map units.
fn write_run(out: &mut String, points: &[Point]) {
    let mut points = points.iter().copied();
    let Some(mut at) = points.next() else { return };
    out.push('M');
    write_tenths(out, at.0);
    out.push(',');
    write_tenths(out, at.1);
    let mut before = "l";
    for point in points {
        // A sign parts two numbers as well as a comma or a space does.
        let (dx, dy) = (point.0.wrapping_sub(at.0), point.1.wrapping_sub(at.1));
        out.push_str(if before == " " && dx < 0 { "" } else { before });
        write_tenths(out, dx);
        out.push_str(if dy < 0 { "" } else { "," });
        write_tenths(out, dy);
        (at, before) = (point, " ");
    }
}

/// A number of tenths as short as SVG allows: `12`, `3.4`, `-.5`.
fn write_tenths(out: &mut String, tenths: i16) {
    if tenths < 0 {
        out.push('-');
    }
    let size = tenths.unsigned_abs();
    let (whole, rest) = (size / FINENESS.unsigned_abs(), size % FINENESS.unsigned_abs());
    // Writing to a String cannot fail.
    let _ = match (whole, rest) {
        (whole, 0) => write!(out, "{whole}"),
        (0, rest) => write!(out, ".{rest}"),
        (whole, rest) => write!(out, "{whole}.{rest}"),
    };
}

#[cfg(test)]
mod tests {
    use super::*;
    use atlas_data::detail::FineArc;
    use atlas_data::shape::Arc;

    fn map() -> DetailMap {
        let arc =
            |steps: &[Point], levels: &[u8]| FineArc { arc: Arc { steps: steps.to_vec() }, levels: levels.to_vec() };
        DetailMap::new(DetailSheet {
            arcs: vec![
                arc(&[(0, 0), (50, -5), (50, 5), (0, 100)], &[0, 1, 0, 0]),
                arc(&[(0, 0), (0, 55), (0, 45), (100, 0)], &[0, 2, 0, 0]),
            ],
            regions: vec![(RegionId(3), vec![vec![0, !1]])],
            border_line: vec![vec![!0]],
            ..DetailSheet::default()
        })
    }

    #[test]
    fn a_level_draws_its_own_vertices_and_those_of_the_levels_before() {
        assert_eq!(map().region(RegionId(3), 0), "M0,0l10,0 0,10-10,0Z");
        assert_eq!(map().region(RegionId(3), 1), "M0,0l5-.5 5,.5 0,10-10,0Z");
        assert_eq!(map().region(RegionId(3), 2), "M0,0l5-.5 5,.5 0,10-10,0 0-4.5Z");
        assert_eq!(map().region(RegionId(4), 2), "");
    }

    #[test]
    fn a_line_runs_backwards_along_a_negative_arc() {
        assert_eq!(map().border(1), "M10,10l0-10-5-.5-5,.5");
    }

    #[test]
    fn what_is_not_the_file_is_refused() {
        assert_eq!(DetailMap::decode(&[255; 9]), None);
    }
}
