//! Reads every file of the dataset into raw rows. What cannot be read is a problem; it never keeps the rest from
//! being read.

mod bytes;
mod csv;
pub(crate) mod folder;
mod table;

use crate::problem::{Problem, Problems};
use crate::raw::{Raw, RawRow};
use crate::{docs, package};
use std::path::Path;

/// Code of everything that keeps a file, a row or a cell from being read.
pub(crate) const CODE: &str = "read";

/// The most rows a table may have: ids are 16 bits wide.
const ROW_LIMIT: usize = 65_535;

/// Reads all files below `seeds`.
pub(crate) fn read(seeds: &Path, problems: &mut Problems) -> Raw {
    let before = problems.len();
    let mut raw = Raw::default();
    if let Some(head) = package::read_head(seeds, problems) {
        raw.version = head.version;
        raw.created = head.created;
    }
    for table in &docs::TABLES {
        let paths = folder::paths_of(seeds, table);
        if paths.is_empty() {
            let hint = "Add it with the columns that README.md lists.";
            problems.push(Problem::new(CODE, table.file, "the file is missing", hint));
        }
        let mut rows = 0;
        for path in paths {
            if let Some(file) = table::read(seeds, table, &path, problems) {
                rows += file.lines.len();
                raw.files.push(file);
            }
        }
        if rows > ROW_LIMIT {
            let message = format!("{rows} rows are more than the {ROW_LIMIT} that a table can hold");
            problems.push(Problem::new(CODE, table.file, message, "Make the ids in atlas-data wider."));
        }
    }
    folder::check_strangers(seeds, problems);
    raw.is_complete = problems.len() == before;
    raw
}

/// Text as rows of cells, for files that were accepted before; the header is the first row.
pub(crate) fn split_rows(text: &str) -> Vec<Vec<String>> {
    csv::split(text).rows.into_iter().map(|(_, cells)| cells).collect()
}

/// The rows of one table alone.
pub(crate) fn rows_of<T: RawRow>(seeds: &Path, problems: &mut Problems) -> Vec<crate::raw::Row<T>> {
    one_table(seeds, T::TABLE, problems).rows()
}

/// The files of one table alone.
pub(crate) fn one_table(seeds: &Path, file: &str, problems: &mut Problems) -> Raw {
    let mut raw = Raw::default();
    for table in docs::TABLES.iter().filter(|table| table.file == file) {
        for path in folder::paths_of(seeds, table) {
            raw.files.extend(table::read(seeds, table, &path, problems));
        }
    }
    raw
}
