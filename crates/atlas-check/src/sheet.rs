//! The seam between the tables and the geometry: hands over names and regions, and runs the rules that need both.

use crate::facts::Facts;
use crate::geometry::{self, NameKind, NameRow, Projector};
use crate::problem::Problems;
use crate::raw::{RawShapeName, Row};
use atlas_data::evidence::Evidence;
use atlas_data::shape::{MapSheet, Mark};
use atlas_data::{RegionId, Text3};
use std::path::Path;

/// The map sheet, and what places settlements on it.
pub(crate) fn sheet(seeds: &Path, facts: &Facts, problems: &mut Problems) -> (MapSheet, Projector) {
    let names: Vec<NameRow> = facts.shape_names.iter().filter_map(name).collect();
    let (map, projector) = geometry::load(seeds, &names, &|key| region_id(facts, key), problems);
    if !map.arcs.is_empty() {
        let belt = facts
            .belt()
            .filter_map(|region| Some((region.id.as_str(), region_id(facts, &region.id)?, centre(facts, &region.id))));
        geometry::expect_regions(&map, belt, problems);
    }
    (map, projector)
}

/// Where crossings stand on the sheet; those without a position have no mark.
pub(crate) fn marks(evidence: &Evidence, projector: &Projector) -> Vec<Mark> {
    let mark = |row: &atlas_data::evidence::Crossing| {
        let at = projector.project(row.lon?.to_f64(), row.lat?.to_f64())?;
        Some(Mark { key: row.id.clone(), at })
    };
    evidence.crossings.iter().filter_map(mark).collect()
}

/// The position of a region in its file.
pub(crate) fn region_id(facts: &Facts, key: &str) -> Option<RegionId> {
    let position = facts.regions.iter().position(|region| region.id == key)?;
    u16::try_from(position).ok().map(RegionId)
}

/// Where a region's centre lies, in degrees.
fn centre(facts: &Facts, region: &str) -> Option<(f64, f64)> {
    let row = facts.settlements.iter().find(|row| row.region == region && row.role == "centre")?;
    Some((row.lon.parse().ok()?, row.lat.parse().ok()?))
}

/// `None` where the word is none of the four, which is another rule's.
fn name(row: &Row<RawShapeName>) -> Option<NameRow> {
    let kind = match row.kind.as_str() {
        "inland" => NameKind::Inland,
        "neighbour" => NameKind::Neighbour,
        "water" => NameKind::Water,
        "river" => NameKind::River,
        _ => return None,
    };
    let name = Text3 { en: row.name_en.clone(), ru: row.name_ru.clone(), kk: row.name_kk.clone() };
    Some(NameRow { id: row.id.clone(), kind, name })
}
