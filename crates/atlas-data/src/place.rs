//! Regions, settlements and where the two sides touch.

use crate::{Boundary, Decimal, NoteId, Period, RegionId, SettlementId, SourceId, Text3};
use serde::{Deserialize, Serialize};

/// One of the two states.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Country {
    /// Russian Federation.
    Russia,
    /// Republic of Kazakhstan.
    Kazakhstan,
}

/// What part a territory plays in the atlas.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum RegionRole {
    /// A region of the belt: it has a shape on the map and a card.
    Belt,
    /// A territory for which figures are published but which is not drawn, such as Tyumen with its two okrugs.
    Statistical,
    /// A whole country, for context.
    Country,
}

/// The legal kind of a territory.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum RegionKind {
    /// Область, облыс.
    Oblast,
    /// Край.
    Krai,
    /// Республика within Russia.
    Republic,
    /// A state.
    State,
}

/// A territory.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Region {
    /// Key in `regions.csv`, starting with `ru-` or `kz-`; without that prefix it is its name in addresses.
    pub key: String,
    /// State.
    pub country: Country,
    /// Part it plays.
    pub role: RegionRole,
    /// Legal kind.
    pub kind: RegionKind,
    /// Version of the map it belongs to.
    pub boundary: Boundary,
    /// Full name.
    pub name: Text3,
    /// Short name for labels and lists.
    pub short: Text3,
    /// Kazakh name in Latin script, where a source gives it; may be empty.
    pub name_kk_latin: String,
    /// ISO 3166-2 code; may be empty.
    pub iso: String,
    /// When it was formed, as its source states it.
    pub formed: Period,
    /// First day in its present borders where that differs from `formed`.
    pub valid_from: Period,
    /// Last day in these borders, for a territory that is no more.
    pub valid_to: Period,
    /// The territory it was split from.
    pub predecessor: Option<RegionId>,
    /// The territories that followed it.
    pub successors: Vec<RegionId>,
    /// Administrative centre.
    pub centre: Option<SettlementId>,
    /// What a reader must know about this territory's figures.
    pub note: Option<NoteId>,
    /// Where the names, code and dates come from.
    pub sources: Vec<SourceId>,
}

impl Region {
    /// The region's name in addresses: its key without the country prefix.
    pub fn slug(&self) -> &str {
        self.key.get(3..).unwrap_or(&self.key)
    }
}

/// What a settlement is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum SettlementRole {
    /// Administrative centre of a region.
    Centre,
    /// Any other city or town.
    Town,
}

/// A city or town of the belt.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Settlement {
    /// Key in `settlements.csv`.
    pub key: String,
    /// Region, in the boundary version since 2022.
    pub region: RegionId,
    /// Role.
    pub role: SettlementRole,
    /// Name.
    pub name: Text3,
    /// Position on the map sheet, in map units.
    pub at: (i16, i16),
    /// Inhabitants, where found.
    pub population: Option<Decimal>,
    /// When they were counted.
    pub period: Period,
    /// Source of the population.
    pub population_source: Option<SourceId>,
    /// Source of the position and names.
    pub source: SourceId,
}

/// How two regions touch.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum ContactKind {
    /// They share a stretch of border.
    Line,
    /// They meet at a single point.
    Point,
}

/// A facing pair: a Russian and a Kazakh region that touch, with one computed length of their shared border.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Contact {
    /// Russian side.
    pub russian: RegionId,
    /// Kazakh side.
    pub kazakh: RegionId,
    /// Version of the map.
    pub boundary: Boundary,
    /// How they touch.
    pub kind: ContactKind,
    /// Shared length in kilometres, computed; `None` for a point.
    pub length_km: Option<Decimal>,
    /// The geometry it was computed from.
    pub source: SourceId,
    /// What to mind about it.
    pub note: Option<NoteId>,
}
