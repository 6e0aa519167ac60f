//! Against the even-odd rule, and how the work grows.

use super::*;
use proptest::prelude::*;

/// A sheet of `columns` × `rows` ragged cells that share their sides, and their rings.
struct Mesh {
    arcs: Vec<Vec<Place>>,
    shapes: Vec<Vec<Ring>>,
}

/// Numbers that look random and are the same every time.
fn noise(seed: u64) -> impl FnMut() -> f64 {
    let mut state = seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1;
    move || {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        (state >> 11) as f64 / (1u64 << 53) as f64 - 0.5
    }
}

fn mesh(columns: usize, rows: usize, bends: usize, seed: u64) -> Mesh {
    let mut noise = noise(seed);
    let size = 1000.0 / columns.max(rows) as f64;
    let mut corner = Vec::new();
    for row in 0..=rows {
        for column in 0..=columns {
            corner.push(((column as f64 + 0.4 * noise()) * size, (row as f64 + 0.4 * noise()) * size));
        }
    }
    let at = |column: usize, row: usize| corner[row * (columns + 1) + column];
    let mut arcs = Vec::new();
    let mut arc = |from: Place, to: Place| {
        let mut line = vec![from];
        for bend in 1..=bends {
            let share = bend as f64 / (bends + 1) as f64;
            let aside = 0.1 * size * noise();
            line.push((from.0 + (to.0 - from.0) * share + aside, from.1 + (to.1 - from.1) * share + aside));
        }
        line.push(to);
        arcs.push(line);
        (arcs.len() - 1) as ArcUse
    };
    let mut flat = Vec::new();
    for row in 0..=rows {
        for column in 0..columns {
            flat.push(arc(at(column, row), at(column + 1, row)));
        }
    }
    let mut upright = Vec::new();
    for row in 0..rows {
        for column in 0..=columns {
            upright.push(arc(at(column, row), at(column, row + 1)));
        }
    }
    let mut shapes = Vec::new();
    for row in 0..rows {
        for column in 0..columns {
            let (above, below) = (flat[row * columns + column], flat[(row + 1) * columns + column]);
            let (left, right) = (upright[row * (columns + 1) + column], upright[row * (columns + 1) + column + 1]);
            shapes.push(vec![vec![above, right, !below, !left]]);
        }
    }
    Mesh { arcs, shapes }
}

impl Mesh {
    fn index(&self) -> HitIndex {
        HitIndex::new(&self.arcs, self.shapes.iter().map(Vec::as_slice))
    }

    /// Every side of every shape.
    fn brute(&self, (x, y): Place) -> Option<u32> {
        let holds = |shape: &Vec<Ring>| {
            let mut inside = false;
            for used in shape.iter().flatten() {
                let line = &self.arcs[index_of(*used)];
                for pair in line.windows(2) {
                    let (a, b) = (pair[0], pair[1]);
                    if (a.1 > y) != (b.1 > y) && x > a.0 + (y - a.1) / (b.1 - a.1) * (b.0 - a.0) {
                        inside = !inside;
                    }
                }
            }
            inside
        };
        self.shapes.iter().position(holds).map(|index| index as u32)
    }

    fn nearest(&self, point: Place) -> f64 {
        let sides = self.arcs.iter().flat_map(|arc| arc.windows(2));
        sides.map(|pair| distance(point, &Side { a: pair[0], b: pair[1], arc: 0 })).fold(f64::MAX, f64::min)
    }
}

proptest! {
    #[test]
    fn a_point_is_in_the_shape_that_the_even_odd_rule_finds(
        columns in 1usize..9, rows in 1usize..9, bends in 0usize..4, seed in any::<u64>(),
        points in prop::collection::vec((-100.0..1100.0f64, -100.0..1100.0f64), 40),
    ) {
        let mesh = mesh(columns, rows, bends, seed);
        let index = mesh.index();
        for point in points {
            prop_assert_eq!(index.at(point, |_| true), mesh.brute(point), "{:?}", point);
        }
    }

    /// Vertices on whole numbers and points on the same ones: the half-open rule gives each to one shape or none.
    #[test]
    fn a_point_at_the_height_of_a_vertex_is_in_one_cell(x in 0i32..40, y in 0i32..40) {
        let mut mesh = mesh(4, 4, 0, 1);
        for at in mesh.arcs.iter_mut().flatten() {
            *at = ((at.0 / 250.0).round() * 10.0, (at.1 / 250.0).round() * 10.0);
        }
        let point = (f64::from(x) + 0.5, f64::from(y));
        prop_assert_eq!(mesh.index().at(point, |_| true), mesh.brute(point));
        prop_assert!(mesh.index().at(point, |_| true).is_some());
    }

    #[test]
    fn a_finger_beside_a_shape_finds_the_nearest(
        seed in any::<u64>(), x in -200.0..1200.0f64, y in -200.0..1200.0f64, reach in 1.0..150.0f64,
    ) {
        let mesh = mesh(4, 3, 1, seed);
        let found = mesh.index().near((x, y), reach, |_| true);
        let expected = mesh.brute((x, y)).is_some() || mesh.nearest((x, y)) <= reach;
        prop_assert_eq!(found.is_some(), expected);
        if let (Some(found), Some(around)) = (found, mesh.brute((x, y))) {
            prop_assert_eq!(found, around);
        }
    }

    #[test]
    fn the_nearest_mark_is_the_nearest(
        places in prop::collection::vec((0.0..100.0f64, 0.0..100.0f64), 0..60), x in 0.0..100.0f64, y in 0.0..100.0f64, reach in 0.0..30.0f64,
    ) {
        let apart = |at: &Place| (at.0 - x).hypot(at.1 - y);
        let expected = places.iter().map(apart).fold(f64::MAX, f64::min);
        let found = Marks::new(places.iter().copied()).nearest((x, y), reach, |_| true);
        prop_assert_eq!(found.map(|mark| apart(&places[mark as usize])), (expected <= reach).then_some(expected));
    }
}

#[test]
fn a_shape_that_is_not_wanted_is_looked_through() {
    let mesh = mesh(1, 1, 0, 3);
    let both = [mesh.shapes[0].as_slice(), mesh.shapes[0].as_slice()];
    let index = HitIndex::new(&mesh.arcs, both);
    assert_eq!(index.at((500.0, 500.0), |_| true), Some(0));
    assert_eq!(index.at((500.0, 500.0), |shape| shape == 1), Some(1));
    assert_eq!(index.at((500.0, 500.0), |_| false), None);
}

#[test]
fn nothing_has_nothing_in_it() {
    let empty = HitIndex::new(&[], []);
    assert_eq!((empty.at((0.0, 0.0), |_| true), empty.near((0.0, 0.0), 9.0, |_| true)), (None, None));
}

/// Counted, not timed: with 250 times as many shapes a point costs some twenty times as much, the root and a little.
#[test]
fn the_work_grows_slower_than_the_number_of_shapes() {
    let mut before: Option<(usize, f64)> = None;
    for (columns, rows) in [(5, 4), (25, 20), (100, 50)] {
        let mesh = mesh(columns, rows, 3, 7);
        let index = mesh.index();
        let mut noise = noise(11);
        let tried = 2000;
        let work: usize = (0..tried).map(|_| index.work_at(((noise() + 0.5) * 1000.0, (noise() + 0.5) * 400.0))).sum();
        let (shapes, mean) = (columns * rows, work as f64 / f64::from(tried));
        println!("{shapes} shapes: {mean:.0} sides of {} for a point", mesh.arcs.len() * 4);
        if let Some((fewer, less)) = before {
            let growth = (shapes as f64 / fewer as f64).powf(0.7);
            assert!(mean / less < growth, "{shapes}: {mean} after {less}");
        }
        before = Some((shapes, mean));
    }
}
