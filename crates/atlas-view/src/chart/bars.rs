//! Places a bar chart around zero.

use super::axes::{self, Wish, columns, frame};
use super::runs::{drawable, in_order, span_of};
use super::{
    BarChart, Bounds, ChartPoint, ChartSize, Lettering, PlacedBar, PlacedBarChart, PlacedFrame, Swatch, readout,
};

/// Share of a year's width that its bar takes.
const BAR_SHARE: f64 = 0.72;
/// Widest bar, for charts of few years.
const WIDEST_PX: f64 = 48.0;

/// Places a bar chart in CSS pixels.
pub fn place_bars(chart: &BarChart, size: ChartSize, lettering: &dyn Lettering) -> PlacedBarChart {
    let size = size.sane();
    let span = span_of(chart.span, chart.bars.iter());
    let drawn: Vec<(&ChartPoint, f64)> = span
        .into_iter()
        .flat_map(|span| in_order(&chart.bars, span))
        .filter_map(|point| drawable(point).map(|value| (point, value)))
        .collect();
    let Some(span) = span.filter(|_| !drawn.is_empty()) else {
        let frame = axes::empty(&chart.id, size, &chart.words.empty, lettering);
        return PlacedBarChart { frame, bars: Vec::new() };
    };
    let wish = Wish {
        id: &chart.id,
        size,
        unit: &chart.y_unit,
        span,
        values: drawn.iter().map(|(_, value)| *value).collect(),
        with_zero: true,
        legend: keys(chart, &drawn),
        breaks: &chart.breaks,
        margin_px: 0.0,
        marks_are_wide: true,
    };
    let mut frame = frame(&wish, lettering);
    frame.columns = columns(&frame, |year| readout::of_bars(chart, year));
    let bars = drawn.iter().map(|(point, value)| bar(chart, &frame, point, *value)).collect();
    PlacedBarChart { frame, bars }
}

fn keys(chart: &BarChart, drawn: &[(&ChartPoint, f64)]) -> Vec<(Swatch, String)> {
    let has_marked = drawn.iter().any(|(point, _)| point.marked);
    let sides = [&chart.above, &chart.below].map(|(tone, name)| Some((Swatch::Bar(*tone), name)));
    let hollow = Some((Swatch::Hollow, &chart.words.incomplete)).filter(|_| has_marked);
    let entries = sides.into_iter().chain([hollow]).flatten().filter(|(_, name)| !name.is_empty());
    entries.map(|(swatch, name)| (swatch, name.clone())).collect()
}

fn bar(chart: &BarChart, frame: &PlacedFrame, point: &ChartPoint, value: f64) -> PlacedBar {
    let is_single = frame.years.first == frame.years.last;
    let year_px = if is_single { frame.plot.right - frame.plot.left } else { frame.years.year_px() };
    let half = (year_px * BAR_SHARE).min(WIDEST_PX) / 2.0;
    let (x, zero, end) = (frame.x_of(point.year), frame.y_of(0.0), frame.y_of(value));
    let (top, bottom) = (zero.min(end), zero.max(end));
    let top = if bottom - top < 1.0 && value >= 0.0 { bottom - 1.0 } else { top };
    PlacedBar {
        year: point.year,
        bounds: Bounds { left: x - half, top, right: x + half, bottom: bottom.max(top + 1.0) },
        tone: if value < 0.0 { chart.below.0 } else { chart.above.0 },
        hollow: point.marked,
    }
}
