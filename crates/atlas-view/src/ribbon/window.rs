//! The axis and the map sheet: which part of the border a view shows, and which view shows a stretch.

use super::{DRAWN, drawn};
use crate::map::Camera;
use crate::url::View;
use atlas_data::shape::Point;
use atlas_data::{Boundary, Dataset, Pair};

/// Around a stretch the view leaves this much of its size.
const MARGIN: f64 = 1.5;
/// A point of contact is seen this large.
const MOST: f64 = 8.0;

/// The parts of the axis that a view shows, in units of the drawing; empty for the whole sheet. As exact as the track.
pub fn window(data: &Dataset, view: Option<View>) -> Vec<(u32, u32)> {
    let Some(axis) = data.axis(Boundary::Y2022).filter(|_| view.is_some()) else { return Vec::new() };
    let camera = Camera::new(&data.map, view);
    let is_seen = |point: Point| {
        let (x, y) = camera.place_of(&data.map, point);
        (0.0..=1.0).contains(&x) && (0.0..=1.0).contains(&y)
    };
    let mut parts: Vec<(u32, u32)> = Vec::new();
    let mut was_seen = false;
    for (km, point) in data.ribbon.track.points() {
        let at = drawn(u32::from(km) * 10, axis.length()).min(DRAWN);
        let seen = is_seen(point);
        match parts.last_mut() {
            Some(last) if seen && was_seen => last.1 = at,
            _ if seen => parts.push((at, at)),
            _ => {}
        }
        was_seen = seen;
    }
    parts
}

/// The view that shows the stretch of a pair.
pub fn stretch_view(data: &Dataset, version: Boundary, pair: Pair) -> Option<View> {
    let (from, to) = data.axis(version)?.span(pair)?;
    let points = || data.ribbon.track.points();
    let inside = |km: u16| (from / 10..=to.div_ceil(10)).contains(&u32::from(km));
    let mut own: Vec<Point> = points().filter(|(km, _)| inside(*km)).map(|(_, point)| point).collect();
    if own.is_empty() {
        own.extend(points().min_by_key(|(km, _)| u32::from(*km).abs_diff(from / 10)).map(|(_, point)| point));
    }
    let ends =
        |of: fn(&Point) -> i16| Some((f64::from(own.iter().map(of).min()?), f64::from(own.iter().map(of).max()?)));
    let ((left, right), (top, bottom)) = (ends(|point| point.0)?, ends(|point| point.1)?);
    let fit = |extent: i16, low: f64, high: f64| f64::from(extent) / ((high - low) * MARGIN).max(1.0);
    let zoom = fit(data.map.width, left, right).min(fit(data.map.height, top, bottom)).min(MOST);
    Camera { x: f64::midpoint(left, right), y: f64::midpoint(top, bottom), zoom }.view()
}
