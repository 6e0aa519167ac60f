//! The map sheet: projected, quantised arcs that neighbours share, and what is built from them.
//!
//! Everything is in map units (integers); the browser does no projection.

use crate::detail::FineArc;
use crate::{Boundary, RegionId, Text3};
use serde::{Deserialize, Serialize};

/// A point in map units, x to the right and y down.
pub type Point = (i16, i16);

/// A polyline that one or two shapes share. The first pair is a position, the others are steps from the one before.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Arc {
    /// First position, then steps.
    pub steps: Vec<Point>,
}

impl Arc {
    /// Its positions, from the first to the last.
    pub fn points(&self) -> impl Iterator<Item = Point> + '_ {
        self.steps.iter().scan((0i16, 0i16), |at, step| {
            *at = (at.0.wrapping_add(step.0), at.1.wrapping_add(step.1));
            Some(*at)
        })
    }
}

/// An arc in use: `n` for arc n as it is, `!n` (negative) for arc n backwards, as in TopoJSON.
pub type ArcUse = i16;

/// A closed line of arcs, each beginning where the one before it ends.
pub type Ring = Vec<ArcUse>;

/// The shape of a region of the belt.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RegionShape {
    /// Which region.
    pub region: RegionId,
    /// Rings, to be filled with the even-odd rule.
    pub rings: Vec<Ring>,
    /// Where a label stands: well inside, far from the edges.
    pub label: Point,
    /// Left, top, right, bottom.
    pub bounds: (i16, i16, i16, i16),
}

/// What a shape of the surroundings is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum ContextKind {
    /// A region of one of the two states that does not touch the border.
    Inland,
    /// Another state.
    Neighbour,
    /// The Caspian or a lake.
    Water,
}

/// A shape of the surroundings.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ContextShape {
    /// Key in `geo/names.csv`.
    pub key: String,
    /// What it is.
    pub kind: ContextKind,
    /// Name.
    pub name: Text3,
    /// Rings, to be filled with the even-odd rule.
    pub rings: Vec<Ring>,
    /// Where a label stands, or `None` where there is no room for one.
    pub label: Option<Point>,
}

/// A river.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RiverShape {
    /// Key in `geo/names.csv`.
    pub key: String,
    /// Name.
    pub name: Text3,
    /// Lines, each a run of arcs.
    pub lines: Vec<Vec<ArcUse>>,
}

/// The stretch of the state border between two regions.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct BorderShape {
    /// Russian side.
    pub russian: RegionId,
    /// Kazakh side.
    pub kazakh: RegionId,
    /// Version of the map.
    pub boundary: Boundary,
    /// Lines, each a run of arcs, ordered from the Caspian to the Altai; none where the two meet at a point.
    pub lines: Vec<Vec<ArcUse>>,
    /// Where a mark for the pair stands: halfway along the longest line, or the point where the two meet.
    pub middle: Point,
}

/// Where the keys lead from a region in one version of the borders.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Walk {
    /// From where.
    pub region: RegionId,
    /// In which version: never both.
    pub boundary: Boundary,
    /// To the right, up, to the left, down: always a neighbour.
    pub steps: [Option<RegionId>; 4],
    /// Across the border: of the regions that face it, the one with the longest common stretch.
    pub across: Option<RegionId>,
}

/// Where a row of the record stands on the sheet.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mark {
    /// Key of the row.
    pub key: String,
    /// Its place.
    pub at: Point,
}

/// The small map that shows where the belt lies, in units of its own.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Inset {
    /// Width.
    pub width: i16,
    /// Height.
    pub height: i16,
    /// Land, ring by ring.
    pub land: Vec<Vec<Point>>,
    /// The regions of the belt as one shape.
    pub belt: Vec<Vec<Point>>,
    /// The state border.
    pub border: Vec<Point>,
}

/// Everything the map is drawn from.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct MapSheet {
    /// Width of the sheet in map units.
    pub width: i16,
    /// Height of the sheet in map units.
    pub height: i16,
    /// Metres on the ground per map unit along the standard parallels.
    pub metres_per_unit: f64,
    /// Every arc, used by index.
    pub arcs: Vec<Arc>,
    /// Regions of the belt in both versions, sorted by region.
    pub regions: Vec<RegionShape>,
    /// The surroundings, in drawing order.
    pub context: Vec<ContextShape>,
    /// Rivers.
    pub rivers: Vec<RiverShape>,
    /// The state border by facing pair.
    pub border: Vec<BorderShape>,
    /// The state border with nothing cut out of it, from the Caspian to the Altai.
    pub border_line: Vec<Vec<ArcUse>>,
    /// Walks over the regions of each version.
    pub walks: Vec<Walk>,
    /// Every arc in detail, by the same index; empty in the programs of the browser, which fetch them when they are looked at.
    pub fine_arcs: Vec<FineArc>,
    /// Crossings that have a position, in the order of `record/crossings.csv`.
    pub marks: Vec<Mark>,
    /// Where the belt lies; empty in the programs of the browser, since the page has it as it was written.
    pub inset: Inset,
}

impl MapSheet {
    /// The shape of a region of the belt.
    pub fn region(&self, region: RegionId) -> Option<&RegionShape> {
        let at = self.regions.partition_point(|shape| shape.region < region);
        self.regions.get(at).filter(|shape| shape.region == region)
    }
}
