//! The shapes of `seeds/geo`: reads `map.topojson` and its arcs in detail, checks both, projects them and bakes the map sheet.
//!
//! All checks work on whole metres in the projection that the file itself names (`sheet`), so that they are exact.

mod bake;
mod check;
mod detail;
mod faces;
mod inset;
mod lines;
mod outlines;
mod topojson;
mod walk;

use crate::{Problem, Problems};
pub(crate) use outlines::{Outlines, outlines};

use atlas_data::shape::MapSheet;
use atlas_data::{RegionId, Text3};
use atlas_geo::conic::Albers;
use std::path::Path;
use topojson::SheetSpec;

/// The file, below `seeds/`.
pub(crate) const FILE: &str = "geo/map.topojson";
/// Its arcs in detail, below `seeds/`.
pub(crate) const DETAIL: &str = "geo/detail.topojson";
/// Land around the belt, for the inset, below `seeds/`.
pub(crate) const LAND: &str = "geo/land.geojson";
/// The names of its shapes.
pub(crate) const NAMES: &str = "geo/names.csv";
/// What to do about most problems of a file that a tool writes.
pub(crate) const REMAKE: &str = "Run `cargo xtask geometry`; the file is never edited by hand.";

/// What a named shape is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NameKind {
    /// Part of one of the two states that does not touch the border.
    Inland,
    /// Another state.
    Neighbour,
    /// The sea, a lake or a reservoir.
    Water,
    /// A river.
    River,
}

/// A row of `geo/names.csv`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NameRow {
    /// Id of the shape.
    pub id: String,
    /// What it is.
    pub kind: NameKind,
    /// Its name.
    pub name: Text3,
}

/// Degrees to map units.
#[derive(Clone, Debug, PartialEq)]
pub struct Projector(Option<Scaled>);

#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Scaled {
    pub(crate) albers: Albers,
    /// Left, bottom, right, top, in metres.
    pub(crate) frame: [f64; 4],
    pub(crate) metres_per_unit: f64,
}

impl Projector {
    /// The place on the sheet, or `None` outside its frame.
    pub fn project(&self, lon: f64, lat: f64) -> Option<(i16, i16)> {
        let scaled = self.0.as_ref()?;
        let (x, y) = scaled.albers.forward(lon, lat);
        let [left, bottom, right, top] = scaled.frame;
        ((left..=right).contains(&x) && (bottom..=top).contains(&y)).then(|| scaled.units(x, y))
    }
}

impl Scaled {
    /// How wide the sheet is, in map units. Two thousand units are a little finer than the pixels of a full-width map on
    /// a laptop, and their differences are short to write.
    pub(crate) const WIDTH: i16 = 2000;

    fn new(spec: &SheetSpec) -> Scaled {
        let frame = spec.frame.map(f64::from);
        let metres_per_unit = (frame[2] - frame[0]) / f64::from(Scaled::WIDTH);
        Scaled { albers: spec.albers(), frame, metres_per_unit }
    }

    pub(crate) fn units(&self, x: f64, y: f64) -> (i16, i16) {
        let whole = |metres: f64| (metres / self.metres_per_unit).round() as i16;
        (whole(x - self.frame[0]), whole(self.frame[3] - y))
    }

    pub(crate) fn height(&self) -> i16 {
        ((self.frame[3] - self.frame[1]) / self.metres_per_unit).round() as i16
    }
}

/// The texts of the three files.
#[derive(Clone, Copy, Debug)]
pub struct Texts<'a> {
    /// `geo/map.topojson`.
    pub map: &'a str,
    /// `geo/detail.topojson`.
    pub detail: &'a str,
    /// `geo/land.geojson`.
    pub land: &'a str,
}

/// Reads, checks and bakes the files of `geo`. While there are problems the sheet is empty.
pub fn load(
    seeds: &Path,
    names: &[NameRow],
    region: &dyn Fn(&str) -> Option<RegionId>,
    problems: &mut Problems,
) -> (MapSheet, Projector) {
    let mut read = |file: &str| {
        let unread = |error: std::io::Error| {
            problems.push(Problem::new("read", file, format!("the file cannot be read: {error}"), REMAKE));
        };
        std::fs::read_to_string(seeds.join(file)).map_err(unread).ok()
    };
    match (read(FILE), read(DETAIL), read(LAND)) {
        (Some(map), Some(detail), Some(land)) => {
            parse(Texts { map: &map, detail: &detail, land: &land }, names, region, problems)
        }
        _ => (MapSheet::default(), Projector(None)),
    }
}

/// The same from the texts of the files.
pub fn parse(
    texts: Texts,
    names: &[NameRow],
    region: &dyn Fn(&str) -> Option<RegionId>,
    problems: &mut Problems,
) -> (MapSheet, Projector) {
    let mut found = Problems::new();
    let map = topojson::read(texts.map).map_err(|problem| found.push(problem)).ok();
    if let Some(map) = &map {
        check::check(map, names, region, &mut found);
    }
    // Arcs of a broken map would only repeat its problems.
    let sound = map.as_ref().filter(|_| found.is_empty());
    let fine = sound
        .and_then(|map| topojson::read_detail(texts.detail, map).map_err(|problem| found.push(problem)).ok())
        .inspect(|fine| map.iter().for_each(|map| check::check_detail(map, fine, names, &mut found)));
    let projector = Projector(map.as_ref().map(|map| Scaled::new(&map.sheet)));
    let inset = sound.and_then(|map| inset::bake(texts.land, map).map_err(|problem| found.push(problem)).ok());
    let sheet = match (&map, fine, inset, &projector.0) {
        (Some(map), Some(fine), Some(inset), Some(scaled)) if found.is_empty() => {
            MapSheet { inset, ..bake::bake(map, &fine, scaled, names, region) }
        }
        _ => MapSheet::default(),
    };
    problems.extend(found.into_sorted());
    (sheet, projector)
}

/// A region that must be on the map: key, position in its file, and where its centre lies (degrees, longitude first).
pub type Expected<'a> = (&'a str, RegionId, Option<(f64, f64)>);

/// Reports regions that must be on the map and are not.
pub fn expect_regions<'a>(sheet: &MapSheet, belt: impl IntoIterator<Item = Expected<'a>>, problems: &mut Problems) {
    for (key, id, centre) in belt {
        if !sheet.regions.iter().any(|shape| shape.region == id) {
            let around = centre.map_or_else(String::new, |(lon, lat)| format!(" around {lon:.2} E, {lat:.2} N"));
            problems.push(Problem::new("g12", FILE, format!("region {key} has no shape{around}"), REMAKE));
        }
    }
}
