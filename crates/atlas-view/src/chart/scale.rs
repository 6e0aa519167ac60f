//! From years and values to pixels, and which values get a grid line.

/// Values beyond this are not drawn. It is past any amount of money or people on Earth, and far enough inside the
/// floating-point range that no sum or ratio overflows.
pub(super) const LARGEST_DRAWN: f64 = 1e15;

/// Differences below this are drawn as none; no source prints so many decimals.
const SMALLEST_RANGE: f64 = 1e-6;

/// Where a year stands from left to right.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct YearScale {
    /// First year.
    pub first: u16,
    /// Last year, not before the first.
    pub last: u16,
    /// Position of the first year in CSS pixels.
    pub left: f64,
    /// Position of the last year in CSS pixels.
    pub right: f64,
}

impl YearScale {
    /// The position of a year in CSS pixels; a scale of one year has it in the middle.
    pub fn x_of(&self, year: u16) -> f64 {
        if self.first == self.last {
            return f64::midpoint(self.left, self.right);
        }
        let share = (f64::from(year) - f64::from(self.first)) / (f64::from(self.last) - f64::from(self.first));
        self.left + share * (self.right - self.left)
    }

    /// Distance of two years in CSS pixels; the whole width where there is only one.
    pub fn year_px(&self) -> f64 {
        (self.right - self.left) / f64::from((self.last - self.first).max(1))
    }
}

/// Where a value stands from bottom to top.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct ValueScale {
    /// Value at the bottom.
    pub lowest: f64,
    /// Value at the top, above the lowest.
    pub highest: f64,
    /// Position of the lowest value in CSS pixels.
    pub bottom: f64,
    /// Position of the highest value in CSS pixels, above the bottom, which is the smaller number.
    pub top: f64,
}

impl ValueScale {
    /// The position of a value in CSS pixels; what lies beyond the scale stands at its edge.
    pub fn y_of(&self, value: f64) -> f64 {
        // `max` and `min` also turn what is not a number into the lowest value.
        let drawn = value.max(self.lowest).min(self.highest);
        let range = (self.highest - self.lowest).max(SMALLEST_RANGE);
        self.bottom - (drawn - self.lowest) / range * (self.bottom - self.top)
    }
}

/// Share of the scale kept free above the highest value and below the lowest.
const AIR: f64 = 0.04;

/// A value that ends this share of a step past a grid line gets the next one, too; otherwise the scale ends at it.
const NEXT_LINE: f64 = 0.4;

/// Round values for grid lines, and the ends of the scale, which need not be round.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct ValueTicks {
    pub values: Vec<f64>,
    /// Decimal places that tell two neighbours apart.
    pub places: u8,
    pub lowest: f64,
    pub highest: f64,
}

/// Picks steps of 1, 2 or 5 times a power of ten so that about `intervals` of them cover the values.
///
/// Powers of ten are counted up instead of computed with a logarithm, whose last digit differs between machines.
pub(super) fn value_ticks(values: impl Iterator<Item = f64>, with_zero: bool, intervals: u32) -> ValueTicks {
    let (mut lowest, mut highest) =
        values.fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), value| (low.min(value), high.max(value)));
    if lowest > highest {
        (lowest, highest) = (0.0, 1.0);
    }
    if with_zero {
        (lowest, highest) = (lowest.min(0.0), highest.max(0.0));
    }
    if highest - lowest < SMALLEST_RANGE.max(highest.abs() * 1e-9) {
        (lowest, highest) = around(highest);
    }
    let air = (highest - lowest) * AIR;
    let step = Step::at_least((highest - lowest) / f64::from(intervals.max(1)));
    let (from, to) = (step.index_below(lowest), step.index_above(highest));
    // Zero is a floor or a ceiling to stand on; no air is needed beyond it.
    let low = if lowest.abs() < f64::EPSILON { lowest } else { lowest - air };
    let high = if highest.abs() < f64::EPSILON { highest } else { highest + air };
    let lines: Vec<f64> = (from..=to).map(|index| step.value(index)).collect();
    let near = |line: &&f64| {
        **line >= lowest - step.value(1) * (1.0 - NEXT_LINE) && **line <= highest + step.value(1) * (1.0 - NEXT_LINE)
    };
    let values: Vec<f64> = lines.iter().filter(near).copied().collect();
    let first = values.first().copied().unwrap_or(low);
    let last = values.last().copied().unwrap_or(high);
    ValueTicks { values, places: step.places, lowest: low.min(first), highest: high.max(last) }
}

/// A range for values that are all alike: zero keeps its baseline, anything else stands in the middle.
fn around(value: f64) -> (f64, f64) {
    if value.abs() < SMALLEST_RANGE { (0.0, 1.0) } else { (value - value.abs() * 0.1, value + value.abs() * 0.1) }
}

/// A step as an exact fraction: `whole / 10^places`.
struct Step {
    whole: i64,
    places: u8,
}

impl Step {
    fn at_least(size: f64) -> Step {
        let fractions = (1..=8u8).rev().flat_map(|places| [1, 2, 5].map(|whole| Step { whole, places }));
        let wholes =
            (0..=15u32).flat_map(|power| [1, 2, 5].map(|digit| Step { whole: digit * 10i64.pow(power), places: 0 }));
        fractions.chain(wholes).find(|step| step.value(1) >= size).unwrap_or(Step { whole: 10i64.pow(16), places: 0 })
    }

    fn value(&self, index: i64) -> f64 {
        (index * self.whole) as f64 / 10f64.powi(i32::from(self.places))
    }

    // The small tolerance keeps 0.3 / 0.1 = 2.999… from asking for one more grid line.
    fn index_below(&self, value: f64) -> i64 {
        (value / self.value(1) + 1e-9).floor() as i64
    }

    fn index_above(&self, value: f64) -> i64 {
        (value / self.value(1) - 1e-9).ceil() as i64
    }
}

/// Years under the axis: the densest round steps whose labels keep their distance.
pub(super) fn year_ticks(scale: &YearScale, label_px: f64) -> Vec<u16> {
    const STEPS: [u16; 13] = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000];
    let room = label_px + 12.0;
    let span = scale.last - scale.first;
    // Every second year over decades is a fence; every fifth is read at a glance.
    let is_calm = |step: &u16| *step != 2 || span <= 16;
    let fits = |step: &u16| f64::from(*step) * scale.year_px() >= room;
    let step = STEPS.into_iter().filter(is_calm).find(fits).unwrap_or(20_000);
    let round: Vec<u16> = (scale.first..=scale.last).filter(|year| year % step == 0).collect();
    if round.len() > 1 || scale.first == scale.last {
        return if round.is_empty() { vec![scale.first] } else { round };
    }
    if scale.right - scale.left >= room { vec![scale.first, scale.last] } else { vec![scale.first] }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ticks(values: &[f64], with_zero: bool) -> Vec<f64> {
        value_ticks(values.iter().copied(), with_zero, 5).values
    }

    #[test]
    fn grid_lines_are_round_and_cover_the_values() {
        assert_eq!(ticks(&[2361.9, 18_000.0], true), [0.0, 5000.0, 10_000.0, 15_000.0, 20_000.0]);
        assert_eq!(ticks(&[0.31, 0.58], false), [0.3, 0.4, 0.5, 0.6]);
        assert_eq!(ticks(&[-7.0, 3.0], true), [-8.0, -6.0, -4.0, -2.0, 0.0, 2.0, 4.0]);
    }

    #[test]
    fn equal_values_and_no_values_still_have_a_scale() {
        assert_eq!(ticks(&[0.0], true), [0.0, 0.2, 0.4, 0.6, 0.8, 1.0]);
        assert_eq!(ticks(&[], false), [0.0, 0.2, 0.4, 0.6, 0.8, 1.0]);
        assert_eq!(ticks(&[50.0, 50.0], false), [44.0, 46.0, 48.0, 50.0, 52.0, 54.0, 56.0]);
    }

    #[test]
    fn a_scale_ends_at_its_values_unless_the_next_line_is_near() {
        let ends = |values: &[f64]| {
            let ticks = value_ticks(values.iter().copied(), true, 3);
            (ticks.values.last().copied(), ticks.highest)
        };
        assert_eq!(ends(&[10_200.0]), (Some(10_000.0), 10_608.0));
        assert_eq!(ends(&[13_000.0]), (Some(15_000.0), 15_000.0));
    }

    #[test]
    fn positions_are_inside_the_scale_for_every_value() {
        let scale = ValueScale { lowest: -2.0, highest: 5.0, bottom: 300.0, top: 0.0 };
        for value in [f64::MAX, f64::MIN, f64::INFINITY, f64::NEG_INFINITY, f64::NAN, 1e-300] {
            assert!((0.0..=300.0).contains(&scale.y_of(value)), "{value}");
        }
    }

    #[test]
    fn years_thin_out_and_never_vanish() {
        let at = |width| year_ticks(&YearScale { first: 1995, last: 2025, left: 0.0, right: width }, 27.0);
        assert_eq!(at(1300.0).len(), 31);
        assert_eq!(at(1100.0), at(280.0));
        assert_eq!(at(280.0), [1995, 2000, 2005, 2010, 2015, 2020, 2025]);
        assert_eq!(at(130.0), [2000, 2010, 2020]);
        assert_eq!(at(20.0), [1995]);
        let short = YearScale { first: 2011, last: 2014, left: 0.0, right: 60.0 };
        assert_eq!(year_ticks(&short, 27.0), [2012, 2014]);
    }
}
