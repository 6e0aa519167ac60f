//! The record of cooperation: forums, acts, programmes, fields, projects, people.

use super::{Key, Word};
use crate::{Confidence, Country, Decimal, Hedge, Period, Text3};
use serde::{Deserialize, Serialize};

/// A meeting in the series of forums of interregional cooperation.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Forum {
    /// Key.
    pub id: Key,
    /// Number in the series.
    pub ordinal: u16,
    /// First day.
    pub from: Period,
    /// Last day.
    pub to: Period,
    /// Day of the presidents.
    pub main_day: Period,
    /// Where, if it is a city of the belt.
    pub settlement: Option<Key>,
    /// Host city.
    pub city: Text3,
    /// Host country.
    pub country: Country,
    /// Host region, if it belongs to the belt.
    pub region: Option<Key>,
    /// Held or announced.
    pub status: Word,
    /// In person or by video.
    pub format: Option<Word>,
    /// What it was called at the time.
    pub name_used: Option<Text3>,
    /// Theme.
    pub theme: Option<Text3>,
    /// How well the theme is known.
    pub theme_status: Word,
    /// Who came for Russia.
    pub president_russia: Option<Key>,
    /// Who came for Kazakhstan.
    pub president_kazakhstan: Option<Key>,
    /// What came of it.
    pub results: Option<Text3>,
    /// Number of documents signed.
    pub documents: Option<Decimal>,
    /// What that number counts.
    pub documents_note: Option<Text3>,
    /// Sum announced, in US dollars.
    pub value_usd: Option<Decimal>,
    /// How the sum is qualified.
    pub value_hedge: Hedge,
    /// What the sum counts.
    pub value_note: Option<Text3>,
    /// Where sources disagree.
    pub doubt: Option<Text3>,
    /// Sources.
    pub sources: Vec<Key>,
    /// How far it can be trusted.
    pub confidence: Confidence,
}

/// A treaty, agreement or memorandum at one of four levels.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Agreement {
    /// Key.
    pub id: Key,
    /// Between whom.
    pub level: Word,
    /// What kind of act.
    pub kind: Word,
    /// Day of signing.
    pub signed: Period,
    /// Title.
    pub title: Text3,
    /// Russian party.
    pub party_russia: Text3,
    /// Kazakhstan’s party.
    pub party_kazakhstan: Text3,
    /// Place of signing.
    pub place: Option<Text3>,
    /// Regions of the belt that it binds.
    pub regions: Vec<Key>,
    /// Fields of cooperation.
    pub fields: Vec<Key>,
    /// In force since.
    pub in_force: Period,
    /// Status.
    pub status: Word,
    /// On the status.
    pub status_note: Option<Text3>,
    /// Forum at which it was signed.
    pub forum: Option<Key>,
    /// What it rests on.
    pub basis: Vec<Key>,
    /// Remark.
    pub note: Option<Text3>,
    /// Sources.
    pub sources: Vec<Key>,
    /// How far it can be trusted.
    pub confidence: Confidence,
}

/// A step of the legal ladder from international agreement to department.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Law {
    /// Key.
    pub id: Key,
    /// Step.
    pub rung: Word,
    /// Whose law; empty for both.
    pub country: Option<Country>,
    /// Kind of act.
    pub kind: Word,
    /// Number.
    pub number: Option<String>,
    /// Date.
    pub date: Period,
    /// Title.
    pub title: Text3,
    /// What it regulates.
    pub regulates: Text3,
    /// What it carries out.
    pub implements: Vec<Key>,
    /// Body that it empowers.
    pub authority: Option<Key>,
    /// Remark.
    pub note: Option<Text3>,
    /// Sources.
    pub sources: Vec<Key>,
    /// Statements about it.
    pub statements: Vec<Key>,
    /// How far it can be trusted.
    pub confidence: Confidence,
}

/// A programme of cooperation, the plan that carries it out, or the concept that prepares it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Programme {
    /// Key.
    pub id: Key,
    /// Kind.
    pub kind: Word,
    /// Between whom.
    pub level: Word,
    /// Title.
    pub title: Text3,
    /// When it was prepared.
    pub prepared: Period,
    /// When it was adopted.
    pub adopted: Period,
    /// When it was signed.
    pub signed: Period,
    /// Years it covers.
    pub period: Period,
    /// Its predecessor.
    pub follows: Option<Key>,
    /// What it carries out.
    pub implements: Vec<Key>,
    /// Status.
    pub status: Word,
    /// On the status.
    pub status_note: Option<Text3>,
    /// What was published of its results.
    pub results: Option<Text3>,
    /// Forum at which it was signed.
    pub forum: Option<Key>,
    /// Sources.
    pub sources: Vec<Key>,
    /// How far it can be trusted.
    pub confidence: Confidence,
}

/// A field of cooperation.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Field {
    /// Key.
    pub id: Key,
    /// Name.
    pub name: Text3,
    /// Whether the law of 2017 lists it.
    pub in_law: bool,
    /// Remark.
    pub note: Option<Text3>,
}

/// How a source names a field, word for word.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Wording {
    /// Field.
    pub field: Key,
    /// Source.
    pub source: Key,
    /// Statement.
    pub statement: Option<Key>,
    /// The words.
    pub wording: String,
    /// Their language.
    pub wording_lang: String,
    /// In what kind of list it stands.
    pub status: Word,
}

/// A way of sorting cooperation into kinds.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Typology {
    /// Key.
    pub id: Key,
    /// Whose it is.
    pub author: Option<Key>,
    /// Where it is read.
    pub source: Key,
    /// Name.
    pub name: Text3,
    /// What it sorts by.
    pub criterion: Text3,
    /// Remark.
    pub note: Option<Text3>,
}

/// A kind in a typology.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TypologyType {
    /// Key.
    pub id: Key,
    /// Typology.
    pub typology: Key,
    /// Place in it.
    pub order: u16,
    /// Statement.
    pub statement: Option<Key>,
    /// Name.
    pub name: Text3,
    /// What belongs to it.
    pub definition: Text3,
}

/// A joint project, branch or arrangement.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Project {
    /// Key.
    pub id: Key,
    /// Kind.
    pub category: Word,
    /// Name.
    pub name: Text3,
    /// Regions of the belt.
    pub regions: Vec<Key>,
    /// Who takes part.
    pub participants: Option<Text3>,
    /// Start.
    pub from: Period,
    /// Size.
    pub value: Option<Decimal>,
    /// Unit of the size.
    pub value_unit: Option<Text3>,
    /// Status.
    pub status: Word,
    /// What it is.
    pub about: Text3,
    /// Remark.
    pub note: Option<Text3>,
    /// Sources.
    pub sources: Vec<Key>,
    /// How far it can be trusted.
    pub confidence: Confidence,
}

/// A person or institution that a document names.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Actor {
    /// Key.
    pub id: Key,
    /// Kind.
    pub kind: Word,
    /// Country.
    pub country: Word,
    /// What it belongs to.
    pub parent: Option<Key>,
    /// Name.
    pub name: Text3,
    /// Whether the names are taken from sources.
    pub name_status: Word,
    /// Other spellings.
    pub aliases: Vec<String>,
    /// What it is.
    pub about: Text3,
    /// Documents that name it.
    pub documents: Vec<Key>,
    /// Sources.
    pub sources: Vec<Key>,
    /// How far it can be trusted.
    pub confidence: Confidence,
}

/// An office that a person held, as seen in a source.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Office {
    /// Person.
    pub person: Key,
    /// Office.
    pub office: Text3,
    /// Institution.
    pub institution: Option<Key>,
    /// Since, if stated.
    pub from: Period,
    /// Until, if stated.
    pub to: Period,
    /// When the source sees it.
    pub as_of: Period,
    /// Sources.
    pub sources: Vec<Key>,
    /// How far it can be trusted.
    pub confidence: Confidence,
}

/// Another name by which something is looked for: an old one, or another spelling.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Alias {
    /// What it is a name of.
    pub key: Vec<Key>,
    /// The name.
    pub alias: String,
}
