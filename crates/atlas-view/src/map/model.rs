//! What the map shows for a lens: every region with its fill and words; the legend; the heading.

use super::classes::Classes;
use super::scale::Scale;
use super::values::{Places, gap_reason};
use crate::figure::{decimal_text, value_text, value_with_unit};
use crate::order::rising;
use crate::url::{Breaks, Lens, UrlState};
use atlas_data::shape::RegionShape;
use atlas_data::{Country, Dataset, Decimal, IndicatorKind, Lang, Observation, Pattern, ReasonId, RegionId};
use atlas_words::t;

/// What fills a region.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fill {
    /// A class, from 0.
    Class(usize),
    /// A symbol of this radius in map units stands on it: totals are never filled areas.
    Symbol(i16),
    /// No value, with the pattern of its reason.
    Missing(Pattern),
    /// A cell of a map of two: thirds of the first and of the second indicator, each from 0 to 2.
    Cell(u8, u8),
}

/// A region on the map.
#[derive(Clone, Debug, PartialEq)]
pub struct MapRegion {
    /// Which.
    pub region: RegionId,
    /// Its name in addresses.
    pub slug: String,
    /// Side of the border.
    pub country: Country,
    /// Full name.
    pub name: String,
    /// Value with unit, or why there is none.
    pub value: String,
    /// "3rd of 20", empty where there is no value.
    pub rank: String,
    /// The number as its source printed it.
    pub number: Option<Decimal>,
    /// Key of the value's source.
    pub source: Option<String>,
    /// Address of its receipt below the site's root; empty where there is no value.
    pub receipt: String,
    /// Period of the value, as words.
    pub period: String,
    /// Fill.
    pub fill: Fill,
}

/// A class in the legend.
#[derive(Clone, Debug, PartialEq)]
pub struct LegendClass {
    /// From 0.
    pub class: usize,
    /// "1.2–3.4", the lowest and the highest value that occur in it.
    pub text: String,
    /// How many regions.
    pub count: usize,
}

/// A kind of missing value in the legend.
#[derive(Clone, Debug, PartialEq)]
pub struct LegendMissing {
    /// Pattern.
    pub pattern: Pattern,
    /// The reasons that share it.
    pub text: String,
    /// How many regions.
    pub count: usize,
}

/// The whole map.
#[derive(Clone, Debug, PartialEq)]
pub struct MapModel {
    /// Indicator and year.
    pub heading: String,
    /// Definition of the indicator.
    pub definition: String,
    /// What to mind when comparing, where the dataset says so.
    pub caution: Option<String>,
    /// Unit as words.
    pub unit: String,
    /// Two sentences that say what the map shows.
    pub summary: String,
    /// Regions in drawing order.
    pub regions: Vec<MapRegion>,
    /// Classes from the lowest; empty for a map of symbols.
    pub classes: Vec<LegendClass>,
    /// Sizes in the legend of a map of symbols: radius in map units and value.
    pub symbols: Vec<(i16, String)>,
    /// Kinds of missing values that occur.
    pub missing: Vec<LegendMissing>,
    /// Years that can be chosen.
    pub years: Vec<u16>,
    /// Regions with a value, and all.
    pub covered: (usize, usize),
}

impl MapModel {
    /// What a region shows; `None` outside the version of the map. Regions stand in the order of the dataset.
    pub fn region(&self, region: RegionId) -> Option<&MapRegion> {
        let at = self.regions.partition_point(|row| row.region < region);
        self.regions.get(at).filter(|row| row.region == region)
    }
}

/// Builds the map of a state.
pub fn map_model(data: &Dataset, state: &UrlState) -> MapModel {
    map_model_on(data, state, &Scale::of_year(data, &state.lens))
}

/// The same on a scale that it may share with other maps.
pub fn map_model_on(data: &Dataset, state: &UrlState, scale: &Scale) -> MapModel {
    let UrlState { lang, lens, .. } = *state;
    let indicator = data.indicator(lens.indicator);
    let rows: Vec<(RegionId, Option<&Observation>)> =
        data.belt(lens.borders).map(|(id, _)| (id, data.observation(lens.indicator, id, lens.year))).collect();
    let numbers: Vec<f64> = rows.iter().filter_map(|(_, row)| row.map(|row| row.value.to_f64())).collect();
    let (covered, places) = (numbers.len(), Places::of(&numbers));
    let fill_of = |row: &Observation| scale.fill(row.value.to_f64());
    let regions: Vec<MapRegion> = rows
        .iter()
        .filter_map(|(id, row)| {
            let shape = data.map.region(*id)?;
            Some(match row {
                Some(row) => with_value(data, lang, &lens, shape, row, (fill_of(row), &places)),
                None => without_value(data, lang, &lens, shape),
            })
        })
        .collect();
    let ratio = indicator.kind == IndicatorKind::Ratio;
    MapModel {
        heading: heading(data, lang, &lens),
        definition: indicator.definition.get(lang).to_owned(),
        caution: indicator.caution.map(|note| data.note(note).get(lang).to_owned()),
        unit: data.unit(indicator.unit).name.get(lang).to_owned(),
        summary: summary(lang, &regions),
        classes: if ratio { legend_classes(data, lang, &lens, &rows, &scale.classes) } else { Vec::new() },
        symbols: if ratio { Vec::new() } else { legend_symbols(data, lang, &lens, scale) },
        missing: legend_missing(data, lang, &lens, &regions),
        years: indicator.years.all.clone(),
        covered: (covered, rows.len()),
        regions,
    }
}

fn heading(data: &Dataset, lang: Lang, lens: &Lens) -> String {
    let name = data.indicator(lens.indicator).name.get(lang);
    match lens.year {
        Some(year) => t::map_heading_year(lang, name, &year.to_string()),
        None => name.to_owned(),
    }
}

fn with_value(
    data: &Dataset,
    lang: Lang,
    lens: &Lens,
    shape: &RegionShape,
    row: &Observation,
    (fill, places): (Fill, &Places),
) -> MapRegion {
    let (place, of) = places.rank(row.value.to_f64());
    MapRegion {
        value: value_with_unit(data, lang, row),
        rank: t::map_rank(lang, &place.to_string(), &of.to_string()),
        number: Some(row.value),
        source: Some(data.source(row.source).key.clone()),
        receipt: crate::evidence::observation_address(data, lang, row),
        period: crate::figure::period_text(lang, row.period),
        fill,
        ..without_value(data, lang, lens, shape)
    }
}

fn without_value(data: &Dataset, lang: Lang, lens: &Lens, shape: &RegionShape) -> MapRegion {
    let region = data.region(shape.region);
    let reason = gap_reason(data, lens.indicator, shape.region, lens.year);
    let (pattern, value) = reason_words(data, lang, reason);
    MapRegion {
        region: shape.region,
        slug: region.slug().to_owned(),
        country: region.country,
        name: region.name.get(lang).to_owned(),
        value,
        rank: String::new(),
        number: None,
        source: None,
        receipt: String::new(),
        period: String::new(),
        fill: Fill::Missing(pattern),
    }
}

pub(super) fn reason_words(data: &Dataset, lang: Lang, reason: Option<ReasonId>) -> (Pattern, String) {
    match reason.and_then(|id| data.reasons.get(id.index())) {
        Some(reason) => (reason.pattern, reason.short.get(lang).to_owned()),
        None => (Pattern::Hatch, t::map_no_value(lang).to_owned()),
    }
}

/// Each class with the lowest and the highest value that occur in it. Limits that a reader has set stand as they were set, and a
/// class between them may be empty.
pub(super) fn legend_classes(
    data: &Dataset,
    lang: Lang,
    lens: &Lens,
    rows: &[(RegionId, Option<&Observation>)],
    classes: &Classes,
) -> Vec<LegendClass> {
    let set = lens.breaks.map(|breaks| set_classes(lang, &breaks));
    (0..classes.count())
        .filter_map(|class| {
            let members: Vec<&Observation> = rows
                .iter()
                .filter_map(|(_, row)| *row)
                .filter(|row| classes.class_of(row.value.to_f64()) == class)
                .collect();
            if let Some(text) = set.as_ref().and_then(|set| set.get(class)) {
                return Some(LegendClass { class, text: text.clone(), count: members.len() });
            }
            let order = rising(&members.iter().map(|row| row.value.to_f64()).collect::<Vec<f64>>());
            let (low, high) = (members.get(*order.first()?)?, members.get(*order.last()?)?);
            let (low, high) = (value_text(data, lang, low), value_text(data, lang, high));
            let text = if low == high { low } else { format!("{low} – {high}") };
            Some(LegendClass { class, text, count: members.len() })
        })
        .collect()
}

/// "below 10", "10 to below 25", "25 and more".
fn set_classes(lang: Lang, breaks: &Breaks) -> Vec<String> {
    let limits: Vec<String> = breaks.decimals().map(|limit| decimal_text(lang, limit, limit.places)).collect();
    let below = limits.first().map(|limit| t::views_class_below(lang, limit));
    let between = limits.iter().zip(limits.iter().skip(1)).map(|(from, to)| t::views_class_between(lang, from, to));
    let above = limits.last().map(|limit| t::views_class_above(lang, limit));
    below.into_iter().chain(between).chain(above).collect()
}

/// The largest value, and about a quarter and a sixteenth of it: radii that halve.
fn legend_symbols(data: &Dataset, lang: Lang, lens: &Lens, scale: &Scale) -> Vec<(i16, String)> {
    let largest = scale.largest();
    let unit = data.unit(data.indicator(lens.indicator).unit);
    [1.0, 4.0, 16.0]
        .into_iter()
        .map(|part| crate::figure::round_to_one_figure(largest / part))
        .filter(|value| *value > 0.0)
        .map(|value| {
            let text = atlas_words::number::compact(value, lang);
            (scale.radius(value), format!("{text} {}", unit.symbol.get(lang)).trim_end().to_owned())
        })
        .collect()
}

/// In the order of `reasons.csv`.
fn legend_missing(data: &Dataset, lang: Lang, lens: &Lens, regions: &[MapRegion]) -> Vec<LegendMissing> {
    let missing = || regions.iter().filter(|region| matches!(region.fill, Fill::Missing(_)));
    let reason_of = |region: &MapRegion| gap_reason(data, lens.indicator, region.region, lens.year);
    let known = (0u16..).zip(&data.reasons).map(|(index, _)| Some(ReasonId(index)));
    known
        .chain([None])
        .filter_map(|reason| {
            let count = missing().filter(|region| reason_of(region) == reason).count();
            let (pattern, text) = reason_words(data, lang, reason);
            (count > 0).then_some(LegendMissing { pattern, text, count })
        })
        .collect()
}

fn summary(lang: Lang, regions: &[MapRegion]) -> String {
    let valued: Vec<(&MapRegion, f64)> =
        regions.iter().filter_map(|region| region.number.map(|number| (region, number.to_f64()))).collect();
    let order = rising(&valued.iter().map(|(_, number)| *number).collect::<Vec<f64>>());
    let (count, all) = (valued.len().to_string(), regions.len().to_string());
    let coverage = t::map_summary_coverage(lang, &count, &all);
    let end = |at: Option<&usize>| at.and_then(|at| valued.get(*at)).map(|(region, _)| *region);
    match (end(order.last()), end(order.first())) {
        (Some(high), Some(low)) if valued.len() > 1 => {
            let range = t::map_summary_range(lang, &high.name, &high.value, &low.name, &low.value);
            format!("{range} {coverage}")
        }
        _ => coverage,
    }
}
