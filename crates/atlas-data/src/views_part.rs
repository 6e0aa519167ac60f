//! The part of the dataset that the map in full computes with in the browser: that of the home page's map, and what its further
//! views read: where regions and stretches of the border lie, notes of values, the main series of trade.

use crate::ribbon::Ribbon;
use crate::shape::{BorderShape, MapSheet, RegionShape};
use crate::{Dataset, Observation, Source, Text3};

impl Dataset {
    /// What the map in full needs. Every id still points at a row.
    #[must_use]
    pub fn for_views(self) -> Dataset {
        let mut part = self.clone().for_map();
        for row in &mut part.observations {
            restore(&self, row);
        }
        for (region, whole) in part.regions.iter_mut().zip(&self.regions) {
            region.short = whole.short.clone();
            (region.valid_from, region.valid_to) = (whole.valid_from, whole.valid_to);
        }
        part.map = sheet(&self.map);
        part.ribbon = Ribbon { marks: Vec::new(), ..self.ribbon.clone() };
        let trade = self.clone().for_trade();
        part.trade_series = trade.trade_series;
        part.trade_values = trade.trade_values;
        part.trade_breaks = trade.trade_breaks;
        part.read_again(&self);
        part
    }

    /// Brings back the texts that a row of this part asks for.
    fn read_again(&mut self, whole: &Dataset) {
        let observed = self.observations.iter().map(|row| (Some(row.source), row.note));
        let traded = self.trade_values.iter().map(|row| (Some(row.source), row.note));
        let read: Vec<_> = observed.chain(traded).collect();
        for (source, note) in read {
            if let Some((slot, row)) = source.and_then(|id| Some((id.index(), whole.sources.get(id.index())?))) {
                let kept = Source { address: String::new(), date: String::new(), check: None, ..row.clone() };
                self.sources.get_mut(slot).into_iter().for_each(|slot| *slot = kept.clone());
            }
            if let Some((slot, text)) = note.and_then(|id| Some((id.index(), whole.notes.get(id.index())?))) {
                self.notes.get_mut(slot).into_iter().for_each(|slot: &mut Text3| *slot = text.clone());
            }
        }
    }
}

/// The note and the version of the borders of the value that the map shows.
fn restore(whole: &Dataset, row: &mut Observation) {
    let is_it = |other: &&Observation| {
        (other.region, other.period, other.source, other.value) == (row.region, row.period, row.source, row.value)
    };
    let known = whole.observations_of(row.indicator).iter().find(is_it);
    if let Some(known) = known.filter(|_| row.preferred) {
        (row.note, row.boundary) = (known.note, known.boundary);
    }
}

/// The sheet without outlines, which the page holds already.
fn sheet(whole: &MapSheet) -> MapSheet {
    let region = |shape: &RegionShape| RegionShape { rings: Vec::new(), ..shape.clone() };
    let stretch = |shape: &BorderShape| BorderShape { lines: Vec::new(), ..shape.clone() };
    MapSheet {
        width: whole.width,
        height: whole.height,
        metres_per_unit: whole.metres_per_unit,
        regions: whole.regions.iter().map(region).collect(),
        walks: whole.walks.clone(),
        border: whole.border.iter().map(stretch).collect(),
        ..MapSheet::default()
    }
}
