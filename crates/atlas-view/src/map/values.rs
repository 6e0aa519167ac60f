//! Which observation a region shows for an indicator and a year, and why there is none.

use crate::order::rising;
use atlas_data::{Boundary, Dataset, IndicatorId, ReasonId, RegionId};

/// The latest of the years that cover the most regions of one version; `None` for a timeless indicator.
pub fn best_year(data: &Dataset, indicator: IndicatorId, borders: Boundary) -> Option<u16> {
    data.indicator(indicator).years.best(borders)
}

/// Why a region has no value, where the dataset says so.
pub fn gap_reason(data: &Dataset, indicator: IndicatorId, region: RegionId, year: Option<u16>) -> Option<ReasonId> {
    let covers = |from: Option<u16>, to: Option<u16>| match year {
        Some(year) => from.is_none_or(|from| from <= year) && to.is_none_or(|to| year <= to),
        None => true,
    };
    data.gaps_in(indicator, region).iter().find(|gap| covers(gap.from, gap.to)).map(|gap| gap.reason)
}

/// Values in order, to tell the place of many of them.
pub(super) struct Places(Vec<f64>);

impl Places {
    pub(super) fn of(values: &[f64]) -> Places {
        Places(rising(values).into_iter().filter_map(|at| values.get(at).copied()).collect())
    }

    /// See [`rank`].
    pub(super) fn rank(&self, own: f64) -> (usize, usize) {
        let Places(values) = self;
        (1 + values.len() - values.partition_point(|value| *value <= own), values.len())
    }
}

/// The region's place among those with a value, the highest first, and how many there are. Equal values share a place.
pub fn rank(
    data: &Dataset,
    indicator: IndicatorId,
    region: RegionId,
    year: Option<u16>,
    borders: Boundary,
) -> Option<(usize, usize)> {
    let own = data.observation(indicator, region, year)?.value.to_f64();
    let values: Vec<f64> = data
        .belt(borders)
        .filter_map(|(other, _)| data.observation(indicator, other, year))
        .map(|row| row.value.to_f64())
        .collect();
    Some((1 + values.iter().filter(|value| **value > own).count(), values.len()))
}
