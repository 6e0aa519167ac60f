//! Trade between the two states as arrows across the border: one arrow for each report, never one for several.

use super::view::plain;
use crate::evidence::trade_address;
use crate::figure::{decimal_text, hedged};
use crate::trade::{flow_name, main_of, value_of_year, years};
use crate::url::{Flow, UrlState};
use atlas_data::shape::Point;
use atlas_data::{Coverage, Dataset, FlowDirection, Lang, Ledger, SeriesId, TradeValue};
use atlas_words::t;

/// The ledgers from left to right.
const LEDGERS: [Ledger; 3] = [Ledger::Kazakhstan, Ledger::Russia, Ledger::Third];
/// Where along the border an arrow stands, as a share of the facing pairs. The place says nothing about the trade.
const PLACES: [f64; 3] = [0.2, 0.52, 0.86];
/// Width of the arrow for the largest figure of all years, in map units.
const WIDEST: f64 = 84.0;
/// From the middle of an arrow to its ends, in map units.
const REACH: f64 = 135.0;

/// A report drawn as an arrow.
#[derive(Clone, Debug, PartialEq)]
pub struct FlowArrow {
    /// Whose report it is.
    pub ledger: Ledger,
    /// Who reports.
    pub reporter: String,
    /// The figure with unit and hedge.
    pub value: String,
    /// True where it lacks part of the year's trade.
    pub is_incomplete: bool,
    /// What to mind about it.
    pub note: Option<String>,
    /// Key of the source.
    pub source: String,
    /// Address of the receipt below the site's root.
    pub receipt: String,
    /// Outline of the arrow (SVG path data in map units).
    pub path: String,
    /// Where its label stands, in map units.
    pub label: Point,
}

/// The arrows of a year.
#[derive(Clone, Debug, PartialEq)]
pub struct FlowsModel {
    /// Flow and year.
    pub heading: String,
    /// What is drawn, in a sentence or two.
    pub summary: String,
    /// Unit of every figure.
    pub unit: String,
    /// Reports of the year.
    pub arrows: Vec<FlowArrow>,
    /// Reporters without a figure for the year.
    pub silent: Vec<String>,
}

/// How many reports there are of a flow in a year.
pub(super) fn reports(data: &Dataset, flow: Flow, year: u16) -> usize {
    found(data, flow, year).into_iter().filter(|(_, _, row)| row.is_some()).count()
}

/// The arrows of a state.
pub fn flows_model(data: &Dataset, state: &UrlState) -> FlowsModel {
    let (lang, flow) = (state.lang, state.lens.flow);
    let year = state.lens.trade_year.unwrap_or(*years(data).end());
    let all: f64 = [Flow::KzToRu, Flow::RuToKz, Flow::Turnover]
        .into_iter()
        .flat_map(|flow| years(data).flat_map(move |year| found(data, flow, year)))
        .filter_map(|(_, _, row)| row.map(|row| row.value.to_f64()))
        .fold(0.0, f64::max);
    let (mut arrows, mut silent) = (Vec::new(), Vec::new());
    for (place, (ledger, series, row)) in found(data, flow, year).into_iter().enumerate() {
        let reporter = reporter(data, lang, series);
        match row {
            Some(row) => {
                let width = WIDEST * row.value.to_f64() / all.max(f64::MIN_POSITIVE);
                let (path, label) = arrow(data, state, place, width, flow);
                arrows.push(told(data, lang, ledger, reporter, row, path, label));
            }
            None => silent.push(reporter),
        }
    }
    let heading = t::map_heading_year(lang, flow_name(lang, flow), &year.to_string());
    FlowsModel { summary: summary(lang, year, &arrows), heading, unit: t::trade_unit(lang).to_owned(), arrows, silent }
}

type Report<'a> = (Ledger, SeriesId, Option<&'a TradeValue>);

fn found(data: &Dataset, flow: Flow, year: u16) -> Vec<Report<'_>> {
    let direction = match flow {
        Flow::KzToRu => FlowDirection::KzToRu,
        Flow::RuToKz => FlowDirection::RuToKz,
        Flow::Turnover => FlowDirection::Turnover,
        Flow::Balance => return Vec::new(),
    };
    let of = |ledger| main_of(data, ledger, direction).map(|id| (ledger, id, value_of_year(data, id, year)));
    LEDGERS.into_iter().filter_map(of).collect()
}

fn reporter(data: &Dataset, lang: Lang, series: SeriesId) -> String {
    let reporter = data.reporters.get(data.series(series).reporter.index());
    reporter.map_or_else(String::new, |row| row.name.get(lang).to_owned())
}

fn told(
    data: &Dataset,
    lang: Lang,
    ledger: Ledger,
    reporter: String,
    row: &TradeValue,
    path: String,
    label: Point,
) -> FlowArrow {
    let number = decimal_text(lang, row.value, data.series(row.series).places);
    FlowArrow {
        ledger,
        reporter,
        value: hedged(lang, row.hedge, &number),
        is_incomplete: row.coverage == Coverage::Incomplete,
        note: row.note.map(|note| data.note(note).get(lang).to_owned()),
        source: data.source(row.source).key.clone(),
        receipt: trade_address(data, lang, row),
        path,
        label,
    }
}

/// The outline of an arrow across the border, and where its label stands: beyond its Kazakh end.
fn arrow(data: &Dataset, state: &UrlState, place: usize, width: f64, flow: Flow) -> (String, Point) {
    let stretches: Vec<_> = data.map.border.iter().filter(|row| row.boundary.is_in(state.lens.borders)).collect();
    let share = PLACES.get(place).copied().unwrap_or(0.5);
    let at = ((stretches.len() as f64 * share) as usize).min(stretches.len().saturating_sub(1));
    let Some(stretch) = stretches.get(at) else { return (String::new(), (0, 0)) };
    let label_of = |region| data.map.regions.iter().find(|shape| shape.region == region).map(|shape| shape.label);
    let (Some(north), Some(south)) = (label_of(stretch.russian), label_of(stretch.kazakh)) else {
        return (String::new(), (0, 0));
    };
    let (x, y) = (f64::from(stretch.middle.0), f64::from(stretch.middle.1));
    let (dx, dy) = (f64::from(south.0 - north.0), f64::from(south.1 - north.1));
    let length = dx.hypot(dy).max(1.0);
    // Along the arrow from Russia to Kazakhstan, and across it.
    let (ax, ay) = (dx / length, dy / length);
    let half = width.max(2.0) / 2.0;
    let head = half.mul_add(1.1, 22.0);
    let point = |along: f64, across: f64| {
        let (px, py) = (x + ax * along - ay * across, y + ay * along + ax * across);
        format!("{},{}", plain(px, 1), plain(py, 1))
    };
    let ends = match flow {
        Flow::RuToKz => (false, true),
        Flow::KzToRu => (true, false),
        Flow::Turnover | Flow::Balance => (true, true),
    };
    let (from, to) = (if ends.0 { head - REACH } else { -REACH }, if ends.1 { REACH - head } else { REACH });
    let mut corners = vec![point(from, half)];
    if ends.0 {
        corners.extend([point(from, half + 14.0), point(-REACH, 0.0), point(from, -half - 14.0)]);
    }
    corners.extend([point(from, -half), point(to, -half)]);
    if ends.1 {
        corners.extend([point(to, -half - 14.0), point(REACH, 0.0), point(to, half + 14.0)]);
    }
    corners.push(point(to, half));
    let beyond = REACH + 18.0;
    let label = ((x + ax * beyond).round() as i16, (y + ay * beyond).round() as i16);
    (format!("M{}Z", corners.join("L")), label)
}

fn summary(lang: Lang, year: u16, arrows: &[FlowArrow]) -> String {
    let year = year.to_string();
    if arrows.is_empty() {
        return t::views_flows_none(lang, &year);
    }
    let parts: Vec<String> =
        arrows.iter().map(|arrow| t::views_flows_part(lang, &arrow.value, &arrow.reporter)).collect();
    t::views_flows_summary(lang, &year, &parts.join("; "))
}
