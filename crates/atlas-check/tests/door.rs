//! Laws of the data door: what goes out is what the tables hold, in every form.

#![allow(clippy::unwrap_used, clippy::panic, reason = "in tests a panic is the report")]

mod patched;

use atlas_check::docs::TABLES;
use atlas_check::door::{Opened, open};
use serde_json::Value;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

fn seeds() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../seeds")
}

fn opened(seeds: &Path) -> Opened {
    open(seeds, "terms", &[]).unwrap()
}

fn texts(opened: &Opened) -> BTreeMap<&str, &str> {
    opened.files.iter().map(|(path, text)| (path.as_str(), text.as_str())).collect()
}

fn json(text: &str) -> Value {
    serde_json::from_str(text).unwrap()
}

#[test]
fn the_files_of_the_package_go_out_byte_for_byte() {
    let opened = opened(&patched::mini());
    let texts = texts(&opened);
    let package = json(texts["2026.11.22/datapackage.json"]);
    for resource in package["resources"].as_array().unwrap() {
        let path = resource["path"].as_str().unwrap();
        assert_eq!(
            texts[format!("2026.11.22/{path}").as_str()],
            fs::read_to_string(patched::mini().join(path)).unwrap()
        );
    }
    assert_eq!(texts["2026.11.22/LICENCE.md"], "terms");
}

#[test]
fn every_file_is_written_once_and_listed_with_its_size() {
    let opened = opened(&seeds());
    let texts = texts(&opened);
    assert_eq!(texts.len(), opened.files.len(), "a file is written twice");
    let version = opened.door.releases[0].version.clone();
    let parts = opened.door.parts.iter().flat_map(|part| &part.files);
    let mut listed = 0;
    for file in opened.door.files.iter().chain(parts) {
        let text = texts[format!("{version}/{}", file.path).as_str()];
        assert_eq!(text.len(), file.bytes as usize, "{}", file.path);
        listed += 1;
    }
    let lists = ["changelog.json", "latest.json", "versions.json"];
    assert_eq!(listed + lists.len(), texts.len());
}

#[test]
fn every_row_stands_in_the_json_of_its_table() {
    let opened = opened(&seeds());
    let texts = texts(&opened);
    let version = &opened.door.releases[0].version;
    for file in opened.door.files.iter().filter(|file| file.path.starts_with("json/")) {
        let rows = json(texts[format!("{version}/{}", file.path).as_str()]);
        assert_eq!(rows.as_array().unwrap().len(), file.rows.unwrap() as usize, "{}", file.path);
    }
    let total: u32 =
        opened.door.files.iter().filter(|file| file.path.starts_with("json/")).filter_map(|it| it.rows).sum();
    assert_eq!(total, opened.door.tables.iter().map(|table| table.rows).sum::<u32>());
    assert_eq!(total, opened.door.releases[0].rows);
}

#[test]
fn every_table_has_a_schema_of_all_its_columns() {
    let opened = opened(&patched::mini());
    let texts = texts(&opened);
    for (table, shown) in TABLES.iter().zip(&opened.door.tables) {
        let schema = json(texts[format!("2026.11.22/schema/{}.schema.json", shown.name).as_str()]);
        let required: Vec<&str> =
            schema["items"]["required"].as_array().unwrap().iter().map(|name| name.as_str().unwrap()).collect();
        assert_eq!(required, table.entries(), "{}", table.file);
        for name in required {
            let property = &schema["items"]["properties"][name];
            assert!(property["description"].as_str().is_some_and(|text| text.len() > 10), "{}: {name}", table.file);
        }
    }
}

#[test]
fn a_region_takes_all_its_observations_along_with_their_sources() {
    let opened = opened(&patched::mini());
    let texts = texts(&opened);
    let mut lines = csv::Reader::from_reader(texts["2026.11.22/pages/ru-lake/observations.csv"].as_bytes());
    let header = lines.headers().unwrap().clone();
    let column = |name: &str| header.iter().position(|other| other == name).unwrap();
    let rows: Vec<csv::StringRecord> = lines.records().map(Result::unwrap).collect();
    assert!(!rows.is_empty());
    for row in &rows {
        assert_eq!(&row[column("region")], "ru-lake");
        for name in ["source_title", "source_publisher", "source_licence", "indicator_ru", "indicator_unit_kk"] {
            assert!(!row[column(name)].is_empty(), "{name}");
        }
    }
    let page = json(texts["2026.11.22/pages/ru-lake.json"]);
    let tables = &page["tables"];
    assert_eq!(tables["observations"].as_array().unwrap().len(), rows.len());
    let sources = tables["sources"].as_array().unwrap();
    let licences = tables["licences"].as_array().unwrap();
    for row in tables["observations"].as_array().unwrap() {
        let source = sources.iter().find(|source| source["id"] == row["source"]).unwrap();
        assert!(licences.iter().any(|licence| licence["id"] == source["licence"]));
    }
}

#[test]
fn shapes_close_and_lie_where_the_belt_is() {
    let opened = opened(&seeds());
    let texts = texts(&opened);
    let version = &opened.door.releases[0].version;
    let features = |name: &str| {
        let collection = json(texts[format!("{version}/geojson/{name}.geojson").as_str()]);
        collection["features"].as_array().unwrap().clone()
    };
    assert_eq!((features("regions-2016").len(), features("regions-2022").len()), (19, 20));
    assert_eq!(
        features("border").len(),
        features("border").iter().filter(|it| it["properties"]["contacts"][0].is_object()).count()
    );
    for feature in features("regions-2022") {
        for polygon in feature["geometry"]["coordinates"].as_array().unwrap() {
            for ring in polygon.as_array().unwrap() {
                let ring = ring.as_array().unwrap();
                assert!(ring.len() >= 4 && ring.first() == ring.last(), "{}", feature["properties"]["id"]);
            }
        }
    }
    for feature in features("settlements").iter().chain(&features("crossings")) {
        let at = &feature["geometry"]["coordinates"];
        let (lon, lat) = (at[0].as_f64().unwrap(), at[1].as_f64().unwrap());
        assert!((40.0..=95.0).contains(&lon) && (40.0..=62.0).contains(&lat), "{}", feature["properties"]["id"]);
    }
    assert!(features("crossings").iter().all(|it| it["properties"]["precision"].is_string()));
}

#[test]
fn every_pair_is_in_the_border_file_with_the_way_to_its_page() {
    let opened = opened(&seeds());
    let texts = texts(&opened);
    let version = &opened.door.releases[0].version;
    let border = json(texts[format!("{version}/geojson/border.geojson").as_str()]);
    let features = border["features"].as_array().unwrap();
    let parts: Vec<&str> = opened.door.parts.iter().filter_map(|part| part.page.strip_prefix("pair-")).collect();
    assert_eq!((features.len(), parts.len()), (21, 21));
    for feature in features {
        let properties = &feature["properties"];
        let pair = properties["pair"].as_str().unwrap();
        assert!(parts.contains(&pair), "{pair}");
        assert_eq!(properties["page"], format!("pair/{pair}/"));
        let is_point = properties["contacts"][0]["kind"] == "point";
        assert_eq!(feature["geometry"]["type"], if is_point { "Point" } else { "MultiLineString" }, "{pair}");
    }
    let point = features.iter().find(|it| it["geometry"]["type"] == "Point").unwrap();
    let at = &point["geometry"]["coordinates"];
    assert!((at[0].as_f64().unwrap() - 50.77).abs() < 0.02 && (at[1].as_f64().unwrap() - 51.77).abs() < 0.02, "{at}");
}

#[test]
fn numbers_keep_the_places_of_their_source() {
    let opened = opened(&patched::mini());
    let texts = texts(&opened);
    let printed = fs::read_to_string(patched::mini().join("contacts.csv")).unwrap();
    let place = printed.lines().nth(1).unwrap().split(',').nth(4).unwrap().to_owned();
    assert!(texts["2026.11.22/json/contacts.json"].contains(&format!("\"length_km\":{place},")), "{place}");
}

#[test]
fn opening_twice_gives_the_same_bytes() {
    assert_eq!(opened(&patched::mini()).files, opened(&patched::mini()).files);
}
