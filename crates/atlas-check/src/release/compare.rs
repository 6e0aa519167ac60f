//! What differs between two releases: rows that were added, revised, withdrawn, table by table.

use super::Release;
use crate::docs::{Cell, Table};
use crate::read::split_rows;
use std::collections::BTreeMap;

/// Columns that say which row a row is, for tables whose rows have no key. Where two rows agree in them, equal rows are
/// paired first and the rest in the order of the file.
const NAMED_BY: [(&str, &[&str]); 12] = [
    ("observations/*.csv", &["indicator", "region", "period", "source"]),
    ("gaps.csv", &["indicator", "regions", "from", "to"]),
    ("contacts.csv", &["russian", "kazakh", "boundary", "source"]),
    ("trade/values.csv", &["series", "period", "source"]),
    ("trade/breaks.csv", &["period"]),
    ("evidence/sentences.csv", &["document", "paragraph", "sentence"]),
    ("evidence/sides.csv", &["disagreement", "order"]),
    ("record/wordings.csv", &["field", "source", "wording"]),
    ("record/offices.csv", &["person", "office_en", "from"]),
    ("aliases.csv", &["key", "alias"]),
    ("dictionary/tables.csv", &["table"]),
    ("dictionary/columns.csv", &["table", "column"]),
];

/// A row: columns with their cells.
pub type Row = Vec<(String, String)>;

/// Everything that differs; tables without a difference are left out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Comparison {
    /// Tables, sorted by path.
    pub tables: Vec<TableDiff>,
}

/// What differs in a table.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TableDiff {
    /// Path in the package, with `*` for any name.
    pub table: String,
    /// Rows in the earlier release; `None` where it has no such table.
    pub before: Option<usize>,
    /// Rows in the later release; `None` where it has no such table.
    pub after: Option<usize>,
    /// Rows that only the later one has, whole.
    pub added: Vec<Row>,
    /// Rows of both whose cells differ.
    pub revised: Vec<Revision>,
    /// Rows that only the earlier one has, whole.
    pub withdrawn: Vec<Row>,
}

/// A row whose cells differ.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Revision {
    /// The cells that say which row it is.
    pub row: Row,
    /// The cells that differ.
    pub changes: Vec<Change>,
}

/// A cell that differs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// Column.
    pub column: String,
    /// Cell in the earlier release; empty also where it had no such column.
    pub old: String,
    /// Cell in the later release.
    pub new: String,
}

/// A table of a release: all files of one kind together.
#[derive(Clone, Debug, Default)]
pub(super) struct Rows {
    pub(super) rows: Vec<Row>,
}

/// The tables of a release by their path in the package.
pub(super) fn tables(release: &Release) -> BTreeMap<String, Rows> {
    let mut tables: BTreeMap<String, Rows> = BTreeMap::new();
    for (path, text) in release.files.iter().filter(|(path, _)| is_table(path)) {
        let name = Table::of(path).map_or(path.as_str(), |table| table.file);
        let table = tables.entry(name.to_owned()).or_default();
        let mut rows = split_rows(text).into_iter();
        let header = rows.next().unwrap_or_default();
        table.rows.extend(rows.map(|cells| header.iter().cloned().zip(cells).collect()));
    }
    tables
}

fn is_table(path: &str) -> bool {
    std::path::Path::new(path).extension().is_some_and(|extension| extension == "csv")
}

/// Compares two releases.
pub fn compare(earlier: &Release, later: &Release) -> Comparison {
    let (mut before, mut after) = (tables(earlier), tables(later));
    let mut names: Vec<String> = before.keys().chain(after.keys()).cloned().collect();
    names.sort();
    names.dedup();
    let diffs = names.into_iter().map(|name| {
        let (before, after) = (before.remove(&name), after.remove(&name));
        let counts = (before.as_ref().map(|it| it.rows.len()), after.as_ref().map(|it| it.rows.len()));
        let (before, after) = (before.unwrap_or_default().rows, after.unwrap_or_default().rows);
        TableDiff { before: counts.0, after: counts.1, ..diff(name, before, after) }
    });
    let differs = |diff: &TableDiff| {
        diff.before.is_none()
            || diff.after.is_none()
            || !(diff.added.is_empty() && diff.revised.is_empty() && diff.withdrawn.is_empty())
    };
    Comparison { tables: diffs.filter(differs).collect() }
}

fn diff(table: String, before: Vec<Row>, after: Vec<Row>) -> TableDiff {
    let columns = named_by(&table);
    let mut earlier: BTreeMap<Row, Vec<Row>> = BTreeMap::new();
    for row in before {
        earlier.entry(name_of(&row, &columns)).or_default().push(row);
    }
    let mut later: BTreeMap<Row, Vec<Row>> = BTreeMap::new();
    for row in after {
        let name = name_of(&row, &columns);
        let twins = earlier.get_mut(&name);
        // A row that stands unchanged in both is no difference, wherever it stands.
        match twins.and_then(|rows| Some((rows.iter().position(|old| same(old, &row))?, rows))) {
            Some((place, rows)) => drop(rows.remove(place)),
            None => later.entry(name).or_default().push(row),
        }
    }
    let mut diff = TableDiff { table, ..TableDiff::default() };
    for (name, rows) in later {
        let mut old = earlier.remove(&name).unwrap_or_default().into_iter();
        for row in rows {
            match old.next() {
                Some(old) => diff.revised.push(Revision { row: name.clone(), changes: changes(&old, &row) }),
                None => diff.added.push(row),
            }
        }
        diff.withdrawn.extend(old);
    }
    diff.withdrawn.extend(earlier.into_values().flatten());
    diff.withdrawn.sort();
    diff
}

/// The columns that name a row; all of them where nothing else is known of the table.
fn named_by(table: &str) -> Vec<String> {
    let owned = |columns: &[&str]| columns.iter().map(|column| (*column).to_owned()).collect();
    if let Some((_, columns)) = NAMED_BY.iter().find(|(name, _)| *name == table) {
        return owned(columns);
    }
    let key = Table::of(table).and_then(|known| known.columns.iter().find(|column| column.cell == Cell::Key));
    key.map(|key| owned(&[key.name])).unwrap_or_default()
}

fn name_of(row: &Row, columns: &[String]) -> Row {
    let is_name = |(column, _): &&(String, String)| columns.is_empty() || columns.contains(column);
    row.iter().filter(is_name).cloned().collect()
}

fn cell<'a>(row: &'a Row, column: &str) -> &'a str {
    row.iter().find(|(name, _)| name == column).map_or("", |(_, cell)| cell)
}

fn same(old: &Row, new: &Row) -> bool {
    old == new || changes(old, new).is_empty()
}

/// The cells that differ; a column that one of the two lacks counts as empty there.
fn changes(old: &Row, new: &Row) -> Vec<Change> {
    let gone = old.iter().filter(|(column, _)| !new.iter().any(|(other, _)| other == column));
    let columns = new.iter().chain(gone).map(|(column, _)| column);
    let change = |column: &String| {
        let (old, new) = (cell(old, column), cell(new, column));
        (old != new).then(|| Change { column: column.clone(), old: old.to_owned(), new: new.to_owned() })
    };
    columns.filter_map(change).collect()
}

#[cfg(test)]
mod tests {
    use super::NAMED_BY;
    use crate::docs::{TABLES, Table};

    #[test]
    fn every_table_without_a_key_says_what_names_its_rows() {
        let named: Vec<&str> = NAMED_BY.iter().map(|(table, _)| *table).collect();
        for table in TABLES.iter().filter(|table| !table.has_key()) {
            assert!(named.contains(&table.file), "{} is not in NAMED_BY", table.file);
        }
        for (file, columns) in NAMED_BY {
            let table = Table::named(file).unwrap();
            assert!(columns.iter().all(|column| table.position(column).is_some()), "{file}");
        }
    }
}
