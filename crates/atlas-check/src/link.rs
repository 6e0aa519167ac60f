//! From checked strings to typed records: keys become positions, words become variants.
//!
//! The rules have found every mistake before; whatever still cannot be linked here is reported as well, so that no row
//! is ever lost in silence.

mod evidence;
mod places;
mod sources;
mod statements;
mod trade;
mod words;

pub(crate) use evidence::evidence;

use crate::facts::Facts;
use crate::problem::Problems;
use crate::raw::{RawRow, Row};
use atlas_data::ribbon::Ribbon;
use atlas_data::shape::{MapSheet, Point};
use atlas_data::{Dataset, Decimal, Period, Text3};
use std::collections::BTreeMap;

/// Code of what cannot be linked.
const CODE: &str = "link";

/// Where a place stands on the map sheet, from longitude and latitude; `None` where it lies outside.
pub(crate) type Locate<'a> = &'a dyn Fn(f64, f64) -> Option<Point>;

/// Makes the dataset of checked rows.
pub(crate) fn link(facts: &Facts, map: MapSheet, locate: Locate, problems: &mut Problems) -> Dataset {
    let mut linker = Linker { positions: positions(facts), problems };
    Dataset {
        version: facts.raw.version.clone(),
        created: facts.raw.created.clone(),
        licences: facts.licences.iter().map(sources::licence).collect(),
        reporters: facts.reporters.iter().map(sources::reporter).collect(),
        sources: linker.rows(&facts.sources, sources::source),
        notes: facts.notes.iter().map(sources::note).collect(),
        units: facts.units.iter().map(statements::unit).collect(),
        indicators: linker.rows(&facts.indicators, statements::indicator),
        regions: linker.rows(&facts.regions, places::region),
        observations: statements::observations(&mut linker, facts),
        reasons: linker.rows(&facts.reasons, statements::reason),
        gaps: statements::gaps(&mut linker, facts),
        contacts: places::contacts(&mut linker, facts),
        settlements: places::settlements(&mut linker, facts, locate),
        trade_series: linker.rows(&facts.series, trade::series),
        trade_values: trade::values(&mut linker, facts),
        trade_breaks: trade::breaks(&mut linker, facts),
        map,
        // Laid once every table is linked.
        ribbon: Ribbon::default(),
    }
}

/// The position of every key in its table.
fn positions<'a>(facts: &Facts<'a>) -> BTreeMap<(&'static str, &'a str), u16> {
    let mut positions = BTreeMap::new();
    for file in facts.raw.files.iter().filter(|file| file.table.has_key()) {
        for (index, key) in file.lines.iter().filter_map(|line| line.cells.first()).enumerate() {
            if let Ok(index) = u16::try_from(index) {
                positions.insert((file.table.file, key.as_str()), index);
            }
        }
    }
    positions
}

struct Linker<'a, 'p> {
    positions: BTreeMap<(&'static str, &'a str), u16>,
    problems: &'p mut Problems,
}

/// A cell was refused; only [`Linker::refuse`] says so, and leaves a problem behind.
struct Refused(());

/// What was made of a cell or a row.
type Linked<T> = Result<T, Refused>;

impl Linker<'_, '_> {
    fn rows<R: RawRow, T>(&mut self, rows: &[Row<R>], make: fn(&mut Self, &Row<R>) -> Linked<T>) -> Vec<T> {
        rows.iter().filter_map(|row| make(self, row).ok()).collect()
    }

    /// Reports a cell that cannot be linked.
    fn refuse<R>(&mut self, row: &Row<R>, column: &str, text: &str) -> Refused {
        let hint = "No rule covers this yet; add one to atlas-check.";
        self.problems.push(row.problem(CODE, column, format!("{text} cannot be linked"), hint));
        Refused(())
    }

    /// What was made of a cell, and a problem where that is nothing.
    fn must<R, T>(&mut self, row: &Row<R>, column: &str, text: &str, made: Option<T>) -> Linked<T> {
        made.ok_or_else(|| self.refuse(row, column, text))
    }

    /// The position that a key names.
    fn id<R, T>(&mut self, row: &Row<R>, column: &str, table: &'static str, key: &str, id: fn(u16) -> T) -> Linked<T> {
        let position = self.positions.get(&(table, key)).copied();
        self.must(row, column, key, position.map(id))
    }

    /// The position that a key names, or nothing for an empty cell.
    fn maybe_id<R, T>(
        &mut self,
        row: &Row<R>,
        column: &str,
        table: &'static str,
        key: &str,
        id: fn(u16) -> T,
    ) -> Linked<Option<T>> {
        if key.is_empty() { Ok(None) } else { self.id(row, column, table, key, id).map(Some) }
    }

    fn number<R>(&mut self, row: &Row<R>, column: &str, text: &str) -> Linked<Decimal> {
        self.must(row, column, text, Decimal::parse(text))
    }

    fn maybe_number<R>(&mut self, row: &Row<R>, column: &str, text: &str) -> Linked<Option<Decimal>> {
        if text.is_empty() { Ok(None) } else { self.number(row, column, text).map(Some) }
    }

    fn period<R>(&mut self, row: &Row<R>, column: &str, text: &str) -> Linked<Period> {
        self.must(row, column, text, Period::parse(text))
    }
}

/// Three cells as one text.
fn text(en: &str, ru: &str, kk: &str) -> Text3 {
    Text3 { en: en.to_owned(), ru: ru.to_owned(), kk: kk.to_owned() }
}
