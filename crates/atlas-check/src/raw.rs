//! Rows as they stand in their files: strings, every documented column, nothing else. Nothing outside this crate
//! ever sees them.

use crate::Problem;
use crate::docs::{Column, Table};
use serde::de::DeserializeOwned;
use serde::de::value::{Error, MapDeserializer};
use std::ops::Deref;
use std::rc::Rc;

mod rows;

pub(crate) use rows::*;

/// A file that was read, cell by cell.
#[derive(Clone, Debug)]
pub(crate) struct RawFile {
    /// Path below `seeds/`.
    pub(crate) path: Rc<str>,
    /// What it is.
    pub(crate) table: &'static Table,
    /// Its rows that have the right number of cells.
    pub(crate) lines: Vec<Line>,
    /// First cells of rows with a wrong number of cells, so that a reference to them is not a second problem.
    pub(crate) broken_keys: Vec<String>,
}

/// A row as cells in the order of the table's columns.
#[derive(Clone, Debug)]
pub(crate) struct Line {
    /// Line as a spreadsheet shows it.
    pub(crate) row: u32,
    /// One cell per column.
    pub(crate) cells: Vec<String>,
}

/// A cell with its place.
#[derive(Clone, Copy, Debug)]
pub(crate) struct CellAt<'a> {
    pub(crate) file: &'a RawFile,
    pub(crate) line: &'a Line,
    pub(crate) column: &'static Column,
    pub(crate) text: &'a str,
}

impl CellAt<'_> {
    /// A problem with this cell.
    pub(crate) fn problem(&self, code: &'static str, message: impl Into<String>, hint: impl Into<String>) -> Problem {
        Problem::new(code, &self.file.path, message, hint).at(self.line.row).column(self.column.name)
    }
}

/// A row whose cells are asked for by name.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Cells<'a> {
    pub(crate) file: &'a RawFile,
    pub(crate) line: &'a Line,
}

impl<'a> Cells<'a> {
    /// The cell of a documented column.
    pub(crate) fn get(&self, column: &str) -> &'a str {
        let place = self.file.table.position(column);
        place.and_then(|place| self.line.cells.get(place)).map_or("", String::as_str)
    }

    /// A problem with one column of this row.
    pub(crate) fn problem(
        &self,
        code: &'static str,
        column: &str,
        message: impl Into<String>,
        hint: impl Into<String>,
    ) -> Problem {
        Problem::new(code, &self.file.path, message, hint).at(self.line.row).column(column)
    }
}

/// A typed raw row with its place.
#[derive(Clone, Debug)]
pub(crate) struct Row<T> {
    /// Path below `seeds/`.
    pub(crate) file: Rc<str>,
    /// Line as a spreadsheet shows it.
    pub(crate) line: u32,
    /// The row.
    pub(crate) raw: T,
}

impl<T> Deref for Row<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.raw
    }
}

impl<T> Row<T> {
    /// A problem with one column of this row.
    pub(crate) fn problem(
        &self,
        code: &'static str,
        column: &str,
        message: impl Into<String>,
        hint: impl Into<String>,
    ) -> Problem {
        Problem::new(code, &self.file, message, hint).at(self.line).column(column)
    }

    /// A problem with one column of this row, still to be filled with what it is.
    pub(crate) fn place_of(&self, code: &'static str, column: &str) -> Problem {
        self.problem(code, column, "", "")
    }

    /// Where the row stands, for messages of other rows in the same file.
    pub(crate) fn place(&self) -> String {
        format!("{}:{}", self.file, self.line)
    }
}

/// Every file of the dataset.
#[derive(Clone, Debug, Default)]
pub(crate) struct Raw {
    /// Version as in `datapackage.json`.
    pub(crate) version: String,
    /// Day as in `datapackage.json`.
    pub(crate) created: String,
    /// The files that could be read.
    pub(crate) files: Vec<RawFile>,
    /// True where every row of every file was read.
    pub(crate) is_complete: bool,
}

impl Raw {
    /// Every cell of every file.
    pub(crate) fn cells(&self) -> impl Iterator<Item = CellAt<'_>> {
        self.files.iter().flat_map(|file| {
            file.lines.iter().flat_map(move |line| {
                let columns = file.table.columns.iter().zip(&line.cells);
                columns.map(move |(column, text)| CellAt { file, line, column, text })
            })
        })
    }

    /// Every row of every file.
    pub(crate) fn lines(&self) -> impl Iterator<Item = Cells<'_>> {
        self.files.iter().flat_map(|file| file.lines.iter().map(move |line| Cells { file, line }))
    }

    /// The files of one table.
    pub(crate) fn files_of(&self, table: &str) -> impl Iterator<Item = &RawFile> {
        self.files.iter().filter(move |file| file.table.file == table)
    }

    /// The rows of one table as typed rows.
    pub(crate) fn rows<T: RawRow>(&self) -> Vec<Row<T>> {
        let mut rows = Vec::new();
        for file in self.files_of(T::TABLE) {
            for line in &file.lines {
                if let Ok(raw) = typed(file.table, line) {
                    rows.push(Row { file: Rc::clone(&file.path), line: line.row, raw });
                }
            }
        }
        rows
    }
}

/// A raw row type.
pub(crate) trait RawRow: DeserializeOwned {
    /// The table that it is a row of.
    const TABLE: &'static str;
    /// Its fields in order.
    #[cfg(test)]
    const FIELDS: &'static [&'static str];
}

fn typed<T: DeserializeOwned>(table: &Table, line: &Line) -> Result<T, Error> {
    let cells = table.columns.iter().map(|column| column.name).zip(line.cells.iter().map(String::as_str));
    T::deserialize(MapDeserializer::new(cells))
}
