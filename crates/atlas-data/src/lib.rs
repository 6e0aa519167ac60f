//! The dataset as checked types: what a value, a source, a region and a border is.
//!
//! Deliberately knows no files, no words of the interface and no components. Raw rows become these types once, in
//! `atlas-check`; nothing behind it ever meets an invalid value.

pub mod codec;
mod columns;
mod dataset;
pub mod detail;
pub mod door;
pub mod evidence;
mod id;
mod indicator;
pub mod layers;
mod map_part;
mod observation;
mod pair;
mod place;
mod record;
pub mod ribbon;
pub mod shape;
mod slice;
mod source;
mod text;
mod trade;
mod value;
mod views_part;
mod years;

pub use atlas_words::Lang;
pub use dataset::Dataset;
pub use id::{
    ContactId, GapId, IndicatorId, LicenceId, NoteId, ObservationId, ReasonId, RegionId, ReporterId, SeriesId,
    SettlementId, SourceId, UnitId,
};
pub use indicator::{Indicator, IndicatorKind, Theme, Unit};
pub use map_part::MapPart;
pub use observation::{Gap, Observation, Pattern, Reason};
pub use pair::Pair;
pub use place::{Contact, ContactKind, Country, Region, RegionKind, RegionRole, Settlement, SettlementRole};
pub use record::Record;
pub use source::{Confidence, Licence, Reporter, Source, SourceKind};
pub use text::Text3;
pub use trade::{Coverage, FlowDirection, Ledger, SeriesKind, TradeBreak, TradeSeries, TradeValue};
pub use value::{Boundary, Decimal, Hedge, Period, Span};
pub use years::Years;
