//! Lakes and rivers, which lie upon the faces and share nothing with them.

use super::parts;
use super::shapefile::{self, Record};
use super::sheet::Sheet;
use super::sources::Packages;
use atlas_geo::clip::{self, Frame};
use atlas_geo::dissolve::polygons;
use atlas_geo::{Point, ring};

/// The layer of water areas holds the oceans too; no lake here is larger than this (m²).
const LARGEST_LAKE_M2: f64 = 100e9;
/// Islands in lakes smaller than this (m²) are left out.
const SMALL_ISLAND_M2: f64 = 40e6;

/// Lakes as polygons, rivers as lines, inside the frame.
pub struct Waters {
    pub lakes: Vec<(&'static str, Vec<Vec<Vec<Point>>>)>,
    pub rivers: Vec<(&'static str, Vec<Vec<Point>>)>,
}

pub fn read(packages: &Packages, sheet: &Sheet, frame: Frame) -> Result<Waters, String> {
    let areas = shapefile::read(&packages.waters.join("ne_10m_ocean.shp"))?;
    let mut lakes = Vec::new();
    for &(id, place) in parts::LAKES {
        let rings = lake(&areas, place, sheet).ok_or_else(|| format!("no water area at {place:?} for {id}"))?;
        let inside = clip::area(&rings, frame).map_err(|error| format!("{id}: {error}"))?;
        if !inside.is_empty() {
            lakes.push((id, polygons(inside)));
        }
    }
    let lines = shapefile::read(&packages.waters.join("ne_10m_rivers_lake_centerlines.shp"))?;
    let mut rivers = Vec::new();
    for &(id, names) in parts::RIVERS {
        let own =
            lines.iter().filter(|record| record.row.get("name").is_some_and(|name| names.contains(&name.as_str())));
        let parts: Vec<Vec<Point>> = own.flat_map(|record| &record.parts).map(|part| metres(part, sheet)).collect();
        let inside: Vec<Vec<Point>> = join(parts).iter().flat_map(|line| clip::line(line, frame)).collect();
        if inside.is_empty() {
            return Err(format!("no river {names:?} inside the frame"));
        }
        rivers.push((id, inside));
    }
    Ok(Waters { lakes, rivers })
}

fn metres(part: &[(f64, f64)], sheet: &Sheet) -> Vec<Point> {
    let mut line: Vec<Point> = part.iter().map(|&at| sheet.place(at)).collect();
    line.dedup();
    line
}

/// The smallest water area around a place. Shapefiles wind their outer rings clockwise: every ring is turned round.
fn lake(areas: &[Record], place: (f64, f64), sheet: &Sheet) -> Option<Vec<Vec<Point>>> {
    let around = areas.iter().filter(|record| ring::contains(&record.parts, place));
    let turned = around.map(|record| {
        let rings = record.parts.iter().map(|part| {
            let mut ring = metres(part, sheet);
            ring.pop();
            ring.reverse();
            ring
        });
        rings.filter(|ring| ring::grid_area(ring).abs() > SMALL_ISLAND_M2).collect::<Vec<_>>()
    });
    turned.filter(|rings| size(rings) < LARGEST_LAKE_M2).min_by(|a, b| size(a).total_cmp(&size(b)))
}

fn size(rings: &[Vec<Point>]) -> f64 {
    rings.iter().map(|ring| ring::grid_area(ring)).sum()
}

/// Joins parts whose ends meet, so that a river is as few lines as possible.
fn join(mut parts: Vec<Vec<Point>>) -> Vec<Vec<Point>> {
    let mut lines = Vec::new();
    while let Some(mut line) = parts.pop() {
        while let Some(index) = parts.iter().position(|part| meets(&line, part)) {
            let mut part = parts.remove(index);
            if line.first() == part.first() || line.first() == part.last() {
                line.reverse();
            }
            if line.last() == part.last() {
                part.reverse();
            }
            line.extend(part.into_iter().skip(1));
        }
        lines.push(line);
    }
    lines.reverse();
    lines
}

fn meets(line: &[Point], part: &[Point]) -> bool {
    [line.first(), line.last()].into_iter().any(|end| end == part.first() || end == part.last())
}
