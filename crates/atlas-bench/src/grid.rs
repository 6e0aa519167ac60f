//! The shapes: a wall of bricks, each row shifted by half a brick, so that a region inside has six neighbours as regions of real
//! maps have on average. Corners are moved at random and every edge is broken up like a coast; neighbours share their edge.

use crate::random::Random;
use atlas_data::shape::{Arc, ArcUse, Point, Ring};

/// Steps of breaking up: an edge gets at most 32 stretches.
const STEPS: u32 = 5;
/// Share of the corners of an edge that are kept. With six edges this gives about 173 corners to a region, as many as the regions
/// of `seeds/geo/map.topojson` have on average (110 to 249).
const KEPT: f64 = 0.9;
/// How far a corner of the grid moves, in shares of a brick.
const MOVED: f64 = 0.14;
/// How far the middle of a stretch moves sideways, in shares of its length.
const SIDEWAYS: f64 = 0.13;

/// The wall.
pub struct Grid {
    rows: usize,
    columns: usize,
    /// Every edge once.
    pub arcs: Vec<Arc>,
    /// The edge from place `h` to `h + 1` of a horizontal line, counted in half bricks.
    level: Vec<Vec<Option<ArcUse>>>,
    /// The edge of a row at its `n`-th joint, downwards.
    upright: Vec<Vec<ArcUse>>,
}

/// Where a wall stands on the sheet, in map units.
#[derive(Clone, Copy, Debug)]
pub struct Ground {
    /// Left, top.
    pub at: (f64, f64),
    /// Width and height of a brick.
    pub brick: (f64, f64),
}

impl Ground {
    fn place(self, half: usize, line: usize) -> (f64, f64) {
        (self.at.0 + self.brick.0 * half as f64 / 2.0, self.at.1 + self.brick.1 * line as f64)
    }
}

impl Grid {
    /// Builds a wall.
    pub fn build(rows: usize, columns: usize, ground: Ground, random: &mut Random) -> Grid {
        let halves = 2 * columns + 2;
        let corners: Vec<Vec<(f64, f64)>> = (0..=rows)
            .map(|line| {
                let moved = |half| {
                    let (x, y) = ground.place(half, line);
                    (
                        (x + random.either_way() * MOVED * ground.brick.0 / 2.0).round(),
                        (y + random.either_way() * MOVED * ground.brick.1).round(),
                    )
                };
                (0..halves).map(moved).collect()
            })
            .collect();
        let mut grid = Grid { rows, columns, arcs: Vec::new(), level: Vec::new(), upright: Vec::new() };
        for (line, corners) in corners.iter().enumerate() {
            let edges = corners.windows(2).enumerate().map(|(half, pair)| match pair {
                [from, to] if grid.is_built(line, half) => Some(grid.edge(*from, *to, random)),
                _ => None,
            });
            let edges = edges.collect();
            grid.level.push(edges);
        }
        for (row, pair) in corners.windows(2).enumerate() {
            let [above, below] = pair else { continue };
            let joints = (0..=columns).filter_map(|joint| {
                let half = shift(row) + 2 * joint;
                above.get(half).zip(below.get(half))
            });
            let edges = joints.map(|(from, to)| grid.edge(*from, *to, random)).collect();
            grid.upright.push(edges);
        }
        grid
    }

    /// True where a row above or below a horizontal line has a brick at this half.
    fn is_built(&self, line: usize, half: usize) -> bool {
        let has = |row: usize| (shift(row)..shift(row) + 2 * self.columns).contains(&half);
        (line < self.rows && has(line)) || (line > 0 && has(line - 1))
    }

    fn edge(&mut self, from: (f64, f64), to: (f64, f64), random: &mut Random) -> ArcUse {
        let mut points = vec![from];
        break_up(&mut points, from, to, STEPS, random);
        let last = points.len() - 1;
        let mut kept = Vec::new();
        for (index, point) in points.into_iter().enumerate() {
            if index == 0 || index == last || random.share() < KEPT {
                kept.push((point.0.round() as i16, point.1.round() as i16));
            }
        }
        kept.dedup();
        self.arcs.push(arc(&kept));
        (self.arcs.len() - 1) as ArcUse
    }

    /// The outline of a brick, clockwise on the sheet.
    pub fn ring(&self, row: usize, column: usize) -> Ring {
        let from = shift(row) + 2 * column;
        let along = |line: usize, half: usize| self.level.get(line).and_then(|line| line.get(half).copied().flatten());
        let down = |joint: usize| self.upright.get(row).and_then(|row| row.get(joint).copied());
        let top = [along(row, from), along(row, from + 1)];
        let bottom = [along(row + 1, from + 1), along(row + 1, from)].map(|edge| edge.map(|edge| !edge));
        let edges = [top[0], top[1], down(column + 1), bottom[0], bottom[1], down(column).map(|edge| !edge)];
        edges.into_iter().flatten().collect()
    }

    /// The edges of a horizontal line from left to right, each with the columns of the bricks above and below it.
    pub fn line(&self, line: usize) -> Vec<(ArcUse, usize, usize)> {
        let column = |row: usize, half: usize| {
            let from = half.checked_sub(shift(row))? / 2;
            (from < self.columns).then_some(from)
        };
        let edges = self.level.get(line).map(Vec::as_slice).unwrap_or_default().iter().enumerate();
        edges
            .filter_map(|(half, edge)| Some(((*edge)?, column(line.checked_sub(1)?, half)?, column(line, half)?)))
            .collect()
    }
}

/// How many halves a row is shifted to the right.
fn shift(row: usize) -> usize {
    row % 2
}

/// Puts the corners between two points behind those that are there, and the last one.
fn break_up(points: &mut Vec<(f64, f64)>, from: (f64, f64), to: (f64, f64), steps: u32, random: &mut Random) {
    if steps == 0 {
        points.push(to);
        return;
    }
    let sideways = SIDEWAYS * random.either_way();
    let (dx, dy) = (to.0 - from.0, to.1 - from.1);
    let middle = (from.0.midpoint(to.0) - dy * sideways, from.1.midpoint(to.1) + dx * sideways);
    break_up(points, from, middle, steps - 1, random);
    break_up(points, middle, to, steps - 1, random);
}

/// An arc through these points.
pub fn arc(points: &[Point]) -> Arc {
    let before = std::iter::once((0, 0)).chain(points.iter().copied());
    Arc { steps: points.iter().zip(before).map(|(to, from)| (to.0 - from.0, to.1 - from.1)).collect() }
}
