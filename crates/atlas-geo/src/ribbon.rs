//! A line straightened into an axis: how far along it a place lies, and which place lies how far along.

/// A place in the plane, in any unit.
pub type Place = (f64, f64);

/// Where a line comes nearest to a place.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Near {
    /// Distance along the line from its beginning.
    pub along: f64,
    /// How far from the line the place lies.
    pub off: f64,
}

fn distance(a: Place, b: Place) -> f64 {
    (b.0 - a.0).hypot(b.1 - a.1)
}

fn between(a: Place, b: Place, share: f64) -> Place {
    (a.0 + (b.0 - a.0) * share, a.1 + (b.1 - a.1) * share)
}

/// The length of a line.
///
/// ```
/// assert_eq!(atlas_geo::ribbon::length(&[(0.0, 0.0), (3.0, 4.0), (3.0, 5.0)]), 6.0);
/// ```
pub fn length(line: &[Place]) -> f64 {
    line.windows(2).map(|pair| distance(pair[0], pair[1])).sum()
}

/// Where on a line a place is nearest to it, the first of several; `None` for a line without points.
///
/// ```
/// let near = atlas_geo::ribbon::nearest(&[(0.0, 0.0), (10.0, 0.0)], (4.0, 3.0)).unwrap();
/// assert_eq!((near.along, near.off), (4.0, 3.0));
/// ```
pub fn nearest(line: &[Place], place: Place) -> Option<Near> {
    let first = *line.first()?;
    let mut best = Near { along: 0.0, off: distance(first, place) };
    let mut passed = 0.0;
    for pair in line.windows(2) {
        let (a, b) = (pair[0], pair[1]);
        let step = distance(a, b);
        if step > 0.0 {
            let dot = (place.0 - a.0) * (b.0 - a.0) + (place.1 - a.1) * (b.1 - a.1);
            let share = (dot / (step * step)).clamp(0.0, 1.0);
            let off = distance(between(a, b, share), place);
            if off < best.off {
                best = Near { along: passed + step * share, off };
            }
        }
        passed += step;
    }
    Some(best)
}

/// The place this far along a line; beyond its ends, the end. `None` for a line without points.
///
/// ```
/// assert_eq!(atlas_geo::ribbon::place_at(&[(0.0, 0.0), (10.0, 0.0), (10.0, 10.0)], 15.0), Some((10.0, 5.0)));
/// ```
pub fn place_at(line: &[Place], along: f64) -> Option<Place> {
    let mut left = along.max(0.0);
    for pair in line.windows(2) {
        let step = distance(pair[0], pair[1]);
        if step >= left {
            return Some(if step > 0.0 { between(pair[0], pair[1], left / step) } else { pair[0] });
        }
        left -= step;
    }
    line.last().copied()
}

/// Where two lines meet, as distances along the first, in its order.
///
/// ```
/// let river = [(5.0, -1.0), (5.0, 1.0)];
/// assert_eq!(atlas_geo::ribbon::meetings(&[(0.0, 0.0), (10.0, 0.0)], &river), [5.0]);
/// ```
pub fn meetings(line: &[Place], other: &[Place]) -> Vec<f64> {
    let mut found = Vec::new();
    let mut passed = 0.0;
    for pair in line.windows(2) {
        let mut shares: Vec<f64> =
            other.windows(2).filter_map(|it| meeting((pair[0], pair[1]), (it[0], it[1]))).collect();
        shares.sort_by(f64::total_cmp);
        let step = distance(pair[0], pair[1]);
        found.extend(shares.into_iter().map(|share| passed + step * share));
        passed += step;
    }
    // A vertex of one line on the other belongs to two pieces.
    found.dedup_by(|a, b| (*a - *b).abs() < 1e-9);
    found
}

/// Where on the first piece the second meets it, as a share; parallel pieces do not meet.
fn meeting(first: (Place, Place), second: (Place, Place)) -> Option<f64> {
    let way = |piece: (Place, Place)| (piece.1.0 - piece.0.0, piece.1.1 - piece.0.1);
    let turn = |one: Place, other: Place| one.0 * other.1 - one.1 * other.0;
    let (along, across) = (way(first), way(second));
    let size = turn(along, across);
    if size == 0.0 {
        return None;
    }
    let between = way((first.0, second.0));
    let (on_first, on_second) = (turn(between, across) / size, turn(between, along) / size);
    let inside = |share: &f64| (0.0..=1.0).contains(share);
    (inside(&on_first) && inside(&on_second)).then_some(on_first)
}

#[cfg(test)]
mod tests {
    use super::{Place, distance, length, meetings, nearest, place_at};
    use proptest::prelude::*;

    fn line() -> impl Strategy<Value = Vec<Place>> {
        prop::collection::vec((-100.0..100.0f64, -100.0..100.0f64), 2..12)
    }

    proptest! {
        #[test]
        fn a_place_on_the_line_lies_on_it(line in line(), share in 0.0..=1.0f64) {
            let place = place_at(&line, length(&line) * share).expect("the line has points");
            let near = nearest(&line, place).expect("the line has points");
            prop_assert!(near.off < 1e-6, "{near:?}");
            // A line that crosses itself passes the place more than once; what is found is one of these passages.
            let again = place_at(&line, near.along).expect("the line has points");
            prop_assert!(distance(place, again) < 1e-6);
        }

        #[test]
        fn nothing_on_the_line_is_nearer(line in line(), place in (-150.0..150.0f64, -150.0..150.0f64), share in 0.0..=1.0f64) {
            let near = nearest(&line, place).expect("the line has points");
            let other = place_at(&line, length(&line) * share).expect("the line has points");
            prop_assert!(near.off <= distance(other, place) + 1e-9);
            prop_assert!((0.0..=length(&line) + 1e-9).contains(&near.along));
        }

        #[test]
        fn read_backwards_the_distance_counts_from_the_other_end(line in line(), share in 0.0..=1.0f64) {
            let along = length(&line) * share;
            let back: Vec<Place> = line.iter().rev().copied().collect();
            let (there, again) = (place_at(&line, along), place_at(&back, length(&line) - along));
            let (there, again) = (there.expect("points"), again.expect("points"));
            prop_assert!(distance(there, again) < 1e-6);
        }

        #[test]
        fn lines_meet_where_both_are(line in line(), other in line()) {
            for along in meetings(&line, &other) {
                let place = place_at(&line, along).expect("the line has points");
                prop_assert!(nearest(&other, place).expect("points").off < 1e-6);
            }
        }
    }

    #[test]
    fn lines_without_points_have_no_places() {
        assert_eq!((nearest(&[], (0.0, 0.0)), place_at(&[], 1.0)), (None, None));
        assert_eq!(place_at(&[(1.0, 1.0)], 5.0), Some((1.0, 1.0)));
    }
}
