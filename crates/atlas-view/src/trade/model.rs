//! The trade page as a table and as words; the chart is made from the same rows.

use super::chart::{TradeChart, trade_chart};
use super::series::{direction, full_value, main_series, value_in, years};
use crate::evidence::trade_address;
use crate::figure::{decimal_text, hedged, with_symbol};
use crate::url::{Flow, UrlState};
use atlas_data::{Coverage, Dataset, FlowDirection, Lang, Ledger, SeriesId, TradeValue};
use atlas_words::{number, t};

/// One ledger's figure for one year.
#[derive(Clone, Debug, PartialEq)]
pub struct Cell {
    /// Number with hedge, without unit.
    pub text: String,
    /// For drawing.
    pub number: f64,
    /// True where it lacks part of the year's trade.
    pub is_incomplete: bool,
    /// Key of the source.
    pub source: String,
    /// Address of its receipt below the site's root.
    pub receipt: String,
    /// What to mind: a number that points into [`TradeModel::notes`], from 1.
    pub note: Option<usize>,
}

/// A year of the table.
#[derive(Clone, Debug, PartialEq)]
pub struct TradeRow {
    /// Year.
    pub year: u16,
    /// What Kazakhstan reports; for a balance, its exports less its imports.
    pub kazakhstan: Option<Cell>,
    /// What Russia reports.
    pub russia: Option<Cell>,
    /// Russia's figure less Kazakhstan's, in money and in per cent of Kazakhstan's; only where both cover the year.
    pub gap: Option<(String, String)>,
}

/// The whole page for one flow.
#[derive(Clone, Debug, PartialEq)]
pub struct TradeModel {
    /// Flow and years.
    pub heading: String,
    /// What the chart shows, in two or three sentences.
    pub summary: String,
    /// Unit of every number.
    pub unit: String,
    /// The chart.
    pub chart: TradeChart,
    /// One row per year, the latest first.
    pub rows: Vec<TradeRow>,
    /// Remarks that cells point to.
    pub notes: Vec<String>,
    /// Who reports what is drawn.
    pub reporters: Vec<String>,
}

/// Builds the page of a state.
pub fn trade_model(data: &Dataset, state: &UrlState) -> TradeModel {
    let (lang, flow) = (state.lang, state.lens.flow);
    let mut notes = Vec::new();
    // From the latest year on, so that the numbers of the remarks rise down the table.
    let mut rows: Vec<TradeRow> = years(data).rev().map(|year| row(data, lang, flow, year, &mut notes)).collect();
    rows.reverse();
    let chart = trade_chart(data, lang, flow, &rows);
    let summary = summary(lang, flow, &rows);
    rows.reverse();
    TradeModel {
        heading: heading(lang, flow, data),
        summary,
        unit: t::trade_unit(lang).to_owned(),
        chart,
        rows,
        notes,
        reporters: reporters(data, lang, flow),
    }
}

fn reporters(data: &Dataset, lang: Lang, flow: Flow) -> Vec<String> {
    let mut reporters: Vec<String> = drawn_series(data, flow)
        .into_iter()
        .filter_map(|series| data.reporters.get(data.series(series).reporter.index()))
        .map(|reporter| reporter.name.get(lang).to_owned())
        .collect();
    reporters.dedup();
    reporters
}

/// The name of a flow, for tabs and headings.
pub fn flow_name(lang: Lang, flow: Flow) -> &'static str {
    match flow {
        Flow::Turnover => t::trade_turnover(lang),
        Flow::KzToRu => t::trade_kz_to_ru(lang),
        Flow::RuToKz => t::trade_ru_to_kz(lang),
        Flow::Balance => t::trade_balance(lang),
    }
}

fn heading(lang: Lang, flow: Flow, data: &Dataset) -> String {
    let span = years(data);
    t::trade_heading(lang, flow_name(lang, flow), &span.start().to_string(), &span.end().to_string())
}

/// The series drawn for a flow, Kazakhstan's first.
pub(super) fn drawn_series(data: &Dataset, flow: Flow) -> Vec<SeriesId> {
    match direction(flow) {
        Some(direction) => [Ledger::Kazakhstan, Ledger::Russia]
            .into_iter()
            .filter_map(|ledger| main_series(data, ledger, direction))
            .collect(),
        None => [FlowDirection::KzToRu, FlowDirection::RuToKz]
            .into_iter()
            .filter_map(|direction| main_series(data, Ledger::Kazakhstan, direction))
            .collect(),
    }
}

fn row(data: &Dataset, lang: Lang, flow: Flow, year: u16, notes: &mut Vec<String>) -> TradeRow {
    let Some(direction) = direction(flow) else { return balance_row(data, lang, year) };
    let value = |ledger| main_series(data, ledger, direction).and_then(|series| value_in(data, series, year));
    let full = |ledger| main_series(data, ledger, direction).and_then(|series| full_value(data, series, year));
    let gap = match (full(Ledger::Kazakhstan), full(Ledger::Russia)) {
        (Some(kazakhstan), Some(russia)) => Some(gap(lang, kazakhstan.value.to_f64(), russia.value.to_f64())),
        _ => None,
    };
    TradeRow {
        year,
        kazakhstan: value(Ledger::Kazakhstan).map(|row| cell(data, lang, row, notes)),
        russia: value(Ledger::Russia).map(|row| cell(data, lang, row, notes)),
        gap,
    }
}

fn gap(lang: Lang, kazakhstan: f64, russia: f64) -> (String, String) {
    let difference = russia - kazakhstan;
    let percent = with_symbol(lang, &number::signed(100.0 * difference / kazakhstan, 0, lang), "%");
    (number::signed(difference, 0, lang), percent)
}

/// A balance is a difference of two values of one reporter; it exists only where both cover the year.
fn balance_row(data: &Dataset, lang: Lang, year: u16) -> TradeRow {
    let value =
        |direction| main_series(data, Ledger::Kazakhstan, direction).and_then(|series| full_value(data, series, year));
    let balance = value(FlowDirection::KzToRu).zip(value(FlowDirection::RuToKz)).map(|(exports, imports)| {
        let number = exports.value.to_f64() - imports.value.to_f64();
        Cell {
            text: number::signed(number, 0, lang),
            number,
            is_incomplete: false,
            source: data.source(exports.source).key.clone(),
            receipt: trade_address(data, lang, exports),
            note: None,
        }
    });
    TradeRow { year, kazakhstan: balance, russia: None, gap: None }
}

fn cell(data: &Dataset, lang: Lang, row: &TradeValue, notes: &mut Vec<String>) -> Cell {
    let places = data.series(row.series).places;
    Cell {
        text: hedged(lang, row.hedge, &decimal_text(lang, row.value, places)),
        number: row.value.to_f64(),
        is_incomplete: row.coverage == Coverage::Incomplete,
        source: data.source(row.source).key.clone(),
        receipt: trade_address(data, lang, row),
        note: row.note.map(|note| numbered(notes, data.note(note).get(lang))),
    }
}

/// The number of a remark, which is added where it is new.
fn numbered(notes: &mut Vec<String>, text: &str) -> usize {
    let known = notes.iter().position(|note| note == text);
    known.unwrap_or_else(|| {
        notes.push(text.to_owned());
        notes.len() - 1
    }) + 1
}

fn summary(lang: Lang, flow: Flow, rows: &[TradeRow]) -> String {
    let full: Vec<(&TradeRow, &Cell)> = rows
        .iter()
        .filter_map(|row| row.kazakhstan.as_ref().map(|cell| (row, cell)))
        .filter(|(_, cell)| !cell.is_incomplete)
        .collect();
    let (Some((first, start)), Some((last, end))) = (full.first(), full.last()) else {
        return t::trade_summary_empty(lang).to_owned();
    };
    let from = t::trade_summary_span(
        lang,
        flow_name(lang, flow),
        &start.text,
        &first.year.to_string(),
        &end.text,
        &last.year.to_string(),
    );
    let both = rows.iter().filter(|row| row.gap.is_some()).count();
    let compared = if flow == Flow::Balance {
        t::trade_summary_balance(lang).to_owned()
    } else if both == 0 {
        t::trade_summary_one_ledger(lang).to_owned()
    } else {
        t::trade_summary_both(lang, both as u32)
    };
    format!("{from} {compared}")
}
