//! A value as words: number, unit, hedge, period.

use atlas_data::{Dataset, Decimal, Hedge, Lang, Observation, Period, Span};
use atlas_words::{date, hedge, number, t};

/// A number with the places that its indicator shows, and its hedge.
pub fn value_text(data: &Dataset, lang: Lang, row: &Observation) -> String {
    let places = data.indicator(row.indicator).places;
    hedged(lang, row.hedge, &decimal_text(lang, row.value, places))
}

/// The same with the unit behind it.
pub fn value_with_unit(data: &Dataset, lang: Lang, row: &Observation) -> String {
    let indicator = data.indicator(row.indicator);
    let number = decimal_text(lang, row.value, indicator.places);
    let amount = with_symbol(lang, &number, data.unit(indicator.unit).symbol.get(lang));
    hedged(lang, row.hedge, &amount)
}

/// A printed number with at most `places` places; never with more than its source printed.
pub fn decimal_text(lang: Lang, value: Decimal, places: u8) -> String {
    number::format(value.to_f64(), places.min(value.places), lang)
}

/// A number and a symbol: `%` in English stands close, everything else behind a no-break space.
pub fn with_symbol(lang: Lang, number: &str, symbol: &str) -> String {
    match (symbol, lang) {
        ("", _) => number.to_owned(),
        ("%", Lang::En) => format!("{number}%"),
        _ => format!("{number}\u{a0}{symbol}"),
    }
}

/// "about 40".
pub fn hedged(lang: Lang, qualifier: Hedge, value: &str) -> String {
    match qualifier {
        Hedge::Exact => value.to_owned(),
        Hedge::About => hedge::about(lang, value),
        Hedge::MoreThan => hedge::more_than(lang, value),
        Hedge::LessThan => hedge::less_than(lang, value),
        Hedge::Almost => hedge::almost(lang, value),
        Hedge::UpTo => hedge::up_to(lang, value),
    }
}

/// A period as words; an inferred one says so.
pub fn period_text(lang: Lang, period: Period) -> String {
    let text = match period.span {
        Span::NotStated => return t::date_not_stated(lang).to_owned(),
        Span::Year(year) => year.to_string(),
        Span::Years(from, to) => date::years(from, to),
        Span::Month(year, month) => date::month(year, month, lang),
        Span::Months(year, from, to) => date::months(year, from, to, lang),
        Span::Day(year, month, day) => date::day(year, month, day, lang),
    };
    if period.inferred { t::date_inferred(lang, &text) } else { text }
}

/// 23,456 becomes 20,000: for the sizes in a legend.
pub fn round_to_one_figure(value: f64) -> f64 {
    if value <= 0.0 {
        return 0.0;
    }
    let scale = 10f64.powf(value.log10().floor());
    (value / scale).round() * scale
}
