//! The data door: every file that readers can take along, made of the dataset as text, and the list of them.
//!
//! Pure but for reading `seeds/`; who calls decides where the files are written. Nothing here is rounded, filled or
//! left out: the tables go out as they are, and other forms are made from the same rows.

mod changelog;
mod form;
mod geojson;
mod json;
mod pages;
mod pair;
mod part;
mod schema;

use crate::dictionary::Dictionary;
use crate::docs::TABLES;
use crate::facts::Facts;
use crate::package::name_of;
use crate::problem::Problems;
use crate::read;
use crate::release::Release;
use atlas_data::door::{Door, DoorFile, DoorPart, DoorTable};
use geojson::Bounds;
use pages::PageData;
use part::Index;
use std::path::Path;

/// A file below `data/`.
pub type TextFile = (String, String);

/// The list for the data page, and the files themselves by their path below `data/`.
#[derive(Debug)]
pub struct Opened {
    /// What the page lists.
    pub door: Door,
    /// Path below `data/`, and content.
    pub files: Vec<TextFile>,
}

/// Makes every file of the door from a healthy dataset and the releases before it, oldest first.
///
/// # Errors
/// When a file cannot be read; in a dataset without problems only the disk can be the reason.
pub fn open(seeds: &Path, licence: &str, releases: &[Release]) -> Result<Opened, String> {
    let mut problems = Problems::new();
    let raw = read::read(seeds, &mut problems);
    if let Some(problem) = problems.into_sorted().first() {
        return Err(problem.to_string());
    }
    let facts = Facts::new(&raw);
    let dictionary = Dictionary::read(seeds);
    let mut shelf = Shelf { version: raw.version.clone(), list: Vec::new(), files: Vec::new() };
    let present = Release::of_folder(seeds, licence)?;
    for (path, text) in &present.files {
        let rows = raw.files.iter().find(|file| *file.path == **path).map(|file| file.lines.len());
        shelf.put(path, text.clone(), rows);
    }
    for file in &raw.files {
        let rows: Vec<String> = file.lines.iter().map(|line| json::object(file.table, line)).collect();
        shelf.put(&format!("json/{}.json", name_of(&file.path)), json::array(&rows) + "\n", Some(rows.len()));
    }
    for table in &TABLES {
        let schema = serde_json::to_string_pretty(&schema::schema(table, &facts, &dictionary));
        let schema = schema.map_err(|error| error.to_string())?;
        shelf.put(&format!("schema/{}.schema.json", form::name_of(table)), schema + "\n", None);
    }
    for collection in geojson::collections(seeds, &raw)? {
        shelf.put(&format!("geojson/{}.geojson", collection.name), collection.text, Some(collection.features));
    }
    let files = std::mem::take(&mut shelf.list);
    let bounds = geojson::bounds(seeds)?;
    let index = Index::new(&facts);
    let mut parts = Vec::new();
    for PageData { name: page, regions, parts: page_parts } in pages::pages(&facts) {
        for part in page_parts.iter().filter(|part| !part.rows.is_empty()) {
            let name = part.table.trim_end_matches(".csv").trim_end_matches("/*");
            let name = name.rsplit('/').next().unwrap_or(name);
            shelf.put(&format!("pages/{page}/{name}.csv"), part::csv(part, &index), Some(part.rows.len()));
        }
        shelf.put(&format!("pages/{page}.json"), part::json(&page, &raw.version, &page_parts, &index), None);
        let bounds = regions.iter().filter_map(|key| bounds.get(key)).copied().reduce(Bounds::with);
        let bounds = bounds.map(|bounds| bounds.to_string());
        parts.push(DoorPart { page, files: std::mem::take(&mut shelf.list), bounds });
    }
    let mut files_of_door = shelf.files;
    let releases = changelog::write(releases, &present, &mut files_of_door);
    let tables = TABLES.iter().map(|table| DoorTable {
        file: table.file.to_owned(),
        name: form::name_of(table),
        rows: raw.files_of(table.file).map(|file| file.lines.len() as u32).sum(),
        columns: form::columns(table),
    });
    let bounds = bounds.into_values().reduce(Bounds::with).map(|bounds| bounds.to_string());
    Ok(Opened { door: Door { tables: tables.collect(), files, parts, releases, bounds }, files: files_of_door })
}

/// Files as they come.
struct Shelf {
    version: String,
    list: Vec<DoorFile>,
    files: Vec<TextFile>,
}

impl Shelf {
    fn put(&mut self, path: &str, text: String, rows: Option<usize>) {
        let rows = rows.map(|rows| rows as u32);
        self.list.push(DoorFile { path: path.to_owned(), bytes: text.len() as u32, rows });
        self.files.push((format!("{}/{path}", self.version), text));
    }
}
