//! Cuts polygons and lines at a rectangle, so that neighbours cut by it still share their vertices.

use crate::{Point, ring};
use std::fmt;

/// A rectangle: left, bottom, right, top.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Frame {
    /// Smallest x.
    pub left: i32,
    /// Smallest y.
    pub bottom: i32,
    /// Largest x.
    pub right: i32,
    /// Largest y.
    pub top: i32,
}

impl Frame {
    /// Its corners, counter-clockwise from the lower left.
    pub fn corners(&self) -> [Point; 4] {
        [(self.left, self.bottom), (self.right, self.bottom), (self.right, self.top), (self.left, self.top)]
    }

    /// True inside and on the edge.
    pub fn contains(&self, point: Point) -> bool {
        (self.left..=self.right).contains(&point.0) && (self.bottom..=self.top).contains(&point.1)
    }

    /// True on the edge.
    pub fn has_on_edge(&self, point: Point) -> bool {
        self.contains(point)
            && (point.0 == self.left || point.0 == self.right || point.1 == self.bottom || point.1 == self.top)
    }

    /// True where both points lie on one and the same edge.
    pub fn has_along_edge(&self, a: Point, b: Point) -> bool {
        let one = |x: i32, y: i32, edge: i32| x == edge && y == edge;
        one(a.0, b.0, self.left) || one(a.0, b.0, self.right) || one(a.1, b.1, self.bottom) || one(a.1, b.1, self.top)
    }

    /// How far along the edge a point on it lies, counter-clockwise from the lower left corner.
    pub fn along(&self, point: Point) -> i64 {
        let (width, height) = (i64::from(self.right - self.left), i64::from(self.top - self.bottom));
        let (x, y) = (i64::from(point.0 - self.left), i64::from(point.1 - self.bottom));
        if point.1 == self.bottom {
            x
        } else if point.0 == self.right {
            width + y
        } else if point.1 == self.top {
            2 * width + height - x
        } else {
            2 * (width + height) - y
        }
    }
}

/// A cut that cannot be made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ClipError {
    /// A vertex lies exactly on the line of the cut: move the frame by one unit.
    VertexOnEdge(Point),
    /// The ends along the cut do not pair: the rings cross themselves or run the wrong way.
    Unpaired,
}

impl fmt::Display for ClipError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            ClipError::VertexOnEdge(at) => {
                write!(out, "vertex {at:?} lies exactly on the frame; move the frame by one unit")
            }
            ClipError::Unpaired => write!(out, "a ring crosses itself or runs the wrong way"),
        }
    }
}

impl std::error::Error for ClipError {}

/// Turns one edge of a frame into the line x = 0 with the inside at positive x. Rotations only, so left stays left.
#[derive(Clone, Copy)]
struct Edge {
    quarter_turns: u8,
    at: i32,
}

impl Edge {
    fn all(frame: Frame) -> [Edge; 4] {
        let edge = |quarter_turns, at| Edge { quarter_turns, at };
        [edge(0, frame.left), edge(1, frame.bottom), edge(2, frame.right), edge(3, frame.top)]
    }

    fn there(self, (x, y): Point) -> Point {
        match self.quarter_turns {
            0 => (x - self.at, y),
            1 => (y - self.at, -x),
            2 => (self.at - x, -y),
            _ => (self.at - y, x),
        }
    }

    fn back(self, (x, y): Point) -> Point {
        match self.quarter_turns {
            0 => (x + self.at, y),
            1 => (-y, x + self.at),
            2 => (self.at - x, -y),
            _ => (y, self.at - x),
        }
    }
}

/// The parts of an area that lie inside the frame. Rings have their inside to the left and come without a closing point.
///
/// # Errors
/// See [`ClipError`].
pub fn area(rings: &[Vec<Point>], frame: Frame) -> Result<Vec<Vec<Point>>, ClipError> {
    let mut rings = rings.to_vec();
    for edge in Edge::all(frame) {
        let turned: Vec<Vec<Point>> = rings.iter().map(|r| r.iter().map(|&p| edge.there(p)).collect()).collect();
        rings = half(turned)?.into_iter().map(|r| r.into_iter().map(|p| edge.back(p)).collect()).collect();
    }
    Ok(rings)
}

/// The part of an area at positive x.
fn half(rings: Vec<Vec<Point>>) -> Result<Vec<Vec<Point>>, ClipError> {
    let mut whole = Vec::new();
    let mut chains: Vec<Vec<Point>> = Vec::new();
    for ring in rings {
        if let Some(&on_edge) = ring.iter().find(|p| p.0 == 0) {
            return Err(ClipError::VertexOnEdge(on_edge));
        }
        match ring.iter().position(|p| p.0 < 0) {
            None => whole.push(ring),
            Some(outside) => chains.extend(runs_inside(&ring, outside)),
        }
    }
    // With the inside to the left, a chain that leaves goes on downwards along the cut to the next one that enters.
    let mut used = vec![false; chains.len()];
    for first in 0..chains.len() {
        if used[first] {
            continue;
        }
        let mut ring = Vec::new();
        let mut at = first;
        while !used[at] {
            used[at] = true;
            ring.extend_from_slice(&chains[at]);
            let leaves = chains[at].last().map_or(0, |p| p.1);
            let enters = |i: usize| chains[i].first().map_or(i32::MIN, |p| p.1);
            at = (0..chains.len())
                .filter(|&i| enters(i) <= leaves)
                .max_by_key(|&i| enters(i))
                .ok_or(ClipError::Unpaired)?;
        }
        if at != first {
            return Err(ClipError::Unpaired);
        }
        ring.dedup();
        if ring.len() >= 3 && ring::grid_area(&ring) != 0.0 {
            whole.push(ring);
        }
    }
    Ok(whole)
}

/// The runs of a ring at positive x, each with the points where it meets x = 0.
fn runs_inside(ring: &[Point], outside: usize) -> Vec<Vec<Point>> {
    let turned = ring.iter().cycle().skip(outside).take(ring.len() + 1);
    let mut runs: Vec<Vec<Point>> = Vec::new();
    let mut before: Option<Point> = None;
    for &p in turned {
        if let Some(last) = before {
            match (last.0 > 0, p.0 > 0) {
                (false, true) => runs.push(vec![at_zero(last, p), p]),
                (true, true) => runs.last_mut().into_iter().for_each(|run| run.push(p)),
                (true, false) => runs.last_mut().into_iter().for_each(|run| run.push(at_zero(last, p))),
                (false, false) => {}
            }
        }
        before = Some(p);
    }
    runs
}

/// Where a piece meets x = 0; the same point whichever way the piece runs.
fn at_zero(a: Point, b: Point) -> Point {
    let (a, b) = if a <= b { (a, b) } else { (b, a) };
    let share = f64::from(-a.0) / f64::from(b.0 - a.0);
    (0, (f64::from(a.1) + share * f64::from(b.1 - a.1)).round() as i32)
}

/// The parts of a line that lie inside the frame.
pub fn line(line: &[Point], frame: Frame) -> Vec<Vec<Point>> {
    let mut parts = vec![line.to_vec()];
    for edge in Edge::all(frame) {
        let turned: Vec<Vec<Point>> = parts.iter().map(|l| l.iter().map(|&p| edge.there(p)).collect()).collect();
        parts =
            turned.iter().flat_map(|l| line_half(l)).map(|l| l.into_iter().map(|p| edge.back(p)).collect()).collect();
    }
    parts
}

fn line_half(line: &[Point]) -> Vec<Vec<Point>> {
    let mut parts = Vec::new();
    let mut part: Vec<Point> = Vec::new();
    let mut before: Option<Point> = None;
    for &p in line {
        if let Some(last) = before.filter(|last| (last.0 < 0) != (p.0 < 0)) {
            part.push(at_zero(last, p));
            if p.0 < 0 {
                parts.push(std::mem::take(&mut part));
            }
        }
        if p.0 >= 0 {
            part.push(p);
        }
        before = Some(p);
    }
    parts.push(part);
    parts.iter_mut().for_each(Vec::dedup);
    parts.retain(|part| part.len() >= 2);
    parts
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn is_near(value: f64, expected: f64) -> bool {
        (value - expected).abs() < 1e-6
    }

    const FRAME: Frame = Frame { left: 0, bottom: 0, right: 10, top: 10 };

    #[test]
    fn a_comb_falls_into_its_teeth() {
        let comb = vec![(-5, -5), (20, -5), (20, 5), (-5, 5)];
        assert!(is_near(ring::grid_area(&area(&[comb], FRAME).unwrap()[0]), 50.0));
        let teeth = vec![(-5, 1), (5, 1), (5, 3), (-3, 3), (-3, 5), (5, 5), (5, 7), (-5, 7)];
        let parts = area(&[teeth], FRAME).unwrap();
        assert_eq!(parts.len(), 2);
        assert!(parts.iter().all(|part| is_near(ring::grid_area(part), 10.0)));
    }

    #[test]
    fn an_area_around_the_frame_becomes_the_frame() {
        let around = vec![(-5, -5), (20, -5), (20, 20), (-5, 20)];
        assert!(is_near(ring::grid_area(&area(&[around], FRAME).unwrap()[0]), 100.0));
    }

    #[test]
    fn a_line_is_cut_where_it_leaves() {
        let parts = line(&[(-5, 5), (5, 5), (5, 15), (8, 15), (8, 5)], FRAME);
        assert_eq!(parts, [vec![(0, 5), (5, 5), (5, 10)], vec![(8, 10), (8, 5)]]);
    }

    proptest! {
        #[test]
        fn two_neighbours_fill_what_their_union_filled(y in prop::collection::vec(-1999..1999i32, 2..12)) {
            // A jagged line between two areas that reach beyond the frame on all sides.
            let frame = Frame { left: -1000, bottom: -2500, right: 1000, top: 2500 };
            let step = 6001 / (y.len() as i32 + 1);
            let line: Vec<Point> = y.iter().enumerate().map(|(i, &y)| (-3000 + step * (i as i32 + 1), y)).collect();
            prop_assume!(line.iter().all(|p| p.0.abs() != 1000));
            let mut below = vec![(-3000, -3000), (3001, -3000), (3001, 1)];
            below.extend(line.iter().rev());
            below.push((-3000, 1));
            let mut above = vec![(-3000, 1)];
            above.extend(line.iter());
            above.extend([(3001, 1), (3001, 3000), (-3000, 3000)]);
            let sum = |rings: Vec<Vec<Point>>| rings.iter().map(|r| ring::grid_area(r)).sum::<f64>();
            let filled = sum(area(&[below], frame).unwrap()) + sum(area(&[above], frame).unwrap());
            prop_assert!(is_near(filled, 2000.0 * 5000.0));
        }
    }
}
