//! Two ratios on one map: three by three cells, each indicator cut into thirds of the regions that have both values.

use super::classes::Classes;
use super::model::{Fill, LegendMissing, MapModel, reason_words};
use super::values::{best_year, gap_reason};
use crate::evidence::observation_address;
use crate::figure::{value_text, value_with_unit};
use crate::order::rising;
use crate::url::{Classing, Lens, UrlState};
use atlas_data::{
    Country, Dataset, Decimal, IndicatorId, IndicatorKind, Lang, Observation, Pattern, ReasonId, RegionId,
};
use atlas_words::t;

/// One of the two indicators.
#[derive(Clone, Debug, PartialEq)]
pub struct Axis {
    /// Name and year.
    pub name: String,
    /// Unit as words.
    pub unit: String,
    /// The lowest and the highest value of each third; empty where equal values leave no third.
    pub thirds: [String; 3],
}

/// A value, or why there is none.
#[derive(Clone, Debug, PartialEq)]
pub struct Given {
    /// Value with unit, or the reason.
    pub text: String,
    /// The number as its source printed it.
    pub number: Option<Decimal>,
    /// Key of the source.
    pub source: Option<String>,
    /// Address of the receipt below the site's root.
    pub receipt: String,
}

/// A region with both.
#[derive(Clone, Debug, PartialEq)]
pub struct TwoRow {
    /// Which.
    pub region: RegionId,
    /// Full name.
    pub name: String,
    /// Side of the border.
    pub country: Country,
    /// First indicator.
    pub first: Given,
    /// Second indicator.
    pub second: Given,
    /// Its cell; `None` where one of the two is missing.
    pub cell: Option<(u8, u8)>,
    /// Pattern of the missing value.
    pub missing: Option<Pattern>,
}

/// The map of two.
#[derive(Clone, Debug, PartialEq)]
pub struct TwoModel {
    /// Both names and years.
    pub heading: String,
    /// What the map shows.
    pub summary: String,
    /// The first indicator: across.
    pub first: Axis,
    /// The second: up.
    pub second: Axis,
    /// Regions in each cell, by third of the first and of the second.
    pub counts: [[usize; 3]; 3],
    /// Kinds of missing values that occur.
    pub missing: Vec<LegendMissing>,
    /// Regions in drawing order.
    pub rows: Vec<TwoRow>,
}

/// The second indicator of a lens: the one that was chosen, or else the ratio that most regions have together with the first.
pub fn second_of(data: &Dataset, lens: &Lens) -> Option<IndicatorId> {
    if let Some(second) = lens.second.filter(|second| *second != lens.indicator) {
        return Some(second);
    }
    let candidates = (0u16..).zip(&data.indicators).filter(|(_, row)| row.on_map && row.kind == IndicatorKind::Ratio);
    let mut best = None;
    for (index, _) in candidates {
        let id = IndicatorId(index);
        let both = data.belt(lens.borders).filter(|(region, _)| {
            let year = best_year(data, id, lens.borders);
            data.observation(id, *region, year).is_some()
                && data.observation(lens.indicator, *region, lens.year).is_some()
        });
        let count = both.count();
        if id != lens.indicator && best.is_none_or(|(most, _)| count > most) {
            best = Some((count, id));
        }
    }
    best.map(|(_, id)| id)
}

/// The map of two of a state; `None` where the first indicator is a total, which no area may carry.
pub fn two_model(data: &Dataset, state: &UrlState) -> Option<TwoModel> {
    let UrlState { lang, lens, .. } = *state;
    if data.indicator(lens.indicator).kind != IndicatorKind::Ratio {
        return None;
    }
    let second = second_of(data, &lens)?;
    let years = (lens.year, best_year(data, second, lens.borders));
    let found: Vec<(RegionId, [Option<&Observation>; 2])> = data
        .belt(lens.borders)
        .map(|(id, _)| (id, [data.observation(lens.indicator, id, years.0), data.observation(second, id, years.1)]))
        .collect();
    let both: Vec<(&Observation, &Observation)> = found.iter().filter_map(|(_, [a, b])| (*a).zip(*b)).collect();
    let of_first: Vec<&Observation> = both.iter().map(|(a, _)| *a).collect();
    let of_second: Vec<&Observation> = both.iter().map(|(_, b)| *b).collect();
    let (thirds_a, thirds_b) = (thirds(&of_first), thirds(&of_second));
    let rows: Vec<TwoRow> = found
        .iter()
        .map(|(id, [a, b])| {
            let cell = (*a).zip(*b).map(|(a, b)| (third(&thirds_a, a), third(&thirds_b, b)));
            let reasons = [(*a, lens.indicator, years.0), (*b, second, years.1)];
            let gap = reasons.iter().find(|(row, ..)| row.is_none());
            let region = data.region(*id);
            TwoRow {
                region: *id,
                name: region.name.get(lang).to_owned(),
                country: region.country,
                first: given(data, lang, *a, gap_reason(data, lens.indicator, *id, years.0)),
                second: given(data, lang, *b, gap_reason(data, second, *id, years.1)),
                cell,
                missing: gap.map(|(_, of, year)| reason_words(data, lang, gap_reason(data, *of, *id, *year)).0),
            }
        })
        .collect();
    let (first, other) = (
        axis(data, lang, lens.indicator, years.0, &of_first, &thirds_a),
        axis(data, lang, second, years.1, &of_second, &thirds_b),
    );
    let mut counts = [[0; 3]; 3];
    for (a, b) in rows.iter().filter_map(|row| row.cell) {
        for slot in counts.iter_mut().skip(a.into()).take(1).flat_map(|of| of.iter_mut().skip(b.into()).take(1)) {
            *slot += 1;
        }
    }
    Some(TwoModel {
        heading: t::views_two_heading(lang, &first.name, &other.name),
        summary: summary(lang, &rows),
        missing: missing(&rows),
        first,
        second: other,
        counts,
        rows,
    })
}

/// The model of the drawing: cells and patterns instead of classes.
pub fn paint_two(model: &mut MapModel, two: &TwoModel) {
    model.heading.clone_from(&two.heading);
    model.summary.clone_from(&two.summary);
    model.classes.clear();
    model.symbols.clear();
    model.missing.clone_from(&two.missing);
    for (region, row) in model.regions.iter_mut().zip(&two.rows) {
        region.fill = match row.cell {
            Some((a, b)) => Fill::Cell(a, b),
            None => Fill::Missing(row.missing.unwrap_or(Pattern::Hatch)),
        };
        region.value = format!("{}: {}; {}: {}", two.first.name, row.first.text, two.second.name, row.second.text);
        region.rank.clear();
        region.number = None;
    }
}

fn thirds(rows: &[&Observation]) -> Classes {
    let numbers: Vec<f64> = rows.iter().map(|row| row.value.to_f64()).collect();
    Classes::new(&numbers, Classing::Quantiles, 3)
}

fn third(thirds: &Classes, row: &Observation) -> u8 {
    thirds.class_of(row.value.to_f64()).min(2) as u8
}

fn given(data: &Dataset, lang: Lang, row: Option<&Observation>, reason: Option<ReasonId>) -> Given {
    match row {
        Some(row) => Given {
            text: value_with_unit(data, lang, row),
            number: Some(row.value),
            source: Some(data.source(row.source).key.clone()),
            receipt: observation_address(data, lang, row),
        },
        None => Given { text: reason_words(data, lang, reason).1, number: None, source: None, receipt: String::new() },
    }
}

fn axis(
    data: &Dataset,
    lang: Lang,
    id: IndicatorId,
    year: Option<u16>,
    rows: &[&Observation],
    classes: &Classes,
) -> Axis {
    let indicator = data.indicator(id);
    let name = indicator.name.get(lang);
    let order = rising(&rows.iter().map(|row| row.value.to_f64()).collect::<Vec<f64>>());
    let range = |wanted: u8| {
        let mut members = order.iter().filter_map(|at| rows.get(*at)).filter(|row| third(classes, row) == wanted);
        let low = members.next().map(|row| value_text(data, lang, row));
        let high = members.next_back().map(|row| value_text(data, lang, row));
        match (low, high) {
            (Some(low), Some(high)) if low != high => format!("{low} – {high}"),
            (Some(low), _) => low,
            _ => String::new(),
        }
    };
    Axis {
        name: year.map_or_else(|| name.to_owned(), |year| t::map_heading_year(lang, name, &year.to_string())),
        unit: data.unit(indicator.unit).name.get(lang).to_owned(),
        thirds: [range(0), range(1), range(2)],
    }
}

fn missing(rows: &[TwoRow]) -> Vec<LegendMissing> {
    let mut found: Vec<LegendMissing> = Vec::new();
    for row in rows {
        let Some(pattern) = row.missing else { continue };
        let gap = if row.first.number.is_none() { &row.first } else { &row.second };
        match found.iter_mut().find(|known| known.text == gap.text) {
            Some(known) => known.count += 1,
            None => found.push(LegendMissing { pattern, text: gap.text.clone(), count: 1 }),
        }
    }
    found
}

fn summary(lang: Lang, rows: &[TwoRow]) -> String {
    let names = |cell: (u8, u8)| {
        let members = rows.iter().filter(|row| row.cell == Some(cell)).map(|row| row.name.as_str());
        members.collect::<Vec<&str>>().join(", ")
    };
    let count = rows.iter().filter(|row| row.cell.is_some()).count();
    let mut text = t::views_two_coverage(lang, &count.to_string(), &rows.len().to_string());
    let (high, low) = (names((2, 2)), names((0, 0)));
    let ends = [
        (!high.is_empty()).then(|| t::views_two_high(lang, &high)),
        (!low.is_empty()).then(|| t::views_two_low(lang, &low)),
    ];
    for sentence in ends.into_iter().flatten() {
        text.push(' ');
        text.push_str(&sentence);
    }
    text
}
