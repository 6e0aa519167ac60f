//! A rectangle of pixels that hangs on a point of the map: as the scale grows the points part, and it keeps its size.

/// A rectangle in map units: left, top, right, bottom.
pub(super) type Area = (f64, f64, f64, f64);

/// Pixels around a point of the map.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Frame {
    at: (f64, f64),
    /// Left, top, right, bottom, from the point.
    px: (f64, f64, f64, f64),
}

impl Frame {
    pub(super) fn new(at: (i16, i16), px: (f64, f64, f64, f64)) -> Frame {
        Frame { at: (f64::from(at.0), f64::from(at.1)), px }
    }

    pub(super) fn grown(self, by: f64) -> Frame {
        let (left, top, right, bottom) = self.px;
        Frame { px: (left - by, top - by, right + by, bottom + by), ..self }
    }

    /// True where the two lie upon each other at this scale (pixels per map unit) or at any larger one.
    pub(super) fn meets(&self, other: &Frame, from: f64) -> bool {
        let across = scales(self.at.0 - other.at.0, other.px.0 - self.px.2, other.px.2 - self.px.0);
        let down = scales(self.at.1 - other.at.1, other.px.1 - self.px.3, other.px.3 - self.px.1);
        let low = from.max(across.0).max(down.0);
        let high = across.1.min(down.1);
        // At the first scale itself they are drawn, at the ends of the ranges they only touch.
        low < high
    }

    /// Everything that the frame passes over from this scale on, together with its point: seen on the map, a larger scale
    /// draws it in towards the point, and this rectangle with it.
    pub(super) fn swept(&self, scale: f64) -> Area {
        let (left, top, right, bottom) = self.px;
        let at = |origin: f64, px: f64| origin + px / scale;
        (
            at(self.at.0, left.min(0.0)),
            at(self.at.1, top.min(0.0)),
            at(self.at.0, right.max(0.0)),
            at(self.at.1, bottom.max(0.0)),
        )
    }
}

/// The range of scales s with `low < apart × s < high`.
fn scales(apart: f64, low: f64, high: f64) -> (f64, f64) {
    if apart.abs() < 1e-9 {
        return if low < 0.0 && 0.0 < high { (0.0, f64::INFINITY) } else { (0.0, 0.0) };
    }
    let (first, second) = (low / apart, high / apart);
    (first.min(second).max(0.0), first.max(second))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn overlap_at(a: &Frame, b: &Frame, scale: f64) -> bool {
        let placed = |f: &Frame| {
            let (x, y) = (f.at.0 * scale, f.at.1 * scale);
            (x + f.px.0, y + f.px.1, x + f.px.2, y + f.px.3)
        };
        let (a, b) = (placed(a), placed(b));
        a.0 + 1e-6 < b.2 && b.0 + 1e-6 < a.2 && a.1 + 1e-6 < b.3 && b.1 + 1e-6 < a.3
    }

    #[test]
    fn names_on_the_far_sides_of_two_points_meet_later() {
        let right_of_left_point = Frame::new((0, 0), (50.0, 0.0, 100.0, 10.0));
        let left_of_right_point = Frame::new((10, 0), (-60.0, 0.0, -10.0, 10.0));
        assert!(!overlap_at(&right_of_left_point, &left_of_right_point, 1.0));
        assert!(right_of_left_point.meets(&left_of_right_point, 1.0));
        assert!(!right_of_left_point.meets(&left_of_right_point, 40.0));
    }

    fn frame() -> impl Strategy<Value = Frame> {
        (-50i16..50, -50i16..50, -80.0..80.0f64, -40.0..40.0f64, 1.0..90.0f64, 1.0..20.0f64)
            .prop_map(|(x, y, left, top, width, height)| Frame::new((x, y), (left, top, left + width, top + height)))
    }

    proptest! {
        #[test]
        fn what_is_free_is_free_at_every_larger_scale(a in frame(), b in frame(), from in 0.1..5.0f64) {
            let tried = (0..400).map(|step| from * 1.02f64.powi(step));
            let found = tried.clone().any(|scale| overlap_at(&a, &b, scale));
            if found {
                prop_assert!(a.meets(&b, from));
            }
        }

        #[test]
        fn a_swept_area_holds_the_frame_at_every_larger_scale(a in frame(), from in 0.1..5.0f64, more in 1.0..50.0f64) {
            let (outer, inner) = (a.swept(from), a.swept(from * more));
            prop_assert!(outer.0 <= inner.0 && outer.1 <= inner.1 && outer.2 >= inner.2 && outer.3 >= inner.3);
        }
    }
}
