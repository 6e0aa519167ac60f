//! Which series the page shows for a flow, and their values by year.

use crate::url::Flow;
use atlas_data::{Coverage, Dataset, FlowDirection, Ledger, SeriesId, TradeSeries, TradeValue};
use std::ops::RangeInclusive;

/// The direction that a flow reads from the tables; a balance is made of two.
pub(super) fn direction(flow: Flow) -> Option<FlowDirection> {
    match flow {
        Flow::Turnover => Some(FlowDirection::Turnover),
        Flow::KzToRu => Some(FlowDirection::KzToRu),
        Flow::RuToKz => Some(FlowDirection::RuToKz),
        Flow::Balance => None,
    }
}

/// The series of one ledger that the charts show first.
pub(super) fn main_series(data: &Dataset, ledger: Ledger, direction: FlowDirection) -> Option<SeriesId> {
    let is_it = |row: &TradeSeries| row.main && row.ledger == ledger && row.direction == direction;
    data.trade_series.iter().position(is_it).map(|index| SeriesId(index as u16))
}

/// The value of a year; part-year figures never stand for a year.
pub(super) fn value_in(data: &Dataset, series: SeriesId, year: u16) -> Option<&TradeValue> {
    data.values_of(series).iter().find(|row| row.period.is_yearly() && row.period.year() == Some(year))
}

/// The same, unless the value is known to lack part of the year's trade.
pub(super) fn full_value(data: &Dataset, series: SeriesId, year: u16) -> Option<&TradeValue> {
    value_in(data, series, year).filter(|row| row.coverage == Coverage::Full)
}

/// The series of one ledger that the map draws.
pub fn main_of(data: &Dataset, ledger: Ledger, direction: FlowDirection) -> Option<SeriesId> {
    main_series(data, ledger, direction)
}

/// The value of a calendar year.
pub fn value_of_year(data: &Dataset, series: SeriesId, year: u16) -> Option<&TradeValue> {
    value_in(data, series, year)
}

/// The years that the page covers: those of Kazakhstan's main series, which is the longest.
pub fn years(data: &Dataset) -> RangeInclusive<u16> {
    let mut years = Vec::new();
    for direction in [FlowDirection::KzToRu, FlowDirection::RuToKz] {
        let series = main_series(data, Ledger::Kazakhstan, direction);
        years.extend(series.iter().flat_map(|id| data.values_of(*id)).filter_map(|row| row.period.year()));
    }
    match (years.iter().min(), years.iter().max()) {
        (Some(first), Some(last)) => *first..=*last,
        // An empty range: there is no year to ask for.
        #[expect(clippy::reversed_empty_ranges, reason = "the empty range is meant")]
        _ => 1..=0,
    }
}
