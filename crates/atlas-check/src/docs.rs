//! The one place that declares each file of the dataset, its columns, and what may stand in them.
//!
//! The reader takes its headers from here, the rules about single cells take their work from here, and
//! `datapackage.json` is written from here. A test compares it with `seeds/README.md`.

mod columns;
mod dictionary;
mod evidence;
mod tables;
mod words;

pub use columns::{Cell, Column};
pub use tables::TABLES;

/// A file of the dataset, or a folder of files with the same columns.
#[derive(Debug)]
pub struct Table {
    /// Path below `seeds/`; a `*` stands for any name.
    pub file: &'static str,
    /// What a row is, in a few words.
    pub row: &'static str,
    /// Columns in the order of the header.
    pub columns: &'static [Column],
}

impl Table {
    /// The table with this path; `observations/grp.csv` belongs to `observations/*.csv`.
    pub fn of(file: &str) -> Option<&'static Table> {
        TABLES.iter().find(|table| match table.file.split_once('*') {
            Some((before, after)) => file
                .strip_prefix(before)
                .and_then(|rest| rest.strip_suffix(after))
                .is_some_and(|name| !name.is_empty() && !name.contains('/')),
            None => table.file == file,
        })
    }

    /// The table whose path is just this, `*` and all.
    pub fn named(file: &str) -> Option<&'static Table> {
        TABLES.iter().find(|table| table.file == file)
    }

    /// True where rows are named by a key in the column `id`.
    pub fn has_key(&self) -> bool {
        self.columns.iter().any(|column| matches!(column.cell, Cell::Key))
    }

    /// The names of the columns as the dictionary has them: three columns of one text are one entry.
    pub fn entries(&self) -> Vec<&'static str> {
        let mut entries: Vec<&str> = self.columns.iter().map(Column::entry).collect();
        entries.dedup();
        entries
    }

    /// The place of a column in a row.
    pub fn position(&self, column: &str) -> Option<usize> {
        self.columns.iter().position(|other| other.name == column)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_in_a_folder_belongs_to_the_pattern() {
        let found = |file| Table::of(file).map(|table| table.file);
        assert_eq!(found("observations/grp.csv"), Some("observations/*.csv"));
        assert_eq!(found("observations/a/grp.csv"), None);
        assert_eq!(found("observations/.csv"), None);
        assert_eq!(found("units.csv"), Some("units.csv"));
        assert_eq!(found("unit.csv"), None);
    }

    #[test]
    fn every_reference_names_a_table_with_keys() {
        for table in &TABLES {
            for column in table.columns {
                let targets: &[&str] = match &column.cell {
                    Cell::Ref(target) | Cell::RefList(target) => &[*target],
                    Cell::Keys(targets) => targets,
                    _ => &[],
                };
                for target in targets {
                    assert!(Table::of(target).is_some_and(Table::has_key), "{}: {}", table.file, column.name);
                }
            }
        }
    }
}
