//! Land of the eastern half of the globe, for the small map that shows where the belt lies.

use super::shapefile;
use super::sources::Packages;
use std::fmt::Write;

/// Rings whose western end lies within these degrees of longitude, and that reach north of this latitude.
const WEST: (f64, f64) = (-20.0, 180.0);
const SOUTH: f64 = -12.0;
/// Rings with a smaller box (square degrees) could not be seen.
const SPECK: f64 = 4.0;

/// `GeoJSON`, one polygon to a line, hundredths of a degree. Outer rings run against the clock.
pub fn write(packages: &Packages) -> Result<String, String> {
    let records = shapefile::read(&packages.waters.join("ne_110m_land.shp"))?;
    let mut lines: Vec<String> = Vec::new();
    // The layer has no holes but the Caspian, which is a ring of its own in the record of Eurasia.
    for record in &records {
        let fold = |pick: fn(f64, f64) -> f64, of: fn(&(f64, f64)) -> f64, start: f64| {
            record.parts.iter().flatten().map(of).fold(start, pick)
        };
        let (left, right) = (fold(f64::min, |p| p.0, f64::MAX), fold(f64::max, |p| p.0, f64::MIN));
        let (low, high) = (fold(f64::min, |p| p.1, f64::MAX), fold(f64::max, |p| p.1, f64::MIN));
        if left < WEST.0 || left > WEST.1 || high < SOUTH || (right - left) * (high - low) < SPECK {
            continue;
        }
        let rings: Vec<String> = record.parts.iter().map(|ring| line(ring)).collect();
        lines.push(format!("[{}]", rings.join(",")));
    }
    if lines.is_empty() {
        return Err("ne_110m_land.shp has no land in the eastern half of the globe".to_owned());
    }
    Ok(format!("{{\"type\":\"MultiPolygon\",\"coordinates\":[\n{}\n]}}\n", lines.join(",\n")))
}

/// Shapefiles wind their rings the other way round.
fn line(ring: &[(f64, f64)]) -> String {
    let mut text = String::from("[");
    for (index, (lon, lat)) in ring.iter().rev().enumerate() {
        let round = |degrees: f64| (degrees * 100.0).round() / 100.0;
        let comma = if index == 0 { "" } else { "," };
        // Writing to a String cannot fail.
        let _ = write!(text, "{comma}[{},{}]", round(*lon), round(*lat));
    }
    text.push(']');
    text
}
