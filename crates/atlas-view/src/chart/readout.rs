//! What to say about one year: every series by name, and the difference of two reports.

use super::runs::drawable;
use super::{BarChart, ChartPoint, ChartWords, Lettering, LineChart, Tone};

/// One series in one year.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReadoutRow {
    /// Key of the series; empty for bars.
    pub key: String,
    /// Name of the series.
    pub label: String,
    /// Whose value it is.
    pub tone: Tone,
    /// The value with its unit, or the word for a missing one.
    pub text: String,
    /// True where there is a value.
    pub has_value: bool,
    /// True where the value is incomplete.
    pub marked: bool,
}

/// The difference of two reports.
#[derive(Clone, Debug, PartialEq)]
pub struct ReadoutGap {
    /// Name of the difference.
    pub label: String,
    /// The compared value minus the base, in the unit of the chart.
    pub difference: f64,
    /// The same as text, with its sign.
    pub difference_text: String,
    /// The difference in per cent of the base, with its sign; `None` for a base of zero or less.
    pub percent_text: Option<String>,
}

/// Everything known about one year.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct YearReadout {
    /// The year.
    pub year: u16,
    /// One row per series, in the order of the chart.
    pub rows: Vec<ReadoutRow>,
    /// The difference, where both reports have a full value.
    pub gap: Option<ReadoutGap>,
}

/// The read-out of one year of a line chart.
pub(super) fn of_lines(chart: &LineChart, year: u16, lettering: &dyn Lettering) -> YearReadout {
    let row = |series: &super::ChartSeries| {
        row(find(&series.points, year), &series.key, &series.label, series.tone, &chart.words)
    };
    YearReadout { year, rows: chart.series.iter().map(row).collect(), gap: gap(chart, year, lettering) }
}

/// The read-out of one year of a bar chart.
pub(super) fn of_bars(chart: &BarChart, year: u16) -> YearReadout {
    let point = find(&chart.bars, year);
    let below = point.and_then(drawable).is_some_and(|value| value < 0.0);
    let tone = if below { chart.below.0 } else { chart.above.0 };
    YearReadout { year, rows: vec![row(point, "", &chart.label, tone, &chart.words)], gap: None }
}

fn find(points: &[ChartPoint], year: u16) -> Option<&ChartPoint> {
    points.iter().find(|point| point.year == year)
}

fn row(point: Option<&ChartPoint>, key: &str, label: &str, tone: Tone, words: &ChartWords) -> ReadoutRow {
    let known = point.filter(|point| point.value.is_some_and(f64::is_finite));
    ReadoutRow {
        key: key.to_owned(),
        label: label.to_owned(),
        tone,
        text: known.map_or_else(|| words.no_data.clone(), |point| point.text.clone()),
        has_value: known.is_some(),
        marked: known.is_some_and(|point| point.marked),
    }
}

fn gap(chart: &LineChart, year: u16, lettering: &dyn Lettering) -> Option<ReadoutGap> {
    let band = chart.band.as_ref()?;
    let full = |key: &str| {
        let series = chart.series.iter().find(|series| series.key == key)?;
        find(&series.points, year).filter(|point| !point.marked).and_then(drawable)
    };
    let (base, other) = (full(&band.base)?, full(&band.other)?);
    let difference = other - base;
    // A share of a negative or vanishing base says nothing.
    let percent = (base > 0.0).then(|| difference / base * 100.0).filter(|percent| percent.is_finite());
    Some(ReadoutGap {
        label: band.label.clone(),
        difference,
        difference_text: lettering.signed(difference, chart.places),
        percent_text: percent.map(|percent| lettering.signed_percent(percent)),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chart::stand_in::StandIn;
    use crate::chart::{ChartBand, ChartSeries};

    fn two_reports() -> LineChart {
        let series = |key: &str, values: &[(u16, f64, bool)]| ChartSeries {
            key: key.into(),
            points: values
                .iter()
                .map(|&(year, value, marked)| ChartPoint {
                    year,
                    value: Some(value),
                    marked,
                    text: format!("{value} m"),
                })
                .collect(),
            ..ChartSeries::default()
        };
        LineChart {
            series: vec![
                series("kz", &[(2009, 200.0, false), (2010, 80.0, true), (2012, 0.0, false)]),
                series("ru", &[(2009, 230.0, false), (2010, 220.0, false), (2011, 5.0, false), (2012, 5.0, false)]),
            ],
            band: Some(ChartBand { base: "kz".into(), other: "ru".into(), label: "difference".into() }),
            words: ChartWords { no_data: "no data".into(), ..ChartWords::default() },
            ..LineChart::default()
        }
    }

    #[test]
    fn the_gap_is_told_where_both_reports_are_full() {
        let told =
            |year| of_lines(&two_reports(), year, &StandIn).gap.map(|gap| (gap.difference_text, gap.percent_text));
        assert_eq!(told(2009), Some(("+30".into(), Some("+15.0%".into()))));
        assert_eq!(told(2010), None, "an incomplete value has no gap");
        assert_eq!(told(2011), None, "a missing value has no gap");
        assert_eq!(told(2012), Some(("+5".into(), None)), "no share of zero");
    }

    #[test]
    fn a_missing_value_is_said_and_not_left_out() {
        let readout = of_lines(&two_reports(), 2011, &StandIn);
        let texts: Vec<&str> = readout.rows.iter().map(|row| row.text.as_str()).collect();
        assert_eq!(texts, ["no data", "5 m"]);
    }
}
