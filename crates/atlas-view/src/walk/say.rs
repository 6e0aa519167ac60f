//! What is said when a step has led to a region.

use crate::figure::with_symbol;
use crate::map::{MapModel, MapRegion};
use atlas_data::{Dataset, Decimal, IndicatorId, Lang, RegionId};
use atlas_words::{number, t};

/// Name, value, rank, and how much more or less than where one came from: "Omsk Oblast, 13.1 persons/km², rank 5 of 20. 1.2
/// persons/km² more than Kurgan Oblast."
pub fn step_text(
    data: &Dataset,
    lang: Lang,
    indicator: IndicatorId,
    model: &MapModel,
    from: Option<RegionId>,
    to: RegionId,
) -> String {
    let Some(row) = model.region(to) else { return String::new() };
    let parts = [row.name.as_str(), row.value.as_str(), row.rank.as_str()];
    let mut text = parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ");
    if let Some(difference) = from.and_then(|from| difference_text(data, lang, indicator, model, from, to)) {
        text.push_str(". ");
        text.push_str(&difference);
    }
    text
}

/// How much more or less the map shows for `to` than for `from`: "1.2 persons/km² more than Kurgan Oblast". `None` where one of the two has no
/// value, or where they are the same region.
pub fn difference_text(
    data: &Dataset,
    lang: Lang,
    indicator: IndicatorId,
    model: &MapModel,
    from: RegionId,
    to: RegionId,
) -> Option<String> {
    if from == to {
        return None;
    }
    difference(data, lang, indicator, model.region(from)?, model.region(to)?)
}

/// `None` where one of the two has no value.
fn difference(data: &Dataset, lang: Lang, indicator: IndicatorId, from: &MapRegion, to: &MapRegion) -> Option<String> {
    let (before, now) = (from.number?, to.number?);
    let indicator = data.indicator(indicator);
    let places = indicator.places.min(before.places.max(now.places));
    // Both are rounded as they are shown, so that the difference is that of the figures on screen.
    let shown = |value: Decimal| (value.to_f64() * 10f64.powi(i32::from(places))).round() as i64;
    let by = shown(now) - shown(before);
    let symbol = match data.unit(indicator.unit).symbol.get(lang) {
        symbol if symbol.starts_with('%') => t::walk_points(lang),
        symbol => symbol,
    };
    let amount = with_symbol(lang, &number::format_digits(by.abs(), places, lang), symbol);
    Some(match by {
        0 => t::walk_same(lang, &from.name),
        1.. => t::walk_more(lang, &amount, &from.name),
        _ => t::walk_less(lang, &amount, &from.name),
    })
}
