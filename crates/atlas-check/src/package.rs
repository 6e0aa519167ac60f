//! `datapackage.json`: what outside tools read to know the files. It is written from [`crate::docs`], all but its
//! version and day, which people set.

mod fields;

pub(crate) use fields::{KEY, name_of};

use crate::dictionary::Dictionary;
use crate::docs::TABLES;
use crate::problem::{Problem, Problems};
use crate::read::{CODE, folder};
use serde_json::{Value, json};
use std::path::Path;

/// Its name below `seeds/`.
pub(crate) const FILE: &str = "datapackage.json";

/// What the form wants behind a day.
const MIDNIGHT: &str = "T00:00:00Z";

const REWRITE: &str = "Run `cargo xtask seeds`, which rewrites it.";

/// What people set in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Head {
    pub(crate) version: String,
    pub(crate) created: String,
}

impl Default for Head {
    /// The first version.
    fn default() -> Head {
        Head { version: "2026.11.22".to_owned(), created: "2026-11-22".to_owned() }
    }
}

/// The version and day on disk; problems where there are none.
pub(crate) fn read_head(seeds: &Path, problems: &mut Problems) -> Option<Head> {
    let mut push = |message: String, hint: &str| problems.push(Problem::new(CODE, FILE, message, hint));
    let Ok(text) = std::fs::read_to_string(seeds.join(FILE)) else {
        push("the file is missing or not UTF-8".to_owned(), REWRITE);
        return None;
    };
    match serde_json::from_str::<Value>(&text) {
        Ok(package) => {
            let head = head_of(&package);
            if head.is_none() {
                push("the version or the day of creation is missing".to_owned(), REWRITE);
            }
            head
        }
        Err(error) => {
            push(format!("the file is not JSON (line {}, column {})", error.line(), error.column()), REWRITE);
            None
        }
    }
}

fn head_of(package: &Value) -> Option<Head> {
    let text = |name: &str| package.get(name).and_then(Value::as_str).map(str::to_owned);
    let created = text("created")?;
    let day = created.strip_suffix(MIDNIGHT).unwrap_or(&created).to_owned();
    Some(Head { version: text("version")?, created: day })
}

/// The package for the files below `seeds`, as it should stand on disk. Version and day are kept from the file that
/// is there.
pub fn render(seeds: &Path) -> String {
    let head = std::fs::read_to_string(seeds.join(FILE))
        .ok()
        .and_then(|text| serde_json::from_str(&text).ok())
        .and_then(|package| head_of(&package))
        .unwrap_or_default();
    let dictionary = Dictionary::read(seeds);
    let mut resources = Vec::new();
    for table in &TABLES {
        for path in folder::paths_of(seeds, table) {
            resources.push(fields::resource(table, &path, &dictionary));
        }
    }
    for (name, path, format, description) in [
        ("geo-map", "geo/map.topojson", "topojson", "shapes of regions, surroundings and the state border"),
        ("geo-detail", "geo/detail.topojson", "topojson", "the arcs of these shapes in detail, by the same index"),
        ("geo-land", "geo/land.geojson", "geojson", "land around the belt, for the small map beside the map"),
    ] {
        if seeds.join(path).is_file() {
            resources.push(json!({
                "name": name,
                "path": path,
                "format": format,
                "mediatype": if format == "topojson" { "application/topo+json" } else { "application/geo+json" },
                "description": description
            }));
        }
    }
    let mut package = json!({
        "$schema": "https://datapackage.org/profiles/2.0/datapackage.json",
        "name": "borderland",
        "title": "Borderland: an atlas of the Russia–Kazakhstan border regions",
        "description": "Figures by region, facing pairs, settlements and mutual trade, each with its source. \
            Terms of use are listed per source in licences.csv.",
        "version": head.version,
        "created": format!("{}{MIDNIGHT}", head.created),
        "resources": resources
    });
    let licences = fields::licences(seeds);
    if let (Some(package), false) = (package.as_object_mut(), licences.is_empty()) {
        package.insert("licenses".to_owned(), Value::Array(licences));
    }
    let text = serde_json::to_string_pretty(&package).unwrap_or_default();
    format!("{text}\n")
}
