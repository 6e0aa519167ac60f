//! Steps along the border and across it.

use crate::ribbon::{DRAWN, version_of};
use atlas_data::{Boundary, Country, Dataset, RegionId};

/// The next region on the same side, towards the Altai or, backwards, towards the Caspian; `None` at the end.
pub fn along(data: &Dataset, borders: Boundary, region: RegionId, forwards: bool) -> Option<RegionId> {
    let side = data.axis(version_of(borders))?.side(data.region(region).country);
    let at = side.iter().position(|own| own.region == region)?;
    let next = if forwards { at.checked_add(1) } else { at.checked_sub(1) };
    side.get(next?).map(|own| own.region)
}

/// The region across the border: where one came from, if it faces this one, so that the same step leads back; or else that with the longest
/// common border.
pub fn across(data: &Dataset, borders: Boundary, region: RegionId, came: Option<RegionId>) -> Option<RegionId> {
    let is_facing = |other: &RegionId| data.pairs(borders).iter().any(|pair| pair.facing(region) == Some(*other));
    let walk = data.map.walks.iter().find(|walk| walk.region == region && walk.boundary == borders);
    came.filter(is_facing).or_else(|| walk?.across)
}

/// The region of one side at a place of the axis, in units of the drawing.
pub fn facing(data: &Dataset, borders: Boundary, country: Country, at: u32) -> Option<RegionId> {
    let axis = data.axis(version_of(borders))?;
    let place = (u64::from(at) * u64::from(axis.length()) / u64::from(DRAWN)) as u32;
    let side = axis.side(country);
    side.iter().find(|own| (own.from..=own.to).contains(&place)).map(|own| own.region)
}
