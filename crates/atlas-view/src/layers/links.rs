//! Agreements of regions and of cities: whom they bind, as lines between the two ends.

use super::Record;
use crate::figure::period_text;
use atlas_data::evidence::Agreement;
use atlas_data::layers::{Ground, Layer, LayerItem, Precision};
use atlas_data::shape::Point;
use atlas_data::{Boundary, Country, Period, RegionId, Text3};

/// `None` for those between states and ministries, which bind no region in particular.
pub(super) fn agreement(record: Record, row: &Agreement) -> Option<LayerItem> {
    let layer = match row.level.as_str() {
        "region" => Layer::Agreements,
        "municipality" => Layer::TwinCities,
        _ => return None,
    };
    let regions = record.regions(&row.regions);
    let side = |country: Country| {
        regions.iter().copied().filter(move |id| record.data.region(*id).country == country).collect::<Vec<RegionId>>()
    };
    let (russian, kazakh) = (side(Country::Russia), side(Country::Kazakhstan));
    let mut precision = Precision::Exact;
    let mut links: Vec<(Point, Point)> = Vec::new();
    for from in &russian {
        for to in &kazakh {
            let ends = if layer == Layer::TwinCities {
                let cities = (city(record, &row.party_russia, *from), city(record, &row.party_kazakhstan, *to));
                if cities.0.is_none() || cities.1.is_none() {
                    precision = Precision::Regions;
                }
                (cities.0.or_else(|| label(record, *from)), cities.1.or_else(|| label(record, *to)))
            } else {
                (label(record, *from), label(record, *to))
            };
            links.extend(ends.0.zip(ends.1));
        }
    }
    let ground = if links.is_empty() {
        precision = Precision::Regions;
        Ground::Regions(regions.clone())
    } else {
        Ground::Links(links)
    };
    // An agreement of a region that is no more is drawn in its own version of the map only.
    let versions = regions.iter().map(|id| record.data.region(*id).boundary);
    let boundary =
        if versions.clone().any(|version| version == Boundary::Y2016) { Boundary::Y2016 } else { Boundary::Any };
    let status = record.evidence.word(record.lang, "agreement", &row.status);
    let signed = if row.signed == Period::default() { String::new() } else { period_text(record.lang, row.signed) };
    let about = [signed.as_str(), status].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ");
    let name = row.title.get(record.lang).to_owned();
    let item = record.item(layer, &row.id, name, about, precision, ground);
    Some(LayerItem { boundary, ..item })
}

/// Where the label of a region stands.
fn label(record: Record, region: RegionId) -> Option<Point> {
    record.data.map.regions.iter().find(|shape| shape.region == region).map(|shape| shape.label)
}

/// The city that a party is named after, if it is one of the region's settlements.
fn city(record: Record, party: &Text3, region: RegionId) -> Option<Point> {
    let name = party.en.strip_prefix("City of ")?;
    let rows = record.data.settlements.iter().filter(|row| row.region == region);
    rows.into_iter().find(|row| row.name.en.starts_with(name)).map(|row| row.at)
}
