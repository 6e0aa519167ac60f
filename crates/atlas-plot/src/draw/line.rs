//! Line charts, one ledger or several.

use super::{axes, marks};
use crate::Scene;
use crate::pen::{Pen, drawn};
use crate::style::{Part, Style};
use atlas_view::chart::PlacedLineChart;

/// Draws a line chart, from the back: grid, filled difference, breaks, lines, points, texts.
pub fn line_chart(placed: &PlacedLineChart) -> Scene {
    let frame = &placed.frame;
    drawn(frame.width, frame.height, |pen: &Pen| {
        axes::behind(pen, frame);
        for outline in &placed.band {
            pen.area(outline, Style::plain(Part::Band));
        }
        axes::zero(pen, frame);
        for series in &placed.series {
            marks::series(pen, series);
        }
        axes::words(pen, frame);
        for label in &placed.labels {
            for line in &label.lines {
                pen.text(line, Some(label.tone));
            }
        }
    })
}
