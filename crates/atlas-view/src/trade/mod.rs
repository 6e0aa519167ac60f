//! The trade page: two ledgers side by side, the gap between them, and nothing averaged.

mod chart;
mod model;
mod series;

pub use chart::TradeChart;
pub use model::{BreakNote, Cell, SeriesNote, TradeModel, TradeRow, flow_name, trade_model};
pub use series::years;
