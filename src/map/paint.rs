//! What the engine changes about a region. Everything else of it is written once, so that a map of thousands costs no more to wake
//! than one of twenty, and a new lens touches only what differs.

use super::{fill_class, pattern_name};
use crate::dataset::dataset;
use atlas_data::RegionId;
use atlas_view::map::{Fill, MapModel, MapRegion};

/// The changing attributes of a region's link, shape and label.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Paint {
    /// Name, value and rank, as they are spoken.
    pub name: String,
    /// Style classes of the shape.
    pub tone: String,
    /// Fill of the shape where it is a pattern.
    pub pattern: Option<String>,
    /// Radius of the symbol in map units; 0 for none.
    pub radius: i16,
}

impl Paint {
    fn new(row: &MapRegion, classes: usize) -> Paint {
        let parts = [row.name.as_str(), row.value.as_str(), row.rank.as_str()];
        Paint {
            name: parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", "),
            tone: fill_class(row.fill, classes),
            pattern: match row.fill {
                Fill::Missing(pattern) => Some(format!("url(#{})", pattern_name(pattern))),
                _ => None,
            },
            radius: match row.fill {
                Fill::Symbol(radius) => radius,
                _ => 0,
            },
        }
    }

    /// Classes of the shape.
    pub fn shape_class(&self) -> String {
        format!("region {}", self.tone)
    }

    /// Classes of the label: dark fills ask for light letters.
    pub fn label_class(&self) -> String {
        format!("on-{}", self.tone)
    }
}

/// One for each region of the sheet, in its order; `None` for those of the other version of the borders.
pub fn paints(model: &MapModel) -> Vec<Option<Paint>> {
    let sheet = &dataset().map;
    let mut paints = vec![None; sheet.regions.len()];
    for row in &model.regions {
        if let Some(place) = position(row.region).and_then(|at| paints.get_mut(at)) {
            *place = Some(Paint::new(row, model.classes.len()));
        }
    }
    paints
}

/// Where a region stands in the order of the sheet.
pub fn position(region: RegionId) -> Option<usize> {
    dataset().map.regions.binary_search_by_key(&region, |shape| shape.region).ok()
}
