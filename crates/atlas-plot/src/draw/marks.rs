//! Lines and points of one series.

use crate::pen::Pen;
use crate::style::{Part, Style};
use atlas_view::chart::{PlacedPoint, PlacedSeries};

pub(super) const DOT_PX: f64 = 3.5;
/// A hollow marker is as large as a dot with its outline.
pub(super) const HOLLOW_PX: f64 = 4.0;

/// Points of a sparkline, in relation to those of a chart.
const THIN_SCALE: f64 = 0.65;

pub(super) fn series(pen: &Pen, series: &PlacedSeries) {
    marks(pen, series, (Part::Line, Part::Hollow), 1.0);
}

pub(super) fn thin_series(pen: &Pen, series: &PlacedSeries) {
    marks(pen, series, (Part::ThinLine, Part::ThinHollow), THIN_SCALE);
}

fn marks(pen: &Pen, series: &PlacedSeries, (line, hollow): (Part, Part), scale: f64) {
    let style = |part| Style::toned(part, series.tone);
    for run in &series.runs {
        pen.path(run, Style { dash: series.dash, ..style(line) });
    }
    points(pen, &series.dots, DOT_PX * scale, style(Part::Dot));
    points(pen, &series.hollow, HOLLOW_PX * scale, style(hollow));
}

fn points(pen: &Pen, points: &[PlacedPoint], radius: f64, style: Style) {
    for point in points {
        pen.circle((point.x, point.y), radius, style);
    }
}
