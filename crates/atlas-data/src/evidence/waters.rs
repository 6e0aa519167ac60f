//! What lies on the border: crossings, rivers, corridors, and the problems raised about them.

use super::{Key, Word};
use crate::{Confidence, Decimal, Hedge, Period, Text3};
use serde::{Deserialize, Serialize};

/// A place where the border is crossed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Crossing {
    /// Key.
    pub id: Key,
    /// Road, rail or river.
    pub mode: Word,
    /// Kind.
    pub kind: Word,
    /// Name on the Russian side.
    pub name_russia: Option<Text3>,
    /// Name on Kazakhstan’s side.
    pub name_kazakhstan: Option<Text3>,
    /// Russian region.
    pub region_russia: Option<Key>,
    /// Region of Kazakhstan.
    pub region_kazakhstan: Option<Key>,
    /// Who may cross.
    pub status: Word,
    /// How the status is known.
    pub status_basis: Option<Text3>,
    /// Latitude, WGS 84.
    pub lat: Option<Decimal>,
    /// Longitude, WGS 84.
    pub lon: Option<Decimal>,
    /// How near to the crossing the position is.
    pub precision: Word,
    /// Where the position comes from.
    pub coordinate_source: Option<Key>,
    /// Remark.
    pub note: Option<Text3>,
    /// Sources.
    pub sources: Vec<Key>,
    /// How far it can be trusted.
    pub confidence: Confidence,
}

/// A number of crossings as a source counts them.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CrossingCount {
    /// Key.
    pub id: Key,
    /// Number.
    pub count: Decimal,
    /// How it is qualified.
    pub hedge: Hedge,
    /// What is counted.
    pub unit: Text3,
    /// When.
    pub period: Period,
    /// Where.
    pub scope: Text3,
    /// Sources.
    pub sources: Vec<Key>,
    /// How far it can be trusted.
    pub confidence: Confidence,
}

/// A river, arm or lake of the borderland.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct River {
    /// Key.
    pub id: Key,
    /// Kind.
    pub kind: Word,
    /// Name.
    pub name: Text3,
    /// From where to where.
    pub flow: Option<Text3>,
    /// Length in km.
    pub length_km: Option<Decimal>,
    /// What the length is of.
    pub length_note: Option<Text3>,
    /// Basin in km².
    pub basin_km2: Option<Decimal>,
    /// Regions of the belt.
    pub regions: Vec<Key>,
    /// How it meets the border.
    pub relation: Option<Text3>,
    /// Remark.
    pub note: Option<Text3>,
    /// Sources.
    pub sources: Vec<Key>,
    /// How far it can be trusted.
    pub confidence: Confidence,
}

/// A problem, who raises it, what is proposed and to whom.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Problem {
    /// Key.
    pub id: Key,
    /// What it concerns.
    pub subject: Vec<Key>,
    /// Subjects.
    pub topics: Vec<Word>,
    /// Problem.
    pub problem: Text3,
    /// Who raises it.
    pub raised_by: Vec<Key>,
    /// Who raises it, where they have no entry.
    pub raised_by_note: Option<Text3>,
    /// What is proposed.
    pub proposal: Option<Text3>,
    /// To whom.
    pub addressee: Option<Text3>,
    /// Status.
    pub status: Word,
    /// When it was said.
    pub period: Period,
    /// Statements.
    pub statements: Vec<Key>,
    /// Sources.
    pub sources: Vec<Key>,
    /// How far it can be trusted.
    pub confidence: Confidence,
}

/// A road, railway, pipeline, waterway or larger scheme across the border.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Corridor {
    /// Key.
    pub id: Key,
    /// Kind.
    pub mode: Word,
    /// Name.
    pub name: Text3,
    /// Route.
    pub route: Option<Text3>,
    /// Where it crosses.
    pub border_point: Option<Text3>,
    /// Regions of the belt.
    pub regions: Vec<Key>,
    /// Length in km.
    pub length_km: Option<Decimal>,
    /// What the length is of.
    pub length_note: Option<Text3>,
    /// Capacity.
    pub capacity: Option<Text3>,
    /// Status.
    pub status: Word,
    /// On the status.
    pub status_note: Option<Text3>,
    /// Remark.
    pub note: Option<Text3>,
    /// Sources.
    pub sources: Vec<Key>,
    /// How far it can be trusted.
    pub confidence: Confidence,
}
