//! Bar charts around zero.

use super::axes;
use crate::Scene;
use crate::pen::{Pen, drawn};
use crate::style::{Part, Style};
use atlas_view::chart::PlacedBarChart;

/// Draws a bar chart, from the back: grid, breaks, bars, zero, texts.
pub fn bar_chart(placed: &PlacedBarChart) -> Scene {
    let frame = &placed.frame;
    drawn(frame.width, frame.height, |pen: &Pen| {
        axes::behind(pen, frame);
        for bar in &placed.bars {
            let part = if bar.hollow { Part::HollowBar } else { Part::Bar };
            pen.rectangle(&bar.bounds, Style::toned(part, bar.tone));
        }
        axes::zero(pen, frame);
        axes::words(pen, frame);
    })
}
