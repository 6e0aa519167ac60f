//! Draws placed charts with plotters into a [`Scene`] that anything can show.
//!
//! Everything is decided before: positions, texts and gaps come from `atlas_view::chart`. This crate turns them into
//! shapes with CSS classes. It deliberately knows no colours, no fonts of the machine, no DOM; the same chart gives the
//! same scene natively and in a browser, to the tenth of a pixel.

mod backend;
mod draw;
mod pen;
mod scene;
mod style;
mod svg;

pub use draw::{bar_chart, line_chart, sparkline};
pub use scene::{Item, Px, Scene};
pub use style::tone_class;
pub use svg::to_svg;
