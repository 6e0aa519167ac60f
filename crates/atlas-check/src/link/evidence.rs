//! Tables of the evidence and the record, linked by what their columns are and not table by table: a row becomes the
//! JSON form of its record (text in three languages one object, a list an array), and that the record.

use super::CODE;
use crate::docs::{Cell, Column, Table};
use crate::facts::{Facts, items};
use crate::problem::{Problem, Problems};
use crate::raw::Line;
use atlas_data::evidence::Evidence;
use atlas_data::{Decimal, Period};
use serde::de::DeserializeOwned;
use serde_json::{Map, Value, json};

/// Makes the evidence of checked rows.
pub(crate) fn evidence(facts: &Facts, problems: &mut Problems) -> Evidence {
    let mut linker = Tables { facts, problems };
    Evidence {
        terms: linker.table("evidence/terms.csv"),
        documents: linker.table("evidence/documents.csv"),
        sentences: linker.table("evidence/sentences.csv"),
        statements: linker.table("evidence/statements.csv"),
        disagreements: linker.table("evidence/disagreements.csv"),
        sides: linker.table("evidence/sides.csv"),
        forums: linker.table("record/forums.csv"),
        agreements: linker.table("record/agreements.csv"),
        laws: linker.table("record/laws.csv"),
        programmes: linker.table("record/programmes.csv"),
        fields: linker.table("record/fields.csv"),
        wordings: linker.table("record/wordings.csv"),
        typologies: linker.table("record/typologies.csv"),
        types: linker.table("record/types.csv"),
        crossings: linker.table("record/crossings.csv"),
        crossing_counts: linker.table("record/crossing-counts.csv"),
        rivers: linker.table("record/rivers.csv"),
        problems: linker.table("record/problems.csv"),
        corridors: linker.table("record/corridors.csv"),
        projects: linker.table("record/projects.csv"),
        actors: linker.table("record/actors.csv"),
        offices: linker.table("record/offices.csv"),
        aliases: linker.table("aliases.csv"),
        tables: linker.table("dictionary/tables.csv"),
        columns: linker.table("dictionary/columns.csv"),
    }
}

struct Tables<'a, 'p> {
    facts: &'a Facts<'a>,
    problems: &'p mut Problems,
}

impl Tables<'_, '_> {
    fn table<T: DeserializeOwned>(&mut self, table: &str) -> Vec<T> {
        let mut rows = Vec::new();
        for file in self.facts.raw.files_of(table) {
            for line in &file.lines {
                match serde_json::from_value(record(file.table, line)) {
                    Ok(row) => rows.push(row),
                    Err(error) => {
                        let message = format!("the row cannot be linked: {error}");
                        let hint = "No rule covers this yet; add one to atlas-check.";
                        self.problems.push(Problem::new(CODE, &file.path, message, hint).at(line.row));
                    }
                }
            }
        }
        rows
    }
}

/// A row as its record is written in JSON.
fn record(table: &Table, line: &Line) -> Value {
    let mut record = Map::new();
    for (column, text) in table.columns.iter().zip(&line.cells) {
        if column.cell == Cell::Tongue {
            add_tongue(&mut record, column, text);
        } else {
            record.insert(column.name.to_owned(), value(column, text));
        }
    }
    Value::Object(record)
}

/// English comes first and decides whether there is a text at all; the rules have seen to it that it stands for all.
fn add_tongue(record: &mut Map<String, Value>, column: &Column, text: &str) {
    let stem = record.entry(column.stem()).or_insert(Value::Null);
    if column.lang() == "en" && !text.is_empty() {
        *stem = json!({});
    }
    if let Some(texts) = stem.as_object_mut() {
        texts.insert(column.lang().to_owned(), json!(text));
    }
}

/// A cell; empty is `null`, except in columns for which the model has a word for "nothing said".
fn value(column: &Column, text: &str) -> Value {
    match column.cell {
        Cell::RefList(_) | Cell::Keys(_) | Cell::Terms(_) | Cell::List => items(text).collect(),
        Cell::Period => json!(Period::parse(text)),
        Cell::Words(words) if words.contains(&"more-than") => variant(if text.is_empty() { "exact" } else { text }),
        Cell::Words(words) if words.contains(&"yes") => json!(text == "yes"),
        _ if text.is_empty() => Value::Null,
        Cell::Words(_) => variant(text),
        Cell::Number => json!(Decimal::parse(text)),
        Cell::Count => json!(text.parse::<u16>().ok()),
        _ => json!(text),
    }
}

/// `more-than` as the model spells it: `MoreThan`.
fn variant(word: &str) -> Value {
    let capital = |part: &str| {
        let mut letters = part.chars();
        letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
    };
    word.split('-').map(capital).collect::<String>().into()
}

#[cfg(test)]
mod tests {
    use super::{record, variant};
    use crate::docs::Table;
    use crate::raw::Line;
    use serde_json::json;

    #[test]
    fn words_become_variants() {
        assert_eq!([variant("more-than"), variant("high")], [json!("MoreThan"), json!("High")]);
    }

    #[test]
    fn a_row_becomes_its_record() {
        let table = Table::of("record/crossing-counts.csv").unwrap();
        let cells = ["count-a", "104", "", "places", "места", "орын", "2016?", "a", "а", "а", "x;y", "low"];
        let line = Line { row: 2, cells: cells.map(str::to_owned).to_vec() };
        let made = record(table, &line);
        assert_eq!(made["unit"], json!({ "en": "places", "ru": "места", "kk": "орын" }));
        assert_eq!(made["hedge"], json!("Exact"));
        assert_eq!(made["sources"], json!(["x", "y"]));
        assert_eq!(made["count"], json!({ "digits": 104, "places": 0 }));
    }
}
