//! Regions and stretches of the border as lines of degrees, for files that other tools read.

use super::topojson::{self, Map, Version};
use crate::Problem;
use atlas_geo::topology::{self, ArcUse};

/// Longitude and latitude, WGS 84.
pub(crate) type Place = (f64, f64);

/// What `geo/map.topojson` holds of regions and their border.
#[derive(Debug)]
pub(crate) struct Outlines {
    pub(crate) regions: Vec<Outline>,
    pub(crate) border: Vec<Stretch>,
}

/// A region: polygons of rings, the outer one first and anticlockwise, holes clockwise (RFC 7946).
#[derive(Debug)]
pub(crate) struct Outline {
    pub(crate) region: String,
    pub(crate) polygons: Vec<Vec<Vec<Place>>>,
}

/// The border between two regions in one version of the map.
#[derive(Debug)]
pub(crate) struct Stretch {
    pub(crate) russian: String,
    pub(crate) kazakh: String,
    /// As columns have it: `any`, `2016`, `2022`.
    pub(crate) boundary: &'static str,
    pub(crate) lines: Vec<Vec<Place>>,
}

/// Reads the text of the file.
pub(crate) fn outlines(text: &str) -> Result<Outlines, Problem> {
    let map = topojson::read(text)?;
    let regions = map.regions.iter().map(|shape| {
        let polygon = |rings: &Vec<Vec<ArcUse>>| {
            let rings = rings.iter().enumerate();
            rings.map(|(index, run)| turned(line(&map, run), index == 0)).collect()
        };
        Outline { region: shape.id.clone(), polygons: shape.polygons.iter().map(polygon).collect() }
    });
    let border = map.border.iter().map(|stretch| Stretch {
        russian: stretch.properties.russian.clone(),
        kazakh: stretch.properties.kazakh.clone(),
        boundary: match stretch.properties.boundary {
            Version::Any => "any",
            Version::Y2016 => "2016",
            Version::Y2022 => "2022",
        },
        lines: stretch.arcs.iter().map(|run| line(&map, run)).collect(),
    });
    Ok(Outlines { regions: regions.collect(), border: border.collect() })
}

fn line(map: &Map, run: &[ArcUse]) -> Vec<Place> {
    topology::points(&map.degrees, run)
}

/// The ring in the direction that the standard asks for.
fn turned(mut ring: Vec<Place>, anticlockwise: bool) -> Vec<Place> {
    let twice_area: f64 = ring.windows(2).map(|pair| pair[0].0 * pair[1].1 - pair[1].0 * pair[0].1).sum();
    if (twice_area > 0.0) != anticlockwise {
        ring.reverse();
    }
    ring
}

#[cfg(test)]
mod tests {
    use super::turned;

    #[test]
    fn outer_rings_run_against_the_clock() {
        let square = vec![(0.0, 0.0), (0.0, 1.0), (1.0, 1.0), (1.0, 0.0), (0.0, 0.0)];
        let turned_once = turned(square.clone(), true);
        assert_eq!(turned_once[1], (1.0, 0.0));
        assert_eq!(turned(turned_once.clone(), true), turned_once);
        assert_eq!(turned(turned_once, false), square);
    }
}
