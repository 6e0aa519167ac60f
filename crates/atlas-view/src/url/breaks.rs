//! Limits of classes as a reader sets them: `breaks=10,25,50` in the address.

use atlas_data::Decimal;
use std::fmt;

/// Thousandths: as fine as any indicator is shown.
const PLACES: u8 = 3;
/// So that no limit leaves the numbers that can be drawn.
const LONGEST: usize = 14;

/// From one to six limits, rising. A limit belongs to the class above it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Breaks {
    /// In thousandths; what is behind `count` is zero.
    at: [i64; Breaks::MOST],
    count: u8,
}

impl Breaks {
    /// Seven classes are the most that the ramp can tell apart.
    pub const MOST: usize = 6;

    /// Reads limits with commas between them, as they are or as some programs write them into links (`%2C`); `None` where one is no number, too fine, or not above the one before it.
    ///
    /// ```
    /// use atlas_view::url::Breaks;
    /// assert_eq!(Breaks::parse("10,25.50").map(|breaks| breaks.to_string()), Some("10,25.5".to_owned()));
    /// assert_eq!(Breaks::parse("10%2C25"), Breaks::parse("10,25"));
    /// assert_eq!(Breaks::parse("25,10"), None);
    /// assert_eq!(Breaks::parse("1,2,3,4,5,6,7"), None);
    /// ```
    pub fn parse(text: &str) -> Option<Breaks> {
        let numbers: Option<Vec<i64>> = text.replace("%2C", ",").split(',').map(thousandths).collect();
        Breaks::rising(&numbers?)
    }

    /// The nearest limits to these numbers, in order and without repetition; `None` where none is left.
    pub fn nearest(values: &[f64]) -> Option<Breaks> {
        let mut numbers: Vec<i64> =
            values.iter().filter(|value| value.abs() < 1e11).map(|value| (value * 1000.0).round() as i64).collect();
        numbers.sort_unstable();
        numbers.dedup();
        numbers.truncate(Breaks::MOST);
        Breaks::rising(&numbers)
    }

    fn rising(numbers: &[i64]) -> Option<Breaks> {
        let is_rising = numbers.iter().zip(numbers.iter().skip(1)).all(|(before, after)| before < after);
        if numbers.is_empty() || numbers.len() > Breaks::MOST || !is_rising {
            return None;
        }
        let mut at = [0; Breaks::MOST];
        for (place, number) in at.iter_mut().zip(numbers) {
            *place = *number;
        }
        Some(Breaks { at, count: numbers.len() as u8 })
    }

    /// The limits as decimal numbers without needless zeros.
    pub fn decimals(&self) -> impl Iterator<Item = Decimal> + '_ {
        self.at.iter().take(usize::from(self.count)).map(|number| {
            let (mut digits, mut places) = (*number, PLACES);
            while places > 0 && digits % 10 == 0 {
                (digits, places) = (digits / 10, places - 1);
            }
            Decimal { digits, places }
        })
    }

    /// The limits as numbers.
    pub fn values(&self) -> Vec<f64> {
        self.decimals().map(Decimal::to_f64).collect()
    }
}

impl fmt::Display for Breaks {
    /// Writes what [`Breaks::parse`] reads.
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, limit) in self.decimals().enumerate() {
            if index > 0 {
                out.write_str(",")?;
            }
            limit.fmt(out)?;
        }
        Ok(())
    }
}

fn thousandths(text: &str) -> Option<i64> {
    let number = Decimal::parse(text).filter(|number| text.len() <= LONGEST && number.places <= PLACES)?;
    Some(number.digits * 10i64.pow(u32::from(PLACES - number.places)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_list_of_rising_limits_is_refused() {
        for text in ["", ",", "1,", "a", "1,1", "1e3", "1.2345", "2,1", "999999999999999", "1;2", " 1"] {
            assert_eq!(Breaks::parse(text), None, "{text:?}");
        }
    }

    #[test]
    fn negative_limits_rise_too() {
        let breaks = Breaks::parse("-2.5,0,1.25").map(|breaks| breaks.values());
        assert_eq!(breaks, Some(vec![-2.5, 0.0, 1.25]));
    }

    #[test]
    fn limits_that_are_dragged_past_each_other_are_put_in_order() {
        let text = |values: &[f64]| Breaks::nearest(values).map(|breaks| breaks.to_string());
        assert_eq!(text(&[5.0, 1.2, 5.0]), Some("1.2,5".to_owned()));
        assert_eq!(text(&[f64::NAN]), None);
    }
}
