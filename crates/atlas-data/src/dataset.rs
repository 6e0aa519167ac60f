//! All tables together.

use crate::ribbon::Ribbon;
use crate::shape::MapSheet;
use crate::{
    Contact, Gap, Indicator, IndicatorId, Licence, NoteId, Observation, Reason, Record, Region, RegionId, Reporter,
    SeriesId, Settlement, Source, SourceId, Text3, TradeBreak, TradeSeries, TradeValue, Unit, UnitId,
};
use serde::{Deserialize, Serialize};

/// The whole dataset, checked and linked: every id in it points at a row of its table.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Dataset {
    /// Version as in `datapackage.json`.
    pub version: String,
    /// Day of the last change to the data, ISO 8601, as in `datapackage.json`.
    pub created: String,
    /// `licences.csv`
    pub licences: Vec<Licence>,
    /// `reporters.csv`
    pub reporters: Vec<Reporter>,
    /// `sources.csv`
    pub sources: Vec<Source>,
    /// `notes.csv`, without their keys
    pub notes: Vec<Text3>,
    /// `units.csv`
    pub units: Vec<Unit>,
    /// `indicators.csv`, in the order of the file, which is the order of lists on screen
    pub indicators: Vec<Indicator>,
    /// `regions.csv`, in the order of the file: west to east, Russia first
    pub regions: Vec<Region>,
    /// `observations/*.csv`, sorted by indicator, region, period, preferred first
    #[serde(with = "crate::columns")]
    pub observations: Vec<Observation>,
    /// `reasons.csv`
    pub reasons: Vec<Reason>,
    /// `gaps.csv`, one per region, sorted by indicator and region
    pub gaps: Vec<Gap>,
    /// `contacts.csv`, sorted from the Caspian to the Altai
    pub contacts: Vec<Contact>,
    /// `settlements.csv`
    pub settlements: Vec<Settlement>,
    /// `trade/series.csv`
    pub trade_series: Vec<TradeSeries>,
    /// `trade/values.csv`, sorted by series and period
    pub trade_values: Vec<TradeValue>,
    /// `trade/breaks.csv`, sorted by period
    pub trade_breaks: Vec<TradeBreak>,
    /// `geo/`, projected
    pub map: MapSheet,
    /// The border as one axis
    pub ribbon: Ribbon,
}

fn position<T: Record>(table: &[T], key: &str) -> Option<u16> {
    table.iter().position(|row| row.key() == key).map(|index| index as u16)
}

impl Dataset {
    /// The region with this key (`ru-omsk`).
    pub fn region_id(&self, key: &str) -> Option<RegionId> {
        position(&self.regions, key).map(RegionId)
    }

    /// The region with this name in addresses (`omsk`).
    pub fn region_by_slug(&self, slug: &str) -> Option<RegionId> {
        self.regions.iter().position(|region| region.slug() == slug).map(|index| RegionId(index as u16))
    }

    /// The indicator with this key.
    pub fn indicator_id(&self, key: &str) -> Option<IndicatorId> {
        position(&self.indicators, key).map(IndicatorId)
    }

    /// The trade series with this key.
    pub fn series_id(&self, key: &str) -> Option<SeriesId> {
        position(&self.trade_series, key).map(SeriesId)
    }

    /// The source with this key.
    pub fn source_id(&self, key: &str) -> Option<SourceId> {
        position(&self.sources, key).map(SourceId)
    }

    /// The row of a checked id.
    pub fn region(&self, id: RegionId) -> &Region {
        &self.regions[id.index()]
    }

    /// The row of a checked id.
    pub fn indicator(&self, id: IndicatorId) -> &Indicator {
        &self.indicators[id.index()]
    }

    /// The row of a checked id.
    pub fn unit(&self, id: UnitId) -> &Unit {
        &self.units[id.index()]
    }

    /// The row of a checked id.
    pub fn source(&self, id: SourceId) -> &Source {
        &self.sources[id.index()]
    }

    /// The row of a checked id.
    pub fn note(&self, id: NoteId) -> &Text3 {
        &self.notes[id.index()]
    }

    /// The row of a checked id.
    pub fn series(&self, id: SeriesId) -> &TradeSeries {
        &self.trade_series[id.index()]
    }

    /// Every observation of one indicator, in table order.
    pub fn observations_of(&self, indicator: IndicatorId) -> &[Observation] {
        let start = self.observations.partition_point(|row| row.indicator < indicator);
        let end = self.observations.partition_point(|row| row.indicator <= indicator);
        &self.observations[start..end]
    }

    /// Those of one region, in table order.
    pub fn observations_in(&self, indicator: IndicatorId, region: RegionId) -> &[Observation] {
        let rows = self.observations_of(indicator);
        let start = rows.partition_point(|row| row.region < region);
        let end = rows.partition_point(|row| row.region <= region);
        rows.get(start..end).unwrap_or_default()
    }

    /// The gaps of one indicator in one region, in order of time.
    pub fn gaps_in(&self, indicator: IndicatorId, region: RegionId) -> &[Gap] {
        let start = self.gaps.partition_point(|gap| (gap.indicator, gap.region) < (indicator, region));
        let end = self.gaps.partition_point(|gap| (gap.indicator, gap.region) <= (indicator, region));
        self.gaps.get(start..end).unwrap_or_default()
    }

    /// Every value of one trade series, in order of time.
    pub fn values_of(&self, series: SeriesId) -> &[TradeValue] {
        let start = self.trade_values.partition_point(|row| row.series < series);
        let end = self.trade_values.partition_point(|row| row.series <= series);
        &self.trade_values[start..end]
    }
}
