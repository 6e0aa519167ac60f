//! Where a value comes from, and on what terms.

use crate::{LicenceId, Text3};
use serde::{Deserialize, Serialize};

/// What kind of document a source is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum SourceKind {
    /// Published by a statistical office or ministry itself.
    Official,
    /// A copy of an official workbook kept by someone else.
    OfficialCopy,
    /// One of the documents that the atlas reads sentence by sentence.
    Document,
    /// A research data set.
    Dataset,
    /// An encyclopaedia or a mirror of one.
    Encyclopaedia,
    /// A news item or other press.
    Press,
    /// A book or journal.
    Book,
    /// A web page of another kind.
    WebPage,
    /// A package from a software registry.
    Package,
    /// Computed for this atlas from other rows.
    Computation,
}

/// A document that values are read in. Titles stand in the language named beside them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Source {
    /// Key in `sources.csv`, and the fragment of its address.
    pub key: String,
    /// What kind of document it is.
    pub kind: SourceKind,
    /// Title as the source or its catalogue gives it.
    pub title: String,
    /// BCP 47 tag of the title's language.
    pub title_lang: String,
    /// Who published it.
    pub publisher: String,
    /// Web address, or the place inside a package; may be empty.
    pub address: String,
    /// Date of publication as stated; empty where not stated.
    pub date: String,
    /// Terms of use.
    pub licence: LicenceId,
    /// What was checked, and what could not be confirmed.
    pub check: Option<Text3>,
}

/// Terms of use of a source.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Licence {
    /// Key in `licences.csv`.
    pub key: String,
    /// Name, not translated.
    pub name: String,
    /// Address of its text; may be empty.
    pub address: String,
    /// What it asks of those who reuse the figures.
    pub terms: Text3,
}

/// Who counted or said a value.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reporter {
    /// Key in `reporters.csv`.
    pub key: String,
    /// Name.
    pub name: Text3,
}

/// How far the value can be trusted, as weighed when it was loaded.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Confidence {
    /// One weak copy, or an inferred year.
    Low,
    /// A secondary source, or a detail was inferred.
    Medium,
    /// Official, or two sources agree.
    High,
}
