//! The ribbon as text and as a table.

use super::version_of;
use crate::export::ribbon_file;
use crate::figure::{decimal_text, with_symbol};
use crate::map::{MapModel, MapRegion, map_model};
use crate::order::rising;
use crate::url::UrlState;
use atlas_data::ribbon::Axis;
use atlas_data::{Boundary, Country, Dataset, Decimal, Lang, RegionId};
use atlas_words::{number, t};

/// A region of the ribbon in its table.
#[derive(Clone, Debug, PartialEq)]
pub struct RibbonRow {
    /// Region.
    pub region: RegionId,
    /// Side.
    pub country: Country,
    /// Name.
    pub name: String,
    /// Border in tenths of a kilometre.
    pub length: u32,
    /// "1,020 km", or that it touches at a point.
    pub length_text: String,
    /// "13.2%".
    pub share: String,
    /// Value with unit, or why there is none.
    pub value: String,
    /// Place among all.
    pub rank: String,
    /// The number as its source printed it.
    pub number: Option<Decimal>,
    /// Key of the value's source.
    pub source: Option<String>,
    /// Period of the value.
    pub period: String,
}

/// The ribbon of a state.
#[derive(Clone, Debug, PartialEq)]
pub struct RibbonModel {
    /// Indicator and year.
    pub heading: String,
    /// Two sentences: what is drawn, and what it shows.
    pub text: String,
    /// Regions, the Russian side first, each side from the Caspian to the Altai.
    pub rows: Vec<RibbonRow>,
    /// The length of the border in tenths of a kilometre.
    pub length: u32,
}

/// Tenths of a kilometre as words, in whole kilometres.
pub fn length_text(lang: Lang, tenths: u32) -> String {
    let km = Decimal { digits: i64::from(tenths), places: 1 };
    with_symbol(lang, &decimal_text(lang, km, 0), t::unit_km(lang))
}

/// Builds the ribbon of a state.
pub fn ribbon_model(data: &Dataset, state: &UrlState) -> RibbonModel {
    let lang = state.lang;
    let map = map_model(data, state);
    let Some(axis) = data.axis(version_of(state.lens.borders)) else {
        return RibbonModel { heading: map.heading, text: String::new(), rows: Vec::new(), length: 0 };
    };
    RibbonModel {
        text: text(lang, axis, &map),
        rows: [Country::Russia, Country::Kazakhstan]
            .into_iter()
            .flat_map(|country| rows(lang, axis, &map, country))
            .collect(),
        length: axis.length(),
        heading: map.heading,
    }
}

fn rows(lang: Lang, axis: &Axis, map: &MapModel, country: Country) -> Vec<RibbonRow> {
    let row = |own: atlas_data::ribbon::Interval| {
        let region = map.regions.iter().find(|row| row.region == own.region)?;
        let length = own.to - own.from;
        let share = f64::from(length) / f64::from(axis.length().max(1)) * 100.0;
        Some(RibbonRow {
            region: own.region,
            country,
            name: region.name.clone(),
            length,
            length_text: if length == 0 { t::ribbon_point(lang).to_owned() } else { length_text(lang, length) },
            share: number::percent(share, 1, lang),
            value: region.value.clone(),
            rank: region.rank.clone(),
            number: region.number,
            source: region.source.clone(),
            period: region.period.clone(),
        })
    };
    axis.side(country).into_iter().filter_map(row).collect()
}

/// The highest value of each side, in the words of its source; a side without values is passed over.
fn text(lang: Lang, axis: &Axis, map: &MapModel) -> String {
    let first = t::ribbon_text(lang, &map.heading, &length_text(lang, axis.length()));
    let top = |country: Country| -> Option<&MapRegion> {
        let valued: Vec<&MapRegion> =
            map.regions.iter().filter(|row| row.country == country && row.number.is_some()).collect();
        let order = rising(&valued.iter().filter_map(|row| row.number.map(Decimal::to_f64)).collect::<Vec<f64>>());
        valued.get(*order.last()?).copied()
    };
    match (top(Country::Russia), top(Country::Kazakhstan)) {
        (Some(russian), Some(kazakh)) => {
            let second = t::ribbon_tops(lang, &russian.name, &russian.value, &kazakh.name, &kazakh.value);
            format!("{first} {second}")
        }
        (Some(only), None) | (None, Some(only)) => format!("{first} {}", t::ribbon_top(lang, &only.name, &only.value)),
        (None, None) => format!("{first} {}", map.summary),
    }
}

/// The table as a file.
pub fn ribbon_csv(data: &Dataset, lang: Lang, model: &RibbonModel) -> String {
    let source = data.axis(Boundary::Y2022).map(|axis| axis.source);
    ribbon_file(data, lang, model, source)
}
