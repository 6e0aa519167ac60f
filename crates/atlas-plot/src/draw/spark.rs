//! Sparklines.

use super::marks;
use crate::Scene;
use crate::pen::{Pen, drawn};
use crate::style::{Part, Style};
use atlas_view::chart::PlacedSparkline;

const END_PX: f64 = 3.0;

/// Draws a sparkline; nothing at all where nothing has a value.
pub fn sparkline(placed: &PlacedSparkline) -> Scene {
    drawn(placed.width, placed.height, |pen: &Pen| {
        let Some(series) = &placed.series else { return };
        marks::thin_series(pen, series);
        if let Some(end) = &placed.end {
            pen.circle((end.x, end.y), END_PX, Style::toned(Part::End, series.tone));
        }
    })
}
