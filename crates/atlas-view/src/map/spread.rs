//! The distribution behind a legend: every region's value on one linear axis, with the limits of the classes.

use super::model::MapModel;
use super::scale::Scale;
use crate::order::rising;
use crate::url::UrlState;
use atlas_data::{Dataset, Decimal, RegionId};
use atlas_words::{number, t};

/// A region on the axis.
#[derive(Clone, Debug, PartialEq)]
pub struct Tick {
    /// Which.
    pub region: RegionId,
    /// Name and value.
    pub text: String,
    /// Place from 0 (lowest value) to 1 (highest).
    pub at: f64,
}

/// A limit between two classes.
#[derive(Clone, Debug, PartialEq)]
pub struct Limit {
    /// As a number.
    pub number: f64,
    /// As the legend writes it.
    pub text: String,
    /// Place from 0 to 1; `None` where it lies beyond the values.
    pub at: Option<f64>,
}

/// The distribution of what a map shows.
#[derive(Clone, Debug, PartialEq)]
pub struct Spread {
    /// Lowest value with unit.
    pub low: String,
    /// Highest value with unit.
    pub high: String,
    /// The same as numbers.
    pub range: (f64, f64),
    /// Every region with a value, from the lowest.
    pub ticks: Vec<Tick>,
    /// From the lower to the upper middle value: of an even number of values no single one is the median, and none is made up.
    pub median: (f64, f64),
    /// The median in words.
    pub median_text: String,
    /// Limits of the classes, rising; none for a map of symbols.
    pub limits: Vec<Limit>,
}

/// The distribution of a map; `None` where fewer than two values differ.
pub fn spread(data: &Dataset, state: &UrlState, model: &MapModel, scale: &Scale) -> Option<Spread> {
    let lang = state.lang;
    let valued: Vec<_> =
        model.regions.iter().filter_map(|row| row.number.map(Decimal::to_f64).map(|number| (row, number))).collect();
    let order = rising(&valued.iter().map(|(_, number)| *number).collect::<Vec<f64>>());
    let rows: Vec<_> = order.into_iter().filter_map(|at| valued.get(at)).collect();
    let (&&(first, low), &&(last, high)) = (rows.first()?, rows.last()?);
    let share = |number: f64| (number - low) / (high - low);
    if high <= low {
        return None;
    }
    let middle = |at: usize| rows.get(at).map(|(row, number)| (share(*number), row.value.as_str()));
    let (lower, upper) = (middle((rows.len() - 1) / 2)?, middle(rows.len() / 2)?);
    let median_text = if lower.1 == upper.1 {
        t::views_median(lang, lower.1)
    } else {
        t::views_median_between(lang, lower.1, upper.1)
    };
    let has_classes = !model.classes.is_empty();
    let places = data.indicator(state.lens.indicator).places.max(1);
    let limits = scale.classes.limits().iter().filter(|_| has_classes).map(|limit| Limit {
        number: *limit,
        text: number::format(*limit, places, lang),
        at: Some(share(*limit)).filter(|at| (0.0..=1.0).contains(at)),
    });
    Some(Spread {
        low: first.value.clone(),
        high: last.value.clone(),
        range: (low, high),
        median: (lower.0, upper.0),
        median_text,
        limits: limits.collect(),
        ticks: rows
            .iter()
            .map(|(row, number)| Tick {
                region: row.region,
                text: format!("{}: {}", row.name, row.value),
                at: share(*number),
            })
            .collect(),
    })
}
