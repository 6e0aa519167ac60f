//! Charts in CSS pixels: everything decided, nothing drawn.
//!
//! The origin is the top left corner, y grows downwards. Drawing these needs no arithmetic; an overlay for the pointer
//! and the keyboard takes its columns and positions from the same values.

use super::{TextRole, Tone, ValueScale, YearReadout, YearScale};

/// A rectangle, or the extent of something.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Bounds {
    /// Left edge.
    pub left: f64,
    /// Upper edge.
    pub top: f64,
    /// Right edge, not before the left one.
    pub right: f64,
    /// Lower edge, not above the upper one.
    pub bottom: f64,
}

impl Bounds {
    /// True where the insides of both share a point; touching edges do not count.
    pub fn overlaps(&self, other: &Bounds) -> bool {
        self.left < other.right && other.left < self.right && self.top < other.bottom && other.top < self.bottom
    }
}

/// Which part of a text stands at its position.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Anchor {
    /// Its beginning.
    Start,
    /// Its middle.
    Middle,
    /// Its end.
    End,
}

/// One line of text at its place.
#[derive(Clone, Debug, PartialEq)]
pub struct PlacedText {
    /// Position of the anchor.
    pub x: f64,
    /// Position of the baseline.
    pub y: f64,
    /// Which part stands at `x`.
    pub anchor: Anchor,
    /// Size, weight and class.
    pub role: TextRole,
    /// The text.
    pub text: String,
    /// Its measured width.
    pub width: f64,
}

impl PlacedText {
    /// The extent of the text: ascenders and descenders of common fonts are 0.8 and 0.25 of the size at most.
    pub fn bounds(&self) -> Bounds {
        let left = match self.anchor {
            Anchor::Start => self.x,
            Anchor::Middle => self.x - self.width / 2.0,
            Anchor::End => self.x - self.width,
        };
        let size = self.role.size_px();
        Bounds { left, top: self.y - 0.8 * size, right: left + self.width, bottom: self.y + 0.25 * size }
    }
}

/// A grid line with its number.
#[derive(Clone, Debug, PartialEq)]
pub struct PlacedValueTick {
    /// Height of the line.
    pub y: f64,
    /// True for the line of zero, which is drawn darker.
    pub is_zero: bool,
    /// The number, above the line.
    pub text: PlacedText,
}

/// A year under the axis.
#[derive(Clone, Debug, PartialEq)]
pub struct PlacedYearTick {
    /// Position of the year.
    pub x: f64,
    /// Its number.
    pub text: PlacedText,
}

/// A break: a thin line with a remark.
#[derive(Clone, Debug, PartialEq)]
pub struct PlacedBreak {
    /// Position of the year.
    pub x: f64,
    /// Upper end of the line, beside its remark.
    pub top: f64,
    /// Lower end of the line.
    pub bottom: f64,
    /// True where lines stop.
    pub cuts_line: bool,
    /// The remark, line by line.
    pub lines: Vec<PlacedText>,
}

/// A point of a series.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PlacedPoint {
    /// Its year.
    pub year: u16,
    /// From the left.
    pub x: f64,
    /// From the top.
    pub y: f64,
}

/// The marks of one series.
#[derive(Clone, Debug, PartialEq)]
pub struct PlacedSeries {
    /// Key of the series.
    pub key: String,
    /// Whose line it is.
    pub tone: Tone,
    /// True for a dashed line.
    pub dash: bool,
    /// Lines, each of two points or more.
    pub runs: Vec<Vec<PlacedPoint>>,
    /// Full values that stand alone.
    pub dots: Vec<PlacedPoint>,
    /// Incomplete values.
    pub hollow: Vec<PlacedPoint>,
}

/// A name beside the end of its line.
#[derive(Clone, Debug, PartialEq)]
pub struct PlacedLabel {
    /// Tone of the series.
    pub tone: Tone,
    /// The name, line by line.
    pub lines: Vec<PlacedText>,
}

/// What stands before a name in the legend.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Swatch {
    /// A short line, dashed or not.
    Line(Tone, bool),
    /// A dot, for a series without lines.
    Dot(Tone),
    /// A hollow marker.
    Hollow,
    /// A filled patch of a difference.
    Band,
    /// A bar.
    Bar(Tone),
}

/// An entry of the row above a chart.
#[derive(Clone, Debug, PartialEq)]
pub struct PlacedLegend {
    /// What stands before the name.
    pub swatch: Swatch,
    /// Left end of the swatch, which is [`PlacedLegend::SWATCH_PX`] wide.
    pub x: f64,
    /// Middle of the swatch.
    pub y: f64,
    /// The name, line by line.
    pub lines: Vec<PlacedText>,
}

impl PlacedLegend {
    /// Width of a swatch in CSS pixels.
    pub const SWATCH_PX: f64 = 18.0;
}

/// The strip of one year, for the pointer and the keyboard.
#[derive(Clone, Debug, PartialEq)]
pub struct HitColumn {
    /// Its year.
    pub year: u16,
    /// Position of the year.
    pub x: f64,
    /// Left edge.
    pub left: f64,
    /// Right edge, which is the left edge of the next column.
    pub right: f64,
    /// What to say about it.
    pub readout: YearReadout,
}

/// What line and bar charts have in common: axes, grid, breaks, legend, columns.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PlacedFrame {
    /// Name of the chart in its page.
    pub id: String,
    /// Width of the whole chart.
    pub width: f64,
    /// Height of the whole chart; more than asked for where that would have left no room for the plot.
    pub height: f64,
    /// The plot, between the first and last grid line.
    pub plot: Bounds,
    /// Years from left to right.
    pub years: YearScale,
    /// Values from bottom to top.
    pub values: ValueScale,
    /// The unit of the values, line by line.
    pub unit: Vec<PlacedText>,
    /// Grid lines from bottom to top; they go from the left edge of the chart to the right edge of the plot.
    pub value_ticks: Vec<PlacedValueTick>,
    /// Years under the axis.
    pub year_ticks: Vec<PlacedYearTick>,
    /// Breaks from left to right.
    pub breaks: Vec<PlacedBreak>,
    /// The row above the plot.
    pub legend: Vec<PlacedLegend>,
    /// One column per year from left to right, without gaps between them.
    pub columns: Vec<HitColumn>,
    /// The sentence in place of a chart without values, line by line; nothing else is placed then.
    pub empty: Vec<PlacedText>,
}

impl PlacedFrame {
    /// The position of a year in CSS pixels from the left.
    pub fn x_of(&self, year: u16) -> f64 {
        self.years.x_of(year)
    }

    /// The position of a value in CSS pixels from the top.
    pub fn y_of(&self, value: f64) -> f64 {
        self.values.y_of(value)
    }

    /// The column under a position, for a pointer; positions outside belong to the nearest column.
    pub fn column_at(&self, x: f64) -> Option<&HitColumn> {
        self.columns.iter().find(|column| x < column.right).or_else(|| self.columns.last())
    }
}

/// A line chart in pixels.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PlacedLineChart {
    /// Axes, grid, breaks, legend, columns.
    pub frame: PlacedFrame,
    /// Outlines of the filled difference, each closed by joining its last point to its first.
    pub band: Vec<Vec<PlacedPoint>>,
    /// Lines and points, in the order in which they are drawn.
    pub series: Vec<PlacedSeries>,
    /// Names at the ends of lines; empty where the legend has them.
    pub labels: Vec<PlacedLabel>,
}

/// One bar.
#[derive(Clone, Debug, PartialEq)]
pub struct PlacedBar {
    /// Its year.
    pub year: u16,
    /// Its extent, at least a pixel high, so that zero is told from nothing.
    pub bounds: Bounds,
    /// Tone of its side of zero.
    pub tone: Tone,
    /// True for an incomplete value: an outline.
    pub hollow: bool,
}

/// A bar chart in pixels.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PlacedBarChart {
    /// Axes, grid, breaks, legend, columns.
    pub frame: PlacedFrame,
    /// Bars from left to right; a missing year has none.
    pub bars: Vec<PlacedBar>,
}

/// A sparkline in pixels.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PlacedSparkline {
    /// Name in its page.
    pub id: String,
    /// Width.
    pub width: f64,
    /// Height.
    pub height: f64,
    /// Its line and points; `None` where nothing has a value.
    pub series: Option<PlacedSeries>,
    /// The last full value.
    pub end: Option<PlacedPoint>,
}
