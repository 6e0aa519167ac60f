//! Where a label stands: the point of an area that is farthest from its edge (after Agafonkin's polylabel, 2016).

use crate::ring;
use std::collections::BinaryHeap;

/// A square that may hold the best point.
struct Cell {
    centre: (f64, f64),
    half: f64,
    distance: f64,
}

impl Cell {
    fn new(rings: &[Vec<(f64, f64)>], centre: (f64, f64), half: f64) -> Cell {
        Cell { centre, half, distance: inwards(rings, centre) }
    }

    /// No point of the cell is farther from the edge than this.
    fn promise(&self) -> f64 {
        self.distance + self.half * std::f64::consts::SQRT_2
    }
}

impl PartialEq for Cell {
    fn eq(&self, other: &Cell) -> bool {
        self.cmp(other).is_eq()
    }
}
impl Eq for Cell {}
impl PartialOrd for Cell {
    fn partial_cmp(&self, other: &Cell) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}
impl Ord for Cell {
    fn cmp(&self, other: &Cell) -> std::cmp::Ordering {
        let tie = || self.centre.0.total_cmp(&other.centre.0).then(self.centre.1.total_cmp(&other.centre.1));
        self.promise().total_cmp(&other.promise()).then_with(tie)
    }
}

/// The point farthest from the edge, within `precision`, and its distance from the edge; `None` for an empty area.
pub fn farthest_inside(rings: &[Vec<(f64, f64)>], precision: f64) -> Option<((f64, f64), f64)> {
    let all = || rings.iter().flatten();
    let low = all().fold((f64::MAX, f64::MAX), |low, p| (low.0.min(p.0), low.1.min(p.1)));
    let high = all().fold((f64::MIN, f64::MIN), |high, p| (high.0.max(p.0), high.1.max(p.1)));
    let side = (high.0 - low.0).min(high.1 - low.1);
    if !(side > 0.0 && precision > 0.0) {
        return None;
    }
    let mut queue = BinaryHeap::new();
    let half = side / 2.0;
    let (columns, rows) = (((high.0 - low.0) / side).ceil() as usize, ((high.1 - low.1) / side).ceil() as usize);
    for column in 0..columns {
        for row in 0..rows {
            let centre = (low.0 + side * column as f64 + half, low.1 + side * row as f64 + half);
            queue.push(Cell::new(rings, centre, half));
        }
    }
    let middle = rings.first().and_then(|outer| ring::centroid(outer)).unwrap_or(low);
    let mut best = Cell::new(rings, middle, 0.0);
    while let Some(cell) = queue.pop() {
        if cell.promise() - best.distance <= precision {
            break;
        }
        let half = cell.half / 2.0;
        for (dx, dy) in [(-half, -half), (half, -half), (-half, half), (half, half)] {
            queue.push(Cell::new(rings, (cell.centre.0 + dx, cell.centre.1 + dy), half));
        }
        if cell.distance > best.distance {
            best = cell;
        }
    }
    (best.distance > 0.0).then_some((best.centre, best.distance))
}

/// Distance from the edge, negative outside.
fn inwards(rings: &[Vec<(f64, f64)>], point: (f64, f64)) -> f64 {
    let nearest = rings.iter().flat_map(|r| ring::edges(r)).map(|side| distance(point, side)).fold(f64::MAX, f64::min);
    if ring::contains(rings, point) { nearest } else { -nearest }
}

fn distance(p: (f64, f64), (a, b): ((f64, f64), (f64, f64))) -> f64 {
    let (dx, dy) = (b.0 - a.0, b.1 - a.1);
    let length = dx * dx + dy * dy;
    let along = if length > 0.0 { (((p.0 - a.0) * dx + (p.1 - a.1) * dy) / length).clamp(0.0, 1.0) } else { 0.0 };
    (p.0 - a.0 - along * dx).hypot(p.1 - a.1 - along * dy)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_label_of_a_horseshoe_stands_in_its_thick_end() {
        let horseshoe = vec![
            (0.0, 0.0),
            (30.0, 0.0),
            (30.0, 20.0),
            (10.0, 20.0),
            (10.0, 18.0),
            (28.0, 18.0),
            (28.0, 2.0),
            (0.0, 2.0),
        ];
        let thick = vec![(40.0, 0.0), (50.0, 0.0), (50.0, 10.0), (40.0, 10.0)];
        let (at, room) = farthest_inside(&[horseshoe, thick], 0.1).unwrap();
        assert!((at.0 - 45.0).abs() < 0.2 && (at.1 - 5.0).abs() < 0.2 && (room - 5.0).abs() < 0.2, "{at:?} {room}");
    }

    #[test]
    fn nothing_has_no_label() {
        assert_eq!(farthest_inside(&[], 1.0), None);
        assert_eq!(farthest_inside(&[vec![(0.0, 0.0), (1.0, 0.0)]], 1.0), None);
    }
}
