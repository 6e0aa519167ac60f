//! The map's shared arcs, once with few vertices and once with many, and the shapes, lakes and rivers that use them.

use super::faces::{CutFace, is_belt};
use super::parts;
use super::waters::Waters;
use atlas_geo::simplify;
use atlas_geo::topology::{ArcUse, Topology, points, resolve};
use atlas_geo::{Point, ring};
use std::collections::BTreeMap;

/// Vertices lighter than this (m², weighted) go: on arcs of the belt, of its surroundings, of lakes, of rivers.
/// A square unit of the sheet is 3.3 million.
const BELT_M2: f64 = 20e6;
const CONTEXT_M2: f64 = 200e6;
const LAKE_M2: f64 = 25e6;
const RIVER_M2: f64 = 80e6;
/// The detailed arcs are for sixteen times the scale, so a vertex of the same size on the screen weighs this much less.
const DETAIL: f64 = 256.0;
/// How much of its area a region may gain or lose: a hundredth.
const AREA_CHANGE: f64 = 0.01;

/// A shape: polygons of rings of arcs.
pub struct Shape {
    pub id: &'static str,
    pub polygons: Vec<Vec<Vec<ArcUse>>>,
}

/// Everything that is drawn.
pub struct Map {
    pub arcs: Vec<Vec<Point>>,
    /// The same arcs with more vertices: every vertex of `arcs` is one of these.
    pub detail: Vec<Vec<Point>>,
    /// Belt, in the order of the table of parts, then the two successors of East Kazakhstan.
    pub regions: Vec<Shape>,
    /// Other land, then the sea, then lakes.
    pub context: Vec<Shape>,
    /// Lines of arcs.
    pub rivers: Vec<(&'static str, Vec<Vec<ArcUse>>)>,
    /// What lies to the left of every arc in use.
    pub left_of: BTreeMap<ArcUse, &'static str>,
}

impl Map {
    pub fn vertices(&self) -> usize {
        self.arcs.iter().map(Vec::len).sum()
    }

    pub fn detail_vertices(&self) -> usize {
        self.detail.iter().map(Vec::len).sum()
    }

    fn add(&mut self, lines: &[Vec<Point>], threshold: f64) {
        let (few, many) = thinned(lines, &vec![threshold; lines.len()]);
        self.arcs.extend(few);
        self.detail.extend(many);
    }

    pub fn belt_vertices(&self) -> usize {
        let is_of_belt = |index: usize| {
            let used = index as ArcUse;
            [used, !used].iter().any(|side| self.left_of.get(side).is_some_and(|id| is_belt(id)))
        };
        (0..self.arcs.len()).filter(|&index| is_of_belt(index)).map(|index| self.arcs[index].len()).sum()
    }
}

pub fn lighten(faces: &[CutFace], waters: &Waters) -> Result<Map, String> {
    let rings: Vec<Vec<Vec<Point>>> = faces.iter().map(|(_, polygons)| polygons.concat()).collect();
    let topology = Topology::build(&rings);
    let mut left_of = BTreeMap::new();
    for ((id, _), runs) in faces.iter().zip(&topology.shapes) {
        for &used in runs.iter().flatten() {
            if let Some(other) = left_of.insert(used, *id) {
                return Err(format!("{other} and {id} overlap at {:?}", topology.arcs[resolve(used).0][0]));
            }
        }
    }
    // The coast is as fine as the belt: it is part of what a reader recognises.
    let touches_belt = |used: &ArcUse| left_of.get(used).is_some_and(|id| is_belt(id) || *id == parts::SEA);
    let thresholds: Vec<f64> = (0..topology.arcs.len() as ArcUse)
        .map(|used| if touches_belt(&used) || touches_belt(&!used) { BELT_M2 } else { CONTEXT_M2 })
        .collect();
    let (arcs, detail) = thinned(&topology.arcs, &thresholds);
    let mut map = Map { arcs, detail, regions: Vec::new(), context: Vec::new(), rivers: Vec::new(), left_of };
    for ((id, polygons), runs) in faces.iter().zip(topology.shapes) {
        let shape = Shape { id, polygons: regroup(polygons, runs) };
        let before: f64 = polygons.iter().flatten().map(|ring| ring::grid_area(ring)).sum();
        let after: f64 = shape.polygons.iter().flatten().map(|run| ring::grid_area(&points(&map.arcs, run))).sum();
        if is_belt(id) && (after / before - 1.0).abs() > AREA_CHANGE {
            return Err(format!("{id}: its area changes from {before:.0} to {after:.0} m²; lower the threshold"));
        }
        if is_belt(id) { map.regions.push(shape) } else { map.context.push(shape) }
    }
    map.regions.push(old_east(&map)?);
    map.regions
        .sort_by_key(|shape| parts::BELT.iter().position(|part| part.id == shape.id).unwrap_or(parts::BELT.len()));
    add_waters(&mut map, waters);
    Ok(map)
}

/// The runs of a shape's rings, polygon by polygon as its rings were.
fn regroup(polygons: &[Vec<Vec<Point>>], runs: Vec<Vec<ArcUse>>) -> Vec<Vec<Vec<ArcUse>>> {
    let mut runs = runs.into_iter();
    polygons.iter().map(|polygon| runs.by_ref().take(polygon.len()).collect()).collect()
}

/// The arcs with few vertices, and with many.
fn thinned(arcs: &[Vec<Point>], thresholds: &[f64]) -> (Vec<Vec<Point>>, Vec<Vec<Point>>) {
    let plane: Vec<Vec<(f64, f64)>> =
        arcs.iter().map(|arc| arc.iter().map(|&(x, y)| (f64::from(x), f64::from(y))).collect()).collect();
    let few = simplify::keep(&plane, thresholds);
    let mut many = simplify::keep(&plane, &thresholds.iter().map(|threshold| threshold / DETAIL).collect::<Vec<_>>());
    for (many, few) in many.iter_mut().zip(&few) {
        many.extend(few);
        many.sort_unstable();
        many.dedup();
    }
    let chosen = |kept: Vec<Vec<usize>>| {
        arcs.iter().zip(kept).map(|(arc, kept)| kept.into_iter().map(|index| arc[index]).collect()).collect()
    };
    (chosen(few), chosen(many))
}

/// The region of 2016 from the arcs of its successors, without the arc between them.
fn old_east(map: &Map) -> Result<Shape, String> {
    let of_both: Vec<ArcUse> = map
        .regions
        .iter()
        .filter(|shape| shape.id == parts::ABAI || shape.id == parts::EAST)
        .flat_map(|shape| shape.polygons.concat().concat())
        .collect();
    let mut outer: Vec<ArcUse> = of_both.iter().copied().filter(|used| !of_both.contains(&!used)).collect();
    let ends = |used: ArcUse| {
        let line = points(&map.arcs, &[used]);
        (line.first().copied(), line.last().copied())
    };
    let mut run = vec![outer.remove(0)];
    while let Some(index) = outer.iter().position(|&next| ends(next).0 == ends(run[run.len() - 1]).1) {
        run.push(outer.remove(index));
    }
    if !outer.is_empty() {
        return Err("the outline of East Kazakhstan of 2016 is not one ring".to_owned());
    }
    Ok(Shape { id: parts::OLD_EAST, polygons: vec![vec![run]] })
}

/// Appends lakes and rivers with arcs of their own.
fn add_waters(map: &mut Map, waters: &Waters) {
    for (id, lake) in &waters.lakes {
        let topology = Topology::build(&[lake.concat()]);
        let offset = map.arcs.len() as ArcUse;
        map.add(&topology.arcs, LAKE_M2);
        let moved = |used: ArcUse| if used < 0 { used - offset } else { used + offset };
        let runs = topology.shapes.concat().into_iter().map(|run| run.into_iter().map(moved).collect()).collect();
        map.context.push(Shape { id, polygons: regroup(lake, runs) });
    }
    for (id, lines) in &waters.rivers {
        let first = map.arcs.len() as ArcUse;
        map.add(lines, RIVER_M2);
        map.rivers.push((id, (first..map.arcs.len() as ArcUse).map(|used| vec![used]).collect()));
    }
}
