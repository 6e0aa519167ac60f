//! Everything that belongs to a single figure, as its receipt says it.

use crate::card::confidence_text;
use crate::figure::{decimal_text, hedged, period_text, value_with_unit, with_symbol};
use crate::url::{Page, page_path};
use atlas_data::{
    Boundary, Dataset, Hedge, IndicatorId, Lang, Observation, Period, RegionId, SeriesId, SourceId, TradeValue,
};
use atlas_words::t;

/// A receipt.
#[derive(Clone, Debug, PartialEq)]
pub struct Receipt {
    /// Fragment of its address: `population-2021-tochno-population`.
    pub key: String,
    /// What it stands under: name and definition of the indicator or series.
    pub group: (String, String),
    /// What it is a value of, in short: name, place, time.
    pub title: String,
    /// Value with unit and hedge.
    pub value: String,
    /// Labels and texts, in the order of reading.
    pub rows: Vec<(String, String)>,
    /// Source it was read in.
    pub source: SourceId,
    /// Other values for the same thing and time: value, reporter, fragment.
    pub rivals: Vec<(String, String, String)>,
}

/// Every figure of a region, by indicator, the latest first.
pub fn region_receipts(data: &Dataset, lang: Lang, region: RegionId) -> Vec<Receipt> {
    let mut receipts = Vec::new();
    for (index, _) in (0u16..).zip(&data.indicators) {
        let rows: Vec<&Observation> = data.observations_in(IndicatorId(index), region).iter().collect();
        receipts.extend(rows.iter().rev().map(|row| of_observation(data, lang, row, &rows)));
    }
    receipts
}

/// The fragment of an observation on its region's page of figures.
pub fn observation_key(data: &Dataset, row: &Observation) -> String {
    let is_alike = |other: &&Observation| other.period == row.period && other.source == row.source;
    let alike = data.observations_in(row.indicator, row.region).iter().filter(is_alike);
    let earlier = alike.take_while(|other| *other != row).count();
    let key = key(&data.indicator(row.indicator).key, row.period, &data.source(row.source).key);
    // One source may print two values for the same thing.
    if earlier == 0 { key } else { format!("{key}-{}", earlier + 1) }
}

fn key(thing: &str, period: Period, source: &str) -> String {
    let period = period.to_string().replace(['/', '?'], "-");
    let parts = [thing, period.trim_matches('-'), source];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("-")
}

fn of_observation(data: &Dataset, lang: Lang, row: &Observation, all: &[&Observation]) -> Receipt {
    let indicator = data.indicator(row.indicator);
    let period = period_text(lang, row.period);
    let is_rival = |other: &&&Observation| other.period.span == row.period.span && **other != row;
    let rivals = all.iter().filter(is_rival).map(|other| {
        (value_with_unit(data, lang, other), reporter(data, lang, other.reporter), observation_key(data, other))
    });
    let mut rows = vec![
        (t::receipt_period(lang).to_owned(), period.clone()),
        (t::receipt_reporter(lang).to_owned(), reporter(data, lang, row.reporter)),
        (t::receipt_hedge(lang).to_owned(), hedge_text(lang, row.hedge)),
        (t::receipt_boundary(lang).to_owned(), boundary_text(lang, row.boundary).to_owned()),
        (t::receipt_confidence(lang).to_owned(), sure_text(lang, row.confidence)),
    ];
    if let Some(note) = row.note {
        rows.push((t::receipt_note(lang).to_owned(), data.note(note).get(lang).to_owned()));
    }
    Receipt {
        key: observation_key(data, row),
        group: (indicator.name.get(lang).to_owned(), indicator.definition.get(lang).to_owned()),
        title: format!("{}, {}, {period}", indicator.name.get(lang), data.region(row.region).name.get(lang)),
        value: value_with_unit(data, lang, row),
        rows,
        source: row.source,
        rivals: rivals.collect(),
    }
}

/// The address of an observation's receipt below the site's root.
pub fn observation_address(data: &Dataset, lang: Lang, row: &Observation) -> String {
    format!("{}#{}", page_path(data, lang, Page::Figures(row.region)), observation_key(data, row))
}

/// The address of a trade value's receipt below the site's root.
pub fn trade_address(data: &Dataset, lang: Lang, row: &TradeValue) -> String {
    format!("{}#{}", page_path(data, lang, Page::TradeFigures), trade_key(data, row))
}

/// Every trade value, by series, the latest first.
pub fn trade_receipts(data: &Dataset, lang: Lang) -> Vec<Receipt> {
    let mut receipts = Vec::new();
    for (index, _) in (0u16..).zip(&data.trade_series) {
        let values = data.values_of(SeriesId(index));
        receipts.extend(values.iter().rev().map(|row| of_trade(data, lang, row)));
    }
    receipts
}

/// The fragment of a trade value on the page of trade figures.
pub fn trade_key(data: &Dataset, row: &TradeValue) -> String {
    key(&data.series(row.series).key, row.period, &data.source(row.source).key)
}

fn trade_value(data: &Dataset, lang: Lang, row: &TradeValue) -> String {
    let series = data.series(row.series);
    let number = decimal_text(lang, row.value, series.places.max(row.value.places));
    hedged(lang, row.hedge, &with_symbol(lang, &number, data.unit(series.unit).symbol.get(lang)))
}

fn of_trade(data: &Dataset, lang: Lang, row: &TradeValue) -> Receipt {
    let series = data.series(row.series);
    let period = period_text(lang, row.period);
    // The same flow in the same time, whoever reports it.
    let is_rival = |other: &&TradeValue| {
        let theirs = data.series(other.series);
        other.period.span == row.period.span
            && theirs.direction == series.direction
            && theirs.unit == series.unit
            && *other != row
    };
    let rivals = data.trade_values.iter().filter(is_rival).map(|other| {
        let theirs = data.series(other.series);
        (trade_value(data, lang, other), theirs.name.get(lang).to_owned(), trade_key(data, other))
    });
    let mut rows = vec![
        (t::receipt_period(lang).to_owned(), period.clone()),
        (t::receipt_reporter(lang).to_owned(), reporter(data, lang, series.reporter)),
        (t::receipt_hedge(lang).to_owned(), hedge_text(lang, row.hedge)),
        (t::receipt_confidence(lang).to_owned(), sure_text(lang, row.confidence)),
    ];
    if let Some(note) = row.note {
        rows.push((t::receipt_note(lang).to_owned(), data.note(note).get(lang).to_owned()));
    }
    Receipt {
        key: trade_key(data, row),
        group: (series.name.get(lang).to_owned(), series.definition.get(lang).to_owned()),
        title: format!("{}, {period}", series.name.get(lang)),
        value: trade_value(data, lang, row),
        rows,
        source: row.source,
        rivals: rivals.collect(),
    }
}

fn reporter(data: &Dataset, lang: Lang, id: atlas_data::ReporterId) -> String {
    data.reporters.get(id.index()).map_or_else(String::new, |row| row.name.get(lang).to_owned())
}

fn hedge_text(lang: Lang, hedge: Hedge) -> String {
    match hedge {
        Hedge::Exact => t::receipt_exact(lang).to_owned(),
        _ => hedged(lang, hedge, "…"),
    }
}

fn sure_text(lang: Lang, confidence: atlas_data::Confidence) -> String {
    confidence_text(lang, confidence).unwrap_or_else(|| t::receipt_sure(lang).to_owned())
}

fn boundary_text(lang: Lang, boundary: Boundary) -> &'static str {
    match boundary {
        Boundary::Any => t::receipt_boundary_any(lang),
        Boundary::Y2016 => t::map_boundary_2016(lang),
        Boundary::Y2022 => t::map_boundary_2022(lang),
    }
}
