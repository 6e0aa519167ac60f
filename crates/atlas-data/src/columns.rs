//! Observations column by column: neighbours in a column are alike, which compresses to two thirds of what rows do.

use crate::{
    Boundary, Confidence, Decimal, Hedge, IndicatorId, NoteId, Observation, Period, RegionId, ReporterId, SourceId,
    Span,
};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error};

#[derive(Default, Serialize, Deserialize)]
struct Columns {
    indicator: Vec<IndicatorId>,
    region: Vec<RegionId>,
    span: Vec<Span>,
    inferred: Vec<bool>,
    digits: Vec<i64>,
    places: Vec<u8>,
    hedge: Vec<Hedge>,
    reporter: Vec<ReporterId>,
    source: Vec<SourceId>,
    confidence: Vec<Confidence>,
    boundary: Vec<Boundary>,
    preferred: Vec<bool>,
    note: Vec<Option<NoteId>>,
}

/// For `#[serde(serialize_with)]`.
pub fn serialize<S: Serializer>(rows: &[Observation], serializer: S) -> Result<S::Ok, S::Error> {
    let mut columns = Columns::default();
    for row in rows {
        let Observation {
            indicator,
            region,
            period,
            value,
            hedge,
            reporter,
            source,
            confidence,
            boundary,
            preferred,
            note,
        } = *row;
        columns.indicator.push(indicator);
        columns.region.push(region);
        columns.span.push(period.span);
        columns.inferred.push(period.inferred);
        columns.digits.push(value.digits);
        columns.places.push(value.places);
        columns.hedge.push(hedge);
        columns.reporter.push(reporter);
        columns.source.push(source);
        columns.confidence.push(confidence);
        columns.boundary.push(boundary);
        columns.preferred.push(preferred);
        columns.note.push(note);
    }
    columns.serialize(serializer)
}

/// For `#[serde(deserialize_with)]`.
pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<Observation>, D::Error> {
    let columns = Columns::deserialize(deserializer)?;
    (0..columns.indicator.len())
        .map(|at| row(&columns, at).ok_or_else(|| D::Error::custom("a column is shorter than the others")))
        .collect()
}

fn row(columns: &Columns, at: usize) -> Option<Observation> {
    Some(Observation {
        indicator: *columns.indicator.get(at)?,
        region: *columns.region.get(at)?,
        period: Period { span: *columns.span.get(at)?, inferred: *columns.inferred.get(at)? },
        value: Decimal { digits: *columns.digits.get(at)?, places: *columns.places.get(at)? },
        hedge: *columns.hedge.get(at)?,
        reporter: *columns.reporter.get(at)?,
        source: *columns.source.get(at)?,
        confidence: *columns.confidence.get(at)?,
        boundary: *columns.boundary.get(at)?,
        preferred: *columns.preferred.get(at)?,
        note: *columns.note.get(at)?,
    })
}
