//! The part of the dataset that the map and its short cards compute with in the browser.
//!
//! Shapes are not in it: the page holds them already. Every id still points at a row: a row that others count on stays, with
//! what is not read emptied.

use crate::ribbon::Ribbon;
use crate::shape::{MapSheet, Point, RegionShape, Walk};
use crate::{
    Boundary, Contact, Dataset, Gap, Indicator, IndicatorId, Licence, Observation, Period, Reason, Region, RegionId,
    RegionRole, Reporter, Settlement, SettlementId, SettlementRole, Source, SourceId, Text3, Unit,
};
use serde::{Deserialize, Serialize};

/// The tables that the map reads. Tables that it does not know need no code to be read.
#[derive(Default, Serialize, Deserialize)]
pub struct MapPart {
    version: String,
    created: String,
    licences: Vec<Licence>,
    reporters: Vec<Reporter>,
    sources: Vec<Source>,
    notes: Vec<Text3>,
    units: Vec<Unit>,
    indicators: Vec<Indicator>,
    regions: Vec<Region>,
    #[serde(with = "crate::columns")]
    observations: Vec<Observation>,
    reasons: Vec<Reason>,
    gaps: Vec<Gap>,
    contacts: Vec<Contact>,
    /// Names of the regions' centres.
    centres: Vec<Text3>,
    /// Width and height of the sheet.
    size: (i16, i16),
    /// Metres on the ground per map unit.
    metres_per_unit: f64,
    /// Where labels and symbols of regions stand.
    points: Vec<(RegionId, Point)>,
    /// Walks over the map.
    walks: Vec<Walk>,
}

impl From<Dataset> for MapPart {
    fn from(data: Dataset) -> MapPart {
        let data = data.for_map();
        MapPart {
            version: data.version,
            created: data.created,
            licences: data.licences,
            reporters: data.reporters,
            sources: data.sources,
            notes: data.notes,
            units: data.units,
            indicators: data.indicators,
            regions: data.regions,
            observations: data.observations,
            reasons: data.reasons,
            gaps: data.gaps,
            contacts: data.contacts,
            centres: data.settlements.into_iter().map(|row| row.name).collect(),
            size: (data.map.width, data.map.height),
            metres_per_unit: data.map.metres_per_unit,
            points: data.map.regions.iter().map(|shape| (shape.region, shape.label)).collect(),
            walks: data.map.walks,
        }
    }
}

impl From<MapPart> for Dataset {
    fn from(part: MapPart) -> Dataset {
        Dataset {
            version: part.version,
            created: part.created,
            licences: part.licences,
            reporters: part.reporters,
            sources: part.sources,
            notes: part.notes,
            units: part.units,
            indicators: part.indicators,
            regions: part.regions,
            observations: part.observations,
            reasons: part.reasons,
            gaps: part.gaps,
            contacts: part.contacts,
            settlements: part.centres.into_iter().map(centre).collect(),
            map: sheet(part.size, part.metres_per_unit, part.points, part.walks),
            ..Dataset::default()
        }
    }
}

/// A settlement of which only the name is read.
fn centre(name: Text3) -> Settlement {
    Settlement {
        key: String::new(),
        region: RegionId(0),
        role: SettlementRole::Centre,
        name,
        at: (0, 0),
        population: None,
        period: Period::default(),
        population_source: None,
        source: SourceId(0),
    }
}

/// A sheet without shapes.
fn sheet(
    (width, height): (i16, i16),
    metres_per_unit: f64,
    points: Vec<(RegionId, Point)>,
    walks: Vec<Walk>,
) -> MapSheet {
    let region = |(region, label)| RegionShape { region, rings: Vec::new(), label, bounds: (0, 0, 0, 0) };
    let regions = points.into_iter().map(region).collect();
    MapSheet { width, height, metres_per_unit, regions, walks, ..MapSheet::default() }
}

impl Dataset {
    /// What the map and its short cards need.
    #[must_use]
    pub fn for_map(mut self) -> Dataset {
        self.keep_shown_observations();
        self.empty_unread_indicators();
        self.empty_unread_regions();
        self.trade_series.clear();
        self.trade_values.clear();
        self.trade_breaks.clear();
        for contact in &mut self.contacts {
            *contact = Contact { length_km: None, source: SourceId(0), note: None, ..contact.clone() };
        }
        for reason in &mut self.reasons {
            reason.text = Text3::default();
        }
        self.map = sheet(
            (self.map.width, self.map.height),
            self.map.metres_per_unit,
            self.map.regions.iter().map(|shape| (shape.region, shape.label)).collect(),
            std::mem::take(&mut self.map.walks),
        );
        self.ribbon = Ribbon::default();
        self.empty_unread_texts();
        self
    }

    /// Of regions of the belt: the preferred values, and on cards those that differ from the one shown. Notes stand on cards
    /// only.
    fn keep_shown_observations(&mut self) {
        let is_on_card = |id: IndicatorId| self.indicators.get(id.index()).is_some_and(|row| row.on_card);
        let is_shown = |id: IndicatorId| self.indicators.get(id.index()).is_some_and(|row| row.on_map || row.on_card);
        let is_belt = |id: RegionId| self.regions.get(id.index()).is_some_and(|row| row.role == RegionRole::Belt);
        let kept: Vec<Observation> = self
            .observations
            .iter()
            .filter(|row| is_shown(row.indicator) && is_belt(row.region))
            .filter_map(|row| {
                let of_card = self.observation(row.indicator, row.region, None).filter(|_| is_on_card(row.indicator));
                let differs = of_card.is_some_and(|shown| shown.period.year() == row.period.year());
                let note = row.note.filter(|_| of_card == Some(row));
                (row.preferred || differs).then_some(Observation { note, boundary: Boundary::Any, ..*row })
            })
            .collect();
        self.gaps = self
            .gaps
            .iter()
            .filter(|row| is_shown(row.indicator) && is_belt(row.region))
            .map(|row| Gap { checked: String::new(), ..row.clone() })
            .collect();
        self.observations = kept;
    }

    fn empty_unread_indicators(&mut self) {
        for indicator in &mut self.indicators {
            if !indicator.on_map {
                indicator.name = Text3::default();
                indicator.caution = None;
            }
            if !indicator.on_card {
                indicator.short = Text3::default();
            }
            if !(indicator.on_map || indicator.on_card) {
                indicator.definition = Text3::default();
            }
        }
    }

    fn empty_unread_regions(&mut self) {
        let mut centres = Vec::new();
        for region in &mut self.regions {
            let is_belt = region.role == RegionRole::Belt;
            let name = region.centre.and_then(|id| self.settlements.get(id.index())).map(|row| row.name.clone());
            region.centre = name.filter(|_| is_belt).map(|name| {
                let known = centres.iter().position(|row: &Settlement| row.name == name);
                let position = known.unwrap_or(centres.len());
                if known.is_none() {
                    centres.push(centre(name));
                }
                SettlementId(position as u16)
            });
            if !is_belt {
                region.name = Text3::default();
                region.name_kk_latin.clear();
            }
            region.short = Text3::default();
            region.iso.clear();
            (region.formed, region.valid_from, region.valid_to) = <(Period, Period, Period)>::default();
            region.note = None;
            region.sources.clear();
        }
        self.settlements = centres;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_part_holds_all_that_the_map_reads() {
        let mut whole = Dataset { version: "1.2".to_owned(), ..Dataset::default() };
        whole.map.width = 2000;
        whole.map.regions = sheet((2000, 1000), 0.0, vec![(RegionId(0), (3, 4))], Vec::new()).regions;
        whole.settlements.push(centre(Text3 { en: "Omsk".to_owned(), ..Text3::default() }));
        let part = whole.for_map();
        assert_eq!(Dataset::from(MapPart::from(part.clone())), part);
        assert_eq!(part.map.regions.first().map(|shape| shape.label), Some((3, 4)));
    }
}
