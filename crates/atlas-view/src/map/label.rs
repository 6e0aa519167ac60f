//! Labels of regions: set in one or two lines, shown from the scale on at which they fit inside their region.

use super::path::run_points;
use atlas_data::shape::{MapSheet, RegionShape};

/// Steps of the drawing scale in pixels per thousand map units. A label carries the first step at which it fits.
pub const SCALES: [u16; 10] = [160, 230, 320, 450, 640, 900, 1300, 1800, 3600, 7200];

/// Size of a label's letters in pixels, on every screen.
pub const LETTER_PX: f64 = 12.0;
const LINE_PX: f32 = 14.0;
const MARGIN_PX: f32 = 4.0;

/// The step at which a scale (pixels per map unit) has arrived: every label with this step or a lower one fits.
pub fn fit_step(pixels_per_unit: f64) -> usize {
    SCALES.iter().filter(|scale| f64::from(**scale) <= pixels_per_unit * 1000.0).count()
}

/// A label in its place.
#[derive(Clone, Debug, PartialEq)]
pub struct Label {
    /// One or two lines.
    pub lines: Vec<String>,
    /// Centre, in map units.
    pub at: (i16, i16),
    /// Index into [`SCALES`] of the first scale at which it fits; the length of the list where it never does.
    pub step: usize,
}

/// Sets a name inside a region's shape.
pub fn label(sheet: &MapSheet, shape: &RegionShape, name: &str) -> Label {
    let whole = vec![name.to_owned()];
    let candidates = match break_in_two(name) {
        Some(two) => vec![two, whole],
        None => vec![whole],
    };
    let fits = |lines: &[String], scale: u16| {
        let pixels_per_unit = f32::from(scale) / 1000.0;
        let widest = lines.iter().map(|line| atlas_words::metrics::text_width(line, false)).fold(0.0, f32::max);
        let width = (widest / 1000.0 * LETTER_PX as f32 + 2.0 * MARGIN_PX) / pixels_per_unit;
        let height = (lines.len() as f32 * LINE_PX) / pixels_per_unit;
        [-0.5, 0.0, 0.5].into_iter().all(|share| room(sheet, shape, share * height) >= width / 2.0)
    };
    for (step, scale) in SCALES.into_iter().enumerate() {
        // One line reads better where both fit.
        if let Some(lines) = candidates.iter().rev().find(|lines| fits(lines, scale)) {
            return Label { lines: lines.clone(), at: shape.label, step };
        }
    }
    Label { lines: vec![name.to_owned()], at: shape.label, step: SCALES.len() }
}

/// How far one can go from the label point, to the nearer side, on the horizontal that lies `below` map units lower.
fn room(sheet: &MapSheet, shape: &RegionShape, below: f32) -> f32 {
    let (x, y) = (f32::from(shape.label.0), f32::from(shape.label.1) + below + 0.25);
    let mut nearest = f32::MAX;
    let mut to_the_right = 0;
    for ring in &shape.rings {
        let points = run_points(sheet, ring);
        for (a, b) in points.iter().zip(points.iter().cycle().skip(1)) {
            let (ax, ay, bx, by) = (f32::from(a.0), f32::from(a.1), f32::from(b.0), f32::from(b.1));
            if (ay > y) == (by > y) {
                continue;
            }
            let crossing = ax + (y - ay) / (by - ay) * (bx - ax);
            to_the_right += usize::from(crossing > x);
            nearest = nearest.min((crossing - x).abs());
        }
    }
    if to_the_right % 2 == 1 { nearest } else { 0.0 }
}

/// Two lines of about equal length, parted at a space or behind a hyphen.
pub(super) fn break_in_two(name: &str) -> Option<Vec<String>> {
    let middle = name.chars().count() as i32 / 2;
    let (_, at, letter) = name
        .char_indices()
        .enumerate()
        .filter(|(_, (_, letter))| matches!(letter, ' ' | '-'))
        .map(|(count, (at, letter))| ((count as i32 - middle).abs(), at, letter))
        .min()?;
    let end = if letter == '-' { at + 1 } else { at };
    let (first, second) = (name.get(..end)?, name.get(at + 1..)?);
    Some(vec![first.to_owned(), second.to_owned()])
}

#[cfg(test)]
mod tests {
    use super::*;
    use atlas_data::RegionId;
    use atlas_data::shape::Arc;

    fn square(side: i16) -> (MapSheet, RegionShape) {
        let arcs = vec![Arc { steps: vec![(0, 0), (side, 0), (0, side), (-side, 0), (0, -side)] }];
        let shape = RegionShape {
            region: RegionId(0),
            rings: vec![vec![0]],
            label: (side / 2, side / 2),
            bounds: (0, 0, side, side),
        };
        (MapSheet { arcs, ..MapSheet::default() }, shape)
    }

    #[test]
    fn a_label_appears_later_in_a_smaller_region() {
        let (large, in_large) = square(400);
        let (small, in_small) = square(100);
        assert!(label(&large, &in_large, "Omsk").step < label(&small, &in_small, "Omsk").step);
    }

    #[test]
    fn a_long_name_breaks_at_its_space_or_hyphen() {
        assert_eq!(break_in_two("West Kazakhstan"), Some(vec!["West".to_owned(), "Kazakhstan".to_owned()]));
        let broken = break_in_two("Западно-Казахстанская");
        assert_eq!(broken, Some(vec!["Западно-".to_owned(), "Казахстанская".to_owned()]));
        assert_eq!(break_in_two("Omsk"), None);
    }

    #[test]
    fn a_point_outside_the_shape_has_no_room() {
        let (sheet, mut shape) = square(100);
        shape.label = (500, 50);
        assert!(room(&sheet, &shape, 0.0) < f32::EPSILON);
    }
}
