//! What kind of thing a hit is, and which kinds come first among equals.

use serde::{Deserialize, Serialize};

/// The kind of an entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Kind {
    /// A territory of the belt, or one that figures speak of.
    Region,
    /// A city or town.
    Settlement,
    /// Two regions that face each other across the border.
    Pair,
    /// A river, arm or lake.
    River,
    /// A person or institution.
    Actor,
    /// A forum of the presidents.
    Forum,
    /// What is measured.
    Indicator,
    /// A page of the site.
    Page,
    /// A treaty, agreement or memorandum.
    Agreement,
    /// A step of the legal ladder.
    Law,
    /// A programme, plan or concept.
    Programme,
    /// A road, railway or pipeline.
    Corridor,
    /// A crossing point.
    Crossing,
    /// A field of cooperation.
    Field,
    /// A joint project.
    Project,
    /// A document that is read sentence by sentence.
    Document,
    /// A typology or one of its types.
    Typology,
    /// A trade series.
    Series,
    /// A place where sources differ.
    Disagreement,
    /// A problem with what is proposed.
    Problem,
    /// What a document says.
    Statement,
    /// A source.
    Source,
}

impl Kind {
    /// Every kind, in the order of the variants.
    pub const ALL: [Kind; 22] = [
        Kind::Region,
        Kind::Settlement,
        Kind::Pair,
        Kind::River,
        Kind::Actor,
        Kind::Forum,
        Kind::Indicator,
        Kind::Page,
        Kind::Agreement,
        Kind::Law,
        Kind::Programme,
        Kind::Corridor,
        Kind::Crossing,
        Kind::Field,
        Kind::Project,
        Kind::Document,
        Kind::Typology,
        Kind::Series,
        Kind::Disagreement,
        Kind::Problem,
        Kind::Statement,
        Kind::Source,
    ];

    /// What the kind adds to a score of about a hundred: enough to order what matches equally well, too little to put a worse
    /// match first.
    pub(crate) fn weight(self) -> i32 {
        match self {
            Kind::Region => 13,
            Kind::River | Kind::Actor => 11,
            Kind::Settlement | Kind::Page => 10,
            Kind::Forum | Kind::Indicator => 9,
            Kind::Field | Kind::Pair => 7,
            Kind::Agreement | Kind::Law | Kind::Programme | Kind::Corridor | Kind::Crossing => 6,
            Kind::Project | Kind::Document => 5,
            Kind::Typology | Kind::Series | Kind::Disagreement => 4,
            Kind::Problem => 2,
            Kind::Statement => 1,
            Kind::Source => 0,
        }
    }

    /// True where the name is a sentence: its words are searched, but it is no name that anyone types.
    pub(crate) fn is_sentence(self) -> bool {
        matches!(self, Kind::Problem | Kind::Statement)
    }
}
