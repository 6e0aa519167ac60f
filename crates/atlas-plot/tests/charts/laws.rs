//! What holds for any finite input.

use crate::lettering::Typical;
use atlas_plot::{Scene, bar_chart, line_chart, sparkline};
use atlas_view::chart::{
    BarChart, Bounds, ChartBand, ChartBreak, ChartPoint, ChartSeries, ChartSize, ChartWords, LineChart, PlacedFrame,
    PlacedLineChart, PlacedPoint, PlacedSeries, PlacedText, Sparkline, Tone, place_bars, place_lines, place_sparkline,
};
use proptest::prelude::*;

fn value() -> impl Strategy<Value = Option<f64>> {
    prop_oneof![
        1 => Just(None),
        6 => (0.0..20_000.0).prop_map(Some),
        1 => (-20_000.0..20_000.0).prop_map(Some),
        1 => any::<f64>().prop_map(Some),
        1 => Just(Some(0.0)),
    ]
}

fn points() -> impl Strategy<Value = Vec<ChartPoint>> {
    let point = (1990u16..2030, value(), prop::bool::weighted(0.1)).prop_map(|(year, value, marked)| ChartPoint {
        year,
        value,
        marked,
        text: String::new(),
    });
    prop::collection::vec(point, 0..40)
}

fn breaks() -> impl Strategy<Value = Vec<ChartBreak>> {
    let mark = (1985u16..2035, "[а-яa-z ]{0,24}", any::<bool>()).prop_map(|(year, label, cuts_line)| ChartBreak {
        year,
        label,
        cuts_line,
    });
    prop::collection::vec(mark, 0..4)
}

fn line_charts() -> impl Strategy<Value = LineChart> {
    let label = "[А-Яа-яA-Za-zқ]{1,12}( [а-яa-z]{1,12}){0,3}";
    let series = (label, points(), any::<bool>(), 0usize..5).prop_map(|(label, points, dash, tone)| ChartSeries {
        key: String::new(),
        label,
        tone: Tone::ALL[tone],
        dash,
        points,
    });
    let span = prop::option::of((1985u16..2035, 1985u16..2035));
    (prop::collection::vec(series, 0..6), breaks(), span, any::<bool>()).prop_map(|(mut series, breaks, span, zero)| {
        for (index, one) in series.iter_mut().enumerate() {
            one.key = index.to_string();
        }
        LineChart {
            id: "law".into(),
            y_unit: "million".into(),
            places: 0,
            series,
            band: Some(ChartBand { base: "0".into(), other: "1".into(), label: "gap".into() }),
            breaks,
            span,
            zero_baseline: zero,
            words: ChartWords { empty: "none".into(), no_data: "no data".into(), incomplete: "incomplete".into() },
        }
    })
}

fn sizes() -> impl Strategy<Value = ChartSize> {
    (280.0..1600.0, 160.0..900.0).prop_map(|(width, height)| ChartSize { width, height })
}

fn texts(frame: &PlacedFrame) -> Vec<&PlacedText> {
    let legend = frame.legend.iter().flat_map(|entry| &entry.lines);
    let remarks = frame.breaks.iter().flat_map(|mark| &mark.lines);
    let ticks = frame.value_ticks.iter().map(|tick| &tick.text).chain(frame.year_ticks.iter().map(|tick| &tick.text));
    frame.unit.iter().chain(legend).chain(remarks).chain(ticks).chain(&frame.empty).collect()
}

fn check_texts(frame: &PlacedFrame, labels: &[&PlacedText]) -> Result<(), TestCaseError> {
    let all: Vec<&PlacedText> = texts(frame).into_iter().chain(labels.iter().copied()).collect();
    for (index, one) in all.iter().enumerate() {
        let bounds = one.bounds();
        prop_assert!(bounds.top >= -1e-6 && bounds.bottom <= frame.height, "{} leaves the chart: {bounds:?}", one.text);
        for other in &all[index + 1..] {
            prop_assert!(!bounds.overlaps(&other.bounds()), "{one:?} overlaps {other:?}");
        }
    }
    Ok(())
}

fn is_within(point: &PlacedPoint, plot: &Bounds) -> bool {
    (plot.left - 0.1..=plot.right + 0.1).contains(&point.x) && (plot.top - 0.1..=plot.bottom + 0.1).contains(&point.y)
}

fn cuts(breaks: &[ChartBreak]) -> Vec<u16> {
    breaks.iter().filter(|mark| mark.cuts_line).map(|mark| mark.year).collect()
}

/// Every piece of line joins two neighbouring years that both have a full value, and no cut stands between them.
fn check_joins(series: &PlacedSeries, points: &[ChartPoint], cuts: &[u16]) -> Result<(), TestCaseError> {
    let is_full = |year: u16| {
        let first = points.iter().find(|point| point.year == year);
        first.is_some_and(|point| !point.marked && point.value.is_some_and(f64::is_finite))
    };
    for pair in series.runs.iter().flat_map(|run| run.windows(2)) {
        prop_assert_eq!(pair[1].year - pair[0].year, 1);
        prop_assert!(is_full(pair[0].year) && is_full(pair[1].year));
        prop_assert!(!cuts.contains(&pair[1].year));
    }
    Ok(())
}

fn check_points_inside(placed: &PlacedLineChart) -> Result<(), TestCaseError> {
    let plot = &placed.frame.plot;
    for series in &placed.series {
        for point in series.runs.iter().flatten().chain(&series.dots).chain(&series.hollow) {
            prop_assert!(is_within(point, plot), "{point:?} outside {plot:?}");
        }
    }
    for point in placed.band.iter().flatten() {
        prop_assert!(is_within(point, plot));
    }
    Ok(())
}

fn check_columns(frame: &PlacedFrame) -> Result<(), TestCaseError> {
    for pair in frame.columns.windows(2) {
        prop_assert!((pair[0].right - pair[1].left).abs() < 1e-6 && pair[0].left < pair[0].right);
        prop_assert_eq!(pair[0].year + 1, pair[1].year);
    }
    for column in &frame.columns {
        prop_assert_eq!(frame.column_at(column.x).map(|found| found.year), Some(column.year));
    }
    Ok(())
}

/// Coordinates are whole tenths; what would not fit was clamped and lies far outside of the drawing.
fn check_scene(scene: &Scene) -> Result<(), TestCaseError> {
    let svg = atlas_plot::to_svg(scene, "law", "");
    prop_assert!(!svg.contains("NaN") && !svg.contains("inf\""));
    prop_assert!(!svg.contains("2147483") && !svg.contains("-214748"));
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn line_charts_keep_the_laws(chart in line_charts(), size in sizes()) {
        let placed = place_lines(&chart, size, &Typical);
        let labels: Vec<&PlacedText> = placed.labels.iter().flat_map(|label| &label.lines).collect();
        check_texts(&placed.frame, &labels)?;
        check_points_inside(&placed)?;
        check_columns(&placed.frame)?;
        check_scene(&line_chart(&placed))?;
        for (drawn, series) in placed.series.iter().zip(&chart.series) {
            check_joins(drawn, &series.points, &cuts(&chart.breaks))?;
        }
    }

    #[test]
    fn bar_charts_keep_the_laws(bars in points(), breaks in breaks(), size in sizes()) {
        let above = (Tone::Kazakhstan, "Kazakhstan sold more".to_owned());
        let below = (Tone::Russia, "Russia sold more".to_owned());
        let chart = BarChart { bars, breaks, above, below, ..BarChart::default() };
        let placed = place_bars(&chart, size, &Typical);
        check_texts(&placed.frame, &[])?;
        check_columns(&placed.frame)?;
        check_scene(&bar_chart(&placed))?;
        for pair in placed.bars.windows(2) {
            prop_assert!(pair[0].bounds.right < pair[1].bounds.left);
        }
    }

    #[test]
    fn sparklines_keep_the_laws(points in points(), breaks in breaks(), size in sizes()) {
        let chart = Sparkline { points, breaks, ..Sparkline::default() };
        let placed = place_sparkline(&chart, size.width, size.height);
        check_scene(&sparkline(&placed))?;
        if let Some(series) = &placed.series {
            check_joins(series, &chart.points, &cuts(&chart.breaks))?;
        }
    }

    #[test]
    fn no_size_breaks_a_chart(width in any::<f64>(), height in any::<f64>()) {
        let size = ChartSize { width, height };
        let scene = line_chart(&place_lines(&crate::cases::two_ledgers(), size, &Typical));
        check_scene(&scene)?;
        check_scene(&sparkline(&place_sparkline(&crate::cases::spark_with_gap(), width, height)))?;
    }
}
