//! The trade page: two ledgers side by side, the gap between them, and nothing averaged.

mod chart;
mod model;
mod notes;
mod series;

pub use chart::TradeChart;
pub use model::{Cell, TradeModel, TradeRow, flow_name, trade_model};
pub use notes::{BreakNote, SeriesNote, break_notes, series_notes};
pub use series::{main_of, value_of_year, years};
