//! Columns as other tools meet them: three columns of one text are one field.

use crate::docs::{Cell, Column, Table};
use atlas_data::door::{DoorColumn, Form};

/// One or three columns that together say one thing.
pub(super) struct Field {
    /// Name in the dictionary and in JSON.
    pub(super) name: &'static str,
    /// The first of its columns.
    pub(super) column: &'static Column,
    /// Where its cells stand in a row.
    pub(super) places: Vec<usize>,
}

/// The fields of a table, in the order of its columns.
pub(super) fn fields(table: &'static Table) -> Vec<Field> {
    let mut fields: Vec<Field> = Vec::new();
    for (place, column) in table.columns.iter().enumerate() {
        let name = column.entry();
        match fields.last_mut() {
            Some(last) if last.name == name => last.places.push(place),
            _ => fields.push(Field { name, column, places: vec![place] }),
        }
    }
    fields
}

/// Name of a table among schemas: `trade-values`, `observations`.
pub(super) fn name_of(table: &Table) -> String {
    table.file.trim_end_matches(".csv").trim_end_matches("/*").replace('/', "-")
}

/// The columns of a table for people.
pub(super) fn columns(table: &'static Table) -> Vec<DoorColumn> {
    let column = |field: Field| DoorColumn {
        name: field.name.to_owned(),
        headers: field.places.iter().filter_map(|place| Some(table.columns.get(*place)?.name.to_owned())).collect(),
        form: form(field.column.cell),
        is_required: field.column.is_required,
    };
    fields(table).into_iter().map(column).collect()
}

fn form(cell: Cell) -> Form {
    match cell {
        Cell::Key => Form::Key,
        Cell::Ref(table) => Form::Reference(table.to_owned()),
        Cell::RefList(table) => Form::References(table.to_owned()),
        Cell::Regions => Form::Regions,
        Cell::Keys(_) => Form::Things,
        Cell::List => Form::List,
        Cell::Term(list) => Form::Term(list.to_owned()),
        Cell::Terms(list) => Form::Terms(list.to_owned()),
        Cell::Count | Cell::Places => Form::Whole,
        Cell::Period => Form::Period,
        Cell::Day => Form::Day,
        Cell::Year => Form::Year,
        Cell::Number => Form::Number,
        Cell::Words(words) => Form::Words(words.iter().map(|word| (*word).to_owned()).collect()),
        Cell::Text | Cell::Latin => Form::Text,
        Cell::Tongue => Form::Texts,
        Cell::Web | Cell::Place => Form::Web,
        Cell::Tag => Form::Tag,
    }
}
