//! `TopoJSON` as the tool writes it: shared arcs, five objects, and the projection of the sheet.

use super::{DETAIL, FILE, REMAKE};
use crate::Problem;
use atlas_geo::Point;
use atlas_geo::conic::Albers;
use atlas_geo::topology::{self, ArcUse};
use serde::Deserialize;
use serde_json::error::Category;

/// The projection and frame that the shapes are made for.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct SheetSpec {
    #[expect(dead_code, reason = "its only value is checked by its type")]
    projection: Projection,
    parallels: [f64; 2],
    meridian: f64,
    latitude: f64,
    /// Left, bottom, right, top, in metres.
    pub(super) frame: [i32; 4],
}

#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Projection {
    Albers,
}

impl SheetSpec {
    pub(super) fn albers(&self) -> Albers {
        Albers::new((self.parallels[0], self.parallels[1]), self.meridian, self.latitude)
    }
}

#[derive(Deserialize)]
struct Raw {
    #[serde(rename = "type")]
    _kind: Kind,
    sheet: SheetSpec,
    transform: Transform,
    objects: Objects,
    arcs: Vec<Vec<(i32, i32)>>,
}

#[derive(Deserialize)]
enum Kind {
    Topology,
}

/// The same arcs in detail. Its shapes are those of the map.
#[derive(Deserialize)]
struct RawDetail {
    #[serde(rename = "type")]
    _kind: Kind,
    transform: Transform,
    arcs: Vec<Vec<(i32, i32)>>,
}

#[derive(Clone, Copy, Debug, PartialEq, Deserialize)]
struct Transform {
    scale: (f64, f64),
    translate: (f64, f64),
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
struct Objects {
    regions: Collection<Area>,
    context: Collection<Area>,
    rivers: Collection<Lines>,
    border: Collection<Stretch>,
    border_line: Collection<Line>,
}

#[derive(Deserialize)]
struct Collection<T> {
    geometries: Vec<T>,
}

#[derive(Deserialize)]
#[serde(tag = "type")]
enum Area {
    Polygon { id: String, arcs: Vec<Vec<ArcUse>> },
    MultiPolygon { id: String, arcs: Vec<Vec<Vec<ArcUse>>> },
}

#[derive(Deserialize)]
struct Lines {
    id: String,
    arcs: Vec<Vec<ArcUse>>,
}

#[derive(Deserialize)]
struct Line {
    arcs: Vec<ArcUse>,
}

/// The border between two regions in one version of the map.
#[derive(Clone, Debug, Deserialize)]
pub(super) struct Stretch {
    pub(super) properties: Sides,
    pub(super) arcs: Vec<Vec<ArcUse>>,
}

/// Who meets there.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Sides {
    pub(super) russian: String,
    pub(super) kazakh: String,
    pub(super) boundary: Version,
}

/// Which version of the map a stretch belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
pub(super) enum Version {
    #[serde(rename = "any")]
    Any,
    #[serde(rename = "2016")]
    Y2016,
    #[serde(rename = "2022")]
    Y2022,
}

/// A region or a shape of the surroundings: polygons of rings of arcs, the outer ring first.
#[derive(Clone, Debug)]
pub(super) struct Shape {
    pub(super) id: String,
    pub(super) polygons: Vec<Vec<Vec<ArcUse>>>,
}

/// A river: runs of arcs.
#[derive(Clone, Debug)]
pub(super) struct River {
    pub(super) id: String,
    pub(super) lines: Vec<Vec<ArcUse>>,
}

/// The whole file, with its arcs in whole metres of the projection.
#[derive(Clone, Debug)]
pub(super) struct Map {
    pub(super) sheet: SheetSpec,
    transform: Transform,
    pub(super) arcs: Vec<Vec<Point>>,
    /// The same arcs in degrees, longitude first.
    pub(super) degrees: Vec<Vec<(f64, f64)>>,
    pub(super) regions: Vec<Shape>,
    pub(super) context: Vec<Shape>,
    pub(super) rivers: Vec<River>,
    pub(super) border: Vec<Stretch>,
    /// Runs of the whole border line.
    pub(super) border_line: Vec<Vec<ArcUse>>,
}

impl Map {
    /// Regions and surroundings.
    pub(super) fn shapes(&self) -> impl Iterator<Item = &Shape> {
        self.regions.iter().chain(&self.context)
    }

    /// The points of a run of arcs.
    pub(super) fn points(&self, run: &[ArcUse]) -> Vec<Point> {
        topology::points(&self.arcs, run)
    }

    /// A place for people: `50.77 E, 51.77 N`.
    pub(super) fn place(&self, at: Point) -> String {
        let (lon, lat) = self.sheet.albers().inverse(f64::from(at.0), f64::from(at.1));
        format!("{lon:.2} E, {lat:.2} N")
    }
}

impl Shape {
    /// Every ring of every polygon.
    pub(super) fn rings(&self) -> impl Iterator<Item = &Vec<ArcUse>> {
        self.polygons.iter().flatten()
    }

    /// Every arc in use.
    pub(super) fn uses(&self) -> impl Iterator<Item = ArcUse> + '_ {
        self.rings().flatten().copied()
    }
}

impl From<Area> for Shape {
    fn from(area: Area) -> Shape {
        match area {
            Area::Polygon { id, arcs } => Shape { id, polygons: vec![arcs] },
            Area::MultiPolygon { id, arcs } => Shape { id, polygons: arcs },
        }
    }
}

/// Reads the text of the file.
pub(super) fn read(text: &str) -> Result<Map, Problem> {
    let raw: Raw = serde_json::from_str(text).map_err(|error| unreadable(FILE, &error))?;
    let Raw { sheet, transform, objects, arcs, .. } = raw;
    let (degrees, arcs) = decode(&arcs, transform, &sheet.albers());
    let shapes = |areas: Collection<Area>| areas.geometries.into_iter().map(Shape::from).collect();
    let river = |lines: Lines| River { id: lines.id, lines: lines.arcs };
    Ok(Map {
        transform,
        arcs,
        degrees,
        regions: shapes(objects.regions),
        context: shapes(objects.context),
        rivers: objects.rivers.geometries.into_iter().map(river).collect(),
        border: objects.border.geometries,
        border_line: objects.border_line.geometries.into_iter().map(|line| line.arcs).collect(),
        sheet,
    })
}

/// Reads the text of the detailed file: the shapes of the map on arcs with more vertices.
pub(super) fn read_detail(text: &str, map: &Map) -> Result<Map, Problem> {
    let raw: RawDetail = serde_json::from_str(text).map_err(|error| unreadable(DETAIL, &error))?;
    if raw.transform != map.transform {
        return Err(Problem::new("g23", DETAIL, format!("its grid is not that of {FILE}"), REMAKE));
    }
    if raw.arcs.len() != map.arcs.len() {
        let message = format!("it has {} arcs, and {FILE} has {}", raw.arcs.len(), map.arcs.len());
        return Err(Problem::new("g23", DETAIL, message, REMAKE));
    }
    let (degrees, arcs) = decode(&raw.arcs, raw.transform, &map.sheet.albers());
    Ok(Map { arcs, degrees, ..map.clone() })
}

fn unreadable(file: &str, error: &serde_json::Error) -> Problem {
    match error.classify() {
        Category::Data => Problem::new("g02", file, format!("not the TopoJSON of this atlas: {error}"), REMAKE),
        _ => Problem::new("g01", file, format!("not JSON: {error}"), REMAKE),
    }
}

/// Every arc with its positions.
type Placed<P> = Vec<Vec<P>>;

/// Degrees, and whole metres of the projection.
fn decode(arcs: &[Vec<(i32, i32)>], transform: Transform, albers: &Albers) -> (Placed<(f64, f64)>, Placed<Point>) {
    let place = |cell: (i32, i32)| {
        let lon = f64::from(cell.0) * transform.scale.0 + transform.translate.0;
        let lat = f64::from(cell.1) * transform.scale.1 + transform.translate.1;
        (lon, lat)
    };
    let metres = |&(lon, lat): &(f64, f64)| {
        let (x, y) = albers.forward(lon, lat);
        (x.round() as i32, y.round() as i32)
    };
    let line = |steps: &Vec<(i32, i32)>| {
        let mut at = (0i32, 0i32);
        let positions = steps.iter().map(|step| {
            at = (at.0.saturating_add(step.0), at.1.saturating_add(step.1));
            place(at)
        });
        positions.collect::<Vec<(f64, f64)>>()
    };
    let degrees: Placed<(f64, f64)> = arcs.iter().map(line).collect();
    let arcs = degrees.iter().map(|arc| arc.iter().map(metres).collect()).collect();
    (degrees, arcs)
}
