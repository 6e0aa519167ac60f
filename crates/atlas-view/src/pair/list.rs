//! All facing pairs as a table, from the Caspian to the Altai.

use super::length::{about_km, rows, whole};
use super::record::{GroupKind, crossings, groups};
use atlas_data::evidence::{Crossing, Evidence};
use atlas_data::{Boundary, ContactKind, Dataset, Lang, Pair, SourceId};

/// A pair in the table.
#[derive(Clone, Debug, PartialEq)]
pub struct ListRow {
    /// Which.
    pub pair: Pair,
    /// Version of the borders it belongs to.
    pub boundary: Boundary,
    /// True where the two meet at a point.
    pub is_point: bool,
    /// Shared length by each of [`geometries`]; empty where that geometry does not have the pair.
    pub lengths: Vec<String>,
    /// Crossings by kind: name of the kind, number.
    pub crossings: Vec<(String, usize)>,
    /// Rivers that name both.
    pub rivers: usize,
    /// Acts between the regions or above them.
    pub agreements: usize,
    /// Acts between cities or districts.
    pub twins: usize,
}

/// A geometry from which lengths are computed.
#[derive(Clone, Debug, PartialEq)]
pub struct Geometry {
    /// Key of its source.
    pub source: String,
    /// Its title.
    pub title: String,
    /// The whole border by it.
    pub whole: String,
    id: SourceId,
}

/// The geometries, in the order of the table of contacts.
pub fn geometries(data: &Dataset, lang: Lang) -> Vec<Geometry> {
    let mut found: Vec<Geometry> = Vec::new();
    for id in data.contacts.iter().map(|row| row.source) {
        let source = data.source(id);
        if found.iter().all(|known| known.id != id) {
            let whole = whole(data, id).map_or_else(String::new, |km| about_km(lang, km));
            found.push(Geometry { source: source.key.clone(), title: source.title.clone(), whole, id });
        }
    }
    found
}

/// Every pair of both versions, from the Caspian to the Altai.
pub fn list(data: &Dataset, evidence: &Evidence, lang: Lang) -> Vec<ListRow> {
    let geometries = geometries(data, lang);
    let row = |pair: Pair| {
        let length = |geometry: &Geometry| {
            let km = rows(data, pair).find(|row| row.source == geometry.id).and_then(|row| row.length_km);
            km.map_or_else(String::new, |km| about_km(lang, km))
        };
        let between = crossings(data, evidence, pair);
        let modes = evidence.words("mode").map(|mode| {
            let count = between.iter().filter(|(row, _)| row.mode == mode.word).count();
            (mode.name.get(lang).to_owned(), count)
        });
        let groups = groups(data, evidence, lang, pair);
        let count = |kind| groups.iter().find(|group| group.kind == kind).map_or(0, |group| group.things.len());
        ListRow {
            pair,
            boundary: data.pair_boundary(pair),
            is_point: data.pair_kind(pair) == ContactKind::Point,
            lengths: geometries.iter().map(length).collect(),
            crossings: modes.filter(|(_, count)| *count > 0).collect(),
            rivers: count(GroupKind::Rivers),
            agreements: count(GroupKind::Agreements),
            twins: count(GroupKind::Twins),
        }
    };
    data.pairs(Boundary::Any).into_iter().map(row).collect()
}

/// Crossings that no source ties to a pair, since it names no region on one side or on both.
pub fn unassigned(evidence: &Evidence) -> Vec<&Crossing> {
    let is_open = |row: &&Crossing| row.region_russia.is_none() || row.region_kazakhstan.is_none();
    evidence.crossings.iter().filter(is_open).collect()
}
