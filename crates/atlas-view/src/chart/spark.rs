//! Places a sparkline.

use super::runs::{Spot, cuts, in_order, span_of, split};
use super::{PlacedPoint, PlacedSeries, PlacedSparkline, Sparkline, ValueScale, YearScale};

/// Room for the end dot.
const EDGE_PX: f64 = 4.0;

/// Places a sparkline in CSS pixels; the highest and lowest value touch the edges, so only the shape can be read.
pub fn place_sparkline(chart: &Sparkline, width: f64, height: f64) -> PlacedSparkline {
    let within = |px: f64, usual: f64| if px.is_nan() { usual } else { px.clamp(16.0, 4000.0) };
    let (width, height) = (within(width, 120.0), within(height, 32.0));
    let span = span_of(chart.span, chart.points.iter());
    let split = span.map(|span| split(&in_order(&chart.points, span), &cuts(&chart.breaks))).unwrap_or_default();
    let all = || split.runs.iter().flatten().chain(&split.dots).chain(&split.hollow);
    let lowest = all().map(|spot| spot.value).reduce(f64::min);
    let highest = all().map(|spot| spot.value).reduce(f64::max);
    let (Some(span), Some(lowest), Some(highest)) = (span, lowest, highest) else {
        return PlacedSparkline { id: chart.id.clone(), width, height, series: None, end: None };
    };
    let years = YearScale { first: span.0, last: span.1, left: EDGE_PX, right: width - EDGE_PX };
    let flat = highest - lowest < f64::EPSILON * highest.abs().max(1.0);
    let (lowest, highest) = if flat { (lowest - 1.0, highest + 1.0) } else { (lowest, highest) };
    let values = ValueScale { lowest, highest, bottom: height - EDGE_PX, top: EDGE_PX };
    let at = |spot: &Spot| PlacedPoint { year: spot.year, x: years.x_of(spot.year), y: values.y_of(spot.value) };
    let points = |spots: &Vec<Spot>| spots.iter().map(at).collect();
    let series = PlacedSeries {
        key: String::new(),
        tone: chart.tone,
        dash: false,
        runs: split.runs.iter().map(points).collect(),
        dots: points(&split.dots),
        hollow: points(&split.hollow),
    };
    let is_full = |end: &Spot| !split.hollow.contains(end);
    PlacedSparkline {
        id: chart.id.clone(),
        width,
        height,
        series: Some(series),
        end: split.end().filter(is_full).as_ref().map(at),
    }
}
