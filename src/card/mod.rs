//! The card of a region: short beside the map, in full on its page.

mod figure;
mod summary;

pub use figure::FigureBox;
pub use summary::RegionSummary;
