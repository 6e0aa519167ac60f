//! What documents say, sentence by sentence, and where they differ.

use super::{Key, Word};
use crate::{Decimal, Hedge, Period, Text3};
use serde::{Deserialize, Serialize};

/// A word of a column, with its name on screen.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Term {
    /// Key: the list and the word.
    pub id: Key,
    /// The list it belongs to, which columns name.
    pub list: String,
    /// The word in the files.
    pub word: String,
    /// What the reader sees.
    pub name: Text3,
}

/// One of the documents that the atlas reads sentence by sentence.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Document {
    /// Key.
    pub id: Key,
    /// Short number by which it is cited: `003`.
    pub code: String,
    /// Kind of text.
    pub kind: Word,
    /// Its entry among the sources.
    pub source: Key,
    /// As printed; empty where none are named.
    pub authors: Option<String>,
    /// Journal or medium as printed.
    pub outlet: Option<String>,
    /// As printed.
    pub volume: Option<String>,
    /// As printed.
    pub issue: Option<String>,
    /// As printed.
    pub pages: Option<String>,
    /// Language of the text.
    pub language: String,
    /// Date, stated or inferred.
    pub published: Period,
    /// Short descriptive name.
    pub name: Text3,
    /// What it is and says.
    pub about: Text3,
    /// How it reached what it says.
    pub method: Text3,
    /// What the copy lacks.
    pub note: Option<Text3>,
}

/// A sentence of a document by its place; only its first words are quoted.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sentence {
    /// Document.
    pub document: Key,
    /// Paragraph, from 1.
    pub paragraph: u16,
    /// Sentence in it, from 1.
    pub sentence: u16,
    /// Whether it says something that can be checked.
    pub role: Word,
    /// Its first words as printed.
    pub opening: String,
}

/// A checkable thing that a document says, in the words of the atlas.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Statement {
    /// Key: document, paragraph, sentence, letter.
    pub id: Key,
    /// Document.
    pub document: Key,
    /// Paragraph, from 1.
    pub paragraph: u16,
    /// Sentence in it, from 1.
    pub sentence: u16,
    /// What kind of thing is said.
    pub r#type: Word,
    /// Who says it: the document or someone in it.
    pub voice: Word,
    /// Who is quoted or cited.
    pub speaker: Option<Key>,
    /// Fact, plan, wish, opinion or forecast.
    pub status: Word,
    /// How the number is qualified.
    pub hedge: Hedge,
    /// Number as printed.
    pub value: Option<Decimal>,
    /// Its unit in plain English words.
    pub unit: Option<String>,
    /// The time it speaks of.
    pub period: Period,
    /// What it is about.
    pub about: Vec<Key>,
    /// Subjects.
    pub topics: Vec<Word>,
    /// The statement.
    pub text: Text3,
    /// What a careful reader must know.
    pub note: Option<Text3>,
}

/// A place where documents differ from each other, from themselves or from the outside record.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Disagreement {
    /// Key.
    pub id: Key,
    /// What differs from what.
    pub kind: Word,
    /// Subjects.
    pub topics: Vec<Word>,
    /// What it is about.
    pub about: Vec<Key>,
    /// Name.
    pub title: Text3,
    /// Why they may differ.
    pub why: Text3,
    /// What a careful reader takes from it.
    pub reading: Text3,
}

/// What one side of a disagreement says: a statement of a document, or an outside source.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Side {
    /// Disagreement.
    pub disagreement: Key,
    /// Place in the list.
    pub order: u16,
    /// The statement, where a document says it.
    pub statement: Option<Key>,
    /// The outside source otherwise.
    pub source: Option<Key>,
    /// Place in the outside source.
    pub place: Option<String>,
    /// The time it speaks of.
    pub period: Period,
    /// How the number is qualified.
    pub hedge: Hedge,
    /// Number as printed.
    pub value: Option<Decimal>,
    /// Its unit.
    pub unit: Option<String>,
    /// What the outside source says.
    pub text: Option<Text3>,
}
