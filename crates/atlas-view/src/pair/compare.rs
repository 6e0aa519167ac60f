//! What differs between the two sides. Two values are compared only where they are of one indicator, so of one
//! definition, unit and currency, and of one year; everything else says why it is not.

use crate::card::confidence_text;
use crate::evidence::observation_address;
use crate::figure::{period_text, value_with_unit, with_symbol};
use crate::map::gap_reason;
use atlas_data::{Dataset, Decimal, Hedge, IndicatorId, Lang, Observation, Pair, RegionId, Span};
use atlas_words::{date, hedge, number, t};

/// The value of one side.
#[derive(Clone, Debug, PartialEq)]
pub struct SideValue {
    /// Value with unit and hedge.
    pub value: String,
    /// When, as its source has it.
    pub period: String,
    /// Address of its receipt below the site's root.
    pub receipt: String,
    /// Key of the source.
    pub source: String,
    /// Remark, and confidence where it is not high.
    pub remark: String,
    /// Other values of that time, with their receipts.
    pub others: Vec<(String, String)>,
}

/// An indicator that both sides have for one year.
#[derive(Clone, Debug, PartialEq)]
pub struct Compared {
    /// Name.
    pub name: String,
    /// Definition.
    pub definition: String,
    /// Caution about comparability.
    pub caution: String,
    /// The year; empty where neither value is dated.
    pub year: String,
    /// Russian side.
    pub russian: SideValue,
    /// Kazakh side.
    pub kazakh: SideValue,
    /// Russian side less Kazakh side, with its sign.
    pub difference: String,
    /// Russian side divided by Kazakh side; empty where one is nought.
    pub ratio: String,
}

/// An indicator that cannot be compared.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Uncompared {
    /// Name.
    pub name: String,
    /// Why, one reason per line.
    pub why: Vec<String>,
}

/// Every indicator that is compared, and every one that is not.
pub fn compare(data: &Dataset, lang: Lang, pair: Pair) -> (Vec<Compared>, Vec<Uncompared>) {
    let (mut compared, mut uncompared) = (Vec::new(), Vec::new());
    for (index, _) in (0u16..).zip(&data.indicators) {
        let id = IndicatorId(index);
        match common(data, pair, id) {
            Some((russian, kazakh)) => compared.push(of_rows(data, lang, russian, kazakh)),
            None => uncompared.push(reasons(data, lang, pair, id)),
        }
    }
    (compared, uncompared)
}

/// The rows that are compared, the two of each indicator one after the other.
pub fn compared_rows(data: &Dataset, pair: Pair) -> Vec<&Observation> {
    let indicators = (0u16..).zip(&data.indicators).map(|(index, _)| IndicatorId(index));
    indicators.filter_map(|id| common(data, pair, id)).flat_map(|(russian, kazakh)| [russian, kazakh]).collect()
}

/// The values of the latest year that both sides have. Values without a date are compared only where one source gives
/// both.
fn common(data: &Dataset, pair: Pair, indicator: IndicatorId) -> Option<(&Observation, &Observation)> {
    let both = |year| {
        let russian = data.observation(indicator, pair.russian, year)?;
        Some((russian, data.observation(indicator, pair.kazakh, year)?))
    };
    let years = years(data, indicator, pair.russian);
    if let Some(found) = years.into_iter().rev().find_map(|year| both(Some(year))) {
        return Some(found);
    }
    let is_timeless = |row: &Observation| row.period.span == Span::NotStated;
    both(None).filter(|(a, b)| is_timeless(a) && is_timeless(b) && a.source == b.source)
}

/// The years for which a region has a value that maps use.
fn years(data: &Dataset, indicator: IndicatorId, region: RegionId) -> Vec<u16> {
    let rows = data.observations_of(indicator).iter();
    let rows = rows.filter(|row| row.region == region && row.preferred && row.period.is_yearly());
    let mut years: Vec<u16> = rows.filter_map(|row| row.period.year()).collect();
    years.sort_unstable();
    years.dedup();
    years
}

fn of_rows(data: &Dataset, lang: Lang, russian: &Observation, kazakh: &Observation) -> Compared {
    let indicator = data.indicator(russian.indicator);
    let is_exact = russian.hedge == Hedge::Exact && kazakh.hedge == Hedge::Exact;
    let said = |text: String| if is_exact { text } else { hedge::about(lang, &text) };
    let (a, b) = (russian.value.to_f64(), kazakh.value.to_f64());
    let unit = data.unit(indicator.unit);
    let difference = less(russian.value, kazakh.value);
    let difference = number::signed(difference.to_f64(), indicator.places.min(difference.places), lang);
    let difference = match unit.key.as_str() {
        "percent" => t::pair_points(lang, &difference),
        _ => with_symbol(lang, &difference, unit.symbol.get(lang)),
    };
    let has_ratio = a > 0.0 && b > 0.0;
    Compared {
        name: indicator.name.get(lang).to_owned(),
        definition: indicator.definition.get(lang).to_owned(),
        caution: indicator.caution.map_or_else(String::new, |note| data.note(note).get(lang).to_owned()),
        year: russian.period.year().map_or_else(String::new, |year| year.to_string()),
        russian: side(data, lang, russian),
        kazakh: side(data, lang, kazakh),
        difference: said(difference),
        ratio: if has_ratio { said(number::format(a / b, 2, lang)) } else { String::new() },
    }
}

/// One printed number less another, digit by digit.
fn less(a: Decimal, b: Decimal) -> Decimal {
    let places = a.places.max(b.places);
    let at = |value: Decimal| i128::from(value.digits) * 10i128.pow(u32::from(places - value.places));
    Decimal { digits: i64::try_from(at(a) - at(b)).unwrap_or_default(), places }
}

fn side(data: &Dataset, lang: Lang, row: &Observation) -> SideValue {
    let note = row.note.map(|note| data.note(note).get(lang).to_owned());
    let remarks: Vec<String> = note.into_iter().chain(confidence_text(lang, row.confidence)).collect();
    let is_other = |other: &&Observation| {
        other.region == row.region && other.period.year() == row.period.year() && *other != row && !other.preferred
    };
    let others = data.observations_of(row.indicator).iter().filter(is_other);
    SideValue {
        value: value_with_unit(data, lang, row),
        period: period_text(lang, row.period),
        receipt: observation_address(data, lang, row),
        source: data.source(row.source).key.clone(),
        remark: remarks.join(" · "),
        others: others
            .map(|other| (value_with_unit(data, lang, other), observation_address(data, lang, other)))
            .collect(),
    }
}

fn reasons(data: &Dataset, lang: Lang, pair: Pair, id: IndicatorId) -> Uncompared {
    let indicator = data.indicator(id);
    let name = |region: RegionId| data.region(region).short.get(lang);
    let has_value = |region: RegionId| data.observation(id, region, None).is_some();
    let sides = [pair.russian, pair.kazakh];
    let why = if sides.into_iter().all(has_value) {
        let has = sides.into_iter().map(|region| t::pair_has(lang, name(region), &times(data, lang, id, region)));
        has.chain([t::pair_no_common(lang).to_owned()]).collect()
    } else {
        let missing = sides.into_iter().filter(|region| !has_value(*region));
        missing.map(|region| t::pair_lacks(lang, name(region), &reason(data, lang, id, region))).collect()
    };
    Uncompared { name: indicator.name.get(lang).to_owned(), why }
}

/// The times that a region has values for.
fn times(data: &Dataset, lang: Lang, id: IndicatorId, region: RegionId) -> String {
    let years = years(data, id, region);
    if let Some((first, last)) = years.first().zip(years.last()) {
        return if first == last { first.to_string() } else { date::years(*first, *last) };
    }
    let row = data.observation(id, region, None);
    row.map_or_else(String::new, |row| {
        format!("{} ({})", period_text(lang, row.period), data.source(row.source).publisher)
    })
}

fn reason(data: &Dataset, lang: Lang, id: IndicatorId, region: RegionId) -> String {
    let reason = gap_reason(data, id, region, None).and_then(|reason| data.reasons.get(reason.index()));
    reason.map_or_else(|| t::pair_no_value(lang).to_owned(), |row| row.text.get(lang).to_owned())
}

#[cfg(test)]
mod tests {
    use super::less;
    use crate::figure::decimal_text;
    use atlas_data::{Decimal, Lang};

    #[test]
    fn a_difference_has_no_traces_of_binary_arithmetic() {
        let of = |a, b| Decimal::parse(a).zip(Decimal::parse(b)).map(|(a, b)| less(a, b));
        assert_eq!(of("12.3", "5"), Decimal::parse("7.3"));
        assert_eq!(of("0.1", "0.30"), Decimal::parse("-0.20"));
        assert_eq!(of("1", "1").map(|value| decimal_text(Lang::En, value, 0)), Some("0".to_owned()));
    }
}
