//! Which observation a region shows for an indicator and a year, and why there is none.

use atlas_data::{Boundary, Dataset, IndicatorId, Observation, ReasonId, Region, RegionId, RegionRole, Span};

/// The regions of the belt in one version of the borders, in the order of the file.
pub fn belt(data: &Dataset, borders: Boundary) -> impl Iterator<Item = (RegionId, &Region)> {
    data.regions
        .iter()
        .enumerate()
        .filter(move |(_, region)| region.role == RegionRole::Belt && region.boundary.is_in(borders))
        .map(|(index, region)| (RegionId(index as u16), region))
}

fn is_belt(data: &Dataset, region: RegionId) -> bool {
    data.region(region).role == RegionRole::Belt
}

/// Every year for which some region of the belt has a preferred value, in order. Empty for a timeless indicator.
pub fn years(data: &Dataset, indicator: IndicatorId) -> Vec<u16> {
    let mut years: Vec<u16> = data
        .observations_of(indicator)
        .iter()
        .filter(|row| row.preferred && row.period.is_yearly() && is_belt(data, row.region))
        .filter_map(|row| row.period.year())
        .collect();
    years.sort_unstable();
    years.dedup();
    years
}

/// True for an indicator whose map does not depend on a year, such as an area.
pub fn is_timeless(data: &Dataset, indicator: IndicatorId) -> bool {
    let mut rows = data.observations_of(indicator).iter().filter(|row| row.preferred && is_belt(data, row.region));
    rows.any(|row| row.period.span == Span::NotStated)
}

/// The latest of the years that cover the most regions of one version; `None` for a timeless indicator.
pub fn best_year(data: &Dataset, indicator: IndicatorId, borders: Boundary) -> Option<u16> {
    if is_timeless(data, indicator) {
        return None;
    }
    let covered = |year: u16| {
        belt(data, borders).filter(|(region, _)| observation(data, indicator, *region, Some(year)).is_some()).count()
    };
    years(data, indicator).into_iter().max_by_key(|year| (covered(*year), *year))
}

/// The preferred observation of one region; without a year, the latest one.
pub fn observation(
    data: &Dataset,
    indicator: IndicatorId,
    region: RegionId,
    year: Option<u16>,
) -> Option<&Observation> {
    let rows = data.observations_of(indicator);
    let start = rows.partition_point(|row| row.region < region);
    let mut of_region = rows.get(start..)?.iter().take_while(|row| row.region == region).filter(|row| row.preferred);
    match year {
        Some(year) => of_region.find(|row| row.period.is_yearly() && row.period.year() == Some(year)),
        None => of_region.max_by_key(|row| row.period),
    }
}

/// The last year before `year` in which the region has a value.
pub fn previous_year(data: &Dataset, indicator: IndicatorId, region: RegionId, year: u16) -> Option<u16> {
    years(data, indicator)
        .into_iter()
        .rev()
        .filter(|candidate| *candidate < year)
        .find(|candidate| observation(data, indicator, region, Some(*candidate)).is_some())
}

/// Why a region has no value, where the dataset says so.
pub fn gap_reason(data: &Dataset, indicator: IndicatorId, region: RegionId, year: Option<u16>) -> Option<ReasonId> {
    let covers = |from: Option<u16>, to: Option<u16>| match year {
        Some(year) => from.is_none_or(|from| from <= year) && to.is_none_or(|to| year <= to),
        None => true,
    };
    data.gaps
        .iter()
        .find(|gap| gap.indicator == indicator && gap.region == region && covers(gap.from, gap.to))
        .map(|gap| gap.reason)
}

/// The region's place among those with a value, the highest first, and how many there are. Equal values share a place.
pub fn rank(
    data: &Dataset,
    indicator: IndicatorId,
    region: RegionId,
    year: Option<u16>,
    borders: Boundary,
) -> Option<(usize, usize)> {
    let own = observation(data, indicator, region, year)?.value.to_f64();
    let values: Vec<f64> = belt(data, borders)
        .filter_map(|(other, _)| observation(data, indicator, other, year))
        .map(|row| row.value.to_f64())
        .collect();
    Some((1 + values.iter().filter(|value| **value > own).count(), values.len()))
}
