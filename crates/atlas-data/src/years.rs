//! Which years an indicator has values for: worked out once when the dataset is packed, since every link asks for it.

use crate::{Boundary, Dataset, IndicatorId, Observation, Region, RegionId, RegionRole, Span};
use serde::{Deserialize, Serialize};

/// The years of one indicator.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Years {
    /// Every year for which some region of the belt has a preferred value, in order. Empty for a timeless indicator.
    pub all: Vec<u16>,
    /// The latest of the years that cover the most regions of the borders of 2016.
    pub best_2016: Option<u16>,
    /// The same for the borders since 2022.
    pub best_2022: Option<u16>,
}

impl Years {
    /// The best covered latest year in one version of the borders; `None` for a timeless indicator.
    pub fn best(&self, borders: Boundary) -> Option<u16> {
        if borders == Boundary::Y2016 { self.best_2016 } else { self.best_2022 }
    }
}

impl Dataset {
    /// The regions of the belt in one version of the borders, in the order of the file.
    pub fn belt(&self, borders: Boundary) -> impl Iterator<Item = (RegionId, &Region)> {
        (0u16..)
            .zip(&self.regions)
            .filter(move |(_, region)| region.role == RegionRole::Belt && region.boundary.is_in(borders))
            .map(|(index, region)| (RegionId(index), region))
    }

    /// The preferred observation of one region; without a year, the latest one.
    pub fn observation(&self, indicator: IndicatorId, region: RegionId, year: Option<u16>) -> Option<&Observation> {
        let mut of_region = self.observations_in(indicator, region).iter().filter(|row| row.preferred);
        match year {
            Some(year) => of_region.find(|row| row.period.is_yearly() && row.period.year() == Some(year)),
            None => of_region.max_by_key(|row| row.period),
        }
    }

    /// Fills in [`crate::Indicator::years`] from the observations.
    pub fn index_years(&mut self) {
        let years: Vec<Years> =
            (0u16..).zip(&self.indicators).map(|(index, _)| self.years_of(IndicatorId(index))).collect();
        for (indicator, years) in self.indicators.iter_mut().zip(years) {
            indicator.years = years;
        }
    }

    fn years_of(&self, indicator: IndicatorId) -> Years {
        let rows = || {
            let is_belt = |id: RegionId| self.region(id).role == RegionRole::Belt;
            self.observations_of(indicator).iter().filter(move |row| row.preferred && is_belt(row.region))
        };
        // A value without any date makes the map independent of the year, such as an area.
        if rows().any(|row| row.period.span == Span::NotStated) {
            return Years::default();
        }
        let mut all: Vec<u16> =
            rows().filter(|row| row.period.is_yearly()).filter_map(|row| row.period.year()).collect();
        all.sort_unstable();
        all.dedup();
        let covered = |year: u16, borders| {
            self.belt(borders).filter(|(region, _)| self.observation(indicator, *region, Some(year)).is_some()).count()
        };
        let best = |borders| all.iter().copied().max_by_key(|year| (covered(*year, borders), *year));
        Years { best_2016: best(Boundary::Y2016), best_2022: best(Boundary::Y2022), all }
    }
}
