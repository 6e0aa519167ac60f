//! The parts of the dataset that the browser computes with, one for each page that moves. Pages that are only read are
//! written at build time from the whole dataset, so that their texts need not travel twice.
//!
//! Every id still points at a row: a row that others count on stays, with its unread texts emptied.

use crate::shape::MapSheet;
use crate::{Dataset, IndicatorId, SeriesId, Settlement, SettlementId, SettlementRole, Source, Text3};

impl Dataset {
    /// What the map and its short cards need.
    #[must_use]
    pub fn for_map(mut self) -> Dataset {
        self.keep_shown_indicators();
        self.keep_centres();
        self.trade_series.clear();
        self.trade_values.clear();
        self.trade_breaks.clear();
        self.empty_unread_texts();
        self
    }

    /// What the trade chart and its table need; keys stay, since addresses are read and written with them.
    #[must_use]
    pub fn for_trade(mut self) -> Dataset {
        self.keep_main_series();
        self.observations.clear();
        self.gaps.clear();
        self.contacts.clear();
        self.settlements.clear();
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
        self.empty_unread_texts();
        self
    }

    fn keep_shown_indicators(&mut self) {
        let shown: Vec<bool> = self.indicators.iter().map(|row| row.on_map || row.on_card).collect();
        let is_shown = |id: IndicatorId| shown.get(id.index()).copied().unwrap_or(false);
        self.observations.retain(|row| is_shown(row.indicator));
        self.gaps.retain(|row| is_shown(row.indicator));
        for (indicator, is_shown) in self.indicators.iter_mut().zip(&shown) {
            if !is_shown {
                indicator.name = Text3::default();
                indicator.short = Text3::default();
                indicator.definition = Text3::default();
            }
        }
    }

    fn keep_centres(&mut self) {
        let mut kept = Vec::new();
        for region in &mut self.regions {
            let Some(centre) = region.centre.and_then(|id| self.settlements.get(id.index())) else { continue };
            let known = kept.iter().position(|row: &Settlement| row.key == centre.key);
            let position = known.unwrap_or(kept.len());
            if known.is_none() {
                kept.push(centre.clone());
            }
            region.centre = Some(SettlementId(position as u16));
        }
        self.settlements = kept;
        self.settlements.iter_mut().for_each(|row| row.role = SettlementRole::Centre);
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

    fn empty_unread_texts(&mut self) {
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
