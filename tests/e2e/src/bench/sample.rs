//! What one input cost, and what many inputs cost in short.

use serde_json::{Value, json};

/// What was done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// The pointer moves onto another region.
    Hover,
    /// A region is chosen.
    Click,
    /// The wheel turns one step over the map.
    Zoom,
    /// Another year is shown: every region gets another colour.
    Year,
}

impl Kind {
    /// All, in the order of the report.
    pub const ALL: [Kind; 4] = [Kind::Hover, Kind::Click, Kind::Zoom, Kind::Year];

    /// Its name in reports.
    pub const fn name(self) -> &'static str {
        match self {
            Kind::Hover => "hover",
            Kind::Click => "click",
            Kind::Zoom => "zoom",
            Kind::Year => "year",
        }
    }
}

/// One input, in milliseconds; what each number means stands in `probe.js`.
#[derive(Debug, Clone, Copy)]
pub struct Sample {
    /// When, on the page's clock.
    pub at: f64,
    /// From the input to the end of the frame behind it.
    pub until: f64,
    /// Listeners and frame alone, without waiting for the screen.
    pub busy: f64,
    /// As the browser reports it: from the input to the next picture, graphics threads included.
    pub shown: Option<f64>,
}

impl Sample {
    /// Reads what the probe has taken down.
    pub fn read(taken: &Value) -> Option<Sample> {
        let number = |name: &str| taken.get(name).and_then(Value::as_f64);
        let busy = number("listen")? + number("frame")?;
        Some(Sample { at: number("at")?, until: number("until")?, busy, shown: None })
    }
}

/// The middle of some numbers and how far they lie from it: median and median absolute deviation.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Middle {
    /// Median.
    pub median: f64,
    /// Median of the distances from it.
    pub spread: f64,
    /// How many numbers.
    pub count: usize,
}

impl Middle {
    /// Of some numbers; `None` of none.
    pub fn of(values: impl IntoIterator<Item = f64>) -> Option<Middle> {
        let values: Vec<f64> = values.into_iter().collect();
        let middle = median(values.clone())?;
        let spread = median(values.iter().map(|value| (value - middle).abs()).collect())?;
        Some(Middle { median: middle, spread, count: values.len() })
    }

    /// For a file of results.
    pub fn json(self) -> Value {
        let round = |value: f64| (value * 100.0).round() / 100.0;
        json!({ "median": round(self.median), "mad": round(self.spread), "count": self.count })
    }
}

fn median(mut values: Vec<f64>) -> Option<f64> {
    values.sort_by(f64::total_cmp);
    let half = values.len() / 2;
    let upper = values.get(half).copied()?;
    if values.len() % 2 == 1 { Some(upper) } else { values.get(half - 1).map(|lower| lower.midpoint(upper)) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_slow_sample_moves_neither_the_middle_nor_the_spread() {
        let middle = Middle::of([10.0, 11.0, 12.0, 13.0, 900.0]).unwrap();
        assert_eq!((middle.median, middle.spread, middle.count), (12.0, 1.0, 5));
        assert_eq!(Middle::of([1.0, 2.0]).map(|middle| middle.median), Some(1.5));
        assert_eq!(Middle::of([]), None);
    }

    #[test]
    fn what_the_probe_took_down_is_read() {
        let sample =
            Sample::read(&json!({ "at": 5.0, "until": 20.0, "wait": 1.0, "listen": 2.0, "frame": 3.0 })).unwrap();
        assert!((sample.busy - 5.0).abs() < 1e-9);
        assert!(Sample::read(&Value::Null).is_none());
    }
}
