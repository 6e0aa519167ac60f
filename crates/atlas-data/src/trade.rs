//! Trade between the two states as each of them, and others, report it.

use crate::{Confidence, Decimal, Hedge, NoteId, Period, ReporterId, SeriesId, SourceId, Text3, UnitId};
use serde::{Deserialize, Serialize};

/// What a series counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum FlowDirection {
    /// Goods from Kazakhstan to Russia.
    KzToRu,
    /// Goods from Russia to Kazakhstan.
    RuToKz,
    /// Both flows together.
    Turnover,
    /// A share of trade, in per cent.
    Share,
}

/// How a series came about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum SeriesKind {
    /// What one of the two states reports.
    Reported,
    /// What a third party made of both reports.
    Reconciled,
    /// What officials or the press quote.
    Quoted,
    /// Sums or shares of rows of one source.
    Derived,
}

/// Whose report a series is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Ledger {
    /// Kazakhstan's.
    Kazakhstan,
    /// Russia's.
    Russia,
    /// Neither's, or a quotation about both.
    Third,
}

/// Whether a value covers its period.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Coverage {
    /// The whole period.
    #[default]
    Full,
    /// Known to lack part of the trade: a marked point, never part of a line.
    Incomplete,
}

/// A series of trade values by one reporter.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TradeSeries {
    /// Key in `trade/series.csv`, and its name in addresses.
    pub key: String,
    /// What it counts.
    pub direction: FlowDirection,
    /// How it came about.
    pub kind: SeriesKind,
    /// Whose report it is.
    pub ledger: Ledger,
    /// True for the one series per ledger and direction that charts show first.
    pub main: bool,
    /// Who reports.
    pub reporter: ReporterId,
    /// Unit of every value.
    pub unit: UnitId,
    /// Decimal places shown.
    pub places: u8,
    /// Name.
    pub name: Text3,
    /// Definition, in our own words.
    pub definition: Text3,
}

/// One value of a trade series.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TradeValue {
    /// Its series.
    pub series: SeriesId,
    /// When.
    pub period: Period,
    /// The number as printed.
    pub value: Decimal,
    /// How the source qualifies it.
    pub hedge: Hedge,
    /// Whether it covers the period.
    pub coverage: Coverage,
    /// Where it was read.
    pub source: SourceId,
    /// How far to trust it.
    pub confidence: Confidence,
    /// What to mind about it.
    pub note: Option<NoteId>,
}

/// A year in which the way of counting changed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TradeBreak {
    /// When.
    pub period: Period,
    /// True where lines stop at it, false where it is only marked.
    pub cuts_line: bool,
    /// A few words for the chart.
    pub label: Text3,
    /// A sentence or two.
    pub text: Text3,
    /// Where it is written.
    pub source: SourceId,
}
