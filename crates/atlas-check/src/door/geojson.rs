//! Places as `GeoJSON` (RFC 7946): degrees of WGS 84, longitude first; properties are the rows of the tables.

use super::json::{array, object, object_of, text};
use super::pair::Sides;
use crate::geometry::{FILE, Outlines, outlines};
use crate::raw::{Cells, Raw};
use std::collections::BTreeMap;
use std::path::Path;

/// A collection: its name below `geojson/`, its text, and how many features it has.
pub(super) struct Collection {
    pub(super) name: &'static str,
    pub(super) text: String,
    pub(super) features: usize,
}

/// The ends of a shape in degrees.
#[derive(Clone, Copy)]
pub(super) struct Bounds {
    south: f64,
    west: f64,
    north: f64,
    east: f64,
}

impl Bounds {
    /// The ends of both.
    pub(super) fn with(self, other: Bounds) -> Bounds {
        Bounds {
            south: self.south.min(other.south),
            west: self.west.min(other.west),
            north: self.north.max(other.north),
            east: self.east.max(other.east),
        }
    }
}

impl std::fmt::Display for Bounds {
    /// As `schema.org` writes a box: two corners, latitude first.
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "{:.2} {:.2} {:.2} {:.2}", self.south, self.west, self.north, self.east)
    }
}

/// The ends of every region.
pub(super) fn bounds(seeds: &Path) -> Result<BTreeMap<String, Bounds>, String> {
    let mut bounds = BTreeMap::new();
    for outline in shapes(seeds)?.regions {
        let points = outline.polygons.iter().flatten().flatten();
        let points = points.map(|&(lon, lat)| Bounds { south: lat, west: lon, north: lat, east: lon });
        bounds.extend(points.reduce(Bounds::with).map(|ends| (outline.region.clone(), ends)));
    }
    Ok(bounds)
}

fn shapes(seeds: &Path) -> Result<Outlines, String> {
    let text = std::fs::read_to_string(seeds.join(FILE)).map_err(|error| format!("{FILE}: {error}"))?;
    outlines(&text).map_err(|problem| problem.to_string())
}

/// Every collection.
pub(super) fn collections(seeds: &Path, raw: &Raw) -> Result<Vec<Collection>, String> {
    let shapes = shapes(seeds)?;
    let regions = |version: &str| {
        let is_drawn = |row: &Cells| ["any", version].contains(&row.get("boundary"));
        let features = rows(raw, "regions.csv").filter(is_drawn).filter_map(|row| {
            let outline = shapes.regions.iter().find(|outline| outline.region == row.get("id"))?;
            let polygons: Vec<String> = outline.polygons.iter().map(|rings| list(rings, |ring| line(ring))).collect();
            let geometry = geometry("MultiPolygon", &format!("[{}]", polygons.join(",")));
            Some(feature(&geometry, object(row.file.table, row.line)))
        });
        features.collect::<Vec<String>>()
    };
    let stretches = shapes.border.iter().filter(|stretch| !stretch.lines.is_empty()).map(|stretch| {
        let sides = Sides { russian: &stretch.russian, kazakh: &stretch.kazakh };
        let lines = geometry("MultiLineString", &list(&stretch.lines, |run| line(run)));
        feature(&lines, contact(raw, sides, stretch.boundary))
    });
    let mut meetings: Vec<String> = Vec::new();
    for row in rows(raw, "contacts.csv").filter(|row| row.get("kind") == "point") {
        let sides = Sides::of_contact(&row);
        let at = common_place(&shapes, sides).map(|(lon, lat)| geometry("Point", &format!("[{lon:.5},{lat:.5}]")));
        let meeting = at.map(|at| feature(&at, contact(raw, sides, row.get("boundary"))));
        meetings.extend(meeting.filter(|meeting| !meetings.contains(meeting)));
    }
    let border = stretches.chain(meetings);
    Ok(vec![
        collection("regions-2016", &regions("2016")),
        collection("regions-2022", &regions("2022")),
        collection("border", &border.collect::<Vec<_>>()),
        collection("settlements", &points(raw, "settlements.csv")),
        collection("crossings", &points(raw, "record/crossings.csv")),
    ])
}

/// What the border file says of a pair in one version of the borders.
fn contact(raw: &Raw, sides: Sides, boundary: &str) -> String {
    let of_pair = rows(raw, "contacts.csv").filter(|row| {
        row.get("russian") == sides.russian && row.get("kazakh") == sides.kazakh && row.get("boundary") == boundary
    });
    let contacts: Vec<String> = of_pair.map(|row| object(row.file.table, row.line)).collect();
    let pair = sides.slug();
    object_of([
        ("russian", text(sides.russian)),
        ("kazakh", text(sides.kazakh)),
        ("boundary", text(boundary)),
        ("pair", text(&pair)),
        ("page", text(&format!("pair/{pair}/"))),
        ("contacts", format!("[{}]", contacts.join(","))),
    ])
}

/// The vertex that both outlines have, for a pair that meets at a point.
fn common_place(shapes: &Outlines, sides: Sides) -> Option<(f64, f64)> {
    let places = |key: &str| {
        let outline = shapes.regions.iter().find(|outline| outline.region == key);
        outline.into_iter().flat_map(|outline| outline.polygons.iter().flatten().flatten().copied())
    };
    let kazakh: Vec<(f64, f64)> = places(sides.kazakh).collect();
    places(sides.russian).find(|place| kazakh.contains(place))
}

fn rows<'a>(raw: &'a Raw, table: &str) -> impl Iterator<Item = Cells<'a>> + use<'a> {
    let table = table.to_owned();
    raw.lines().filter(move |row| row.file.table.file == table)
}

/// Rows with a position; the others have none to show.
fn points(raw: &Raw, table: &str) -> Vec<String> {
    let located = rows(raw, table).filter(|row| !row.get("lat").is_empty() && !row.get("lon").is_empty());
    let feature = |row: Cells| {
        let at = format!("[{},{}]", row.get("lon"), row.get("lat"));
        feature(&geometry("Point", &at), object(row.file.table, row.line))
    };
    located.map(feature).collect()
}

fn geometry(kind: &str, coordinates: &str) -> String {
    format!(r#"{{"type":"{kind}","coordinates":{coordinates}}}"#)
}

fn feature(geometry: &str, properties: String) -> String {
    object_of([("type", text("Feature")), ("properties", properties), ("geometry", geometry.to_owned())])
}

fn collection(name: &'static str, features: &[String]) -> Collection {
    let members = [("type", text("FeatureCollection")), ("name", text(name)), ("features", array(features))];
    Collection { name, text: object_of(members) + "\n", features: features.len() }
}

fn list<T>(items: &[T], write: impl Fn(&T) -> String) -> String {
    format!("[{}]", items.iter().map(write).collect::<Vec<_>>().join(","))
}

/// Five places are about a metre, finer than the shapes are drawn.
fn line(points: &[(f64, f64)]) -> String {
    list(points, |(lon, lat)| format!("[{lon:.5},{lat:.5}]"))
}
