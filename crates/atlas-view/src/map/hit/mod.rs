//! What lies under a point of the map, without asking the browser: the shape around it, the nearest one for a finger, the
//! nearest mark.

mod marks;

pub use marks::Marks;

use super::detail::DetailMap;
use atlas_data::RegionId;
use atlas_data::shape::{ArcUse, MapSheet, Ring};

/// A position in map units.
pub type Place = (f64, f64);

/// A straight piece of an arc.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Side {
    a: Place,
    b: Place,
    arc: u32,
}

/// The sides of all arcs, in horizontal bands.
///
/// A shape holds a point where a line from the point to the left crosses its outline an odd number of times. Only sides of the
/// point's own band can be crossed, so the work grows with the number of shapes side by side, about the root of their number,
/// and each arc is looked at once for the two shapes that share it. The answer is exactly that of the even-odd rule.
#[derive(Clone, Debug, PartialEq)]
pub struct HitIndex {
    top: f64,
    band_height: f64,
    bands: Vec<Vec<Side>>,
    /// The shapes that use each arc.
    users: Vec<Vec<u32>>,
}

/// Sides per band where they are spread evenly, before those that reach into several.
const SIDES_PER_BAND: usize = 4;
/// With more bands they would only be looked up in more memory.
const MOST_BANDS: usize = 8192;

impl HitIndex {
    /// Of arcs, and for each shape the arcs in its outline, in either direction. Shapes are known by their position in the list.
    pub fn new<'a>(arcs: &[Vec<Place>], shapes: impl IntoIterator<Item = &'a [Ring]>) -> HitIndex {
        let mut users: Vec<Vec<u32>> = vec![Vec::new(); arcs.len()];
        for (shape, rings) in (0u32..).zip(shapes) {
            for used in rings.iter().flatten() {
                if let Some(users) = users.get_mut(index_of(*used)) {
                    users.push(shape);
                }
            }
        }
        let mut sides: Vec<Side> = Vec::new();
        for ((arc, points), _) in (0u32..).zip(arcs).zip(&users).filter(|(_, users)| !users.is_empty()) {
            let pairs = points.iter().zip(points.iter().skip(1));
            sides.extend(pairs.map(|(a, b)| Side { a: *a, b: *b, arc }));
        }
        let top = sides.iter().map(|side| side.a.1.min(side.b.1)).fold(f64::MAX, f64::min);
        let bottom = sides.iter().map(|side| side.a.1.max(side.b.1)).fold(f64::MIN, f64::max);
        let count = (sides.len() / SIDES_PER_BAND).clamp(1, MOST_BANDS);
        let height = if bottom > top { (bottom - top) / count as f64 } else { 1.0 };
        let mut index = HitIndex { top, band_height: height, bands: vec![Vec::new(); count], users };
        for side in sides {
            let (first, last) = (index.band(side.a.1.min(side.b.1)), index.band(side.a.1.max(side.b.1)));
            for band in index.bands.get_mut(first..=last).into_iter().flatten() {
                band.push(side);
            }
        }
        index
    }

    /// Of the regions of a sheet; `RegionId`s are their positions in `sheet.regions`.
    pub fn of_sheet(sheet: &MapSheet) -> HitIndex {
        let arc = |arc: &atlas_data::shape::Arc| arc.points().map(|at| (f64::from(at.0), f64::from(at.1))).collect();
        let arcs: Vec<Vec<Place>> = sheet.arcs.iter().map(arc).collect();
        HitIndex::new(&arcs, sheet.regions.iter().map(|shape| shape.rings.as_slice()))
    }

    /// Of the regions of the fetched map at a level, in the order of [`DetailMap::regions`].
    pub fn of_detail(map: &DetailMap, level: u8) -> HitIndex {
        HitIndex::new(&map.arcs(level), map.rings_of_regions())
    }

    /// The first of the wanted shapes that holds the point.
    pub fn at(&self, point: Place, is_wanted: impl Fn(u32) -> bool) -> Option<u32> {
        let mut crossed: Vec<u32> = Vec::new();
        for side in self.sides_at(point.1) {
            if is_left_of(side, point) {
                crossed.extend(self.users_of(side));
            }
        }
        crossed.sort_unstable();
        let mut runs = crossed.chunk_by(|a, b| a == b);
        runs.find_map(|run| run.first().copied().filter(|shape| run.len() % 2 == 1 && is_wanted(*shape)))
    }

    /// The wanted shape that holds the point, or else the nearest one within `tolerance`.
    pub fn near(&self, point: Place, tolerance: f64, is_wanted: impl Fn(u32) -> bool) -> Option<u32> {
        if let Some(shape) = self.at(point, &is_wanted) {
            return Some(shape);
        }
        let mut best: Option<(f64, u32)> = None;
        let (first, last) = (self.band(point.1 - tolerance), self.band(point.1 + tolerance));
        for side in self.bands.get(first..=last).into_iter().flatten().flatten() {
            let apart = distance(point, side);
            if apart <= tolerance {
                for shape in self.users_of(side).filter(|shape| is_wanted(*shape)) {
                    // The lower number where two are as near, so that the answer does not depend on the order of sides.
                    if best.is_none_or(|(least, known)| apart < least || (apart <= least && shape < known)) {
                        best = Some((apart, shape));
                    }
                }
            }
        }
        best.map(|(_, shape)| shape)
    }

    /// How many sides are looked at for a point: the work that [`HitIndex::at`] does.
    pub fn work_at(&self, point: Place) -> usize {
        self.sides_at(point.1).len()
    }

    fn sides_at(&self, y: f64) -> &[Side] {
        let band = self.band(y);
        let is_beside = y < self.top || y > self.top + self.band_height * self.bands.len() as f64;
        self.bands.get(band).filter(|_| !is_beside).map_or(&[], Vec::as_slice)
    }

    /// The band of a height; the first or last for what lies beyond.
    fn band(&self, y: f64) -> usize {
        let band = ((y - self.top) / self.band_height).floor().max(0.0) as usize;
        band.min(self.bands.len().saturating_sub(1))
    }

    fn users_of(&self, side: &Side) -> impl Iterator<Item = u32> + '_ {
        self.users.get(side.arc as usize).into_iter().flatten().copied()
    }
}

/// The region with this position in a sheet.
pub fn region_of(sheet: &MapSheet, shape: u32) -> Option<RegionId> {
    sheet.regions.get(shape as usize).map(|shape| shape.region)
}

fn index_of(used: ArcUse) -> usize {
    usize::try_from(if used < 0 { !used } else { used }).unwrap_or(usize::MAX)
}

/// True where the line from the point to the left crosses the side.
fn is_left_of(side: &Side, (x, y): Place) -> bool {
    let (a, b) = (side.a, side.b);
    (a.1 > y) != (b.1 > y) && a.0 + (y - a.1) / (b.1 - a.1) * (b.0 - a.0) < x
}

fn distance((x, y): Place, side: &Side) -> f64 {
    let ((ax, ay), (bx, by)) = (side.a, side.b);
    let (dx, dy) = (bx - ax, by - ay);
    let length = dx * dx + dy * dy;
    let along = if length > 0.0 { (((x - ax) * dx + (y - ay) * dy) / length).clamp(0.0, 1.0) } else { 0.0 };
    (x - ax - along * dx).hypot(y - ay - along * dy)
}

#[cfg(test)]
mod tests;
