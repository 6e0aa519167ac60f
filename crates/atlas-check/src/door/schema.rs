//! JSON Schema (2020-12) of a table's JSON, from the same declaration as the Frictionless one.

use super::form::{Field, fields, name_of};
use super::json::is_yes_no;
use crate::dictionary::Dictionary;
use crate::docs::{Cell, Table};
use crate::facts::Facts;
use crate::package::KEY;
use serde_json::{Map, Value, json};

/// The schema of the array that `json/` holds for a table.
pub(super) fn schema(table: &'static Table, facts: &Facts, dictionary: &Dictionary) -> Value {
    let fields = fields(table);
    let names: Vec<&str> = fields.iter().map(|field| field.name).collect();
    let mut properties = Map::new();
    for field in &fields {
        let mut property = property(field, facts);
        if let (Some(property), Some(meaning)) = (property.as_object_mut(), dictionary.of_column(table, field.column)) {
            property.insert("description".to_owned(), json!(meaning));
        }
        properties.insert(field.name.to_owned(), property);
    }
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": name_of(table),
        "description": dictionary.of_table(table),
        "type": "array",
        "items": {
            "type": "object",
            "properties": properties,
            "required": names,
            "additionalProperties": false
        },
        "$defs": definitions()
    })
}

fn definitions() -> Value {
    let moment = json!({ "type": "string", "pattern": "^[0-9]{4}(-[0-9]{2}){0,2}$" });
    json!({
        "key": { "type": "string", "pattern": format!("^{KEY}$") },
        "texts": {
            "description": "The same text in English, Russian and Kazakh.",
            "type": "object",
            "properties": {
                "en": { "type": "string", "minLength": 1 },
                "ru": { "type": "string", "minLength": 1 },
                "kk": { "type": "string", "minLength": 1 }
            },
            "required": ["en", "ru", "kk"],
            "additionalProperties": false
        },
        "period": {
            "description": "Year, years, month, months or day: as written in the CSV files, and its first and last part.",
            "type": "object",
            "properties": {
                "text": { "type": "string", "minLength": 4 },
                "from": moment,
                "to": moment,
                "inferred": { "description": "True where the source does not print the date.", "type": "boolean" }
            },
            "required": ["text", "from", "to", "inferred"],
            "additionalProperties": false
        }
    })
}

fn property(field: &Field, facts: &Facts) -> Value {
    let is_required = field.column.is_required;
    let one = |value: Value| if is_required { value } else { json!({ "anyOf": [value, { "type": "null" }] }) };
    let many = |items: Value| json!({ "type": "array", "items": items, "uniqueItems": true, "minItems": usize::from(is_required) });
    let key = json!({ "$ref": "#/$defs/key" });
    let in_table = |mut value: Value, comment: String| {
        if let Some(value) = value.as_object_mut() {
            value.insert("$comment".to_owned(), json!(comment));
        }
        value
    };
    let terms = |list: &str| json!({ "enum": facts.words_of(list).map(|(word, _)| word).collect::<Vec<_>>() });
    match field.column.cell {
        Cell::Key => key,
        Cell::Ref(table) => in_table(one(key), format!("key in {table}")),
        Cell::RefList(table) => in_table(many(key), format!("keys in {table}")),
        Cell::Keys(tables) => in_table(many(key), format!("keys in {}", tables.join(", "))),
        Cell::Regions => {
            in_table(many(json!({ "type": "string" })), "keys in regions.csv, or ru-*, kz-*, *".to_owned())
        }
        Cell::List => many(json!({ "type": "string", "minLength": 1 })),
        Cell::Term(list) => one(terms(list)),
        Cell::Terms(list) => many(terms(list)),
        Cell::Count => one(json!({ "type": "integer", "minimum": 1 })),
        Cell::Places => one(json!({ "type": "integer", "minimum": 0, "maximum": 9 })),
        Cell::Year => one(json!({ "type": "integer", "minimum": 1850 })),
        Cell::Number => one(json!({ "type": "number" })),
        Cell::Period => one(json!({ "$ref": "#/$defs/period" })),
        Cell::Day => one(json!({ "type": "string", "format": "date", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" })),
        Cell::Words(words) if is_yes_no(words) => one(json!({ "type": "boolean" })),
        Cell::Words(words) => one(json!({ "enum": words })),
        Cell::Tongue => one(json!({ "$ref": "#/$defs/texts" })),
        Cell::Web | Cell::Place | Cell::Tag | Cell::Text | Cell::Latin => {
            one(json!({ "type": "string", "minLength": 1 }))
        }
    }
}
