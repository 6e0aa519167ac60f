//! The small map that shows where the belt lies: land around it, the belt as one shape, the state border.

use super::topojson::Map;
use super::{LAND, REMAKE, faces};
use crate::Problem;
use atlas_data::shape::{Inset, Point};
use atlas_geo::azimuthal::Azimuthal;
use atlas_geo::clip::{self, Frame};
use atlas_geo::topology::{self, ArcUse};
use atlas_geo::{quantise, ring, simplify};
use serde::Deserialize;

/// Longitude and latitude of its middle.
const MIDDLE: (f64, f64) = (66.0, 47.0);
/// What it shows, in metres from the middle. Odd numbers, so that no vertex lies on the edge.
const FRAME: Frame = Frame { left: -5_400_001, bottom: -3_600_001, right: 5_400_001, top: 3_600_001 };
/// Metres in one of its units: 240 units across.
const UNIT_M: f64 = 45_000.0;
/// Vertices lighter than this (square units, weighted) go, and shapes smaller than that.
const LIGHT: f64 = 3.0;
const SPECK: f64 = 8.0;

#[derive(Deserialize)]
#[serde(tag = "type")]
enum Land {
    MultiPolygon { coordinates: Vec<Vec<Vec<(f64, f64)>>> },
}

/// Reads the land and draws the map.
pub(super) fn bake(text: &str, map: &Map) -> Result<Inset, Problem> {
    let refuse = |code: &'static str, message: String| Problem::new(code, LAND, message, REMAKE);
    let Land::MultiPolygon { coordinates } =
        serde_json::from_str(text).map_err(|error| refuse("g26", format!("not the land of this atlas: {error}")))?;
    let globe = Azimuthal::new(MIDDLE.0, MIDDLE.1);
    let metres = |&(lon, lat): &(f64, f64)| {
        let (x, y) = globe.forward(lon, lat);
        (x.round() as i32, y.round() as i32)
    };
    let mut land = Vec::new();
    for degrees in coordinates.iter().flatten() {
        let place =
            |at: Option<&(f64, f64)>| at.map_or_else(String::new, |(lon, lat)| format!("{lon:.2} E, {lat:.2} N"));
        if degrees.len() < 4 || degrees.first() != degrees.last() {
            return Err(refuse("g26", format!("the ring at {} is open", place(degrees.first()))));
        }
        let mut line: Vec<atlas_geo::Point> = degrees.iter().map(metres).collect();
        line.dedup();
        line.pop();
        let inside = clip::area(&[line], FRAME);
        let inside =
            inside.map_err(|error| refuse("g26", format!("the ring at {}: {error}", place(degrees.first()))))?;
        land.extend(inside.into_iter().filter_map(|ring| closed(&ring)));
    }
    let degrees = |run: &[ArcUse]| topology::points(&map.degrees, run).iter().map(metres).collect::<Vec<_>>();
    let belt = outline(map).iter().filter_map(|run| closed(&degrees(run))).collect();
    let border = light(&degrees(&map.border_line.concat()));
    Ok(Inset { width: units(FRAME.right - FRAME.left), height: units(FRAME.top - FRAME.bottom), land, belt, border })
}

/// The outer edge of the regions since 2022: arcs that have one of them on one side only, end to end.
fn outline(map: &Map) -> Vec<Vec<ArcUse>> {
    let present = map.regions.iter().filter(|shape| !shape.id.ends_with(faces::OLD));
    let all: Vec<ArcUse> = present.flat_map(|shape| shape.uses().collect::<Vec<_>>()).collect();
    let mut outer: Vec<ArcUse> = all.iter().copied().filter(|used| !all.contains(&!used)).collect();
    let mut runs = Vec::new();
    while let Some(first) = outer.pop() {
        let mut run = vec![first];
        let end = |run: &[ArcUse]| map.points(run).last().copied();
        while let Some(index) = outer.iter().position(|next| map.points(&[*next]).first().copied() == end(&run)) {
            run.push(outer.remove(index));
        }
        runs.push(run);
    }
    runs
}

/// A ring in units, unless it is too small to be seen.
fn closed(ring: &[atlas_geo::Point]) -> Option<Vec<Point>> {
    let mut line = ring.to_vec();
    line.extend(ring.first().copied().filter(|first| ring.last() != Some(first)));
    let size = ring::grid_area(&line).abs() / (UNIT_M * UNIT_M);
    let mut light = light(&line);
    light.pop();
    (size >= SPECK && light.len() >= 3).then_some(light)
}

fn light(line: &[atlas_geo::Point]) -> Vec<Point> {
    let plane: Vec<(f64, f64)> = line.iter().map(|&(x, y)| (f64::from(x) / UNIT_M, f64::from(y) / UNIT_M)).collect();
    let kept = simplify::keep(std::slice::from_ref(&plane), &[LIGHT]);
    let kept = kept.into_iter().flatten().filter_map(|index| line.get(index));
    let cells: Vec<atlas_geo::Point> = kept.map(|&(x, y)| (whole(x - FRAME.left), whole(FRAME.top - y))).collect();
    quantise::without_repeats(&cells).into_iter().map(|(x, y)| (x as i16, y as i16)).collect()
}

fn whole(metres: i32) -> i32 {
    (f64::from(metres) / UNIT_M).round() as i32
}

fn units(metres: i32) -> i16 {
    whole(metres) as i16
}
