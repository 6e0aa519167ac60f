//! The sizes of regions and stretches as a style sheet: pages allow no inline style, and sizes come from the dataset.

use atlas_data::Dataset;
use std::fmt::Write;

/// Every region and stretch grows by its length in tenths of a kilometre. Regions and stretches are found by the name that their
/// element carries.
pub fn sizes_css(data: &Dataset) -> String {
    let mut out = String::new();
    for country in [atlas_data::Country::Russia, atlas_data::Country::Kazakhstan] {
        for region in super::regions(data, country) {
            let row = data.region(region);
            let axis = data.axis(super::version_of(row.boundary));
            let own = axis.and_then(|axis| axis.side(country).into_iter().find(|own| own.region == region));
            let length = own.map_or(0, |own| own.to - own.from);
            // Writing to a String cannot fail.
            let _ = writeln!(out, ".cell[data-region={}]{{flex-grow:{length}}}", row.slug());
        }
    }
    for (index, stretch) in stretches(data).into_iter().enumerate() {
        let _ = writeln!(out, ".s{index}{{flex-grow:{}}}", stretch.length);
    }
    out
}

/// Stretches of both versions: those of today, behind them those of the older version only.
pub fn stretches(data: &Dataset) -> Vec<atlas_data::ribbon::Stretch> {
    let mut found: Vec<atlas_data::ribbon::Stretch> = Vec::new();
    for stretch in data.ribbon.axes.iter().flat_map(|axis| &axis.stretches) {
        if !found.iter().any(|known| known.pair == stretch.pair) {
            found.push(*stretch);
        }
    }
    found
}
