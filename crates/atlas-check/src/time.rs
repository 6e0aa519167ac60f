//! Spans of time as first and last days, for comparing and sorting.

use atlas_data::{Period, Span};

/// A day as year, month, day.
pub(crate) type Day = (u16, u8, u8);

/// First and last day of a period; `None` where it is not stated. Every month may end on the 31st: days are only
/// compared, never counted.
pub(crate) fn days(period: Period) -> Option<(Day, Day)> {
    match period.span {
        Span::NotStated => None,
        Span::Year(year) => Some(((year, 1, 1), (year, 12, 31))),
        Span::Years(first, last) => Some(((first, 1, 1), (last, 12, 31))),
        Span::Month(year, month) => Some(((year, month, 1), (year, month, 31))),
        Span::Months(year, first, last) => Some(((year, first, 1), (year, last, 31))),
        Span::Day(year, month, day) => Some(((year, month, day), (year, month, day))),
    }
}

/// A key that sorts periods in order of time, those not stated first.
pub(crate) fn order(period: Period) -> (Option<(Day, Day)>, Period) {
    (days(period), period)
}

/// The day that a text states, and nothing for other periods.
pub(crate) fn day(text: &str) -> Option<Day> {
    match Period::parse(text)? {
        Period { span: Span::Day(year, month, day), inferred: false } => Some((year, month, day)),
        _ => None,
    }
}
