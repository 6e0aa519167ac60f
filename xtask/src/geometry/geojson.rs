//! Reads the polygons of a `GeoJSON` file.

use serde_json::Value;
use std::path::Path;

/// A polygon or several, with the properties beside them.
pub struct Feature {
    pub properties: Value,
    /// Rings of all polygons, as degrees; the first ring of each polygon is its outer one.
    pub polygons: Vec<Vec<Vec<(f64, f64)>>>,
}

impl Feature {
    /// A property that is text.
    pub fn text(&self, name: &str) -> &str {
        self.properties[name].as_str().unwrap_or("")
    }
}

pub fn read(path: &Path) -> Result<Vec<Feature>, String> {
    let text = std::fs::read_to_string(path).map_err(|error| format!("cannot read {}: {error}", path.display()))?;
    let json: Value = serde_json::from_str(&text).map_err(|error| format!("{}: {error}", path.display()))?;
    let features = json["features"].as_array().ok_or_else(|| format!("{}: no features", path.display()))?;
    Ok(features.iter().map(feature).collect())
}

fn feature(json: &Value) -> Feature {
    let geometry = &json["geometry"];
    let coordinates = &geometry["coordinates"];
    let polygons = match geometry["type"].as_str() {
        Some("Polygon") => vec![polygon(coordinates)],
        Some("MultiPolygon") => list(coordinates).iter().map(polygon).collect(),
        _ => Vec::new(),
    };
    Feature { properties: json["properties"].clone(), polygons }
}

fn polygon(json: &Value) -> Vec<Vec<(f64, f64)>> {
    let place = |at: &Value| Some((at.get(0)?.as_f64()?, at.get(1)?.as_f64()?));
    list(json).iter().map(|ring| list(ring).iter().filter_map(place).collect()).collect()
}

fn list(json: &Value) -> &[Value] {
    json.as_array().map_or(&[], Vec::as_slice)
}
