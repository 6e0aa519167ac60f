//! What one region shows on the ribbon.

use super::label::{number_step, whole_step};
use crate::figure::{decimal_text, hedged};
use crate::map::{Fill, MapModel, plain};
use crate::url::Lens;
use atlas_data::{Dataset, Decimal, Lang, RegionId};

/// The bar of a region.
#[derive(Clone, Debug, PartialEq)]
pub struct Bar {
    /// As long as this share of the room for bars: "37.2%". All of it where there is no value, for the pattern of the reason.
    pub size: String,
    /// What the map fills the region with.
    pub fill: Fill,
    /// The number alone, in the unit of the indicator; empty where there is none.
    pub number: String,
    /// From which width on the number fits across the region's part of a lying ribbon: an index into [`super::BREAKS`].
    pub step: usize,
    /// Name, value and rank, as the region on the map is called.
    pub spoken: String,
}

/// The value that fills the room for bars: one scale for both sides, and it begins at nought.
pub fn largest(model: &MapModel) -> f64 {
    model.regions.iter().filter_map(|row| row.number).map(Decimal::to_f64).fold(0.0, f64::max)
}

/// The bar of a region; `None` where the region is not part of the version shown.
pub fn bar(data: &Dataset, lang: Lang, lens: &Lens, model: &MapModel, region: RegionId) -> Option<Bar> {
    let row = model.regions.iter().find(|row| row.region == region)?;
    let parts = [row.name.as_str(), row.value.as_str(), row.rank.as_str()];
    let spoken = parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ");
    let Some(value) = row.number else {
        return Some(Bar {
            size: "100%".to_owned(),
            fill: row.fill,
            number: String::new(),
            step: whole_step(),
            spoken,
        });
    };
    let share = value.to_f64().max(0.0) / largest(model).max(f64::MIN_POSITIVE);
    let places = data.indicator(lens.indicator).places;
    // Never shortened to thousands or millions: the unit may be millions already, and stands elsewhere.
    let short = decimal_text(lang, value, places);
    let hedge = data.observation(lens.indicator, region, lens.year).map(|row| row.hedge);
    let number = hedge.map_or_else(|| short.clone(), |hedge| hedged(lang, hedge, &short));
    let step = number_step(data, region, &number);
    Some(Bar { size: format!("{}%", plain(share * 100.0, 1)), fill: row.fill, number, step, spoken })
}
