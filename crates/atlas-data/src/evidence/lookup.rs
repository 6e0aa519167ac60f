//! Finding rows by key, and what a key stands for.

use super::{Disagreement, Document, Evidence, Key, Statement, Term};
use crate::{Lang, Text3};

/// Something that has a key and a name of its own, wherever its table is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Thing<'a> {
    /// Table that it is a row of: `record/forums.csv`.
    pub table: &'static str,
    /// Key.
    pub key: &'a str,
    /// Name or title.
    pub name: &'a Text3,
}

impl Evidence {
    /// The name of a word on screen. The build has refused every word that has none.
    pub fn word(&self, lang: Lang, list: &str, word: &str) -> &str {
        let found = self.terms.iter().find(|term| term.list == list && term.word == word);
        found.map_or("", |term| term.name.get(lang))
    }

    /// The words of a list, in the order of the file.
    pub fn words<'a>(&'a self, list: &'a str) -> impl Iterator<Item = &'a Term> {
        self.terms.iter().filter(move |term| term.list == list)
    }

    /// The document with this key.
    pub fn document(&self, key: &str) -> Option<&Document> {
        self.documents.iter().find(|row| row.id == key)
    }

    /// The statement with this key.
    pub fn statement(&self, key: &str) -> Option<&Statement> {
        self.statements.iter().find(|row| row.id == key)
    }

    /// The disagreements that a statement takes part in, in the order of the file.
    pub fn disagreements_with<'a>(&'a self, statement: &'a str) -> impl Iterator<Item = &'a Disagreement> {
        let takes_part = move |row: &&Disagreement| {
            self.sides.iter().any(|side| side.disagreement == row.id && side.statement.as_deref() == Some(statement))
        };
        self.disagreements.iter().filter(takes_part)
    }

    /// The statements that name a thing in `about` or as their speaker.
    pub fn statements_on<'a>(&'a self, key: &'a str) -> impl Iterator<Item = &'a Statement> {
        let names = move |list: &[Key]| list.iter().any(|other| other == key);
        self.statements.iter().filter(move |row| names(&row.about) || row.speaker.as_deref() == Some(key))
    }

    /// How many rows rest on a source: rows of the record and sides that name it, and the statements of a document
    /// whose source it is.
    pub fn rows_on(&self, source: &str) -> usize {
        macro_rules! count {
            ($($table:ident),* $(,)?) => {
                [$(self.$table.iter().filter(|row| row.sources.iter().any(|key| key == source)).count()),*]
            };
        }
        let documents = self.documents.iter().filter(|row| row.source == source);
        let said = documents.map(|row| self.statements.iter().filter(|other| other.document == row.id).count());
        let sides = self.sides.iter().filter(|row| row.source.as_deref() == Some(source)).count();
        let wordings = self.wordings.iter().filter(|row| row.source == source).count();
        let typologies = self.typologies.iter().filter(|row| row.source == source).count();
        let positions = self.crossings.iter().filter(|row| row.coordinate_source.as_deref() == Some(source)).count();
        let records = count![
            forums,
            agreements,
            laws,
            programmes,
            crossings,
            crossing_counts,
            rivers,
            problems,
            corridors,
            projects,
            actors,
            offices,
        ];
        said.chain(records).sum::<usize>() + sides + wordings + typologies + positions
    }

    /// What a key stands for in the record; regions and settlements are in the dataset.
    pub fn thing(&self, key: &str) -> Option<Thing<'_>> {
        macro_rules! search {
            ($($table:ident.$name:ident = $file:literal),* $(,)?) => {
                $(if let Some(row) = self.$table.iter().find(|row| row.id == key) {
                    return Some(Thing { table: $file, key: &row.id, name: &row.$name });
                })*
            };
        }
        search! {
            actors.name = "record/actors.csv",
            agreements.title = "record/agreements.csv",
            corridors.name = "record/corridors.csv",
            fields.name = "record/fields.csv",
            laws.title = "record/laws.csv",
            programmes.title = "record/programmes.csv",
            projects.name = "record/projects.csv",
            rivers.name = "record/rivers.csv",
            typologies.name = "record/typologies.csv",
        }
        None
    }
}
