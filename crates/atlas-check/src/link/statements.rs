//! Units, indicators, their values, and the reasons where there are none.

use super::{Linked, Linker, text, words};
use crate::facts::{Facts, number, year};
use crate::raw::{RawIndicator, RawObservation, RawReason, RawUnit, Row};
use crate::time;
use atlas_data::{
    Gap, Indicator, IndicatorId, NoteId, Observation, Reason, ReasonId, RegionId, ReporterId, SourceId, Unit, UnitId,
};

pub(super) fn unit(row: &Row<RawUnit>) -> Unit {
    Unit {
        key: row.id.clone(),
        name: text(&row.name_en, &row.name_ru, &row.name_kk),
        symbol: text(&row.symbol_en, &row.symbol_ru, &row.symbol_kk),
    }
}

pub(super) fn indicator(linker: &mut Linker, row: &Row<RawIndicator>) -> Linked<Indicator> {
    Ok(Indicator {
        key: row.id.clone(),
        theme: linker.must(row, "theme", &row.theme, words::theme(&row.theme))?,
        kind: linker.must(row, "kind", &row.kind, words::indicator_kind(&row.kind))?,
        unit: linker.id(row, "unit", "units.csv", &row.unit, UnitId)?,
        places: linker.must(row, "places", &row.places, row.places.parse().ok())?,
        range: (
            linker.must(row, "min", &row.min, number(&row.min))?,
            linker.must(row, "max", &row.max, number(&row.max))?,
        ),
        on_map: linker.must(row, "on_map", &row.on_map, words::flag(&row.on_map))?,
        on_card: linker.must(row, "on_card", &row.on_card, words::flag(&row.on_card))?,
        name: text(&row.name_en, &row.name_ru, &row.name_kk),
        short: text(&row.short_en, &row.short_ru, &row.short_kk),
        definition: text(&row.definition_en, &row.definition_ru, &row.definition_kk),
        caution: linker.maybe_id(row, "caution", "notes.csv", &row.caution, NoteId)?,
        years: atlas_data::Years::default(),
    })
}

/// Sorted by indicator, region, period in order of time, preferred first; what is equal in all of them stays in the
/// order of the files.
pub(super) fn observations(linker: &mut Linker, facts: &Facts) -> Vec<Observation> {
    let mut observations = linker.rows(&facts.observations, observation);
    observations.sort_by_key(|row| (row.indicator, row.region, time::order(row.period), !row.preferred));
    observations
}

fn observation(linker: &mut Linker, row: &Row<RawObservation>) -> Linked<Observation> {
    Ok(Observation {
        indicator: linker.id(row, "indicator", "indicators.csv", &row.indicator, IndicatorId)?,
        region: linker.id(row, "region", "regions.csv", &row.region, RegionId)?,
        period: linker.period(row, "period", &row.period)?,
        value: linker.number(row, "value", &row.value)?,
        hedge: linker.must(row, "hedge", &row.hedge, words::hedge(&row.hedge))?,
        reporter: linker.id(row, "reporter", "reporters.csv", &row.reporter, ReporterId)?,
        source: linker.id(row, "source", "sources.csv", &row.source, SourceId)?,
        confidence: linker.must(row, "confidence", &row.confidence, words::confidence(&row.confidence))?,
        boundary: linker.must(row, "boundary", &row.boundary, words::boundary(&row.boundary))?,
        preferred: linker.must(row, "preferred", &row.preferred, words::flag(&row.preferred))?,
        note: linker.maybe_id(row, "note", "notes.csv", &row.note, NoteId)?,
    })
}

pub(super) fn reason(linker: &mut Linker, row: &Row<RawReason>) -> Linked<Reason> {
    Ok(Reason {
        key: row.id.clone(),
        pattern: linker.must(row, "pattern", &row.pattern, words::pattern(&row.pattern))?,
        short: text(&row.short_en, &row.short_ru, &row.short_kk),
        text: text(&row.text_en, &row.text_ru, &row.text_kk),
    })
}

/// One per region of each row, sorted by indicator, region and first year.
pub(super) fn gaps(linker: &mut Linker, facts: &Facts) -> Vec<Gap> {
    let mut gaps = Vec::new();
    for row in &facts.gaps {
        let regions = facts.regions_in(&row.regions);
        if regions.is_empty() {
            let _refused = linker.refuse(row, "regions", &row.regions);
        }
        for region in regions {
            let region = linker.id(row, "regions", "regions.csv", region, RegionId);
            let indicator = linker.id(row, "indicator", "indicators.csv", &row.indicator, IndicatorId);
            let reason = linker.id(row, "reason", "reasons.csv", &row.reason, ReasonId);
            if let (Ok(region), Ok(indicator), Ok(reason)) = (region, indicator, reason) {
                let (from, to) = (year(&row.from), year(&row.to));
                gaps.push(Gap { indicator, region, from, to, reason, checked: row.checked.clone() });
            }
        }
    }
    gaps.sort_by_key(|gap| (gap.indicator, gap.region, gap.from));
    gaps
}
