//! What lies below the names: the sheet, its shapes, the state border.

use super::super::path::run_points;
use super::frame::Area;
use atlas_data::Dataset;
use atlas_data::shape::{MapSheet, Point, Ring};

/// A side of an outline.
type Side = ((f64, f64), (f64, f64));

pub(super) struct Ground<'a> {
    sheet: &'a MapSheet,
    border: Vec<Side>,
}

impl<'a> Ground<'a> {
    pub(super) fn new(data: &'a Dataset) -> Ground<'a> {
        let sheet = &data.map;
        let lines = sheet.border_line.iter();
        Ground { sheet, border: lines.flat_map(|line| sides(&run_points(sheet, line))).collect() }
    }

    pub(super) fn is_on_sheet(&self, (left, top, right, bottom): Area) -> bool {
        left >= 0.0 && top >= 0.0 && right <= f64::from(self.sheet.width) && bottom <= f64::from(self.sheet.height)
    }

    pub(super) fn meets_border(&self, area: Area) -> bool {
        self.border.iter().any(|side| enters(*side, area))
    }

    /// The sides of a shape.
    pub(super) fn outline(&self, rings: &[Ring]) -> Outline {
        let ring = |ring: &Ring| {
            let mut points = run_points(self.sheet, ring);
            points.extend(points.first().copied());
            sides(&points)
        };
        Outline(rings.iter().flat_map(ring).collect())
    }
}

/// The outline of a shape.
pub(super) struct Outline(Vec<Side>);

impl Outline {
    /// True where no side passes through the area and its middle lies inside.
    pub(super) fn holds(&self, area: Area) -> bool {
        let middle = (f64::midpoint(area.0, area.2), f64::midpoint(area.1, area.3));
        !self.0.iter().any(|side| enters(*side, area)) && is_inside(&self.0, middle)
    }

    /// Points inside, on a grid over it, the nearest to a point first.
    pub(super) fn points_near(&self, (x, y): Point) -> Vec<Point> {
        let all = || self.0.iter().map(|side| side.0);
        let low = all().fold((f64::MAX, f64::MAX), |low, p| (low.0.min(p.0), low.1.min(p.1)));
        let high = all().fold((f64::MIN, f64::MIN), |high, p| (high.0.max(p.0), high.1.max(p.1)));
        let along = |low: f64, high: f64, step: u8| low + (high - low) * (f64::from(step) + 0.5) / f64::from(GRID);
        let cells = (0..GRID).flat_map(|row| (0..GRID).map(move |column| (column, row)));
        let points = cells.map(|(column, row)| (along(low.0, high.0, column), along(low.1, high.1, row)));
        let mut points: Vec<Point> =
            points.filter(|at| is_inside(&self.0, *at)).map(|at| (at.0.round() as i16, at.1.round() as i16)).collect();
        points.sort_by_key(|at| {
            let (dx, dy) = (i32::from(at.0) - i32::from(x), i32::from(at.1) - i32::from(y));
            dx * dx + dy * dy
        });
        points
    }
}

/// Cells of the grid over a shape, along each side.
const GRID: u8 = 14;

fn sides(points: &[Point]) -> Vec<Side> {
    let at = |p: &Point| (f64::from(p.0), f64::from(p.1));
    points.iter().zip(points.iter().skip(1)).map(|(a, b)| (at(a), at(b))).collect()
}

fn is_inside(outlines: &[Side], (x, y): (f64, f64)) -> bool {
    let crossed =
        outlines.iter().filter(|(a, b)| (a.1 > y) != (b.1 > y) && x < a.0 + (y - a.1) / (b.1 - a.1) * (b.0 - a.0));
    crossed.count() % 2 == 1
}

/// True where a piece of a line has a part inside the area (after Liang and Barsky).
fn enters(((ax, ay), (bx, by)): Side, (left, top, right, bottom): Area) -> bool {
    let (mut from, mut to) = (0.0f64, 1.0f64);
    for (step, near, far) in [(bx - ax, left - ax, right - ax), (by - ay, top - ay, bottom - ay)] {
        if step.abs() < 1e-12 {
            if near > 0.0 || far < 0.0 {
                return false;
            }
        } else {
            let (first, second) = (near / step, far / step);
            from = from.max(first.min(second));
            to = to.min(first.max(second));
        }
    }
    from <= to
}

#[cfg(test)]
mod tests {
    use super::enters;

    #[test]
    fn a_line_through_a_corner_is_found_and_one_beside_it_is_not() {
        let area = (0.0, 0.0, 10.0, 4.0);
        assert!(enters(((-5.0, 2.0), (20.0, 2.0)), area));
        assert!(enters(((3.0, 1.0), (4.0, 2.0)), area), "wholly inside");
        assert!(enters(((9.0, -1.0), (11.0, 1.0)), area));
        assert!(!enters(((10.0, -2.0), (13.0, 2.0)), area));
        assert!(!enters(((-3.0, -1.0), (-3.0, 9.0)), area));
    }
}
