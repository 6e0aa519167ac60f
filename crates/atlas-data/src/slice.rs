//! The part of the dataset that the browser computes with. Pages that are only read are written at build time from the
//! whole dataset, so that their texts need not travel twice.

use crate::{Dataset, IndicatorId, SeriesId, SettlementId, SettlementRole, Text3};

impl Dataset {
    /// Keeps what the map, its short cards and the trade chart need. Every id still points at a row: a row that others
    /// count on stays, with its unread texts emptied.
    #[must_use]
    pub fn for_browser(mut self) -> Dataset {
        self.keep_shown_indicators();
        self.keep_centres();
        self.keep_main_series();
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
            let known = kept.iter().position(|row: &crate::Settlement| row.key == centre.key);
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
        for source in &mut self.sources {
            source.address.clear();
            source.date.clear();
            source.check = None;
        }
        for licence in &mut self.licences {
            licence.terms = Text3::default();
            licence.address.clear();
        }
        let mut is_read = vec![false; self.notes.len()];
        let observed = self.observations.iter().filter_map(|row| row.note);
        let traded = self.trade_values.iter().filter_map(|row| row.note);
        let cautions = self.indicators.iter().filter_map(|row| row.caution);
        let regions = self.regions.iter().filter_map(|row| row.note);
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
