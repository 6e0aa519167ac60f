//! Roads, railways, pipelines and waterways: the points at which they cross the border, as far as the record knows them.

use super::Record;
use atlas_data::Text3;
use atlas_data::evidence::{Corridor, Crossing};
use atlas_data::layers::{Ground, Layer, LayerItem, Precision};
use atlas_data::shape::Point;

/// `None` for a scheme that crosses the border at no place of its own.
pub(super) fn corridor(record: Record, row: &Corridor) -> Option<LayerItem> {
    let layer = match row.mode.as_str() {
        "road" => Layer::Roads,
        "rail" => Layer::Railways,
        "oil" | "gas" | "water-pipeline" => Layer::Pipelines,
        "waterway" => Layer::Waterways,
        _ => return None,
    };
    let regions = record.regions(&row.regions);
    let points = points(record, row);
    let (precision, ground) = match points.iter().map(|(_, precision)| *precision).max() {
        // Of several points the least certain decides what is said of all.
        Some(precision) => (precision, Ground::Points(points.into_iter().map(|(at, _)| at).collect())),
        None if regions.is_empty() => return None,
        None => record.somewhere(&regions),
    };
    // Only the names of the border point; they say "not stated" where nothing is known.
    let about = row.border_point.as_ref().map_or_else(String::new, |text| text.get(record.lang).to_owned());
    Some(record.item(layer, &row.id, row.name.get(record.lang).to_owned(), about, precision, ground))
}

/// The crossings that the row names, with their places.
fn points(record: Record, row: &Corridor) -> Vec<(Point, Precision)> {
    let Some(named) = &row.border_point else { return Vec::new() };
    let own = |crossing: &&Crossing| {
        let sides = [&crossing.region_russia, &crossing.region_kazakhstan];
        crossing.mode == row.mode
            && sides.into_iter().flatten().all(|region| row.regions.contains(region))
            && names(named).iter().any(|pair| is_named(crossing, pair))
    };
    record.evidence.crossings.iter().filter(own).filter_map(|crossing| record.mark(crossing)).collect()
}

/// "A – B (by position) and C – D" as pairs of names.
fn names(text: &Text3) -> Vec<[String; 2]> {
    let pairs = text.en.split(" and ").filter_map(|pair| pair.split_once('–'));
    pairs.map(|(first, second)| [plain(first), plain(second)]).collect()
}

/// True where both sides of the crossing are named, or the one that has a name.
fn is_named(crossing: &Crossing, pair: &[String; 2]) -> bool {
    let sides: Vec<String> =
        [&crossing.name_russia, &crossing.name_kazakhstan].into_iter().flatten().map(|name| plain(&name.en)).collect();
    !sides.is_empty() && sides.iter().any(|side| pair.contains(side))
}

/// A name without what stands in brackets behind it.
fn plain(name: &str) -> String {
    name.split('(').next().unwrap_or(name).trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn border_points_are_read_as_pairs() {
        let text = |en: &str| Text3 { en: en.to_owned(), ..Text3::default() };
        let pairs = names(&text("Petukhovo – Mamlyutka and Isilkul – Bulayevo"));
        assert_eq!(pairs, [["Petukhovo", "Mamlyutka"], ["Isilkul", "Bulayevo"]].map(|pair| pair.map(str::to_owned)));
        assert_eq!(names(&text("Auyl – Veseloyarsk (by position)"))[0][1], "Veseloyarsk");
        assert!(names(&text("Not stated in the sources that were read")).is_empty());
    }
}
