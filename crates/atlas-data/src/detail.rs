//! The sheet's arcs with more vertices, for a map that is magnified: one topology, three levels.
//!
//! They travel in a file of their own, which a page fetches when someone comes near. It holds what the page's drawing is made
//! of, in the same order, so that a path can be exchanged for a finer one.

use crate::shape::{Arc, ContextKind, MapSheet, Ring};
use crate::{Boundary, RegionId};
use serde::{Deserialize, Serialize};

/// Steps of the fine grid in one map unit.
pub const FINENESS: i16 = 10;
/// How many levels there are. Level 0 is what the page is written with.
pub const LEVELS: u8 = 3;

/// An arc of the sheet in detail.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct FineArc {
    /// Position and steps, in tenths of a map unit ([`FINENESS`]).
    pub arc: Arc,
    /// For each vertex the level from which on it is drawn.
    pub levels: Vec<u8>,
}

/// A stretch of the border between two regions.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FineStretch {
    /// Russian side.
    pub russian: RegionId,
    /// Kazakh side.
    pub kazakh: RegionId,
    /// Version of the map.
    pub boundary: Boundary,
    /// Lines, each a run of arcs.
    pub lines: Vec<Ring>,
}

/// The file.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct DetailSheet {
    /// Every arc in detail.
    pub arcs: Vec<FineArc>,
    /// Regions of the belt, in the order of the sheet.
    pub regions: Vec<(RegionId, Vec<Ring>)>,
    /// Land around them, in the order of the sheet.
    pub land: Vec<Vec<Ring>>,
    /// The sea and lakes, in the order of the sheet.
    pub waters: Vec<Vec<Ring>>,
    /// Rivers, in the order of the sheet.
    pub rivers: Vec<Vec<Ring>>,
    /// Facing pairs, in the order of the sheet.
    pub stretches: Vec<FineStretch>,
    /// The state border.
    pub border_line: Vec<Ring>,
}

impl From<&MapSheet> for DetailSheet {
    fn from(sheet: &MapSheet) -> DetailSheet {
        let around = |is_water: bool| {
            let kind = move |kind: ContextKind| (kind == ContextKind::Water) == is_water;
            sheet.context.iter().filter(move |shape| kind(shape.kind)).map(|shape| shape.rings.clone()).collect()
        };
        DetailSheet {
            arcs: sheet.fine_arcs.clone(),
            regions: sheet.regions.iter().map(|shape| (shape.region, shape.rings.clone())).collect(),
            land: around(false),
            waters: around(true),
            rivers: sheet.rivers.iter().map(|river| river.lines.clone()).collect(),
            stretches: sheet
                .border
                .iter()
                .map(|shape| FineStretch {
                    russian: shape.russian,
                    kazakh: shape.kazakh,
                    boundary: shape.boundary,
                    lines: shape.lines.clone(),
                })
                .collect(),
            border_line: sheet.border_line.clone(),
        }
    }
}
