//! Straight pieces between two grid points, with exact tests.

use crate::Point;

/// Twice the signed area of the triangle `a b c`: positive where it turns left.
pub fn turn(a: Point, b: Point, c: Point) -> i64 {
    let (bx, by) = (i64::from(b.0) - i64::from(a.0), i64::from(b.1) - i64::from(a.1));
    let (cx, cy) = (i64::from(c.0) - i64::from(a.0), i64::from(c.1) - i64::from(a.1));
    bx * cy - by * cx
}

/// True where two pieces have a point in common that is not an end of both.
///
/// ```
/// use atlas_geo::segment::cross;
/// assert!(cross(((0, 0), (2, 2)), ((0, 2), (2, 0))));
/// assert!(!cross(((0, 0), (2, 2)), ((2, 2), (4, 0))));
/// assert!(cross(((0, 0), (4, 0)), ((2, 0), (2, 2))));
/// ```
pub fn cross(first: (Point, Point), second: (Point, Point)) -> bool {
    let ((a, b), (c, d)) = (first, second);
    let (abc, abd) = (turn(a, b, c).signum(), turn(a, b, d).signum());
    let (cda, cdb) = (turn(c, d, a).signum(), turn(c, d, b).signum());
    if abc * abd < 0 && cda * cdb < 0 {
        return true;
    }
    [(c, first), (d, first), (a, second), (b, second)]
        .into_iter()
        .any(|(p, (from, to))| p != from && p != to && is_between(p, from, to))
        || (abc == 0 && abd == 0 && ((a, b) == (c, d) || (a, b) == (d, c)))
}

/// True where `p` lies on the piece from `a` to `b`, ends included.
pub fn is_between(p: Point, a: Point, b: Point) -> bool {
    turn(a, b, p) == 0 && (a.0.min(b.0)..=a.0.max(b.0)).contains(&p.0) && (a.1.min(b.1)..=a.1.max(b.1)).contains(&p.1)
}
