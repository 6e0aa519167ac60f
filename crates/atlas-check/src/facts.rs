//! The raw rows, typed and indexed, as rules and the linker look at them.

use crate::raw::{
    Cells, Raw, RawContact, RawGap, RawIndicator, RawLicence, RawNote, RawObservation, RawReason, RawRegion,
    RawReporter, RawSeries, RawSettlement, RawShapeName, RawSource, RawTradeBreak, RawTradeValue, RawUnit, Row,
};
use atlas_data::{Decimal, Period};
use std::collections::{BTreeMap, BTreeSet};

/// Every table as typed rows, in the order of the files.
pub(crate) struct Facts<'a> {
    /// The same rows cell by cell.
    pub(crate) raw: &'a Raw,
    pub(crate) licences: Vec<Row<RawLicence>>,
    pub(crate) sources: Vec<Row<RawSource>>,
    pub(crate) reporters: Vec<Row<RawReporter>>,
    pub(crate) notes: Vec<Row<RawNote>>,
    pub(crate) units: Vec<Row<RawUnit>>,
    pub(crate) indicators: Vec<Row<RawIndicator>>,
    pub(crate) regions: Vec<Row<RawRegion>>,
    pub(crate) observations: Vec<Row<RawObservation>>,
    pub(crate) reasons: Vec<Row<RawReason>>,
    pub(crate) gaps: Vec<Row<RawGap>>,
    pub(crate) contacts: Vec<Row<RawContact>>,
    pub(crate) settlements: Vec<Row<RawSettlement>>,
    pub(crate) series: Vec<Row<RawSeries>>,
    pub(crate) trade_values: Vec<Row<RawTradeValue>>,
    pub(crate) trade_breaks: Vec<Row<RawTradeBreak>>,
    pub(crate) shape_names: Vec<Row<RawShapeName>>,
    keys: BTreeMap<&'static str, BTreeSet<&'a str>>,
}

impl<'a> Facts<'a> {
    /// Sorts the rows into tables.
    pub(crate) fn new(raw: &'a Raw) -> Facts<'a> {
        Facts {
            raw,
            licences: raw.rows(),
            sources: raw.rows(),
            reporters: raw.rows(),
            notes: raw.rows(),
            units: raw.rows(),
            indicators: raw.rows(),
            regions: raw.rows(),
            observations: raw.rows(),
            reasons: raw.rows(),
            gaps: raw.rows(),
            contacts: raw.rows(),
            settlements: raw.rows(),
            series: raw.rows(),
            trade_values: raw.rows(),
            trade_breaks: raw.rows(),
            shape_names: raw.rows(),
            keys: keys(raw),
        }
    }

    /// The keys of a table, or `None` where no file of it could be read. Keys of rows that could not be read count.
    pub(crate) fn keys(&self, table: &str) -> Option<&BTreeSet<&'a str>> {
        self.keys.get(table)
    }

    /// The rows of a table by their cells, for tables that are linked by their columns.
    pub(crate) fn cells_of(&self, table: &'static str) -> impl Iterator<Item = Cells<'a>> {
        let raw: &'a Raw = self.raw;
        raw.files_of(table).flat_map(|file| file.lines.iter().map(move |line| Cells { file, line }))
    }

    /// The words of a list in `evidence/terms.csv`, each with its key.
    pub(crate) fn words_of(&self, list: &str) -> impl Iterator<Item = (&'a str, &'a str)> {
        let terms = self.cells_of("evidence/terms.csv").filter(move |term| term.get("list") == list);
        terms.map(|term| (term.get("word"), term.get("id")))
    }

    /// The region with this key.
    pub(crate) fn region(&self, key: &str) -> Option<&Row<RawRegion>> {
        self.regions.iter().find(|region| region.id == key)
    }

    /// The indicator with this key.
    pub(crate) fn indicator(&self, key: &str) -> Option<&Row<RawIndicator>> {
        self.indicators.iter().find(|indicator| indicator.id == key)
    }

    /// The regions that have a shape and a card, in both versions of the map.
    pub(crate) fn belt(&self) -> impl Iterator<Item = &Row<RawRegion>> {
        self.regions.iter().filter(|region| region.role == "belt")
    }

    /// The keys that a list of regions stands for, in the order of `regions.csv`, each once.
    pub(crate) fn regions_in(&self, list: &str) -> Vec<&str> {
        let names = |region: &Row<RawRegion>| {
            items(list).any(|item| match item.strip_suffix('*') {
                Some(prefix) => region.role == "belt" && region.id.starts_with(prefix),
                None => region.id == item,
            })
        };
        self.regions.iter().filter(|region| names(region)).map(|region| region.id.as_str()).collect()
    }
}

fn keys(raw: &Raw) -> BTreeMap<&'static str, BTreeSet<&str>> {
    let mut keys: BTreeMap<&'static str, BTreeSet<&str>> = BTreeMap::new();
    for file in raw.files.iter().filter(|file| file.table.has_key()) {
        let first_cells = file.lines.iter().filter_map(|line| line.cells.first());
        keys.entry(file.table.file).or_default().extend(first_cells.chain(&file.broken_keys).map(String::as_str));
    }
    keys
}

/// The entries of a list with `;` between; none for an empty cell.
pub(crate) fn items(list: &str) -> impl Iterator<Item = &str> {
    list.split(';').filter(move |_| !list.is_empty())
}

/// A number for comparing; `None` where the cell is empty or no number.
pub(crate) fn number(text: &str) -> Option<f64> {
    Decimal::parse(text).map(Decimal::to_f64)
}

/// A computed number for a message: without the traces of binary arithmetic.
pub(crate) fn plain(value: f64) -> String {
    let text = format!("{value:.6}");
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

/// A year written with four digits.
pub(crate) fn year(text: &str) -> Option<u16> {
    if text.len() == 4 && text.bytes().all(|byte| byte.is_ascii_digit()) { text.parse().ok() } else { None }
}

/// The year that a value counts for in a yearly series.
pub(crate) fn yearly(period: &str) -> Option<u16> {
    Period::parse(period).filter(|period| period.is_yearly()).and_then(Period::year)
}

#[cfg(test)]
mod tests {
    use super::{items, plain};

    #[test]
    fn computed_numbers_are_short() {
        assert_eq!([plain(35.7 + 45.31), plain(70.0), plain(0.0)], ["81.01", "70", "0"]);
    }

    #[test]
    fn an_empty_list_has_no_entries_and_a_stray_semicolon_an_empty_one() {
        assert_eq!(items("").count(), 0);
        assert_eq!(items("a;;b").collect::<Vec<_>>(), ["a", "", "b"]);
    }
}
