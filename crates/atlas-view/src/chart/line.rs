//! Places a line chart.

use super::axes::{self, Wish, columns, frame};
use super::labels::{Name, Obstacles, labels, margin_for, wrapped};
use super::runs::{Split, Spot, cuts, in_order, joined, span_of, split};
use super::{
    ChartPoint, ChartSeries, ChartSize, Lettering, LineChart, PlacedFrame, PlacedLineChart, PlacedPoint, PlacedSeries,
    Swatch, Tone, readout,
};

/// Narrower charts have their names in a row above.
const NARROW_PX: f64 = 480.0;
/// Names may take this share of the width; beyond it they go to the row above.
const LARGEST_MARGIN: f64 = 0.3;

/// Places a line chart in CSS pixels.
pub fn place_lines(chart: &LineChart, size: ChartSize, lettering: &dyn Lettering) -> PlacedLineChart {
    let size = size.sane();
    let Some(content) = Content::of(chart) else {
        let frame = axes::empty(&chart.id, size, &chart.words.empty, lettering);
        return PlacedLineChart { frame, ..PlacedLineChart::default() };
    };
    content.with_labels(size, lettering).unwrap_or_else(|| content.with_legend(size, lettering))
}

/// A chart that has at least one value, split into what may be joined.
struct Content<'a> {
    chart: &'a LineChart,
    span: (u16, u16),
    splits: Vec<(&'a ChartSeries, Split)>,
    band: Vec<Vec<(Spot, Spot)>>,
}

/// A name, and the point at which its line ends.
struct Ending {
    tone: Tone,
    texts: Vec<String>,
    width: f64,
    end: Spot,
}

impl<'a> Content<'a> {
    fn of(chart: &'a LineChart) -> Option<Content<'a>> {
        let span = span_of(chart.span, chart.series.iter().flat_map(|series| &series.points))?;
        let cuts = cuts(&chart.breaks);
        let one = |series: &'a ChartSeries| (series, split(&in_order(&series.points, span), &cuts));
        let splits: Vec<_> = chart.series.iter().map(one).collect();
        let content = Content { chart, span, band: band(chart, span, &cuts), splits };
        (!content.values().is_empty()).then_some(content)
    }

    fn values(&self) -> Vec<f64> {
        let spots = self.splits.iter().flat_map(|(_, split)| {
            split.runs.iter().flatten().chain(&split.dots).chain(&split.hollow).map(|spot| spot.value)
        });
        spots.collect()
    }

    /// Names at the ends of lines; `None` where the chart is too narrow or too low for them.
    fn with_labels(&self, size: ChartSize, lettering: &dyn Lettering) -> Option<PlacedLineChart> {
        if size.width < NARROW_PX {
            return None;
        }
        let name = |(series, split): &(&ChartSeries, Split)| {
            let (texts, width) = wrapped(&series.label, size.width, lettering);
            split.end().filter(|_| !texts.is_empty()).map(|end| Ending { tone: series.tone, texts, width, end })
        };
        let endings: Vec<Ending> = self.splits.iter().filter_map(name).collect();
        // First with room only for lines that go to the last year; the others may find a place inside the plot.
        let late = endings.iter().filter(|ending| self.span.0 < ending.end.year && ending.end.year == self.span.1);
        let (narrow, wide) =
            (margin_for(late.map(|ending| ending.width)), margin_for(endings.iter().map(|ending| ending.width)));
        let mut margins = vec![narrow, wide];
        margins.dedup();
        margins
            .into_iter()
            .filter(|margin_px| *margin_px <= size.width * LARGEST_MARGIN)
            .find_map(|margin_px| self.within_margin(size, margin_px, &endings, lettering))
    }

    fn within_margin(
        &self,
        size: ChartSize,
        margin_px: f64,
        endings: &[Ending],
        lettering: &dyn Lettering,
    ) -> Option<PlacedLineChart> {
        let frame = self.frame(size, margin_px, self.keys(), lettering);
        let series = self.series(&frame);
        let name = |ending: &Ending| Name {
            tone: ending.tone,
            texts: ending.texts.clone(),
            width: ending.width,
            end: at(&frame, ending.end),
        };
        let obstacles = Obstacles::of(&series, frame.breaks.iter().map(|mark| mark.x), &frame.plot);
        let labels = labels(endings.iter().map(name).collect(), &frame.plot, obstacles, lettering)?;
        let mut lines = labels.iter().flat_map(|label| &label.lines);
        let fits = lines.all(|line| line.bounds().right <= size.width);
        fits.then(|| PlacedLineChart { band: self.outlines(&frame), series, labels, frame })
    }

    /// Names in the row above.
    fn with_legend(&self, size: ChartSize, lettering: &dyn Lettering) -> PlacedLineChart {
        let drawn = self.splits.iter().filter(|(series, split)| split.end().is_some() && !series.label.is_empty());
        let entry = |(series, split): &(&ChartSeries, Split)| {
            let dots_only = split.runs.is_empty();
            let swatch = if dots_only { Swatch::Dot(series.tone) } else { Swatch::Line(series.tone, series.dash) };
            (swatch, series.label.clone())
        };
        // The most important series is drawn last and named first.
        let legend = drawn.rev().map(entry).chain(self.keys()).collect();
        let frame = self.frame(size, 0.0, legend, lettering);
        PlacedLineChart { band: self.outlines(&frame), series: self.series(&frame), labels: Vec::new(), frame }
    }

    /// Keys that no label at a line can give: the hollow marker and the filled difference.
    fn keys(&self) -> Vec<(Swatch, String)> {
        let has_hollow = self.splits.iter().any(|(_, split)| !split.hollow.is_empty());
        let hollow = Some((Swatch::Hollow, &self.chart.words.incomplete)).filter(|_| has_hollow);
        let band = self.chart.band.as_ref().filter(|_| !self.band.is_empty()).map(|band| (Swatch::Band, &band.label));
        let named = band.into_iter().chain(hollow).filter(|(_, name)| !name.is_empty());
        named.map(|(swatch, name)| (swatch, name.clone())).collect()
    }

    fn frame(
        &self,
        size: ChartSize,
        margin_px: f64,
        legend: Vec<(Swatch, String)>,
        lettering: &dyn Lettering,
    ) -> PlacedFrame {
        let chart = self.chart;
        let wish = Wish {
            id: &chart.id,
            size,
            unit: &chart.y_unit,
            span: self.span,
            values: self.values(),
            with_zero: chart.zero_baseline,
            legend,
            breaks: &chart.breaks,
            margin_px,
            marks_are_wide: false,
        };
        let mut frame = frame(&wish, lettering);
        frame.columns = columns(&frame, |year| readout::of_lines(chart, year, lettering));
        frame
    }

    fn series(&self, frame: &PlacedFrame) -> Vec<PlacedSeries> {
        self.splits.iter().map(|(series, split)| place_series(series, split, frame)).collect()
    }

    fn outlines(&self, frame: &PlacedFrame) -> Vec<Vec<PlacedPoint>> {
        let outline = |stretch: &Vec<(Spot, Spot)>| {
            let there = stretch.iter().map(|(base, _)| at(frame, *base));
            let back = stretch.iter().rev().map(|(_, other)| at(frame, *other));
            there.chain(back).collect()
        };
        self.band.iter().map(outline).collect()
    }
}

fn place_series(series: &ChartSeries, split: &Split, frame: &PlacedFrame) -> PlacedSeries {
    let points = |spots: &Vec<Spot>| spots.iter().map(|spot| at(frame, *spot)).collect();
    PlacedSeries {
        key: series.key.clone(),
        tone: series.tone,
        dash: series.dash,
        runs: split.runs.iter().map(points).collect(),
        dots: points(&split.dots),
        hollow: points(&split.hollow),
    }
}

fn at(frame: &PlacedFrame, spot: Spot) -> PlacedPoint {
    PlacedPoint { year: spot.year, x: frame.x_of(spot.year), y: frame.y_of(spot.value) }
}

/// Stretches of two or more consecutive years in which both reports have a full value.
fn band(chart: &LineChart, span: (u16, u16), cuts: &[u16]) -> Vec<Vec<(Spot, Spot)>> {
    let full = |key: &str| -> Vec<Spot> {
        let points = chart.series.iter().find(|series| series.key == key).map(|series| in_order(&series.points, span));
        let spot = |point: &ChartPoint| {
            super::runs::drawable(point).filter(|_| !point.marked).map(|value| Spot { year: point.year, value })
        };
        points.into_iter().flatten().filter_map(spot).collect()
    };
    let Some(wish) = &chart.band else { return Vec::new() };
    let others = full(&wish.other);
    let mut stretches: Vec<Vec<(Spot, Spot)>> = Vec::new();
    for base in full(&wish.base) {
        let Some(other) = others.iter().find(|other| other.year == base.year) else { continue };
        match stretches.last_mut() {
            Some(open) if open.last().is_some_and(|(last, _)| joined(last.year, base.year, cuts)) => {
                open.push((base, *other));
            }
            _ => stretches.push(vec![(base, *other)]),
        }
    }
    stretches.retain(|stretch| stretch.len() > 1);
    stretches
}
