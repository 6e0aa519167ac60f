//! The border ribbon: the border as one axis from the Caspian to the Altai, Russian regions on one side and Kazakh regions
//! on the other, each as wide as its share, with the map's indicator as mirrored bars.
//!
//! Lying it is as wide as the page, standing (on a phone) it is as high as [`UPRIGHT_PX`]; the same elements serve both.

mod bar;
mod label;
mod marks;
mod model;
mod sizes;
mod window;

pub use atlas_words::shorten::short_name;
pub use bar::{Bar, bar, largest};
pub use label::{BREAKS, NAME_PX, NUMBER_PX, Placed, UPRIGHT_PX, name_set, place, rows_set, stand};
pub use marks::{MarkModel, Unplaced, marks, unplaced};
pub use model::{RibbonModel, RibbonRow, length_text, ribbon_csv, ribbon_model};
pub use sizes::{sizes_css, stretches};
pub use window::{stretch_view, window};

use atlas_data::{Boundary, Country, Dataset, RegionId};

/// Positions on the drawing go from nought to this.
pub const DRAWN: u32 = 10_000;

/// The version of the borders whose axis a region of this version stands on.
pub fn version_of(boundary: Boundary) -> Boundary {
    if boundary == Boundary::Y2016 { Boundary::Y2016 } else { Boundary::Y2022 }
}

/// The regions of one side in the order of the border, those of today first, behind them those of the older version only.
pub fn regions(data: &Dataset, country: Country) -> Vec<RegionId> {
    let mut found: Vec<RegionId> = Vec::new();
    for version in [Boundary::Y2022, Boundary::Y2016] {
        for interval in data.axis(version).map(|axis| axis.side(country)).unwrap_or_default() {
            if !found.contains(&interval.region) {
                found.push(interval.region);
            }
        }
    }
    found
}

/// Where the middle of a region's part of the axis lies, in units of the drawing.
pub fn middle(data: &Dataset, region: RegionId) -> u32 {
    let row = data.region(region);
    let Some(axis) = data.axis(version_of(row.boundary)) else { return 0 };
    let own = axis.side(row.country).into_iter().find(|interval| interval.region == region);
    own.map_or(0, |own| drawn(u32::midpoint(own.from, own.to), axis.length()))
}

/// A distance along an axis of this length, in units of the drawing.
pub fn drawn(at: u32, length: u32) -> u32 {
    (u64::from(at) * u64::from(DRAWN) / u64::from(length.max(1))) as u32
}
