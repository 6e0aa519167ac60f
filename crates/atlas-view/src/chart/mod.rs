//! Charts: what they show, and where everything stands.
//!
//! [`series`] holds models without pixels, [`placed`] the same in pixels, and the `place_…` functions lead from one
//! to the other. Drawing is the next crate's work. A missing year stays missing here: nothing is bridged, guessed or
//! rounded to zero.

mod axes;
mod bars;
mod breaks;
mod labels;
mod legend;
mod lettering;
mod line;
pub mod placed;
mod readout;
mod runs;
mod scale;
pub mod series;
mod spark;
#[cfg(test)]
mod stand_in;
mod tone;

pub use axes::ChartSize;
pub use bars::place_bars;
pub use lettering::{Lettering, TextRole};
pub use line::place_lines;
pub use placed::{
    Anchor, Bounds, HitColumn, PlacedBar, PlacedBarChart, PlacedBreak, PlacedFrame, PlacedLabel, PlacedLegend,
    PlacedLineChart, PlacedPoint, PlacedSeries, PlacedSparkline, PlacedText, PlacedValueTick, PlacedYearTick, Swatch,
};
pub use readout::{ReadoutGap, ReadoutRow, YearReadout};
pub use scale::{ValueScale, YearScale};
pub use series::{BarChart, ChartBand, ChartBreak, ChartPoint, ChartSeries, ChartWords, LineChart, Sparkline};
pub use spark::place_sparkline;
pub use tone::Tone;
