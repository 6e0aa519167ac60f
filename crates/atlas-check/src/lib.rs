//! Reads `seeds/`, reports every problem with its place and a hint, and makes the linked dataset.
//!
//! Deliberately knows nothing about the app; it runs in the build and in `xtask`, never in the browser.
//!
//! The way of a row: `read` makes raw rows of strings, `rules` look at all of them, `link` makes typed records.

mod dictionary;
pub mod docs;
pub mod door;
mod facts;
pub mod geometry;
mod link;
pub mod package;
pub mod problem;
mod raw;
mod read;
pub mod release;
mod ribbon;
pub mod rules;
mod sheet;
mod time;

pub use problem::{Problem, Problems};

use atlas_data::Dataset;
use atlas_data::evidence::Evidence;
use atlas_data::shape::MapSheet;
use facts::Facts;
use rules::Drawn;
use std::path::Path;

/// Reads, checks and links everything below `seeds`, and keeps the figures.
///
/// # Errors
/// Every problem of the dataset, sorted by place.
pub fn load(seeds: &Path) -> Result<Dataset, Vec<Problem>> {
    load_whole(seeds).map(|(dataset, _)| dataset)
}

/// Reads, checks and links everything below `seeds`: the figures, and the evidence with the record of cooperation.
///
/// # Errors
/// Every problem of the dataset, sorted by place.
pub fn load_whole(seeds: &Path) -> Result<(Dataset, Evidence), Vec<Problem>> {
    let mut problems = Problems::new();
    let raw = read::read(seeds, &mut problems);
    let facts = Facts::new(&raw);
    let (map, projector) = sheet::sheet(seeds, &facts, &mut problems);
    let drawn = Drawn { map: &map, projector: &projector };
    let is_drawn = !map.arcs.is_empty();
    rules::check(seeds, &facts, is_drawn.then_some(&drawn), &mut problems);
    if !problems.is_empty() {
        return Err(problems.into_sorted());
    }
    let mut dataset = link::link(&facts, map, &|lon, lat| projector.project(lon, lat), &mut problems);
    let evidence = link::evidence(&facts, &mut problems);
    dataset.map.marks = sheet::marks(&evidence, &projector);
    let mut dataset = finish(dataset, problems)?;
    dataset.ribbon = ribbon::lay(&dataset, &evidence, &|lon, lat| projector.project(lon, lat));
    Ok((dataset, evidence))
}

/// The same without the geometry: the map sheet is empty, and every settlement stands at its corner.
///
/// # Errors
/// Every problem of the tables, sorted by place.
pub fn load_tables(seeds: &Path) -> Result<Dataset, Vec<Problem>> {
    let mut problems = Problems::new();
    let raw = read::read(seeds, &mut problems);
    let facts = Facts::new(&raw);
    rules::check(seeds, &facts, None, &mut problems);
    if !problems.is_empty() {
        return Err(problems.into_sorted());
    }
    let dataset = link::link(&facts, MapSheet::default(), &|_, _| Some((0, 0)), &mut problems);
    finish(dataset, problems)
}

/// The indexes come last: they rest on every id pointing at a row.
fn finish(mut dataset: Dataset, problems: Problems) -> Result<Dataset, Vec<Problem>> {
    if !problems.is_empty() {
        return Err(problems.into_sorted());
    }
    dataset.index_years();
    Ok(dataset)
}
