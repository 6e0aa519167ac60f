//! Charts without pixels: what will be shown, in which words, and where it must not be joined.
//!
//! Every text in here is finished: numbers are formatted, languages chosen. The models own their data and compare as
//! values, so that a memo over them redraws only when something differs.

use super::Tone;

/// Words that a chart says by itself.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ChartWords {
    /// Shown in place of a chart that has no value at all.
    pub empty: String,
    /// Stands for a missing value in the read-out, as in "no data".
    pub no_data: String,
    /// Key of the hollow marker, as in "incomplete year"; empty for no key.
    pub incomplete: String,
}

/// One value of a series, or the knowledge that there is none.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ChartPoint {
    /// Calendar year.
    pub year: u16,
    /// The value; `None` is a gap, never a zero.
    pub value: Option<f64>,
    /// True where the value is known to be incomplete: a hollow marker, never part of a line.
    pub marked: bool,
    /// The value as the read-out says it, with its unit and hedge.
    pub text: String,
}

/// One line of a chart.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ChartSeries {
    /// Key of the series in the dataset.
    pub key: String,
    /// Name at the end of the line and in the read-out.
    pub label: String,
    /// Whose line it is.
    pub tone: Tone,
    /// True for a dashed line, which tells two series of one tone apart.
    pub dash: bool,
    /// Points in any order; of two in one year the first counts.
    pub points: Vec<ChartPoint>,
}

/// The filled difference of two series, and the base of its percentage.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ChartBand {
    /// Key of the series that is measured against; the percentage is of its value.
    pub base: String,
    /// Key of the series that is compared with it; the gap is `other` minus `base`.
    pub other: String,
    /// Name in the legend and the read-out, as in "difference"; empty for no key in the legend.
    pub label: String,
}

/// A year in which the way of counting changed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ChartBreak {
    /// The first year that is not counted as before.
    pub year: u16,
    /// A few words.
    pub label: String,
    /// True where lines stop before this year and start again in it.
    pub cuts_line: bool,
}

/// Yearly values of several reporters on one scale.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct LineChart {
    /// Name of the chart in its page, unique there.
    pub id: String,
    /// Unit of the value axis, written above it.
    pub y_unit: String,
    /// Decimal places of a difference in the read-out.
    pub places: u8,
    /// Lines, the most important last: it is drawn on top, and named first in a legend.
    pub series: Vec<ChartSeries>,
    /// A difference to fill.
    pub band: Option<ChartBand>,
    /// Breaks in the way of counting.
    pub breaks: Vec<ChartBreak>,
    /// First and last year of the axis; `None` for those of the points.
    pub span: Option<(u16, u16)>,
    /// True where the value axis must include zero.
    pub zero_baseline: bool,
    /// Words.
    pub words: ChartWords,
}

/// One signed value per year, drawn up and down from zero: a balance.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct BarChart {
    /// Name of the chart in its page, unique there.
    pub id: String,
    /// Unit of the value axis, written above it.
    pub y_unit: String,
    /// Bars in any order; of two in one year the first counts.
    pub bars: Vec<ChartPoint>,
    /// Name of what is measured, in the read-out.
    pub label: String,
    /// Tone and meaning of bars above zero, as in "Kazakhstan sold more".
    pub above: (Tone, String),
    /// Tone and meaning of bars below zero.
    pub below: (Tone, String),
    /// Breaks in the way of counting; bars are never joined, so they are only marked.
    pub breaks: Vec<ChartBreak>,
    /// First and last year of the axis; `None` for those of the bars.
    pub span: Option<(u16, u16)>,
    /// Words.
    pub words: ChartWords,
}

/// A small trend for a card: one line, no axes.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Sparkline {
    /// Name in its page, unique there.
    pub id: String,
    /// Whose line it is.
    pub tone: Tone,
    /// Points in any order; of two in one year the first counts.
    pub points: Vec<ChartPoint>,
    /// Breaks that cut the line.
    pub breaks: Vec<ChartBreak>,
    /// First and last year of the axis; `None` for those of the points.
    pub span: Option<(u16, u16)>,
}
