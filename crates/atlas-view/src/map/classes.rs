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

/// Fisher's exact method: the classes whose values lie closest to their means.
fn natural_breaks(sorted: &[f64], count: usize) -> Vec<f64> {
    let n = sorted.len();
    let count = count.min(n);
    if count < 2 {
        return Vec::new();
    }
    let spread = |from: usize, to: usize| -> f64 {
        let part = sorted.get(from..to).unwrap_or_default();
        let mean = part.iter().sum::<f64>() / part.len().max(1) as f64;
        part.iter().map(|value| (value - mean).powi(2)).sum()
    };
    // best[k][j]: the least spread of the first j values in k + 1 classes, and where the last class begins.
    let mut best: Vec<Vec<(f64, usize)>> = vec![(0..=n).map(|j| (spread(0, j), 0)).collect()];
    for _ in 1..count {
        let previous = best.last().cloned().unwrap_or_default();
        let row = (0..=n)
            .map(|j| {
                (0..j)
                    .filter_map(|i| previous.get(i).map(|(cost, _)| (cost + spread(i, j), i)))
                    .min_by(|a, b| a.0.total_cmp(&b.0))
                    .unwrap_or((0.0, 0))
            })
            .collect();
        best.push(row);
    }
    let mut breaks = Vec::new();
    let mut end = n;
    for row in best.iter().skip(1).rev() {
        let start = row.get(end).map_or(0, |(_, start)| *start);
        breaks.extend(sorted.get(start).copied());
        end = start;
    }
    breaks.reverse();
    breaks
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

    proptest::proptest! {
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
