//! Values of indicators, and the reasons where there are none.

use crate::{
    Boundary, Confidence, Decimal, Hedge, IndicatorId, NoteId, Period, ReasonId, RegionId, ReporterId, SourceId, Text3,
};
use serde::{Deserialize, Serialize};

/// One value that someone reported.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Observation {
    /// What is measured.
    pub indicator: IndicatorId,
    /// Where.
    pub region: RegionId,
    /// When.
    pub period: Period,
    /// The number as printed.
    pub value: Decimal,
    /// How the source qualifies it.
    pub hedge: Hedge,
    /// Who counted.
    pub reporter: ReporterId,
    /// Where it was read.
    pub source: SourceId,
    /// How far to trust it.
    pub confidence: Confidence,
    /// Version of the map it belongs to.
    pub boundary: Boundary,
    /// True for the one value per indicator, region and period that maps and rankings use; the others are kept
    /// beside it as disagreements.
    pub preferred: bool,
    /// What to mind about it.
    pub note: Option<NoteId>,
}

/// How a missing value looks on the map. Colour alone never carries it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Pattern {
    /// Diagonal lines: it exists but was not found or is not published.
    Hatch,
    /// Dots: it cannot be compared, such as another currency or other borders.
    Dots,
    /// Cross-hatch: it was never counted.
    Cross,
}

/// A kind of reason why a value is missing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reason {
    /// Key in `reasons.csv`.
    pub key: String,
    /// How it looks on the map.
    pub pattern: Pattern,
    /// Two or three words for a legend.
    pub short: Text3,
    /// A sentence.
    pub text: Text3,
}

/// A stretch of missing values with its reason.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Gap {
    /// What is missing.
    pub indicator: IndicatorId,
    /// Where.
    pub region: RegionId,
    /// First year, or `None` for "from the beginning".
    pub from: Option<u16>,
    /// Last year, or `None` for "to this day".
    pub to: Option<u16>,
    /// Why.
    pub reason: ReasonId,
    /// When it was last looked for, as an ISO date.
    pub checked: String,
}
