//! Reads one file of a table: its header must be the documented one, and every row must have a cell per column.

use super::csv::{Slip, split};
use super::{CODE, bytes};
use crate::docs::Table;
use crate::problem::{Problem, Problems};
use crate::raw::{Line, RawFile};
use std::path::Path;

/// Reads a file; `None` where it has no text or lacks a column.
pub(super) fn read(seeds: &Path, table: &'static Table, path: &str, problems: &mut Problems) -> Option<RawFile> {
    let text = bytes::text(seeds, path, problems)?;
    let split = split(&text);
    for (row, slip) in split.slips {
        problems.push(of_slip(path, slip).at(row));
    }
    let mut rows = split.rows.into_iter();
    let (_, header) = rows.next()?;
    let places = check_header(table, path, &header, problems)?;
    let mut file = RawFile { path: path.into(), table, lines: Vec::new(), broken_keys: Vec::new() };
    for (row, cells) in rows {
        if cells.len() == header.len() {
            let cells = places.iter().map(|place| cells.get(*place).cloned().unwrap_or_default()).collect();
            file.lines.push(Line { row, cells });
        } else {
            let message = format!("{} cells where the header has {}", cells.len(), header.len());
            let hint = "Count the commas; text with a comma in it stands in double quotes.";
            problems.push(Problem::new(CODE, path, message, hint).at(row));
            file.broken_keys.extend(cells.into_iter().next());
        }
    }
    if file.lines.is_empty() && file.broken_keys.is_empty() {
        problems.push(Problem::new(CODE, path, "the file has no rows", "Add a row, or remove the file."));
    }
    Some(file)
}

fn of_slip(path: &str, slip: Slip) -> Problem {
    let (message, hint) = match slip {
        Slip::QuoteInside => {
            ("a double quote stands inside a cell", "Put the whole cell in double quotes and double the one inside.")
        }
        Slip::AfterQuote => {
            ("text stands behind a closing quote", "End the cell at its quote, or double the quote inside it.")
        }
        Slip::Unclosed => ("a double quote is never closed", "Close it at the end of its cell."),
        Slip::Blank => ("the line is blank", "Remove it."),
    };
    Problem::new(CODE, path, message, hint)
}

/// Where each documented column stands in the file, or `None` where one is missing.
fn check_header(table: &Table, path: &str, header: &[String], problems: &mut Problems) -> Option<Vec<usize>> {
    let mut push = |column: &str, message: &str, hint: String| {
        problems.push(Problem::new(CODE, path, message, hint).at(1).column(column));
    };
    let before = |index: usize| header.get(..index).unwrap_or_default();
    let mut is_tidy = true;
    for (index, name) in header.iter().enumerate() {
        if before(index).contains(name) {
            push(name, "the column stands there twice", "Keep one of the two.".to_owned());
            is_tidy = false;
        } else if table.position(name).is_none() {
            let wanted: Vec<&str> = table.columns.iter().map(|column| column.name).collect();
            let hint = format!("Remove it, or name it as one of: {}.", wanted.join(", "));
            push(name, "the column is not documented", hint);
            is_tidy = false;
        }
    }
    let mut places = Vec::new();
    for column in table.columns {
        if let Some(place) = header.iter().position(|name| name == column.name) {
            places.push(place);
        } else {
            push(column.name, "the column is missing", "Add it, empty where there is nothing to say.".to_owned());
        }
    }
    if places.len() < table.columns.len() {
        return None;
    }
    if is_tidy && !places.is_sorted() {
        let wanted: Vec<&str> = table.columns.iter().map(|column| column.name).collect();
        let hint = format!("Put them in this order: {}.", wanted.join(", "));
        problems.push(Problem::new(CODE, path, "the columns are not in the documented order", hint).at(1));
    }
    Some(places)
}
