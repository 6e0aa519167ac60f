//! How long the shared stretch is: by each geometry, as a share of the whole border by the same geometry, and what is
//! published of the two regions.

use crate::evidence::observation_address;
use crate::figure::{decimal_text, period_text, value_with_unit, with_symbol};
use atlas_data::{
    Boundary, Contact, ContactKind, Dataset, Decimal, Lang, Observation, Pair, RegionId, RegionRole, SourceId,
};
use atlas_words::{hedge, number, t};

/// A computed length.
#[derive(Clone, Debug, PartialEq)]
pub struct SharedLength {
    /// "about 1,020 km".
    pub length: String,
    /// Key of the geometry that it was computed from.
    pub source: String,
    /// Title of the geometry.
    pub geometry: String,
    /// What to mind about it.
    pub note: String,
    /// Share of the whole border by the same geometry, and that whole.
    pub share: Option<(String, String)>,
}

/// A published length. It is of a region or of the whole border, never of the pair.
#[derive(Clone, Debug, PartialEq)]
pub struct Published {
    /// Whose stretch it is.
    pub region: String,
    /// Value with unit and hedge.
    pub value: String,
    /// Who published it.
    pub reporter: String,
    /// Year, or that none is stated.
    pub period: String,
    /// Key of the source.
    pub source: String,
    /// Address of its receipt, for regions of the belt.
    pub receipt: String,
    /// What to mind about it.
    pub note: String,
    /// True for the whole border.
    pub is_whole: bool,
}

/// The shared length by each geometry; none for a pair that meets at a point.
pub fn lengths(data: &Dataset, lang: Lang, pair: Pair) -> Vec<SharedLength> {
    rows(data, pair).filter_map(|row| length(data, lang, row)).collect()
}

pub(super) fn rows(data: &Dataset, pair: Pair) -> impl Iterator<Item = &Contact> {
    data.contacts.iter().filter(move |row| row.russian == pair.russian && row.kazakh == pair.kazakh)
}

/// "about 1,020 km": a computed length is shown without decimals.
pub(super) fn about_km(lang: Lang, km: Decimal) -> String {
    hedge::about(lang, &with_symbol(lang, &decimal_text(lang, km, 0), t::unit_km(lang)))
}

fn length(data: &Dataset, lang: Lang, row: &Contact) -> Option<SharedLength> {
    let km = row.length_km?;
    let source = data.source(row.source);
    let share = whole(data, row.source).map(|whole| {
        let share = number::percent(100.0 * km.to_f64() / whole.to_f64(), 1, lang);
        (hedge::about(lang, &share), about_km(lang, whole))
    });
    Some(SharedLength {
        length: about_km(lang, km),
        source: source.key.clone(),
        geometry: source.title.clone(),
        note: row.note.map_or_else(String::new, |note| data.note(note).get(lang).to_owned()),
        share,
    })
}

/// The whole border by a geometry: the row for Russia as a whole.
pub(super) fn whole(data: &Dataset, source: SourceId) -> Option<Decimal> {
    let indicator = data.indicator_id("border-length-computed")?;
    let is_whole = |row: &&Observation| row.source == source && data.region(row.region).role == RegionRole::Country;
    data.observations_of(indicator).iter().find(is_whole).map(|row| row.value).filter(|value| value.digits > 0)
}

/// What is published of the border of either region, and of the border as a whole.
pub fn published(data: &Dataset, lang: Lang, pair: Pair) -> Vec<Published> {
    let Some(indicator) = data.indicator_id("border-length-published") else { return Vec::new() };
    let is_country = |row: &Observation| data.region(row.region).role == RegionRole::Country;
    let rows = data.observations_of(indicator);
    let of_sides = rows.iter().filter(|row| pair.has(row.region));
    let of_all = rows.iter().filter(|row| is_country(row));
    let published = of_sides.chain(of_all).map(|row| Published {
        region: data.region(row.region).name.get(lang).to_owned(),
        value: value_with_unit(data, lang, row),
        reporter: data
            .reporters
            .get(row.reporter.index())
            .map_or_else(String::new, |row| row.name.get(lang).to_owned()),
        period: period_text(lang, row.period),
        source: data.source(row.source).key.clone(),
        receipt: if is_country(row) { String::new() } else { observation_address(data, lang, row) },
        note: row.note.map_or_else(String::new, |note| data.note(note).get(lang).to_owned()),
        is_whole: is_country(row),
    });
    published.collect()
}

/// The regions of a pair that face no other region, so that their whole stretch of the border is this one; none where they
/// meet at a point.
pub fn sole_neighbour(data: &Dataset, pair: Pair) -> Vec<RegionId> {
    if data.pair_kind(pair) == ContactKind::Point {
        return Vec::new();
    }
    let version = if data.pair_boundary(pair) == Boundary::Y2016 { Boundary::Y2016 } else { Boundary::Y2022 };
    let pairs = data.pairs(version);
    let is_sole = |region: &RegionId| pairs.iter().filter(|other| other.has(*region)).count() == 1;
    [pair.russian, pair.kazakh].into_iter().filter(is_sole).collect()
}
