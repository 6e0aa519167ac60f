//! What every chart with axes is placed in: legend, unit, remarks, grid, years and columns, stacked from the top.

use super::breaks::Lanes;
use super::legend::{legend, lines};
use super::scale::{value_ticks, year_ticks};
use super::{
    Anchor, Bounds, ChartBreak, HitColumn, Lettering, PlacedFrame, PlacedText, PlacedValueTick, PlacedYearTick, Swatch,
    TextRole, ValueScale, YearReadout, YearScale,
};

/// Room for the number above the topmost grid line.
const HEADROOM_PX: f64 = 18.0;
/// Years under the plot.
const FOOT_PX: f64 = 24.0;
/// Lowest plot that still shows a shape; a chart asked to be lower grows.
const LOWEST_PLOT_PX: f64 = 150.0;

/// The size a chart is asked to have, in CSS pixels.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ChartSize {
    /// Width; kept between 200 and 4000.
    pub width: f64,
    /// Height; kept between 120 and 4000, and more where the plot would be too low.
    pub height: f64,
}

impl ChartSize {
    /// The same size with impossible numbers replaced.
    pub(super) fn sane(self) -> ChartSize {
        let within = |px: f64, lowest: f64, usual: f64| if px.is_nan() { usual } else { px.clamp(lowest, 4000.0) };
        ChartSize { width: within(self.width, 200.0, 640.0), height: within(self.height, 120.0, 360.0) }
    }
}

/// What a frame is asked for.
pub(super) struct Wish<'a> {
    pub id: &'a str,
    pub size: ChartSize,
    pub unit: &'a str,
    pub span: (u16, u16),
    pub values: Vec<f64>,
    pub with_zero: bool,
    pub legend: Vec<(Swatch, String)>,
    pub breaks: &'a [ChartBreak],
    /// Margin for names to the right of the plot.
    pub margin_px: f64,
    /// True where marks are as wide as a year and must not reach over the plot's edges.
    pub marks_are_wide: bool,
}

/// Places everything but the marks and columns.
pub(super) fn frame(wish: &Wish, lettering: &dyn Lettering) -> PlacedFrame {
    let width = wish.size.width;
    let intervals = ((wish.size.height - 90.0) / 50.0).round().clamp(2.0, 6.0) as u32;
    let ticks = value_ticks(wish.values.iter().copied(), wish.with_zero, intervals);
    let numbers: Vec<String> = ticks.values.iter().map(|value| lettering.number(*value, ticks.places)).collect();
    let number_px = numbers.iter().map(|text| TextRole::ValueTick.width_px(text, lettering)).fold(0.0, f64::max);
    let (left, right) = (number_px + 8.0, width - wish.margin_px);
    let year_px = TextRole::YearTick.width_px("2000", lettering);
    let years = year_scale(wish, left, right, year_px);

    let (legend, legend_px) = legend(&wish.legend, width, lettering);
    let unit = TextRole::Unit.wrap(wish.unit, width, lettering);
    let unit = lines(unit, 0.0, legend_px + 12.0, TextRole::Unit, lettering);
    let lanes = Lanes::assign(wish.breaks, &years, (left, width), lettering);
    let unit_px = unit.len() as f64 * TextRole::Unit.line_px() + if unit.is_empty() { 0.0 } else { 4.0 };
    let top = legend_px + unit_px + lanes.height().max(HEADROOM_PX);
    let height = wish.size.height.max(top + LOWEST_PLOT_PX + FOOT_PX);
    let plot = Bounds { left, top, right, bottom: height - FOOT_PX };
    let values = ValueScale { lowest: ticks.lowest, highest: ticks.highest, bottom: plot.bottom, top: plot.top };

    let value_tick = |(value, text): (&f64, String)| {
        let y = values.y_of(*value);
        let (x, width) = (number_px, TextRole::ValueTick.width_px(&text, lettering));
        let text = PlacedText { x, y: y - 4.0, anchor: Anchor::End, role: TextRole::ValueTick, text, width };
        PlacedValueTick { y, is_zero: value.abs() < f64::EPSILON, text }
    };
    let year_tick = |year: u16| {
        let (x, text) = (years.x_of(year), year.to_string());
        let text_px = TextRole::YearTick.width_px(&text, lettering);
        let inside = x.min(width - text_px / 2.0).max(text_px / 2.0);
        let y = plot.bottom + 18.0;
        let text = PlacedText { x: inside, y, anchor: Anchor::Middle, role: TextRole::YearTick, text, width: text_px };
        PlacedYearTick { x, text }
    };
    PlacedFrame {
        id: wish.id.to_owned(),
        width,
        height,
        plot,
        years,
        values,
        unit,
        value_ticks: ticks.values.iter().zip(numbers).map(value_tick).collect(),
        year_ticks: year_ticks(&years, year_px).into_iter().map(year_tick).collect(),
        breaks: lanes.place(plot.top, plot.bottom, lettering),
        legend,
        columns: Vec::new(),
        empty: Vec::new(),
    }
}

/// Without names beside the plot the last year keeps room for half of its number.
fn year_scale(wish: &Wish, left: f64, right: f64, year_px: f64) -> YearScale {
    let (first, last) = wish.span;
    if wish.marks_are_wide {
        let half = (right - left) / (f64::from(last - first) + 1.0) / 2.0;
        return YearScale { first, last, left: left + half, right: right - half.max(year_px / 2.0) };
    }
    let end = if wish.margin_px > 0.0 { 4.0 } else { year_px / 2.0 + 1.0 };
    YearScale { first, last, left: left + 6.0, right: right - end }
}

/// One column per year, from the middle of the year before to the middle of the year after.
pub(super) fn columns(frame: &PlacedFrame, readout: impl Fn(u16) -> YearReadout) -> Vec<HitColumn> {
    let years = &frame.years;
    let half = years.year_px() / 2.0;
    let column = |year: u16| {
        let x = years.x_of(year);
        HitColumn {
            year,
            x,
            left: if year == years.first { frame.plot.left } else { x - half },
            right: if year == years.last { frame.plot.right } else { x + half },
            readout: readout(year),
        }
    };
    (years.first..=years.last).map(column).collect()
}

/// A chart without values: a sentence in the middle and nothing else.
pub(super) fn empty(id: &str, size: ChartSize, sentence: &str, lettering: &dyn Lettering) -> PlacedFrame {
    let ChartSize { width, height } = size;
    let texts = TextRole::Empty.wrap(sentence, width - 32.0, lettering);
    let first = f64::midpoint(height, 10.0) - (texts.len().max(1) - 1) as f64 * TextRole::Empty.line_px() / 2.0;
    let centred = |text: PlacedText| PlacedText { x: width / 2.0, anchor: Anchor::Middle, ..text };
    let empty = lines(texts, 0.0, first, TextRole::Empty, lettering).into_iter().map(centred).collect();
    PlacedFrame { id: id.to_owned(), width, height, empty, ..PlacedFrame::default() }
}
