//! What lies behind and around the marks of a chart with axes.

use crate::pen::Pen;
use crate::style::{Part, Style};
use atlas_view::chart::{Bounds, PlacedFrame, PlacedLegend, Swatch, Tone};

use super::marks::{DOT_PX, HOLLOW_PX};

/// Length of the mark over a year's number.
const YEAR_MARK_PX: f64 = 4.0;

/// Grid, years and breaks: what marks are drawn on.
pub(super) fn behind(pen: &Pen, frame: &PlacedFrame) {
    let (left, right) = (0.0, frame.plot.right);
    for tick in frame.value_ticks.iter().filter(|tick| !tick.is_zero) {
        pen.line((left, tick.y), (right, tick.y), Style::plain(Part::Grid));
    }
    for tick in &frame.year_ticks {
        let bottom = frame.plot.bottom;
        pen.line((tick.x, bottom), (tick.x, bottom + YEAR_MARK_PX), Style::plain(Part::YearMark));
    }
    for mark in &frame.breaks {
        let part = if mark.cuts_line { Part::Cut } else { Part::Break };
        pen.line((mark.x, mark.top), (mark.x, mark.bottom), Style::plain(part));
    }
}

/// The line of zero, which bars and areas stand on.
pub(super) fn zero(pen: &Pen, frame: &PlacedFrame) {
    for tick in frame.value_ticks.iter().filter(|tick| tick.is_zero) {
        pen.line((0.0, tick.y), (frame.plot.right, tick.y), Style::plain(Part::Zero));
    }
}

/// Every text of the frame, and the legend's swatches.
pub(super) fn words(pen: &Pen, frame: &PlacedFrame) {
    let ticks = frame.value_ticks.iter().map(|tick| &tick.text);
    let years = frame.year_ticks.iter().map(|tick| &tick.text);
    let remarks = frame.breaks.iter().flat_map(|mark| &mark.lines);
    for text in ticks.chain(years).chain(&frame.unit).chain(remarks).chain(&frame.empty) {
        pen.text(text, None);
    }
    for entry in &frame.legend {
        swatch(pen, entry);
        for line in &entry.lines {
            pen.text(line, None);
        }
    }
}

fn swatch(pen: &Pen, entry: &PlacedLegend) {
    let (left, right) = (entry.x, entry.x + PlacedLegend::SWATCH_PX);
    let middle = (f64::midpoint(left, right), entry.y);
    let patch = Bounds { left, top: entry.y - 5.0, right, bottom: entry.y + 5.0 };
    match entry.swatch {
        Swatch::Line(tone, dash) => {
            pen.line((left, entry.y), (right, entry.y), Style { part: Part::Line, tone: Some(tone), dash });
        }
        Swatch::Dot(tone) => pen.circle(middle, DOT_PX, Style::toned(Part::Dot, tone)),
        Swatch::Hollow => pen.circle(middle, HOLLOW_PX, Style::toned(Part::Hollow, Tone::Context)),
        Swatch::Band => pen.rectangle(&patch, Style::plain(Part::Band)),
        Swatch::Bar(tone) => {
            let square = Bounds { left: middle.0 - 5.0, right: middle.0 + 5.0, ..patch };
            pen.rectangle(&square, Style::toned(Part::Bar, tone));
        }
    }
}
