//! What documents say, and the record of cooperation: statements with their places, forums, agreements, crossings.
//!
//! These tables are read only while pages are written, so they name each other by key and not by position, and
//! nothing of them is compiled into the programs of the browser. The words of their columns (`held`, `quoted`, `rail`)
//! are rows of `evidence/terms.csv`, so that a new one needs no code.

mod dictionary;
mod document;
mod lookup;
mod record;
mod waters;

pub use dictionary::{ColumnEntry, TableEntry};
pub use document::{Disagreement, Document, Sentence, Side, Statement, Term};
pub use lookup::Thing;
pub use record::{
    Actor, Agreement, Alias, Field, Forum, Law, Office, Programme, Project, Typology, TypologyType, Wording,
};
pub use waters::{Corridor, Crossing, CrossingCount, Problem, River};

use serde::{Deserialize, Serialize};

/// The key of a row, as it stands in files and addresses.
pub type Key = String;

/// A word from `evidence/terms.csv`; its list is named by the column.
pub type Word = String;

/// Every table of `evidence/`, `record/` and `dictionary/`, each in the order of its file.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Evidence {
    /// `evidence/terms.csv`
    pub terms: Vec<Term>,
    /// `evidence/documents.csv`
    pub documents: Vec<Document>,
    /// `evidence/sentences.csv`
    pub sentences: Vec<Sentence>,
    /// `evidence/statements.csv`
    pub statements: Vec<Statement>,
    /// `evidence/disagreements.csv`
    pub disagreements: Vec<Disagreement>,
    /// `evidence/sides.csv`
    pub sides: Vec<Side>,
    /// `record/forums.csv`
    pub forums: Vec<Forum>,
    /// `record/agreements.csv`
    pub agreements: Vec<Agreement>,
    /// `record/laws.csv`
    pub laws: Vec<Law>,
    /// `record/programmes.csv`
    pub programmes: Vec<Programme>,
    /// `record/fields.csv`
    pub fields: Vec<Field>,
    /// `record/wordings.csv`
    pub wordings: Vec<Wording>,
    /// `record/typologies.csv`
    pub typologies: Vec<Typology>,
    /// `record/types.csv`
    pub types: Vec<TypologyType>,
    /// `record/crossings.csv`
    pub crossings: Vec<Crossing>,
    /// `record/crossing-counts.csv`
    pub crossing_counts: Vec<CrossingCount>,
    /// `record/rivers.csv`
    pub rivers: Vec<River>,
    /// `record/problems.csv`
    pub problems: Vec<Problem>,
    /// `record/corridors.csv`
    pub corridors: Vec<Corridor>,
    /// `record/projects.csv`
    pub projects: Vec<Project>,
    /// `record/actors.csv`
    pub actors: Vec<Actor>,
    /// `record/offices.csv`
    pub offices: Vec<Office>,
    /// `aliases.csv`
    pub aliases: Vec<Alias>,
    /// `dictionary/tables.csv`
    pub tables: Vec<TableEntry>,
    /// `dictionary/columns.csv`
    pub columns: Vec<ColumnEntry>,
}
