//! The chart of a flow, made from the rows of its table.

use super::model::{Cell, TradeRow, drawn_series};
use crate::chart::{BarChart, ChartBand, ChartBreak, ChartPoint, ChartSeries, ChartWords, LineChart, Tone};
use crate::url::Flow;
use atlas_data::{Dataset, Lang, Ledger};
use atlas_words::t;

/// A flow is two lines, a balance is bars.
#[derive(Clone, Debug, PartialEq)]
pub enum TradeChart {
    /// Kazakhstan's report, Russia's report and the gap between them.
    Ledgers(LineChart),
    /// Exports less imports.
    Balance(BarChart),
}

const ID: &str = "trade";

pub(super) fn trade_chart(data: &Dataset, lang: Lang, flow: Flow, rows: &[TradeRow]) -> TradeChart {
    let span = rows.first().zip(rows.last()).map(|(first, last)| (first.year, last.year));
    if flow == Flow::Balance {
        return TradeChart::Balance(BarChart {
            id: ID.to_owned(),
            y_unit: t::trade_unit(lang).to_owned(),
            bars: points(rows, |row| row.kazakhstan.as_ref()),
            label: t::trade_balance(lang).to_owned(),
            above: (Tone::Kazakhstan, t::trade_balance_above(lang).to_owned()),
            below: (Tone::Russia, t::trade_balance_below(lang).to_owned()),
            breaks: breaks(data, lang),
            span,
            words: words(lang),
        });
    }
    // Kazakhstan's line, the longer one, is drawn on top.
    let series = drawn_series(data, flow)
        .into_iter()
        .rev()
        .map(|id| {
            let series = data.series(id);
            let (tone, label) = ledger_look(lang, series.ledger);
            ChartSeries {
                key: series.key.clone(),
                label: label.to_owned(),
                tone,
                dash: false,
                points: match series.ledger {
                    Ledger::Russia => points(rows, |row| row.russia.as_ref()),
                    Ledger::Kazakhstan | Ledger::Third => points(rows, |row| row.kazakhstan.as_ref()),
                },
            }
        })
        .collect::<Vec<_>>();
    TradeChart::Ledgers(LineChart {
        id: ID.to_owned(),
        y_unit: t::trade_unit(lang).to_owned(),
        places: 0,
        band: band(lang, &series),
        series,
        breaks: breaks(data, lang),
        span,
        zero_baseline: true,
        words: words(lang),
    })
}

/// The tone and the name of a ledger's line.
fn ledger_look(lang: Lang, ledger: Ledger) -> (Tone, &'static str) {
    match ledger {
        Ledger::Kazakhstan => (Tone::Kazakhstan, t::trade_kazakhstan_report(lang)),
        Ledger::Russia => (Tone::Russia, t::trade_russia_report(lang)),
        Ledger::Third => (Tone::Third, t::trade_reconciled(lang)),
    }
}

fn band(lang: Lang, series: &[ChartSeries]) -> Option<ChartBand> {
    let key = |tone| series.iter().find(|series| series.tone == tone).map(|series| series.key.clone());
    let (base, other) = key(Tone::Kazakhstan).zip(key(Tone::Russia))?;
    Some(ChartBand { base, other, label: t::trade_gap(lang).to_owned() })
}

fn points<'a>(rows: &'a [TradeRow], cell: impl Fn(&'a TradeRow) -> Option<&'a Cell>) -> Vec<ChartPoint> {
    rows.iter()
        .map(|row| match cell(row) {
            Some(cell) => ChartPoint {
                year: row.year,
                value: Some(cell.number),
                marked: cell.is_incomplete,
                text: cell.text.clone(),
            },
            None => ChartPoint { year: row.year, ..ChartPoint::default() },
        })
        .collect()
}

fn breaks(data: &Dataset, lang: Lang) -> Vec<ChartBreak> {
    data.trade_breaks
        .iter()
        .filter_map(|row| {
            let year = row.period.year()?;
            Some(ChartBreak { year, label: row.label.get(lang).to_owned(), cuts_line: row.cuts_line })
        })
        .collect()
}

fn words(lang: Lang) -> ChartWords {
    ChartWords {
        empty: t::chart_empty(lang).to_owned(),
        no_data: t::chart_no_data(lang).to_owned(),
        incomplete: t::chart_incomplete(lang).to_owned(),
    }
}
