//! Indicators, trade series, sources.

use super::{Record, line, text3};
use crate::entry::Entry;
use crate::kind::Kind;
use atlas_data::{Indicator, Text3};
use atlas_view::url::Page;

pub(super) fn entries(record: Record) -> Vec<Entry> {
    let data = record.data;
    let indicators = data.indicators.iter().map(|row| indicator(record, row));
    let series = data.trade_series.iter().map(|row| {
        let mut entry = Entry::new(Kind::Series, &row.key, row.name.clone(), record.address(Page::TradeFigures));
        entry.context = row.definition.clone();
        entry
    });
    let sources = data.sources.iter().map(|row| {
        let same = |text: &str| Text3 { en: text.to_owned(), ru: text.to_owned(), kk: text.to_owned() };
        let address = record.address_at(Page::Sources, &row.key);
        let mut entry = Entry::new(Kind::Source, &row.key, same(&row.title), address);
        entry.context = same(&line([row.publisher.as_str(), &row.date]));
        entry.body = vec![row.publisher.clone(), row.date.clone()];
        entry
    });
    indicators.chain(series).chain(sources).collect()
}

/// On the map where it can be drawn, with its source otherwise.
fn indicator(record: Record, row: &Indicator) -> Entry {
    let map = record.address(Page::Home);
    let address = if row.on_map { format!("{map}?indicator={}", row.key) } else { record.address(Page::Regions) };
    let mut entry = Entry::new(Kind::Indicator, &row.key, row.name.clone(), address);
    entry.context = text3(|lang| row.definition.get(lang).to_owned());
    entry.other = vec![row.short.en.clone(), row.short.ru.clone(), row.short.kk.clone()];
    entry.mention(&row.definition);
    entry
}
