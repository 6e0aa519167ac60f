//! What differs across the border: the values of the two regions of every facing pair, side by side and subtracted, where both exist
//! for the same year.

use super::classes::Classes;
use super::model::{Fill, MapModel, reason_words};
use super::values::gap_reason;
use crate::evidence::observation_address;
use crate::figure::{value_with_unit, with_symbol};
use crate::order::rising;
use crate::say::pair_name;
use crate::url::{Classing, Lens, UrlState};
use atlas_data::{Country, Dataset, Hedge, Lang, Observation, Pair, RegionId, Unit};
use atlas_words::{hedge, number, t};

/// The value of one side, or why it has none.
#[derive(Clone, Debug, PartialEq)]
pub struct Side {
    /// Value with unit, or the reason.
    pub text: String,
    /// Key of the source.
    pub source: Option<String>,
    /// Address of the receipt below the site's root.
    pub receipt: String,
}

/// By how much the two differ.
#[derive(Clone, Debug, PartialEq)]
pub struct Gap {
    /// The side with the higher value; `None` where both are equal.
    pub higher: Option<Country>,
    /// The Russian value less the Kazakh one.
    pub number: f64,
    /// The same with sign and unit.
    pub text: String,
    /// "1.8 times": the higher value over the lower one; empty where one of them is not above zero.
    pub ratio: String,
    /// Third of the differences that it belongs to, from 0, by size.
    pub size: u8,
}

/// A facing pair with what it shows.
#[derive(Clone, Debug, PartialEq)]
pub struct PairGap {
    /// Which.
    pub pair: Pair,
    /// Both names, the Russian side first.
    pub name: String,
    /// Russian side.
    pub russian: Side,
    /// Kazakh side.
    pub kazakh: Side,
    /// The difference, or why there is none.
    pub gap: Result<Gap, String>,
}

/// A size of differences in the legend.
#[derive(Clone, Debug, PartialEq)]
pub struct GapClass {
    /// From 0.
    pub size: u8,
    /// The least and the greatest difference in it, without sign.
    pub text: String,
    /// Pairs in which the Russian side is higher, and in which the Kazakh side is.
    pub counts: (usize, usize),
}

/// The map of differences.
#[derive(Clone, Debug, PartialEq)]
pub struct DifferenceModel {
    /// Indicator and year.
    pub heading: String,
    /// What the map shows.
    pub summary: String,
    /// Unit as words.
    pub unit: String,
    /// Pairs from the Caspian to the Altai.
    pub pairs: Vec<PairGap>,
    /// Positions in `pairs`, the greatest difference first, those without one last.
    pub order: Vec<usize>,
    /// Sizes that occur.
    pub classes: Vec<GapClass>,
    /// Pairs that cannot be compared, by reason.
    pub silent: Vec<(String, usize)>,
}

/// The differences of a state.
pub fn difference_model(data: &Dataset, state: &UrlState) -> DifferenceModel {
    let UrlState { lang, lens, .. } = *state;
    let indicator = data.indicator(lens.indicator);
    let mut pairs: Vec<PairGap> =
        data.pairs(lens.borders).into_iter().map(|pair| pair_gap(data, lang, &lens, pair)).collect();
    let sizes: Vec<f64> = pairs.iter().filter_map(|row| row.gap.as_ref().ok()).map(|gap| gap.number.abs()).collect();
    let thirds = Classes::new(&sizes, Classing::Quantiles, 3);
    for gap in pairs.iter_mut().filter_map(|row| row.gap.as_mut().ok()) {
        gap.size = thirds.class_of(gap.number.abs()).min(2) as u8;
    }
    let keys: Vec<f64> = pairs.iter().map(|row| row.gap.as_ref().map_or(1.0, |gap| -gap.number.abs())).collect();
    let name = indicator.name.get(lang);
    let named = lens.year.map_or_else(|| name.to_owned(), |year| t::map_heading_year(lang, name, &year.to_string()));
    let mut silent: Vec<(String, usize)> = Vec::new();
    for reason in pairs.iter().filter_map(|row| row.gap.as_ref().err()) {
        match silent.iter_mut().find(|(known, _)| known == reason) {
            Some((_, count)) => *count += 1,
            None => silent.push((reason.clone(), 1)),
        }
    }
    let order = rising(&keys);
    let unit = data.unit(indicator.unit);
    DifferenceModel {
        heading: t::views_difference_heading(lang, &named),
        summary: summary(lang, &pairs, &order),
        unit: if is_percent(unit) { t::views_points_unit(lang) } else { unit.name.get(lang) }.to_owned(),
        classes: (0..3).filter_map(|size| gap_class(data, lang, &lens, &pairs, size)).collect(),
        order,
        silent,
        pairs,
    }
}

/// The model of the drawing: regions are pale, since the border carries the figures.
pub fn paint_pale(model: &mut MapModel) {
    model.classes.clear();
    model.symbols.clear();
    for region in &mut model.regions {
        if !matches!(region.fill, Fill::Missing(_)) {
            region.fill = Fill::Symbol(0);
        }
    }
}

fn pair_gap(data: &Dataset, lang: Lang, lens: &Lens, pair: Pair) -> PairGap {
    let row = |region| data.observation(lens.indicator, region, lens.year);
    let (russian, kazakh) = (row(pair.russian), row(pair.kazakh));
    let side = |region, row: Option<&Observation>| match row {
        Some(row) => Side {
            text: value_with_unit(data, lang, row),
            source: Some(data.source(row.source).key.clone()),
            receipt: observation_address(data, lang, row),
        },
        None => Side {
            text: reason_words(data, lang, gap_reason(data, lens.indicator, region, lens.year)).1,
            source: None,
            receipt: String::new(),
        },
    };
    let missing = |region, text: &str| t::views_difference_missing(lang, side_name(data, lang, region), text);
    let sides = (side(pair.russian, russian), side(pair.kazakh, kazakh));
    let gap = match (russian, kazakh) {
        (Some(russian), Some(kazakh)) if russian.period.year() != kazakh.period.year() => {
            Err(t::views_difference_years(lang).to_owned())
        }
        (Some(russian), Some(kazakh)) => Ok(gap(data, lang, russian, kazakh)),
        (None, None) => Err(t::views_difference_neither(lang).to_owned()),
        (None, _) => Err(missing(pair.russian, &sides.0.text)),
        (_, None) => Err(missing(pair.kazakh, &sides.1.text)),
    };
    PairGap { pair, name: pair_name(data, lang, pair), russian: sides.0, kazakh: sides.1, gap }
}

fn side_name(data: &Dataset, lang: Lang, region: RegionId) -> &'static str {
    match data.region(region).country {
        Country::Russia => t::country_russian_side(lang),
        Country::Kazakhstan => t::country_kazakh_side(lang),
    }
}

fn is_percent(unit: &Unit) -> bool {
    unit.key.starts_with("percent")
}

fn gap(data: &Dataset, lang: Lang, russian: &Observation, kazakh: &Observation) -> Gap {
    let indicator = data.indicator(russian.indicator);
    let places = indicator.places.min(russian.value.places.max(kazakh.value.places));
    let (a, b) = (russian.value.to_f64(), kazakh.value.to_f64());
    let amount = number::signed(a - b, places, lang);
    let unit = data.unit(indicator.unit);
    // What lies between two percentages is no percentage.
    let text = if is_percent(unit) {
        t::views_points(lang, &amount)
    } else {
        with_symbol(lang, &amount, unit.symbol.get(lang))
    };
    let is_hedged = russian.hedge != Hedge::Exact || kazakh.hedge != Hedge::Exact;
    let ratio = (a.min(b) > 0.0).then(|| t::views_times(lang, &number::format(a.max(b) / a.min(b), 2, lang)));
    Gap {
        higher: (a > b).then_some(Country::Russia).or((b > a).then_some(Country::Kazakhstan)),
        number: a - b,
        text: if is_hedged { hedge::about(lang, &text) } else { text },
        ratio: ratio.unwrap_or_default(),
        size: 0,
    }
}

fn gap_class(data: &Dataset, lang: Lang, lens: &Lens, pairs: &[PairGap], size: u8) -> Option<GapClass> {
    let members: Vec<&Gap> =
        pairs.iter().filter_map(|row| row.gap.as_ref().ok()).filter(|gap| gap.size == size).collect();
    let sizes: Vec<f64> = members.iter().map(|gap| gap.number.abs()).collect();
    let order = rising(&sizes);
    let (low, high) = (sizes.get(*order.first()?)?, sizes.get(*order.last()?)?);
    let indicator = data.indicator(lens.indicator);
    let write = |value: f64| number::format(value, indicator.places, lang);
    let (low, high) = (write(*low), write(*high));
    let of = |country| members.iter().filter(|gap| gap.higher == Some(country)).count();
    Some(GapClass {
        size,
        text: if low == high { low } else { format!("{low} – {high}") },
        counts: (of(Country::Russia), of(Country::Kazakhstan)),
    })
}

fn summary(lang: Lang, pairs: &[PairGap], order: &[usize]) -> String {
    let compared = pairs.iter().filter(|row| row.gap.is_ok()).count();
    let coverage = t::views_difference_coverage(lang, &compared.to_string(), &pairs.len().to_string());
    let greatest = order.first().and_then(|at| pairs.get(*at));
    let Some((row, gap)) = greatest.and_then(|row| Some((row, row.gap.as_ref().ok()?))) else { return coverage };
    let higher =
        |country| pairs.iter().filter(|row| row.gap.as_ref().is_ok_and(|gap| gap.higher == Some(country))).count();
    let (north, south) = (higher(Country::Russia), higher(Country::Kazakhstan));
    let sides = t::views_difference_sides(lang, &north.to_string(), &south.to_string());
    let most = t::views_difference_most(lang, &row.name, &gap.text, &row.russian.text, &row.kazakh.text);
    format!("{coverage} {sides} {most}")
}
