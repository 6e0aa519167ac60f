//! One resource of the package per file, with the schema of its columns.

use crate::dictionary::Dictionary;
use crate::docs::{Cell, Column, Table};
use crate::problem::Problems;
use crate::raw::RawLicence;
use crate::read;
use serde_json::{Map, Value, json};
use std::path::Path;

/// A key as the checker accepts it.
pub(crate) const KEY: &str = "[a-z0-9]+(-[a-z0-9]+)*";

/// A period without the mark for "inferred".
const PERIOD: &str = "[0-9]{4}(/[0-9]{4})?|[0-9]{4}-[0-9]{2}(/[0-9]{4}-[0-9]{2})?|[0-9]{4}-[0-9]{2}-[0-9]{2}";

/// The terms of use that the dataset's sources come under.
pub(super) fn licences(seeds: &Path) -> Vec<Value> {
    let rows = read::rows_of::<RawLicence>(seeds, &mut Problems::new());
    let licence = |row: &RawLicence| {
        let mut licence = json!({ "name": row.id, "title": row.name });
        if let (Some(licence), false) = (licence.as_object_mut(), row.address.is_empty()) {
            licence.insert("path".to_owned(), json!(row.address));
        }
        licence
    };
    rows.iter().map(|row| licence(row)).collect()
}

/// The resource of a file.
pub(super) fn resource(table: &'static Table, path: &str, dictionary: &Dictionary) -> Value {
    let mut schema = Map::new();
    schema.insert("fields".to_owned(), table.columns.iter().map(|column| field(table, column, dictionary)).collect());
    if table.has_key() {
        schema.insert("primaryKey".to_owned(), json!(["id"]));
    }
    let keys: Vec<Value> = table.columns.iter().filter_map(|column| foreign_key(table, column)).collect();
    if !keys.is_empty() {
        schema.insert("foreignKeys".to_owned(), Value::Array(keys));
    }
    schema.insert("missingValues".to_owned(), json!([""]));
    json!({
        "name": name_of(path),
        "type": "table",
        "path": path,
        "description": dictionary.of_table(table),
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "schema": schema
    })
}

/// The name of a file among resources: `trade-values`.
pub(crate) fn name_of(path: &str) -> String {
    path.trim_end_matches(".csv").replace('/', "-")
}

fn field(table: &Table, column: &Column, dictionary: &Dictionary) -> Value {
    let mut rules = Map::new();
    let mut rule = |name: &str, value: Value| {
        rules.insert(name.to_owned(), value);
    };
    if column.is_required {
        rule("required", json!(true));
    }
    let (kind, about) = match column.cell {
        Cell::Key => {
            rule("unique", json!(true));
            rule("pattern", json!(KEY));
            ("string", "key of the row".to_owned())
        }
        Cell::Ref(target) => ("string", format!("key in {target}")),
        Cell::RefList(target) => {
            rule("pattern", json!(format!("{KEY}(;{KEY})*")));
            ("string", format!("keys in {target}, with ; between"))
        }
        Cell::Regions => ("string", "keys in regions.csv with ; between, or ru-*, kz-*, *".to_owned()),
        Cell::Keys(_) => {
            rule("pattern", json!(format!("{KEY}(;{KEY})*")));
            ("string", "keys in any file of the record, with ; between".to_owned())
        }
        Cell::List => ("string", "texts with ; between".to_owned()),
        Cell::Term(list) => ("string", format!("word of the list {list} in evidence/terms.csv")),
        Cell::Terms(list) => ("string", format!("words of the list {list} in evidence/terms.csv, with ; between")),
        Cell::Count => {
            rule("minimum", json!(1));
            ("integer", "whole number".to_owned())
        }
        Cell::Period => {
            rule("pattern", json!(format!(r"({PERIOD})\??")));
            ("string", "year, years, month, months or day; ? behind it where inferred".to_owned())
        }
        Cell::Day => ("date", "day".to_owned()),
        Cell::Year => ("year", "year".to_owned()),
        Cell::Number => ("number", "number as its source prints it".to_owned()),
        Cell::Places => {
            rule("minimum", json!(0));
            rule("maximum", json!(9));
            ("integer", "decimal places shown".to_owned())
        }
        Cell::Words(words) => {
            rule("enum", json!(words));
            ("string", "one of a few words".to_owned())
        }
        Cell::Text => ("string", "text, the same in all languages".to_owned()),
        Cell::Tongue => ("string", format!("text in the language {}", column.lang())),
        Cell::Latin => ("string", "text in Latin script".to_owned()),
        Cell::Web => ("string", "web address".to_owned()),
        Cell::Place => ("string", "web address, or place inside a package".to_owned()),
        Cell::Tag => ("string", "language tag".to_owned()),
    };
    // What it means comes first, how it is written behind it.
    let about = match dictionary.of_column(table, column) {
        Some(meaning) => format!("{meaning} ({about})"),
        None => about,
    };
    let mut field = json!({ "name": column.name, "type": kind, "description": about });
    if let (Some(field), false) = (field.as_object_mut(), rules.is_empty()) {
        field.insert("constraints".to_owned(), Value::Object(rules));
    }
    field
}

/// Only columns that hold exactly one key; lists cannot be said in this form. A table that refers to itself names
/// no resource.
fn foreign_key(table: &Table, column: &Column) -> Option<Value> {
    let Cell::Ref(target) = column.cell else {
        return None;
    };
    let resource = if target == table.file { String::new() } else { name_of(target) };
    Some(json!({ "fields": [column.name], "reference": { "resource": resource, "fields": ["id"] } }))
}
