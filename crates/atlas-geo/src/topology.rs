//! Rings cut into arcs that neighbours share: a vertex on a common border exists once.

use crate::Point;
use std::collections::HashMap;

/// An arc in use: `n` for arc n as it is, `!n` (negative) for arc n backwards, as in `TopoJSON`.
pub type ArcUse = i32;

/// Arcs, and for every shape its rings as runs of arcs.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Topology {
    /// Every arc once; a closed arc repeats its first point at its end.
    pub arcs: Vec<Vec<Point>>,
    /// Per shape, per ring, the arcs in order.
    pub shapes: Vec<Vec<Vec<ArcUse>>>,
}

/// The position of an arc in the list, and whether it is used forwards.
///
/// ```
/// assert_eq!(atlas_geo::topology::resolve(!3), (3, false));
/// ```
pub const fn resolve(used: ArcUse) -> (usize, bool) {
    if used < 0 { (!used as usize, false) } else { (used as usize, true) }
}

/// The points of a run of arcs; where two arcs meet, their common point stands once. Unknown arcs add nothing.
pub fn points<P: Copy + PartialEq>(arcs: &[Vec<P>], run: &[ArcUse]) -> Vec<P> {
    let mut line: Vec<P> = Vec::new();
    for &used in run {
        let (index, forwards) = resolve(used);
        let arc = arcs.get(index).map_or(&[][..], Vec::as_slice);
        let mut add = |p: P| {
            if line.last() != Some(&p) {
                line.push(p);
            }
        };
        if forwards { arc.iter().copied().for_each(&mut add) } else { arc.iter().rev().copied().for_each(&mut add) }
    }
    line
}

impl Topology {
    /// Finds the shared arcs of shapes whose rings (without closing point) meet in exactly equal vertices.
    pub fn build(shapes: &[Vec<Vec<Point>>]) -> Topology {
        let joints = Joints::find(shapes);
        let mut topology = Topology::default();
        let mut known: HashMap<Vec<Point>, ArcUse> = HashMap::new();
        for rings in shapes {
            let mut runs = Vec::with_capacity(rings.len());
            for ring in rings {
                runs.push(joints.cut(ring).into_iter().map(|line| topology.number(&mut known, line)).collect());
            }
            topology.shapes.push(runs);
        }
        topology
    }

    /// The number of an arc, given out at first sight; the first direction met is forwards.
    fn number(&mut self, known: &mut HashMap<Vec<Point>, ArcUse>, line: Vec<Point>) -> ArcUse {
        if let Some(&used) = known.get(&line) {
            return used;
        }
        let backwards: Vec<Point> = line.iter().rev().copied().collect();
        if let Some(&used) = known.get(&backwards) {
            return !used;
        }
        let used = self.arcs.len() as ArcUse;
        self.arcs.push(line.clone());
        known.insert(line, used);
        used
    }
}

/// Vertices where arcs begin and end.
struct Joints(HashMap<Point, Around>);

#[derive(Clone, Copy, PartialEq)]
enum Around {
    Between(Point, Point),
    Joint,
}

impl Joints {
    /// A vertex is a joint where two rings pass through it between different neighbours.
    fn find(shapes: &[Vec<Vec<Point>>]) -> Joints {
        let mut around: HashMap<Point, Around> = HashMap::new();
        for ring in shapes.iter().flatten() {
            let before = ring.iter().cycle().skip(ring.len().saturating_sub(1));
            let after = ring.iter().cycle().skip(1);
            for ((&p, &a), &b) in ring.iter().zip(before).zip(after) {
                let here = Around::Between(a.min(b), a.max(b));
                let seen = around.entry(p).or_insert(here);
                if *seen != here {
                    *seen = Around::Joint;
                }
            }
        }
        Joints(around)
    }

    fn has(&self, p: Point) -> bool {
        self.0.get(&p) == Some(&Around::Joint)
    }

    /// Cuts a ring at its joints; a ring without any becomes one closed arc from its smallest vertex.
    fn cut(&self, ring: &[Point]) -> Vec<Vec<Point>> {
        let first_joint = ring.iter().position(|&p| self.has(p));
        let smallest = (0..ring.len()).min_by_key(|&i| ring.get(i));
        let start = first_joint.or(smallest).unwrap_or(0);
        let mut lines = Vec::new();
        let mut line: Vec<Point> = Vec::new();
        for (step, &p) in ring.iter().cycle().skip(start).take(ring.len() + 1).enumerate() {
            line.push(p);
            let is_last = step == ring.len();
            if step > 0 && (is_last || self.has(p)) {
                lines.push(std::mem::replace(&mut line, vec![p]));
            }
        }
        lines
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn square(x: i32, y: i32) -> Vec<Point> {
        vec![(x, y), (x + 1, y), (x + 1, y + 1), (x, y + 1)]
    }

    #[test]
    fn neighbours_share_one_arc_in_opposite_directions() {
        let topology = Topology::build(&[vec![square(0, 0)], vec![square(1, 0)]]);
        assert_eq!(topology.arcs.len(), 3);
        let (left, right) = (&topology.shapes[0][0], &topology.shapes[1][0]);
        assert!(left.iter().any(|&used| right.contains(&!used)));
    }

    #[test]
    fn an_island_and_the_hole_around_it_are_one_arc() {
        let hole: Vec<Point> = square(5, 5).into_iter().rev().collect();
        let lake = vec![(0, 0), (9, 0), (9, 9), (0, 9)];
        let topology = Topology::build(&[vec![lake, hole], vec![square(5, 5)]]);
        assert_eq!(topology.arcs.len(), 2);
        assert_eq!(topology.shapes[0][1][0], !topology.shapes[1][0][0]);
    }

    proptest! {
        #[test]
        fn a_chequerboard_is_rebuilt_and_every_inner_side_is_shared(cells in prop::collection::btree_set((0..6i32, 0..6i32), 1..30)) {
            let shapes: Vec<Vec<Vec<Point>>> = cells.iter().map(|&(x, y)| vec![square(x, y)]).collect();
            let topology = Topology::build(&shapes);
            let mut uses: HashMap<ArcUse, usize> = HashMap::new();
            for (shape, runs) in shapes.iter().zip(&topology.shapes) {
                let mut back = points(&topology.arcs, &runs[0]);
                prop_assert_eq!(back.first(), back.last());
                back.pop();
                let turn = back.iter().position(|p| *p == shape[0][0]).unwrap();
                back.rotate_left(turn);
                prop_assert_eq!(&back, &shape[0]);
                runs[0].iter().for_each(|&used| *uses.entry(used).or_default() += 1);
            }
            // Every direction of every arc belongs to one shape at most.
            prop_assert!(uses.values().all(|&count| count == 1));
            let segments = topology.arcs.iter().map(|arc| arc.len() - 1).sum::<usize>();
            let pairs = cells.iter().flat_map(|&(x, y)| [(x + 1, y), (x, y + 1)]).filter(|n| cells.contains(n)).count();
            prop_assert_eq!(segments, cells.len() * 4 - pairs);
        }
    }
}
