//! Land as faces that fill the frame without gap or overlap, and the sea as what is left.

use super::parts::{self, Part};
use super::sheet::Sheet;
use super::sources::Packages;
use super::{abai, geojson};
use atlas_geo::clip::{self, Frame};
use atlas_geo::dissolve::{Side, dissolve, polygons, sides};
use atlas_geo::{Point, ring};
use std::collections::BTreeSet;

/// An island in the sea smaller than this (m²) is left out, and an enclave smaller than this goes to the region around
/// it: at the size of the map a reader takes them for dirt. It is the area of some 30 square units of the sheet.
const SPECK_M2: f64 = 90e6;

/// A territory inside the frame: its id and its polygons.
pub type CutFace = (&'static str, Vec<Vec<Vec<Point>>>);

/// A territory before the cut: rings with their inside to the left.
pub struct Face {
    pub id: &'static str,
    pub rings: Vec<Vec<Point>>,
}

/// Every face of land, whole.
pub struct Land(Vec<Face>);

impl Land {
    /// Every vertex of the belt.
    pub fn belt_points(&self) -> impl Iterator<Item = Point> + '_ {
        self.0.iter().filter(|face| is_belt(face.id)).flat_map(|face| face.rings.iter().flatten().copied())
    }
}

/// True for the regions that have cards.
pub fn is_belt(id: &str) -> bool {
    id == parts::ABAI || id == parts::EAST || parts::BELT.iter().any(|part| part.id == id)
}

/// Reads and melts the features, fills holes that nobody claims, and splits East Kazakhstan.
pub fn read(packages: &Packages, sheet: &Sheet) -> Result<Land, String> {
    let mut faces = Vec::new();
    for &(file, rest) in parts::REST {
        let features = geojson::read(&packages.regions.join(format!("{file}.json")))?;
        let own: Vec<&Part> = parts::BELT.iter().chain(parts::INLAND).filter(|part| part.file == file).collect();
        let of = |wanted: &dyn Fn(&str) -> bool| {
            let chosen = features.iter().filter(|feature| wanted(feature.text("code_hasc")));
            chosen.flat_map(|feature| rings(&feature.polygons, sheet)).collect::<Vec<_>>()
        };
        for part in &own {
            let found = of(&|code| part.codes.contains(&code));
            if found.is_empty() {
                return Err(format!("{file}.json has no feature {:?} for {}", part.codes, part.id));
            }
            faces.push(Face { id: part.id, rings: dissolve(&sides(&found)) });
        }
        // "-99" marks islands without a region.
        let others = of(&|code| code != "-99" && !own.iter().any(|part| part.codes.contains(&code)));
        faces.push(Face { id: rest, rings: dissolve(&sides(&others)) });
    }
    drop_specks(&mut faces);
    abai::split(&mut faces, packages, sheet)?;
    Ok(Land(faces))
}

/// The rings of polygons in metres, outer ones counter-clockwise, holes clockwise, without closing points.
fn rings(polygons: &[Vec<Vec<(f64, f64)>>], sheet: &Sheet) -> Vec<Vec<Point>> {
    let mut all = Vec::new();
    for polygon in polygons {
        for (index, degrees) in polygon.iter().enumerate() {
            let mut ring: Vec<Point> = degrees.iter().map(|&at| sheet.place(at)).collect();
            ring.dedup();
            if ring.first() == ring.last() {
                ring.pop();
            }
            if (ring::grid_area(&ring) > 0.0) != (index == 0) {
                ring.reverse();
            }
            all.push(ring);
        }
    }
    all
}

/// Fills holes that nobody claims (Baikonur, a unit of its own in the source), melts small enclaves into what is around
/// them, and drops small islands in the sea.
fn drop_specks(faces: &mut [Face]) {
    let mut small: BTreeSet<Side> = BTreeSet::new();
    let mut large: BTreeSet<Side> = BTreeSet::new();
    for ring in faces.iter().flat_map(|face| &face.rings) {
        let is_speck = (0.0..SPECK_M2).contains(&ring::grid_area(ring));
        if is_speck { small.extend(sides([ring])) } else { large.extend(sides([ring])) }
    }
    for face in faces {
        face.rings.retain(|ring| {
            // A hole of exactly the shape of a speck, or of nothing, is filled; a speck with one neighbour all around goes.
            let is_around_nothing = sides([ring]).iter().all(|&(a, b)| !large.contains(&(b, a)));
            let is_alone = small.contains(&(ring[0], ring[1])) && is_filled_by_one(ring, &large);
            let is_hole = ring::grid_area(ring) < 0.0;
            !(is_alone || is_hole && is_around_nothing)
        });
    }
}

/// True where nothing or one hole is around the whole ring: every side has a neighbour, or none has.
fn is_filled_by_one(ring: &Vec<Point>, large: &BTreeSet<Side>) -> bool {
    let touching = sides([ring]).iter().filter(|&&(a, b)| large.contains(&(b, a))).count();
    touching == 0 || touching == ring.len()
}

/// The faces inside the frame, each as polygons, the sea last.
pub fn cut(land: Land, frame: Frame) -> Result<Vec<CutFace>, String> {
    let mut faces = Vec::new();
    for Face { id, rings } in land.0 {
        let inside = clip::area(&rings, frame).map_err(|error| format!("{id}: {error}"))?;
        if !inside.is_empty() {
            faces.push((id, inside));
        }
    }
    faces.push((parts::SEA, remainder(&faces, frame)));
    let faces: Vec<_> = faces.into_iter().map(|(id, rings)| (id, polygons(rings))).collect();
    match faces.last().map_or(0, |(_, sea)| sea.len()) {
        1 => Ok(faces),
        count => Err(format!("the land leaves {count} empty areas in the frame; only the Caspian may be empty")),
    }
}

/// What the faces leave of the frame: its edge where no face lies along it, and every coast from the other side.
fn remainder(faces: &[(&'static str, Vec<Vec<Point>>)], frame: Frame) -> Vec<Vec<Point>> {
    let land: BTreeSet<Side> = faces.iter().flat_map(|(_, rings)| sides(rings)).collect();
    let mut edge: Vec<Point> = land.iter().map(|side| side.0).filter(|&p| frame.has_on_edge(p)).collect();
    edge.extend(frame.corners());
    edge.sort_by_key(|&p| frame.along(p));
    edge.dedup();
    let free = sides([&edge]).into_iter().filter(|side| !land.contains(side));
    let is_coast = |&&(a, b): &&Side| !land.contains(&(b, a)) && !frame.has_along_edge(a, b);
    let coast = land.iter().filter(is_coast).map(|&(a, b)| (b, a));
    dissolve(&free.chain(coast).collect::<Vec<_>>())
}
