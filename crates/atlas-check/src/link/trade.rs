//! Trade series, their values, and the years in which counting changed.

use super::{Linked, Linker, text, words};
use crate::facts::Facts;
use crate::raw::{RawSeries, RawTradeBreak, RawTradeValue, Row};
use crate::time;
use atlas_data::{NoteId, ReporterId, SeriesId, SourceId, TradeBreak, TradeSeries, TradeValue, UnitId};

pub(super) fn series(linker: &mut Linker, row: &Row<RawSeries>) -> Linked<TradeSeries> {
    Ok(TradeSeries {
        key: row.id.clone(),
        direction: linker.must(row, "direction", &row.direction, words::direction(&row.direction))?,
        kind: linker.must(row, "kind", &row.kind, words::series_kind(&row.kind))?,
        ledger: linker.must(row, "ledger", &row.ledger, words::ledger(&row.ledger))?,
        main: linker.must(row, "main", &row.main, words::flag(&row.main))?,
        reporter: linker.id(row, "reporter", "reporters.csv", &row.reporter, ReporterId)?,
        unit: linker.id(row, "unit", "units.csv", &row.unit, UnitId)?,
        places: linker.must(row, "places", &row.places, row.places.parse().ok())?,
        name: text(&row.name_en, &row.name_ru, &row.name_kk),
        definition: text(&row.definition_en, &row.definition_ru, &row.definition_kk),
    })
}

/// Sorted by series and in order of time.
pub(super) fn values(linker: &mut Linker, facts: &Facts) -> Vec<TradeValue> {
    let mut values = linker.rows(&facts.trade_values, value);
    values.sort_by_key(|row| (row.series, time::order(row.period)));
    values
}

fn value(linker: &mut Linker, row: &Row<RawTradeValue>) -> Linked<TradeValue> {
    Ok(TradeValue {
        series: linker.id(row, "series", "trade/series.csv", &row.series, SeriesId)?,
        period: linker.period(row, "period", &row.period)?,
        value: linker.number(row, "value", &row.value)?,
        hedge: linker.must(row, "hedge", &row.hedge, words::hedge(&row.hedge))?,
        coverage: linker.must(row, "coverage", &row.coverage, words::coverage(&row.coverage))?,
        source: linker.id(row, "source", "sources.csv", &row.source, SourceId)?,
        confidence: linker.must(row, "confidence", &row.confidence, words::confidence(&row.confidence))?,
        note: linker.maybe_id(row, "note", "notes.csv", &row.note, NoteId)?,
    })
}

/// In order of time.
pub(super) fn breaks(linker: &mut Linker, facts: &Facts) -> Vec<TradeBreak> {
    let mut breaks = linker.rows(&facts.trade_breaks, trade_break);
    breaks.sort_by_key(|row| time::order(row.period));
    breaks
}

fn trade_break(linker: &mut Linker, row: &Row<RawTradeBreak>) -> Linked<TradeBreak> {
    Ok(TradeBreak {
        period: linker.period(row, "period", &row.period)?,
        cuts_line: linker.must(row, "cuts_line", &row.cuts_line, words::flag(&row.cuts_line))?,
        label: text(&row.label_en, &row.label_ru, &row.label_kk),
        text: text(&row.text_en, &row.text_ru, &row.text_kk),
        source: linker.id(row, "source", "sources.csv", &row.source, SourceId)?,
    })
}
