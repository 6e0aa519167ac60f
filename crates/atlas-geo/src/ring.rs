//! Closed lines: area, centroid, what lies inside. The closing point may be repeated or left out.

/// Signed area, positive where the ring runs counter-clockwise (y up).
///
/// ```
/// assert_eq!(atlas_geo::ring::area(&[(0.0, 0.0), (2.0, 0.0), (2.0, 3.0), (0.0, 3.0)]), 6.0);
/// ```
pub fn area(ring: &[(f64, f64)]) -> f64 {
    let Some(&origin) = ring.first() else { return 0.0 };
    edges(ring).map(|(a, b)| (a.0 - origin.0) * (b.1 - origin.1) - (b.0 - origin.0) * (a.1 - origin.1)).sum::<f64>()
        / 2.0
}

/// Centre of mass of the enclosed area, or `None` where it encloses none.
pub fn centroid(ring: &[(f64, f64)]) -> Option<(f64, f64)> {
    let origin = *ring.first()?;
    let (mut x, mut y, mut twice) = (0.0, 0.0, 0.0);
    for (a, b) in edges(ring) {
        let (ax, ay, bx, by) = (a.0 - origin.0, a.1 - origin.1, b.0 - origin.0, b.1 - origin.1);
        let part = ax * by - bx * ay;
        x += (ax + bx) * part;
        y += (ay + by) * part;
        twice += part;
    }
    (twice != 0.0).then(|| (origin.0 + x / (3.0 * twice), origin.1 + y / (3.0 * twice)))
}

/// True where the point lies inside an odd number of the rings.
pub fn contains(rings: &[Vec<(f64, f64)>], point: (f64, f64)) -> bool {
    let crossed = rings.iter().flat_map(|ring| edges(ring)).filter(|(a, b)| {
        (a.1 > point.1) != (b.1 > point.1) && point.0 < a.0 + (point.1 - a.1) / (b.1 - a.1) * (b.0 - a.0)
    });
    crossed.count() % 2 == 1
}

/// The sides of a ring, the closing one included.
pub fn edges(ring: &[(f64, f64)]) -> impl Iterator<Item = ((f64, f64), (f64, f64))> + '_ {
    let next = ring.iter().skip(1).chain(ring.first());
    ring.iter().copied().zip(next.copied())
}

/// Signed area of a ring of grid points.
pub fn grid_area(ring: &[crate::Point]) -> f64 {
    area(&ring.iter().map(|&(x, y)| (f64::from(x), f64::from(y))).collect::<Vec<_>>())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_hole_is_outside() {
        let square = |low: f64, high: f64| vec![(low, low), (high, low), (high, high), (low, high)];
        let rings = [square(0.0, 9.0), square(3.0, 6.0)];
        assert!(contains(&rings, (1.0, 1.0)));
        assert!(!contains(&rings, (4.0, 4.0)));
        assert!(!contains(&rings, (10.0, 4.0)));
    }

    #[test]
    fn the_centroid_of_a_square_is_its_middle() {
        assert_eq!(centroid(&[(2.0, 2.0), (4.0, 2.0), (4.0, 4.0), (2.0, 4.0)]), Some((3.0, 3.0)));
        assert_eq!(centroid(&[(2.0, 2.0), (4.0, 2.0)]), None);
    }

    proptest! {
        #[test]
        fn area_turns_its_sign_with_the_direction(ring in prop::collection::vec((-1e3..1e3f64, -1e3..1e3f64), 3..20)) {
            let back: Vec<_> = ring.iter().rev().copied().collect();
            prop_assert!((area(&ring) + area(&back)).abs() < 1e-6);
        }
    }
}
