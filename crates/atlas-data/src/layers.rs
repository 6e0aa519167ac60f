//! What a map may show above the regions: crossings, corridors, towns, agreements. One file for each language, fetched when
//! the first layer is switched on.

use crate::shape::Point;
use crate::{Boundary, RegionId};
use serde::{Deserialize, Serialize};

/// A layer that is switched on and off as one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Layer {
    /// Crossing points of roads and rivers.
    Crossings,
    /// Railway junctions.
    Junctions,
    /// Roads across the border.
    Roads,
    /// Railways across the border.
    Railways,
    /// Oil, gas and water pipelines.
    Pipelines,
    /// Waterways.
    Waterways,
    /// Administrative centres and towns.
    Towns,
    /// Agreements between regions.
    Agreements,
    /// Agreements between cities.
    TwinCities,
}

impl Layer {
    /// Every layer, in the order of the list.
    pub const ALL: [Layer; 9] = [
        Layer::Crossings,
        Layer::Junctions,
        Layer::Roads,
        Layer::Railways,
        Layer::Pipelines,
        Layer::Waterways,
        Layer::Towns,
        Layer::Agreements,
        Layer::TwinCities,
    ];

    /// Its word in addresses and classes.
    pub const fn word(self) -> &'static str {
        match self {
            Layer::Crossings => "crossings",
            Layer::Junctions => "junctions",
            Layer::Roads => "roads",
            Layer::Railways => "railways",
            Layer::Pipelines => "pipelines",
            Layer::Waterways => "waterways",
            Layer::Towns => "towns",
            Layer::Agreements => "agreements",
            Layer::TwinCities => "twin-cities",
        }
    }
}

/// How well the place of a thing is known. A drawing must tell these apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Precision {
    /// The thing itself: a town, or the point where a line meets the border.
    Exact,
    /// The centre of the settlement it is named after.
    Settlement,
    /// Another place on the same route.
    Proxy,
    /// Somewhere on the stretches named.
    Stretch,
    /// Only the regions are known.
    Regions,
}

impl Precision {
    /// Its word in classes; that of the record where the record has one.
    pub const fn word(self) -> &'static str {
        match self {
            Precision::Exact => "border-point",
            Precision::Settlement => "settlement",
            Precision::Proxy => "proxy",
            Precision::Stretch => "stretch",
            Precision::Regions => "regions",
        }
    }
}

/// Where a thing is drawn.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Ground {
    /// Marks at these points.
    Points(Vec<Point>),
    /// Somewhere on the border between these regions, the Russian one first.
    Stretches(Vec<(RegionId, RegionId)>),
    /// Lines from one end to the other, the Russian one first; they bind two places and show no way between them.
    Links(Vec<(Point, Point)>),
    /// No more than these regions is known.
    Regions(Vec<RegionId>),
}

/// A thing on a layer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LayerItem {
    /// Layer.
    pub layer: Layer,
    /// Key of its row.
    pub key: String,
    /// Name in the language of the file.
    pub name: String,
    /// What else is said of it in one line: kind, status, day of signing.
    pub about: String,
    /// Address of its entry below the site's root.
    pub address: String,
    /// How well its place is known.
    pub precision: Precision,
    /// Where it is drawn.
    pub ground: Ground,
    /// In which version of the map.
    pub boundary: Boundary,
}

/// The file.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Layers {
    /// Layer by layer, in the order of the record.
    pub items: Vec<LayerItem>,
}

impl Layers {
    /// The things of one layer that are drawn in a version of the map.
    pub fn of(&self, layer: Layer, version: Boundary) -> impl Iterator<Item = &LayerItem> {
        self.items.iter().filter(move |item| item.layer == layer && item.boundary.is_in(version))
    }
}
