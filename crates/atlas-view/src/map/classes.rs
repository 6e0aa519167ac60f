//! Classing of values: quantiles, natural breaks (Jenks) and equal intervals.

use crate::order::rising;
use crate::url::Classing;

/// Classes of a set of values, from the lowest to the highest. No value lies in two classes or in none.
#[derive(Clone, Debug, PartialEq)]
pub struct Classes {
    /// Lowest value of every class but the first.
    breaks: Vec<f64>,
}

impl Classes {
    /// Makes at most `count` classes; fewer where there are not so many distinct values.
    ///
    /// ```
    /// use atlas_view::map::Classes;
    /// use atlas_view::url::Classing;
    /// let classes = Classes::new(&[1.0, 2.0, 3.0, 10.0], Classing::Equal, 3);
    /// assert_eq!(classes.class_of(3.0), 0);
    /// assert_eq!(classes.class_of(10.0), 1, "the empty class between them is left out");
    /// ```
    pub fn new(values: &[f64], method: Classing, count: u8) -> Classes {
        let finite: Vec<f64> = values.iter().copied().filter(|value| value.is_finite()).collect();
        let sorted: Vec<f64> = rising(&finite).into_iter().filter_map(|at| finite.get(at).copied()).collect();
        let count = usize::from(count.max(1));
        let mut breaks = match method {
            Classing::Quantiles => quantile_breaks(&sorted, count),
            Classing::Equal => equal_breaks(&sorted, count),
            Classing::Natural => natural_breaks(&sorted, count),
        };
        breaks.dedup();
        let lowest = sorted.first().copied();
        breaks.retain(|at| Some(*at) != lowest);
        Classes { breaks }
    }

    /// Classes between limits that somebody has set, rising; a class may hold no value.
    pub fn at(limits: &[f64]) -> Classes {
        Classes { breaks: limits.to_vec() }
    }

    /// The lowest value of every class but the first.
    pub fn limits(&self) -> &[f64] {
        &self.breaks
    }

    /// How many classes there are; at least one.
    pub fn count(&self) -> usize {
        self.breaks.len() + 1
    }

    /// The class of a value, from 0.
    pub fn class_of(&self, value: f64) -> usize {
        self.breaks.partition_point(|lowest| *lowest <= value)
    }
}

/// Each class begins at a value that occurs, so that equal values are never parted.
fn quantile_breaks(sorted: &[f64], count: usize) -> Vec<f64> {
    (1..count).filter_map(|class| sorted.get(class * sorted.len() / count).copied()).collect()
}

fn equal_breaks(sorted: &[f64], count: usize) -> Vec<f64> {
    let (Some(low), Some(high)) = (sorted.first(), sorted.last()) else { return Vec::new() };
    let width = (high - low) / count as f64;
    // The break moves up to the next value that occurs: same classes, and a class without values disappears.
    (1..count)
        .filter_map(|class| {
            let edge = low + width * class as f64;
            sorted.iter().copied().find(|value| *value >= edge)
        })
        .collect()
}

/// Fisher's exact method: the classes whose values lie closest to their means. Where the last class of the first `j` values begins never
/// moves back as `j` grows, so that each half of the values asks only one side of the other half's answer (Wu 1991): `n log n` for each
/// class instead of `n` squared.
fn natural_breaks(sorted: &[f64], count: usize) -> Vec<f64> {
    let n = sorted.len();
    let count = count.min(n);
    if count < 2 {
        return Vec::new();
    }
    let sums = Sums::of(sorted);
    let same = sums.spread(0, n) * SAME;
    let mut costs: Vec<f64> = (0..=n).map(|j| sums.spread(0, j)).collect();
    // starts[k][j]: where the last of k + 2 classes of the first j values begins.
    let mut starts = Vec::new();
    for _ in 1..count {
        let mut row = Row { before: &costs, sums: &sums, same, costs: vec![0.0; n + 1], starts: vec![0; n + 1] };
        row.fill((1, n), (0, n - 1));
        starts.push(row.starts);
        costs = row.costs;
    }
    let mut breaks = Vec::new();
    let mut end = n;
    for row in starts.iter().rev() {
        let start = row.get(end).copied().unwrap_or(0);
        breaks.extend(sorted.get(start).copied());
        end = start;
    }
    breaks.reverse();
    breaks
}

/// Share of the whole spread below which two spreads are equal.
const SAME: f64 = 1e-12;

/// Sums of the first values and of their squares, taken from the middle value so that large numbers lose no digits.
struct Sums(Vec<(f64, f64)>);

impl Sums {
    fn of(sorted: &[f64]) -> Sums {
        let middle = sorted.get(sorted.len() / 2).copied().unwrap_or(0.0);
        let mut all = vec![(0.0, 0.0)];
        let mut sum = (0.0, 0.0);
        for value in sorted {
            let value = value - middle;
            sum = (sum.0 + value, sum.1 + value * value);
            all.push(sum);
        }
        Sums(all)
    }

    /// The sum of the squared distances from the mean.
    fn spread(&self, from: usize, to: usize) -> f64 {
        let Some((a, b)) = self.0.get(from).zip(self.0.get(to)) else { return 0.0 };
        let (sum, squares) = (b.0 - a.0, b.1 - a.1);
        (squares - sum * sum / to.saturating_sub(from).max(1) as f64).max(0.0)
    }
}

/// The least spread of the first `j` values in one class more than `before`, for every `j`.
struct Row<'a> {
    before: &'a [f64],
    sums: &'a Sums,
    /// Costs that differ by less are equal: of several such the first start counts, and not the one that rounding favours.
    same: f64,
    costs: Vec<f64>,
    starts: Vec<usize>,
}

impl Row<'_> {
    /// Answers for all `j` from `low` to `high`, whose last class begins somewhere from `first` to `last`.
    fn fill(&mut self, (low, high): (usize, usize), (first, last): (usize, usize)) {
        if low > high {
            return;
        }
        let j = low.midpoint(high);
        let mut best = (f64::INFINITY, first);
        for start in first..=last.min(j - 1) {
            let cost = self.before.get(start).copied().unwrap_or(0.0) + self.sums.spread(start, j);
            if cost < best.0 - self.same {
                best = (cost, start);
            }
        }
        if let Some((cost, start)) = self.costs.get_mut(j).zip(self.starts.get_mut(j)) {
            (*cost, *start) = best;
        }
        self.fill((low, j - 1), (first, best.1));
        self.fill((j + 1, high), (best.1, last));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn natural_breaks_fall_into_the_gaps() {
        let classes = Classes::new(&[1.0, 1.2, 5.0, 5.1, 5.2, 20.0], Classing::Natural, 3);
        let of: Vec<usize> = [1.0, 1.2, 5.0, 5.2, 20.0].iter().map(|value| classes.class_of(*value)).collect();
        assert_eq!(of, [0, 0, 1, 1, 2]);
    }

    #[test]
    fn quantiles_never_part_equal_values() {
        let classes = Classes::new(&[1.0, 2.0, 2.0, 2.0, 2.0, 3.0], Classing::Quantiles, 3);
        assert_eq!(classes.count(), 2);
        assert_eq!(classes.class_of(2.0), 1);
    }

    #[test]
    fn one_value_or_none_makes_one_class() {
        for method in Classing::ALL {
            assert_eq!(Classes::new(&[], method, 5).count(), 1);
            assert_eq!(Classes::new(&[7.0], method, 5).count(), 1);
        }
    }

    /// The same by trying everything, straight from the definition.
    fn least_spread(sorted: &[f64], count: usize) -> f64 {
        let spread = |part: &[f64]| {
            let mean = part.iter().sum::<f64>() / part.len().max(1) as f64;
            part.iter().map(|value| (value - mean).powi(2)).sum::<f64>()
        };
        if count == 1 {
            return spread(sorted);
        }
        let last = |start: usize| least_spread(&sorted[..start], count - 1) + spread(&sorted[start..]);
        (0..sorted.len()).map(last).fold(f64::INFINITY, f64::min)
    }

    fn spread_of(classes: &Classes, values: &[f64]) -> f64 {
        (0..classes.count())
            .map(|class| {
                let part: Vec<f64> = values.iter().copied().filter(|value| classes.class_of(*value) == class).collect();
                least_spread(&part, 1)
            })
            .sum()
    }

    #[test]
    fn many_values_are_parted_too() {
        let values: Vec<f64> = (0..5000).map(|index| f64::from((index * 7919) % 5003).powi(2)).collect();
        let classes = Classes::new(&values, Classing::Natural, 7);
        assert_eq!(classes.count(), 7);
    }

    proptest::proptest! {
        #[test]
        fn natural_breaks_are_the_best_there_are(
            values in proptest::collection::vec(-40i32..40, 3..14),
            shift in proptest::sample::select(&[0.0, 1e6, -3e7][..]),
            count in 3u8..6,
        ) {
            let mut values: Vec<f64> = values.into_iter().map(|value| f64::from(value) / 4.0 + shift).collect();
            let found = spread_of(&Classes::new(&values, Classing::Natural, count), &values);
            values.sort_by(f64::total_cmp);
            let best = least_spread(&values, usize::from(count).min(values.len()));
            proptest::prop_assert!(found <= best + 1e-6, "{} instead of {}", found, best);
        }

        #[test]
        fn every_class_has_a_value_and_order_is_kept(
            values in proptest::collection::vec(-1000.0..1000.0f64, 1..30),
            method in proptest::sample::select(&Classing::ALL[..]),
            count in 3u8..8,
        ) {
            let classes = Classes::new(&values, method, count);
            proptest::prop_assert!(classes.count() <= usize::from(count));
            for class in 0..classes.count() {
                proptest::prop_assert!(values.iter().any(|value| classes.class_of(*value) == class));
            }
            for pair in values.windows(2) {
                let ordered = (pair[0] <= pair[1]) == (classes.class_of(pair[0]) <= classes.class_of(pair[1]));
                let same = classes.class_of(pair[0]) == classes.class_of(pair[1]);
                proptest::prop_assert!(ordered || same);
            }
        }
    }
}
