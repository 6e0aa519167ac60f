//! The English texts of the dictionary, for descriptions that outside tools read.

use crate::docs::{Column, Table};
use crate::problem::Problems;
use crate::raw::Cells;
use crate::read;
use std::collections::BTreeMap;
use std::path::Path;

/// What every table and column means.
#[derive(Debug, Default)]
pub(crate) struct Dictionary {
    tables: BTreeMap<String, String>,
    columns: BTreeMap<(String, String), String>,
}

impl Dictionary {
    /// Reads the two files. What is wrong with them is not reported here: the reader and the rules do that.
    pub(crate) fn read(seeds: &Path) -> Dictionary {
        let mut problems = Problems::new();
        let tables = read::one_table(seeds, "dictionary/tables.csv", &mut problems);
        let columns = read::one_table(seeds, "dictionary/columns.csv", &mut problems);
        let cell = |row: Cells, column: &str| row.get(column).to_owned();
        Dictionary {
            tables: tables.lines().map(|row| (cell(row, "table"), cell(row, "text_en"))).collect(),
            columns: columns
                .lines()
                .map(|row| ((cell(row, "table"), cell(row, "column")), cell(row, "text_en")))
                .collect(),
        }
    }

    /// What a row of a table is; in a few words where the dictionary is silent.
    pub(crate) fn of_table(&self, table: &Table) -> String {
        self.tables.get(table.file).cloned().unwrap_or_else(|| table.row.to_owned())
    }

    /// What a column means.
    pub(crate) fn of_column(&self, table: &Table, column: &Column) -> Option<&str> {
        self.columns.get(&(table.file.to_owned(), column.entry().to_owned())).map(String::as_str)
    }
}
