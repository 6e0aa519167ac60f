//! Every documented table and column is explained.

use super::nearest::nearest;
use crate::docs::{TABLES, Table};
use crate::facts::Facts;
use crate::problem::{Problem, Problems};
use std::collections::BTreeSet;

pub(super) const CODE: &str = "r045";

const ROWS: &str = "dictionary/tables.csv";
const COLUMNS: &str = "dictionary/columns.csv";

/// The dictionary says what each table and each column means. An entry is there for every one of them, once, and for
/// nothing else.
pub(super) fn check(facts: &Facts, problems: &mut Problems) {
    let tables: BTreeSet<Entry> = TABLES.iter().map(|table| (table.file, "")).collect();
    let columns: BTreeSet<Entry> =
        TABLES.iter().flat_map(|table| table.entries().into_iter().map(|column| (table.file, column))).collect();
    compare(facts, ROWS, &tables, problems);
    compare(facts, COLUMNS, &columns, problems);
}

/// A table and a column; no column for the table itself.
type Entry<'a> = (&'a str, &'a str);

fn compare(facts: &Facts, file: &'static str, wanted: &BTreeSet<Entry>, problems: &mut Problems) {
    let mut found: BTreeSet<Entry> = BTreeSet::new();
    for row in facts.cells_of(file) {
        let entry = (row.get("table"), row.get("column"));
        let column = if entry.1.is_empty() { "table" } else { "column" };
        if !wanted.contains(&entry) {
            problems.push(row.problem(CODE, column, format!("there is no {}", shown(entry)), hint(entry)));
        } else if !found.insert(entry) {
            let message = format!("{} is explained twice", shown(entry));
            problems.push(row.problem(CODE, column, message, "Keep one of the two rows."));
        }
    }
    for entry in wanted.difference(&found) {
        let message = format!("{} is not explained", shown(*entry));
        problems.push(Problem::new(CODE, file, message, "Add a row with its meaning in three languages."));
    }
}

fn shown((table, column): Entry) -> String {
    if column.is_empty() { format!("table {table}") } else { format!("column {column} in {table}") }
}

fn hint((file, column): Entry) -> String {
    let table = TABLES.iter().find(|table| table.file == file);
    let near = match table {
        Some(table) => nearest(column, table.entries().into_iter()),
        None => nearest(file, TABLES.iter().map(|table: &Table| table.file)),
    };
    near.map_or_else(|| "Remove the row.".to_owned(), |name| format!("Did you mean {name}? Else remove the row."))
}
