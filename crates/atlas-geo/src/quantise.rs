//! Positions on a grid of whole numbers.

use crate::Point;

/// A grid over a rectangle: cell 0 at its lower corner, cell `steps` at its upper one, on each axis.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Grid {
    /// Size of a cell on each axis.
    pub scale: (f64, f64),
    /// Position of cell 0.
    pub translate: (f64, f64),
}

impl Grid {
    /// A grid with `steps` cells on each axis.
    pub fn over(low: (f64, f64), high: (f64, f64), steps: f64) -> Grid {
        Grid { scale: ((high.0 - low.0) / steps, (high.1 - low.1) / steps), translate: low }
    }

    /// The cell nearest to a position.
    pub fn cell(&self, at: (f64, f64)) -> Point {
        let on = |value: f64, from: f64, size: f64| ((value - from) / size).round() as i32;
        (on(at.0, self.translate.0, self.scale.0), on(at.1, self.translate.1, self.scale.1))
    }

    /// The position of a cell.
    pub fn position(&self, cell: Point) -> (f64, f64) {
        (f64::from(cell.0) * self.scale.0 + self.translate.0, f64::from(cell.1) * self.scale.1 + self.translate.1)
    }
}

/// The line without repeated points. Its ends stay where they are, so that lines which met still meet; a line that has
/// shrunk to a point keeps that one point.
///
/// ```
/// use atlas_geo::quantise::without_repeats;
/// assert_eq!(without_repeats(&[(1, 1), (1, 1), (2, 1), (2, 1)]), [(1, 1), (2, 1)]);
/// ```
pub fn without_repeats(line: &[Point]) -> Vec<Point> {
    let mut kept = line.to_vec();
    kept.dedup();
    kept
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn a_cell_is_at_most_half_a_step_away(x in 40.0..90.0f64, y in 40.0..60.0f64) {
            let grid = Grid::over((40.0, 40.0), (90.0, 60.0), 1e5);
            let back = grid.position(grid.cell((x, y)));
            prop_assert!((back.0 - x).abs() <= grid.scale.0 * 0.5001 && (back.1 - y).abs() <= grid.scale.1 * 0.5001);
            prop_assert_eq!(grid.cell(back), grid.cell((x, y)));
        }

        #[test]
        fn rings_still_close(ring in prop::collection::vec((0.0..1.0f64, 0.0..1.0f64), 3..40)) {
            let grid = Grid::over((0.0, 0.0), (1.0, 1.0), 10.0);
            let mut closed = ring.clone();
            closed.push(ring[0]);
            let cells: Vec<Point> = closed.iter().map(|&at| grid.cell(at)).collect();
            let kept = without_repeats(&cells);
            prop_assert_eq!(kept.first(), kept.last());
            prop_assert_eq!(kept.first(), cells.first());
        }
    }
}
