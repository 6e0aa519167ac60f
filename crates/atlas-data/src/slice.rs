//! The part of the dataset that the trade page computes with in the browser, and what it shares with the part of the map
//! (`map_part`). Pages that are only read are written at build time from the whole dataset, so that their texts need not travel twice.
//!
//! Every id still points at a row: a row that others count on stays, with its unread texts emptied.

use crate::ribbon::Ribbon;
use crate::shape::MapSheet;
use crate::{Contact, Dataset, SeriesId, Source, SourceId, Text3};

impl Dataset {
    /// What the trade chart and its table need; keys stay, since addresses are read and written with them.
    #[must_use]
    pub fn for_trade(mut self) -> Dataset {
        self.keep_main_series();
        self.observations.clear();
        self.gaps.clear();
        self.settlements.clear();
        self.ribbon = Ribbon::default();
        self.map = MapSheet { width: self.map.width, height: self.map.height, ..MapSheet::default() };
        for indicator in &mut self.indicators {
            indicator.name = Text3::default();
            indicator.short = Text3::default();
            indicator.definition = Text3::default();
            indicator.caution = None;
        }
        for region in &mut self.regions {
            region.name = Text3::default();
            region.short = Text3::default();
            region.centre = None;
            region.note = None;
            region.sources.clear();
        }
        let pairs = std::mem::take(&mut self.contacts);
        self.empty_unread_texts();
        self.keep_pairs(pairs);
        self
    }

    /// Addresses name facing pairs; one row of each is enough to read them.
    fn keep_pairs(&mut self, contacts: Vec<Contact>) {
        for contact in contacts {
            let is_known = |row: &Contact| row.russian == contact.russian && row.kazakh == contact.kazakh;
            if !self.contacts.iter().any(is_known) {
                self.contacts.push(Contact { length_km: None, source: SourceId(0), note: None, ..contact });
            }
        }
    }

    fn keep_main_series(&mut self) {
        let mut position = 0u16;
        let moved: Vec<Option<SeriesId>> = self
            .trade_series
            .iter()
            .map(|series| {
                let id = series.main.then_some(SeriesId(position));
                position += u16::from(series.main);
                id
            })
            .collect();
        self.trade_series.retain(|series| series.main);
        self.trade_values.retain_mut(|row| match moved.get(row.series.index()).copied().flatten() {
            Some(id) => {
                row.series = id;
                true
            }
            None => false,
        });
        for row in &mut self.trade_breaks {
            row.text = Text3::default();
        }
    }

    pub(crate) fn empty_unread_texts(&mut self) {
        let mut is_cited = vec![false; self.sources.len()];
        let observed = self.observations.iter().map(|row| row.source);
        let traded = self.trade_values.iter().map(|row| row.source);
        let measured = self.contacts.iter().map(|row| row.source);
        for source in observed.chain(traded).chain(measured) {
            if let Some(is_cited) = is_cited.get_mut(source.index()) {
                *is_cited = true;
            }
        }
        for (source, is_cited) in self.sources.iter_mut().zip(is_cited) {
            *source = Source {
                title: if is_cited { std::mem::take(&mut source.title) } else { String::new() },
                publisher: if is_cited { std::mem::take(&mut source.publisher) } else { String::new() },
                address: String::new(),
                date: String::new(),
                check: None,
                ..source.clone()
            };
        }
        for licence in &mut self.licences {
            licence.terms = Text3::default();
            licence.address.clear();
        }
        let mut is_read = vec![false; self.notes.len()];
        let observed = self.observations.iter().filter_map(|row| row.note);
        let traded = self.trade_values.iter().filter_map(|row| row.note);
        let regions = self.regions.iter().filter_map(|row| row.note);
        let cautions = self.indicators.iter().filter_map(|row| row.caution);
        for note in observed.chain(traded).chain(cautions).chain(regions) {
            if let Some(is_read) = is_read.get_mut(note.index()) {
                *is_read = true;
            }
        }
        for (note, is_read) in self.notes.iter_mut().zip(is_read) {
            if !is_read {
                *note = Text3::default();
            }
        }
    }
}
