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

/// The region across the border: of several the one with the longest common border, or where one came from, if it is one of them.
pub fn across(data: &Dataset, borders: Boundary, region: RegionId, came: Option<RegionId>) -> Option<RegionId> {
    let axis = data.axis(version_of(borders))?;
    let own = axis.stretches.iter().filter(|stretch| stretch.pair.has(region));
    let best = own.max_by_key(|stretch| (stretch.pair.facing(region) == came, stretch.length))?;
    best.pair.facing(region)
}

/// The region of one side at a place of the axis, in units of the drawing.
pub fn facing(data: &Dataset, borders: Boundary, country: Country, at: u32) -> Option<RegionId> {
    let axis = data.axis(version_of(borders))?;
    let place = (u64::from(at) * u64::from(axis.length()) / u64::from(DRAWN)) as u32;
    let side = axis.side(country);
    side.iter().find(|own| (own.from..=own.to).contains(&place)).map(|own| own.region)
}
