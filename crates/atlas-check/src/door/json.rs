//! Rows as JSON. Numbers keep the places that their source printed (`12.50`), which JSON allows and most writers drop,
//! so rows are written as text here.

use super::form::{Field, fields};
use crate::docs::{Cell, Table};
use crate::facts::items;
use crate::raw::Line;
use atlas_data::Decimal;
use serde_json::Value;
use std::fmt::Write;

/// What stands for nothing.
const NULL: &str = "null";

/// A row as one line of JSON.
pub(super) fn object(table: &'static Table, line: &Line) -> String {
    let members = fields(table).into_iter().map(|field| (field.name, member(&field, line)));
    object_of(members)
}

/// An object of members that are JSON already.
pub(super) fn object_of<'a>(members: impl IntoIterator<Item = (&'a str, String)>) -> String {
    let members = members.into_iter().map(|(name, value)| format!("{}:{value}", text(name)));
    format!("{{{}}}", members.collect::<Vec<_>>().join(","))
}

/// An array with an entry per line, so that two versions can be compared by eye.
pub(super) fn array(entries: &[String]) -> String {
    if entries.is_empty() { "[]".to_owned() } else { format!("[\n{}\n]", entries.join(",\n")) }
}

/// A text as JSON.
pub(super) fn text(text: &str) -> String {
    Value::from(text).to_string()
}

fn member(field: &Field, line: &Line) -> String {
    let mut cells = field.places.iter().map(|place| line.cells.get(*place).map_or("", String::as_str));
    let cell = cells.next().unwrap_or("");
    match field.column.cell {
        Cell::Tongue if cell.is_empty() => NULL.to_owned(),
        Cell::Tongue => {
            object_of(["en", "ru", "kk"].into_iter().zip([cell].into_iter().chain(cells)).map(|(k, v)| (k, text(v))))
        }
        Cell::RefList(_) | Cell::Regions | Cell::Keys(_) | Cell::Terms(_) | Cell::List => {
            format!("[{}]", items(cell).map(text).collect::<Vec<_>>().join(","))
        }
        _ if cell.is_empty() => NULL.to_owned(),
        Cell::Period => period(cell),
        Cell::Number => Decimal::parse(cell).map_or_else(|| NULL.to_owned(), |number| number.to_string()),
        Cell::Count | Cell::Places | Cell::Year => {
            cell.parse::<u32>().map_or_else(|_| NULL.to_owned(), |n| n.to_string())
        }
        Cell::Words(words) if is_yes_no(words) => (cell == "yes").to_string(),
        _ => text(cell),
    }
}

/// True for columns that answer a question.
pub(super) fn is_yes_no(words: &[&str]) -> bool {
    words == ["yes", "no"]
}

/// First and last year, month or day, and whether the source states it. The cell stands beside, since it is the form
/// that other files use.
fn period(cell: &str) -> String {
    let stated = cell.strip_suffix('?').unwrap_or(cell);
    let (from, to) = stated.split_once('/').unwrap_or((stated, stated));
    let mut out = String::new();
    // Writing to a String cannot fail.
    let _ = write!(
        out,
        r#"{{"text":{},"from":{},"to":{},"inferred":{}}}"#,
        text(cell),
        text(from),
        text(to),
        cell.ends_with('?')
    );
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_keeps_what_its_cells_say() {
        let table = Table::of("record/crossing-counts.csv").unwrap();
        let cells = ["count-a", "104.50", "", "places", "места", "орын", "2012/2017?", "\"a\"", "а", "а", "x;y", "low"];
        let line = Line { row: 2, cells: cells.map(str::to_owned).to_vec() };
        assert_eq!(
            object(table, &line),
            r#"{"id":"count-a","count":104.50,"hedge":null,"unit":{"en":"places","ru":"места","kk":"орын"},"#
                .to_owned()
                + r#""period":{"text":"2012/2017?","from":"2012","to":"2017","inferred":true},"#
                + r#""scope":{"en":"\"a\"","ru":"а","kk":"а"},"sources":["x","y"],"confidence":"low"}"#
        );
    }
}
