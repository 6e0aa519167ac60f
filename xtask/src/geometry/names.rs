//! Every shape beside the belt needs a row in `names.csv`, and every row a shape.

use super::light::Map;
use std::collections::BTreeSet;
use std::path::Path;

/// Compares ids only; the names themselves are the dataset checker's business.
pub fn check(geo: &Path, map: &Map) -> Result<(), String> {
    let path = geo.join("names.csv");
    let text = std::fs::read_to_string(&path).map_err(|error| format!("cannot read {}: {error}", path.display()))?;
    let rows: BTreeSet<&str> = text.lines().skip(1).filter_map(|line| line.split(',').next()).collect();
    let shapes: BTreeSet<&str> =
        map.context.iter().map(|shape| shape.id).chain(map.rivers.iter().map(|(id, _)| *id)).collect();
    let unnamed: Vec<&str> = shapes.difference(&rows).copied().collect();
    let unused: Vec<&str> = rows.difference(&shapes).copied().collect();
    if unnamed.is_empty() && unused.is_empty() {
        return Ok(());
    }
    Err(format!("names.csv: rows missing for {unnamed:?}; rows without a shape: {unused:?}"))
}
