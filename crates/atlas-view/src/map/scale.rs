//! The scale of a map: classes of a ratio, sizes of a total. Several maps may share one.

use super::classes::Classes;
use super::model::Fill;
use crate::url::Lens;
use atlas_data::{Dataset, IndicatorId, IndicatorKind, RegionId};

/// How numbers become fills.
#[derive(Clone, Debug, PartialEq)]
pub struct Scale {
    /// Classes, for a ratio.
    pub classes: Classes,
    kind: IndicatorKind,
    largest: f64,
}

/// The most radius of a symbol in map units: two neighbours' symbols may touch but not hide each other.
const LARGEST_SYMBOL: f64 = 62.0;

impl Scale {
    /// The scale of these values of the lens's indicator.
    pub fn new(data: &Dataset, lens: &Lens, indicator: IndicatorId, numbers: &[f64]) -> Scale {
        let classes = match lens.breaks.filter(|_| indicator == lens.indicator) {
            Some(breaks) => Classes::at(&breaks.values()),
            None => Classes::new(numbers, lens.classing, lens.classes),
        };
        let largest = numbers.iter().copied().fold(0.0, f64::max);
        Scale { classes, kind: data.indicator(indicator).kind, largest }
    }

    /// The scale of one year of the lens.
    pub fn of_year(data: &Dataset, lens: &Lens) -> Scale {
        Scale::new(data, lens, lens.indicator, &values_of(data, lens, lens.indicator, lens.year))
    }

    /// What fills a region with this value.
    pub fn fill(&self, value: f64) -> Fill {
        match self.kind {
            IndicatorKind::Ratio => Fill::Class(self.classes.class_of(value)),
            IndicatorKind::Total => Fill::Symbol(self.radius(value)),
        }
    }

    /// The radius of the symbol for a value: areas are as the values.
    pub fn radius(&self, value: f64) -> i16 {
        (LARGEST_SYMBOL * (value.max(0.0) / self.largest.max(f64::MIN_POSITIVE)).sqrt()).round() as i16
    }

    /// The largest value.
    pub fn largest(&self) -> f64 {
        self.largest
    }
}

/// The values of an indicator in a year, in the order of the regions of the lens's borders.
pub(super) fn values_of(data: &Dataset, lens: &Lens, indicator: IndicatorId, year: Option<u16>) -> Vec<f64> {
    let value = |(id, _): (RegionId, _)| data.observation(indicator, id, year).map(|row| row.value.to_f64());
    data.belt(lens.borders).filter_map(value).collect()
}
