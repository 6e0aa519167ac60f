//! Leaves out the vertices of arcs that matter least, after Visvalingam and Whyatt (1993), without breaking topology.
//!
//! The weight of a vertex is the area of the triangle with its neighbours, less for a sharp corner and more for a flat
//! one, so that spikes go first and lines come out smooth. A vertex stays, whatever its weight, where leaving it out
//! would make lines cross or lie upon each other. Ends of arcs always stay.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BinaryHeap};

/// How much a corner's sharpness changes its weight: a spike counts 0.3 of its area, a flat corner 1.7.
const SMOOTHING: f64 = 0.7;

/// Which vertices of each arc stay. `thresholds` has one weight per arc, in square units; lighter vertices go.
///
/// Arcs must not cross each other; they may touch at their ends only.
pub fn keep(arcs: &[Vec<(f64, f64)>], thresholds: &[f64]) -> Vec<Vec<usize>> {
    let mut lines = Lines::new(arcs);
    let mut queue = BinaryHeap::new();
    for (arc, points) in arcs.iter().enumerate() {
        for vertex in 1..points.len().saturating_sub(1) {
            queue.extend(lines.entry(arc, vertex, thresholds));
        }
    }
    while let Some(Reverse(entry)) = queue.pop() {
        let Entry { arc, vertex, version, .. } = entry;
        if lines.version(arc, vertex) != Some(version) || !lines.is_free(arc, vertex) {
            continue;
        }
        for neighbour in lines.remove(arc, vertex) {
            queue.extend(lines.entry(arc, neighbour, thresholds));
        }
    }
    (0..arcs.len()).map(|arc| lines.kept(arc)).collect()
}

/// A vertex in the queue, lightest first; ties go by position, so that the result is always the same.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Entry {
    weight_bits: u64,
    arc: usize,
    vertex: usize,
    version: u32,
}

/// A vertex that is still there, with the ones before and after it.
#[derive(Clone, Copy)]
struct Link {
    before: usize,
    after: usize,
    version: u32,
}

struct Lines<'a> {
    arcs: &'a [Vec<(f64, f64)>],
    links: Vec<Vec<Option<Link>>>,
    left: Vec<usize>,
    cell: f64,
    /// Vertices still there, by cell of a square grid.
    cells: BTreeMap<(i64, i64), Vec<(usize, usize)>>,
    /// Arcs shrunk to a straight piece, by their ends: two of them between the same ends would lie upon each other.
    straight: BTreeMap<[u64; 4], usize>,
}

impl<'a> Lines<'a> {
    fn new(arcs: &'a [Vec<(f64, f64)>]) -> Lines<'a> {
        let chains = arcs.iter().map(|points| {
            (0..points.len()).map(|i| Some(Link { before: i.saturating_sub(1), after: i + 1, version: 0 })).collect()
        });
        let count: usize = arcs.iter().map(Vec::len).sum();
        let reach = arcs.iter().flatten().fold(1.0f64, |reach, p| reach.max(p.0.abs()).max(p.1.abs()));
        let mut lines = Lines {
            arcs,
            links: chains.collect(),
            left: arcs.iter().map(Vec::len).collect(),
            // A few vertices per cell where they are spread evenly.
            cell: (reach / (count as f64).sqrt().max(1.0)).max(f64::MIN_POSITIVE),
            cells: BTreeMap::new(),
            straight: BTreeMap::new(),
        };
        for (arc, points) in arcs.iter().enumerate() {
            for (vertex, &p) in points.iter().enumerate() {
                lines.cells.entry(lines.cell_of(p)).or_default().push((arc, vertex));
            }
            if points.len() == 2 {
                *lines.straight.entry(lines.ends(arc)).or_default() += 1;
            }
        }
        lines
    }

    fn cell_of(&self, p: (f64, f64)) -> (i64, i64) {
        ((p.0 / self.cell).floor() as i64, (p.1 / self.cell).floor() as i64)
    }

    fn ends(&self, arc: usize) -> [u64; 4] {
        let at = |p: Option<&(f64, f64)>| p.map_or([0; 2], |p| [p.0.to_bits(), p.1.to_bits()]);
        let (first, last) = (at(self.arcs[arc].first()), at(self.arcs[arc].last()));
        let (low, high) = if first <= last { (first, last) } else { (last, first) };
        [low[0], low[1], high[0], high[1]]
    }

    fn version(&self, arc: usize, vertex: usize) -> Option<u32> {
        self.links[arc][vertex].map(|link| link.version)
    }

    fn triangle(&self, arc: usize, vertex: usize) -> Option<[(f64, f64); 3]> {
        let link = self.links[arc][vertex]?;
        let points = &self.arcs[arc];
        Some([*points.get(link.before)?, points[vertex], *points.get(link.after)?])
    }

    fn entry(&self, arc: usize, vertex: usize, thresholds: &[f64]) -> Option<Reverse<Entry>> {
        let [a, b, c] = self.triangle(arc, vertex)?;
        let share = weight(a, b, c) / thresholds.get(arc).copied().filter(|&t| t > 0.0)?;
        let version = self.version(arc, vertex)?;
        (share < 1.0).then_some(Reverse(Entry { weight_bits: share.to_bits(), arc, vertex, version }))
    }

    /// True where leaving the vertex out changes nothing but the line's shape.
    fn is_free(&self, arc: usize, vertex: usize) -> bool {
        let Some([a, b, c]) = self.triangle(arc, vertex) else { return false };
        let is_closed = self.arcs[arc].first() == self.arcs[arc].last();
        if is_closed && self.left[arc] <= 4 {
            return false;
        }
        if self.left[arc] == 3 && self.straight.contains_key(&self.ends(arc)) {
            return false;
        }
        let low = self.cell_of((a.0.min(b.0).min(c.0), a.1.min(b.1).min(c.1)));
        let high = self.cell_of((a.0.max(b.0).max(c.0), a.1.max(b.1).max(c.1)));
        for x in low.0..=high.0 {
            for inside in self.cells.range((x, low.1)..=(x, high.1)).flat_map(|(_, inside)| inside) {
                let p = self.arcs[inside.0][inside.1];
                if *inside != (arc, vertex) && p != a && p != c && is_in_triangle(p, a, b, c) {
                    return false;
                }
            }
        }
        true
    }

    /// Takes a vertex out and returns its neighbours that are not ends.
    fn remove(&mut self, arc: usize, vertex: usize) -> Vec<usize> {
        let Some(gone) = self.links[arc][vertex].take() else { return Vec::new() };
        self.left[arc] -= 1;
        if self.left[arc] == 2 {
            *self.straight.entry(self.ends(arc)).or_default() += 1;
        }
        if let Some(inside) = self.cells.get_mut(&self.cell_of(self.arcs[arc][vertex])) {
            inside.retain(|&there| there != (arc, vertex));
        }
        if let Some(link) = &mut self.links[arc][gone.before] {
            link.after = gone.after;
            link.version += 1;
        }
        if let Some(link) = &mut self.links[arc][gone.after] {
            link.before = gone.before;
            link.version += 1;
        }
        let last = self.arcs[arc].len() - 1;
        [gone.before, gone.after].into_iter().filter(|&v| v != 0 && v != last).collect()
    }

    fn kept(&self, arc: usize) -> Vec<usize> {
        (0..self.arcs[arc].len()).filter(|&vertex| self.links[arc][vertex].is_some()).collect()
    }
}

fn cross_product(a: (f64, f64), b: (f64, f64), c: (f64, f64)) -> f64 {
    (b.0 - a.0) * (c.1 - a.1) - (c.0 - a.0) * (b.1 - a.1)
}

fn weight(a: (f64, f64), b: (f64, f64), c: (f64, f64)) -> f64 {
    let (to_a, to_c) = ((a.0 - b.0, a.1 - b.1), (c.0 - b.0, c.1 - b.1));
    let lengths = to_a.0.hypot(to_a.1) * to_c.0.hypot(to_c.1);
    let cosine = if lengths > 0.0 { (to_a.0 * to_c.0 + to_a.1 * to_c.1) / lengths } else { 1.0 };
    cross_product(a, b, c).abs() / 2.0 * (1.0 - SMOOTHING * cosine)
}

fn is_in_triangle(p: (f64, f64), a: (f64, f64), b: (f64, f64), c: (f64, f64)) -> bool {
    let (ab, bc, ca) = (cross_product(a, b, p), cross_product(b, c, p), cross_product(c, a, p));
    (ab >= 0.0 && bc >= 0.0 && ca >= 0.0) || (ab <= 0.0 && bc <= 0.0 && ca <= 0.0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::segment;
    use proptest::prelude::*;

    fn grid(points: &[(f64, f64)], kept: &[usize]) -> Vec<crate::Point> {
        kept.iter().map(|&i| (points[i].0 as i32, points[i].1 as i32)).collect()
    }

    /// Two neighbours' common border between fixed corners, and a spike from each side: a worst case.
    fn jagged() -> impl Strategy<Value = Vec<(f64, f64)>> {
        prop::collection::vec(-400..400i32, 3..60)
            .prop_map(|ys| ys.iter().enumerate().map(|(i, &y)| (f64::from(i as i32 * 10), f64::from(y))).collect())
    }

    #[test]
    fn an_island_keeps_a_triangle_at_least() {
        let circle: Vec<(f64, f64)> =
            (0..=64).map(|i| (f64::from(i % 64) * std::f64::consts::TAU / 64.0).sin_cos()).collect();
        let kept = keep(&[circle], &[1e9]);
        assert_eq!(kept[0].len(), 4);
    }

    #[test]
    fn two_arcs_between_the_same_ends_never_become_one() {
        let upper = vec![(0.0, 0.0), (5.0, 1.0), (10.0, 0.0)];
        let lower = vec![(0.0, 0.0), (5.0, -1.0), (10.0, 0.0)];
        let kept = keep(&[upper, lower], &[1e9, 1e9]);
        assert_eq!(kept[0].len() + kept[1].len(), 5);
    }

    #[test]
    fn a_vertex_stays_while_another_line_is_in_its_corner() {
        let around = vec![(0.0, 0.0), (5.0, 10.0), (10.0, 0.0)];
        let island = vec![(4.0, 2.0), (6.0, 2.0), (5.0, 3.0), (4.0, 2.0)];
        assert_eq!(keep(&[around, island], &[1e9, 1e9])[0], [0, 1, 2]);
    }

    proptest! {
        #[test]
        fn ends_stay_and_nothing_crosses(upper in jagged(), threshold in 1.0..1e6f64) {
            // The second line runs close below the first one, so that careless removal would make them cross.
            let lower: Vec<(f64, f64)> = upper.iter().map(|p| (p.0, p.1 - 3.0)).collect();
            let kept = keep(&[upper.clone(), lower.clone()], &[threshold, threshold]);
            prop_assert_eq!(kept[0].first(), Some(&0));
            prop_assert_eq!(kept[0].last(), Some(&(upper.len() - 1)));
            let (a, b) = (grid(&upper, &kept[0]), grid(&lower, &kept[1]));
            for first in a.windows(2) {
                for second in b.windows(2) {
                    prop_assert!(!segment::cross((first[0], first[1]), (second[0], second[1])));
                }
            }
        }

        #[test]
        fn a_smaller_threshold_keeps_at_least_as_much(line in jagged()) {
            let counts: Vec<usize> = [10.0, 1e3, 1e5].iter().map(|&t| keep(std::slice::from_ref(&line), &[t])[0].len()).collect();
            prop_assert!(counts[0] >= counts[1] && counts[1] >= counts[2]);
        }

        #[test]
        fn the_area_of_a_ragged_disc_hardly_changes(noise in prop::collection::vec(-1.0..1.0f64, 256)) {
            let mut ring: Vec<(f64, f64)> = noise.iter().enumerate().map(|(i, n)| {
                let angle = i as f64 / 256.0 * std::f64::consts::TAU;
                ((1000.0 + 10.0 * n) * angle.cos(), (1000.0 + 10.0 * n) * angle.sin())
            }).collect();
            ring.push(ring[0]);
            let kept = keep(std::slice::from_ref(&ring), &[400.0]);
            prop_assert!(kept[0].len() < 200);
            let after: Vec<(f64, f64)> = kept[0].iter().map(|&i| ring[i]).collect();
            let change = crate::ring::area(&after) / crate::ring::area(&ring) - 1.0;
            prop_assert!(change.abs() < 0.01, "{change}");
        }
    }
}
