//! The data of one page, fit to be read without the rest: CSV with the names behind keys and the source, publisher and
//! licence of every row, JSON with the rows that its keys name.

use super::form::name_of;
use super::json::{array, object, object_of, text};
use super::pages::Part;
use crate::docs::{Cell, Column, Table};
use crate::facts::{Facts, items};
use crate::raw::Cells;
use std::collections::{BTreeMap, BTreeSet};

/// Tables whose rows go with the rows that name them.
const CARRIED: [&str; 8] = [
    "sources.csv",
    "licences.csv",
    "reporters.csv",
    "notes.csv",
    "units.csv",
    "indicators.csv",
    "trade/series.csv",
    "reasons.csv",
];

/// Rows by table and key.
pub(super) struct Index<'a>(BTreeMap<(&'static str, &'a str), Cells<'a>>);

impl<'a> Index<'a> {
    pub(super) fn new(facts: &Facts<'a>) -> Index<'a> {
        let keyed = facts.raw.lines().filter(|row| row.file.table.has_key());
        Index(keyed.map(|row| ((row.file.table.file, row.get("id")), row)).collect())
    }

    fn row(&self, table: &'static str, key: &str) -> Option<Cells<'a>> {
        self.0.get(&(table, key)).copied()
    }
}

/// The rows as CSV: their cells, and behind them what their keys stand for.
pub(super) fn csv(part: &Part, index: &Index) -> String {
    let Some(table) = Table::named(part.table) else { return String::new() };
    let mut out = String::new();
    let mut header: Vec<String> = table.columns.iter().map(|column| column.name.to_owned()).collect();
    header.extend(table.columns.iter().flat_map(behind));
    push(&mut out, &header);
    for row in &part.rows {
        let mut cells = row.line.cells.clone();
        for column in table.columns {
            cells.extend(said_behind(column, row.get(column.name), index));
        }
        push(&mut out, &cells);
    }
    out
}

/// Names of the columns that are put behind a row for one of its columns.
fn behind(column: &Column) -> Vec<String> {
    let named = |endings: &[&str]| endings.iter().map(|ending| format!("{}_{ending}", column.name)).collect();
    match column.cell {
        Cell::Ref("sources.csv") | Cell::RefList("sources.csv") => named(&["title", "publisher", "address", "licence"]),
        Cell::Ref("indicators.csv" | "trade/series.csv") => named(&["en", "ru", "kk", "unit_en", "unit_ru", "unit_kk"]),
        Cell::Ref(_) => named(&["en", "ru", "kk"]),
        _ => Vec::new(),
    }
}

/// What stands in them.
fn said_behind(column: &Column, cell: &str, index: &Index) -> Vec<String> {
    match column.cell {
        Cell::Ref("sources.csv") | Cell::RefList("sources.csv") => {
            let sources: Vec<Cells> = items(cell).filter_map(|key| index.row("sources.csv", key)).collect();
            let joined = |say: &dyn Fn(&Cells) -> String| sources.iter().map(say).collect::<Vec<_>>().join("; ");
            let licence = |source: &Cells| {
                let licence = index.row("licences.csv", source.get("licence"));
                licence.map_or_else(String::new, |row| row.get("name").to_owned())
            };
            vec![
                joined(&|row| row.get("title").to_owned()),
                joined(&|row| row.get("publisher").to_owned()),
                joined(&|row| row.get("address").to_owned()),
                joined(&licence),
            ]
        }
        Cell::Ref(table @ ("indicators.csv" | "trade/series.csv")) => {
            let row = index.row(table, cell);
            let unit = row.and_then(|row| index.row("units.csv", row.get("unit")));
            [names(row), names(unit)].concat()
        }
        Cell::Ref(table) => names(index.row(table, cell)).to_vec(),
        _ => Vec::new(),
    }
}

/// The first text of a row in three languages.
fn names(row: Option<Cells>) -> [String; 3] {
    let Some(row) = row else { return Default::default() };
    let texts = row.file.table.columns.iter().zip(&row.line.cells).filter(|(column, _)| column.cell == Cell::Tongue);
    let mut texts = texts.map(|(_, text)| text.clone());
    [(); 3].map(|()| texts.next().unwrap_or_default())
}

fn push(out: &mut String, cells: &[String]) {
    let quoted = cells.iter().map(|cell| {
        let is_plain = !cell.contains([',', '"', '\n', '\r']);
        if is_plain { cell.clone() } else { format!("\"{}\"", cell.replace('"', "\"\"")) }
    });
    out.push_str(&quoted.collect::<Vec<_>>().join(","));
    out.push('\n');
}

/// All parts of a page as one JSON object; every array in it has the schema of its table.
pub(super) fn json(page: &str, version: &str, parts: &[Part], index: &Index) -> String {
    let mut carried: BTreeMap<(usize, &str), Cells> = BTreeMap::new();
    for row in parts.iter().flat_map(|part| &part.rows) {
        carry(*row, index, &mut carried);
    }
    let shown: BTreeSet<&str> = parts.iter().map(|part| part.table).collect();
    let mut tables: Vec<(String, Vec<String>)> = Vec::new();
    for part in parts {
        tables.push((table_name(part.table), part.rows.iter().map(|row| object(row.file.table, row.line)).collect()));
    }
    for (place, table) in CARRIED.iter().enumerate().filter(|(_, table)| !shown.contains(*table)) {
        let rows = carried.range((place, "")..(place + 1, ""));
        let rows: Vec<String> = rows.map(|(_, row)| object(row.file.table, row.line)).collect();
        if !rows.is_empty() {
            tables.push((table_name(table), rows));
        }
    }
    let tables = tables.iter().map(|(name, rows)| (name.as_str(), array(rows)));
    let members = [
        ("dataset", text("Borderland")),
        ("version", text(version)),
        ("page", text(page)),
        ("tables", object_of(tables)),
    ];
    object_of(members) + "\n"
}

fn table_name(file: &str) -> String {
    Table::named(file).map_or_else(String::new, name_of)
}

/// Adds the rows that a row names, and those that they name.
fn carry<'a>(row: Cells<'a>, index: &Index<'a>, carried: &mut BTreeMap<(usize, &'a str), Cells<'a>>) {
    for (column, cell) in row.file.table.columns.iter().zip(&row.line.cells) {
        let (Cell::Ref(table) | Cell::RefList(table)) = column.cell else { continue };
        let Some(place) = CARRIED.iter().position(|carried| *carried == table) else { continue };
        for named in items(cell).filter_map(|key| index.row(table, key)) {
            if carried.insert((place, named.get("id")), named).is_none() {
                carry(named, index, carried);
            }
        }
    }
}
