//! The charts of the gallery. Trade figures are rounded to millions; they are here for their shape.

use crate::lettering::Typical;
use atlas_plot::{Scene, bar_chart, line_chart, sparkline};
use atlas_view::chart::{
    BarChart, ChartBand, ChartBreak, ChartPoint, ChartSeries, ChartSize, ChartWords, Lettering, LineChart, Sparkline,
    Tone, place_bars, place_lines, place_sparkline,
};

const KZ_EXPORT: [u32; 31] = [
    2362, 2481, 2285, 1579, 1146, 1710, 1733, 1498, 1968, 2836, 2927, 3730, 4659, 6227, 3547, 3007, 7515, 6747, 5875,
    6389, 4548, 3509, 4639, 5280, 5671, 5007, 7019, 9091, 10207, 9552, 8248,
];
const KZ_IMPORT: [u32; 31] = [
    1899, 2323, 1968, 1703, 1345, 2339, 2752, 2547, 3278, 4808, 6582, 9064, 11574, 13754, 8897, 5476, 16269, 17110,
    17972, 13808, 10529, 9130, 11733, 13237, 14312, 13768, 17606, 17881, 16847, 18584, 19539,
];
const RU_IMPORT: [u32; 20] = [
    2742, 3041, 2743, 1877, 1391, 2197, 1834, 1943, 2662, 3457, 3210, 3824, 4622, 6369, 3533, 2578, 3752, 10042, 5887,
    7097,
];

/// Values from a first year on; the marked years are incomplete.
pub fn points(first: u16, values: &[u32], marked: &[u16]) -> Vec<ChartPoint> {
    let years = first..;
    let point = |(year, value): (u16, &u32)| ChartPoint {
        year,
        value: Some(f64::from(*value)),
        marked: marked.contains(&year),
        text: format!("${} m", Typical.number(f64::from(*value), 0)),
    };
    years.zip(values).map(point).collect()
}

pub fn at(year: u16, value: Option<f64>) -> ChartPoint {
    ChartPoint { year, value, marked: false, text: value.map(|value| value.to_string()).unwrap_or_default() }
}

fn words() -> ChartWords {
    ChartWords { empty: "No values".into(), no_data: "no data".into(), incomplete: "incomplete year".into() }
}

fn series(key: &str, label: &str, tone: Tone, points: Vec<ChartPoint>) -> ChartSeries {
    ChartSeries { key: key.into(), label: label.into(), tone, dash: false, points }
}

fn breaks(labels: [&str; 3]) -> Vec<ChartBreak> {
    let mark = |(year, label): (u16, &str)| ChartBreak { year, label: label.into(), cuts_line: year == 2010 };
    [2010, 2015, 2022].into_iter().zip(labels).map(mark).collect()
}

pub fn two_ledgers() -> LineChart {
    LineChart {
        id: "two-ledgers".into(),
        y_unit: "million US dollars".into(),
        places: 0,
        series: vec![
            series("ru", "Russia’s report", Tone::Russia, points(1995, &RU_IMPORT, &[2010, 2011])),
            series("kz", "Kazakhstan’s report", Tone::Kazakhstan, points(1995, &KZ_EXPORT, &[2010])),
        ],
        band: Some(ChartBand { base: "kz".into(), other: "ru".into(), label: "difference".into() }),
        breaks: breaks(["customs checks end", "economic union", "new routes"]),
        span: Some((1995, 2025)),
        zero_baseline: true,
        words: words(),
    }
}

fn both_directions() -> LineChart {
    let dashed = ChartSeries {
        dash: true,
        ..series("turnover", "Both together", Tone::Context, {
            let sums: Vec<u32> = KZ_EXPORT.iter().zip(KZ_IMPORT).map(|(one, other)| one + other).collect();
            points(1995, &sums, &[2010])
        })
    };
    LineChart {
        series: vec![
            dashed,
            series("in", "From Russia", Tone::Russia, points(1995, &KZ_IMPORT, &[2010])),
            series("out", "From Kazakhstan", Tone::Kazakhstan, points(1995, &KZ_EXPORT, &[2010])),
        ],
        band: None,
        ..two_ledgers()
    }
}

fn scattered() -> LineChart {
    let dots = |values: &[(u16, f64)]| values.iter().map(|(year, value)| at(*year, Some(*value))).collect();
    LineChart {
        series: vec![
            series("un", "UN matrix", Tone::Third, dots(&[(1995, 2742.0), (2005, 3210.0), (2015, 4616.0)])),
            series(
                "ct",
                "Every fourth year",
                Tone::Russia,
                dots(&[(2000, 2247.0), (2004, 4664.0), (2008, 13_298.0), (2012, 14_900.0), (2016, 9600.0)]),
            ),
        ],
        band: None,
        breaks: vec![],
        span: Some((1995, 2025)),
        ..two_ledgers()
    }
}

fn all_missing() -> LineChart {
    let nothing = (1995..=2025).map(|year| at(year, None)).collect();
    let words =
        ChartWords { empty: "No yearly value of this series was found in any of the sources read.".into(), ..words() };
    LineChart { series: vec![series("x", "Nothing", Tone::Russia, nothing)], words, ..two_ledgers() }
}

fn single_point() -> LineChart {
    LineChart {
        series: vec![series("x", "Freight by rail", Tone::Kazakhstan, vec![at(2025, Some(20.0))])],
        y_unit: "million tonnes".into(),
        breaks: vec![],
        span: None,
        ..two_ledgers()
    }
}

fn huge_values() -> LineChart {
    let huge = (2000..=2020).map(|year| at(year, Some(f64::from(year - 1990) * 3.1e13))).collect();
    let tiny = (2000..=2020).map(|year| at(year, Some(f64::from(year) * 1e-3))).collect();
    let series = vec![series("huge", "Huge", Tone::Russia, huge), series("tiny", "Tiny", Tone::Kazakhstan, tiny)];
    LineChart { series, band: None, breaks: vec![], span: None, ..two_ledgers() }
}

fn kazakh() -> LineChart {
    let mut chart = two_ledgers();
    for (series, label) in chart.series.iter_mut().zip(["Ресейдің есебі бойынша", "Қазақстанның есебі бойынша"])
    {
        series.label = label.into();
    }
    chart.y_unit = "миллион АҚШ доллары".into();
    chart.breaks = breaks(["кедендік бақылаудың аяқталуы", "экономикалық одақ", "жаңа бағыттар"]);
    chart.words = ChartWords { incomplete: "толық емес жыл".into(), ..words() };
    chart.band = chart.band.map(|band| ChartBand { label: "айырма".into(), ..band });
    chart
}

fn balance() -> BarChart {
    let mut bars: Vec<ChartPoint> = points(1995, &KZ_EXPORT, &[2010]);
    for (bar, import) in bars.iter_mut().zip(KZ_IMPORT) {
        bar.value = bar.value.map(|value| value - f64::from(import));
    }
    bars.retain(|bar| bar.year != 2003);
    BarChart {
        id: "balance".into(),
        y_unit: "million US dollars".into(),
        bars,
        label: "Balance".into(),
        above: (Tone::Kazakhstan, "Kazakhstan sold more".into()),
        below: (Tone::Russia, "Russia sold more".into()),
        breaks: breaks(["customs checks end", "economic union", "new routes"]),
        span: Some((1995, 2025)),
        words: words(),
    }
}

pub fn spark_with_gap() -> Sparkline {
    let mut points = points(2005, &KZ_EXPORT[10..], &[2010]);
    points.retain(|point| !(2015..=2016).contains(&point.year));
    Sparkline { id: "spark".into(), tone: Tone::Kazakhstan, points, breaks: vec![], span: None }
}

fn line(chart: &LineChart, width: f64, height: f64) -> Scene {
    line_chart(&place_lines(chart, ChartSize { width, height }, &Typical))
}

fn bars(chart: &BarChart, width: f64, height: f64) -> Scene {
    bar_chart(&place_bars(chart, ChartSize { width, height }, &Typical))
}

fn spark(chart: &Sparkline, width: f64, height: f64) -> Scene {
    sparkline(&place_sparkline(chart, width, height))
}

/// Name of a case, and its drawing.
pub type Case = (&'static str, Scene);

pub fn all() -> Vec<Case> {
    vec![
        ("two-ledgers", line(&two_ledgers(), 720.0, 400.0)),
        ("two-ledgers-narrow", line(&two_ledgers(), 280.0, 320.0)),
        ("two-ledgers-phone", line(&two_ledgers(), 360.0, 340.0)),
        ("two-ledgers-wide", line(&two_ledgers(), 1200.0, 480.0)),
        ("both-directions", line(&both_directions(), 720.0, 400.0)),
        ("scattered-dots", line(&scattered(), 720.0, 360.0)),
        ("scattered-dots-narrow", line(&scattered(), 320.0, 300.0)),
        ("all-missing", line(&all_missing(), 480.0, 240.0)),
        ("single-point", line(&single_point(), 480.0, 240.0)),
        ("huge-values", line(&huge_values(), 640.0, 320.0)),
        ("kazakh-labels", line(&kazakh(), 720.0, 400.0)),
        ("kazakh-labels-narrow", line(&kazakh(), 280.0, 340.0)),
        ("balance", bars(&balance(), 720.0, 360.0)),
        ("balance-narrow", bars(&balance(), 300.0, 320.0)),
        ("sparkline-gap", spark(&spark_with_gap(), 120.0, 36.0)),
        ("sparkline-empty", spark(&Sparkline::default(), 120.0, 36.0)),
    ]
}
