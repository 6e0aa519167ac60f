//! One file per kind of chart.

mod axes;
mod bars;
mod line;
mod marks;
mod spark;

pub use bars::bar_chart;
pub use line::line_chart;
pub use spark::sparkline;
