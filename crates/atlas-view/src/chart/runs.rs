//! Where a line may be drawn and where it must stop.

use super::scale::LARGEST_DRAWN;
use super::{ChartBreak, ChartPoint};

/// A point that has a value and can be drawn.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Spot {
    pub year: u16,
    pub value: f64,
}

/// A series split by what its points allow.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Split {
    /// Two or more consecutive years without a cut between them.
    pub runs: Vec<Vec<Spot>>,
    /// Full values with no neighbour to join.
    pub dots: Vec<Spot>,
    /// Incomplete values.
    pub hollow: Vec<Spot>,
}

/// Years between which lines stop: the cut stands before its year.
pub(super) fn cuts(breaks: &[ChartBreak]) -> Vec<u16> {
    breaks.iter().filter(|mark| mark.cuts_line).map(|mark| mark.year).collect()
}

/// First and last year to draw, as asked for or as the points have it.
pub(super) fn span_of<'a>(
    asked: Option<(u16, u16)>,
    points: impl Iterator<Item = &'a ChartPoint>,
) -> Option<(u16, u16)> {
    if let Some((first, last)) = asked {
        return Some((first.min(last), first.max(last)));
    }
    points.map(|point| (point.year, point.year)).reduce(|(low, high), (year, _)| (low.min(year), high.max(year)))
}

/// The points inside the span in order of time, one per year.
pub(super) fn in_order(points: &[ChartPoint], span: (u16, u16)) -> Vec<&ChartPoint> {
    let mut ordered: Vec<&ChartPoint> = points.iter().filter(|point| (span.0..=span.1).contains(&point.year)).collect();
    // A stable sort: the first of two points in a year stays the first.
    ordered.sort_by_key(|point| point.year);
    ordered.dedup_by_key(|point| point.year);
    ordered
}

/// The value that is drawn, or `None` where there is nothing that a scale could hold.
pub(super) fn drawable(point: &ChartPoint) -> Option<f64> {
    point.value.filter(|value| value.abs() <= LARGEST_DRAWN)
}

/// Splits ordered points at missing years, incomplete values and cuts.
pub(super) fn split(ordered: &[&ChartPoint], cuts: &[u16]) -> Split {
    let mut split = Split::default();
    let mut run: Vec<Spot> = Vec::new();
    for point in ordered {
        let Some(value) = drawable(point) else { continue };
        let spot = Spot { year: point.year, value };
        if point.marked {
            split.hollow.push(spot);
            continue;
        }
        if run.last().is_some_and(|last| !joined(last.year, spot.year, cuts)) {
            split.close(std::mem::take(&mut run));
        }
        run.push(spot);
    }
    split.close(run);
    split
}

/// True where a line may lead from one year to the other.
pub(super) fn joined(from: u16, to: u16, cuts: &[u16]) -> bool {
    to - from == 1 && !cuts.contains(&to)
}

impl Split {
    fn close(&mut self, run: Vec<Spot>) {
        match run.as_slice() {
            [] => {}
            [alone] => self.dots.push(*alone),
            _ => self.runs.push(run),
        }
    }

    /// The point at which the series ends: the last full value, or the last incomplete one.
    pub fn end(&self) -> Option<Spot> {
        let full = self.runs.iter().flatten().chain(&self.dots).max_by_key(|spot| spot.year);
        full.or_else(|| self.hollow.last()).copied()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn points(values: &[(u16, Option<f64>, bool)]) -> Vec<ChartPoint> {
        let point = |&(year, value, marked): &_| ChartPoint { year, value, marked, text: String::new() };
        values.iter().map(point).collect()
    }

    fn shape(values: &[(u16, Option<f64>, bool)], cuts: &[u16]) -> (Vec<Vec<u16>>, Vec<u16>, Vec<u16>) {
        let points = points(values);
        let split = split(&in_order(&points, (1990, 2030)), cuts);
        let years = |spots: &[Spot]| spots.iter().map(|spot| spot.year).collect();
        (split.runs.iter().map(|run| years(run)).collect(), years(&split.dots), years(&split.hollow))
    }

    #[test]
    fn a_missing_year_is_never_bridged() {
        let some = Some(1.0);
        let gap =
            [(2000, some, false), (2001, some, false), (2002, None, false), (2003, some, false), (2005, some, false)];
        assert_eq!(shape(&gap, &[]), (vec![vec![2000, 2001]], vec![2003, 2005], vec![]));
    }

    #[test]
    fn an_incomplete_year_stands_alone_and_splits_the_line() {
        let some = Some(1.0);
        let marked = [(2009, some, false), (2010, some, true), (2011, some, false), (2012, some, false)];
        assert_eq!(shape(&marked, &[]), (vec![vec![2011, 2012]], vec![2009], vec![2010]));
    }

    #[test]
    fn a_cut_stands_before_its_year() {
        let some = Some(1.0);
        let four = [(2003, some, false), (2001, some, false), (2000, some, false), (2002, some, false)];
        assert_eq!(shape(&four, &[2002]), (vec![vec![2000, 2001], vec![2002, 2003]], vec![], vec![]));
    }

    #[test]
    fn the_first_of_two_points_in_a_year_counts() {
        let twice = points(&[(2000, Some(1.0), false), (2000, Some(2.0), false)]);
        assert_eq!(split(&in_order(&twice, (1990, 2030)), &[]).dots, [Spot { year: 2000, value: 1.0 }]);
    }

    #[test]
    fn what_is_not_a_number_is_missing() {
        assert_eq!(
            shape(&[(2000, Some(f64::NAN), false), (2001, Some(f64::INFINITY), true)], &[]),
            (vec![], vec![], vec![])
        );
    }
}
