//! What is written about the files agrees with what the code knows of them.

#![allow(clippy::unwrap_used, clippy::panic, reason = "in tests a panic is the report")]

use atlas_check::docs::TABLES;
use atlas_check::package::render;
use std::fs;
use std::path::{Path, PathBuf};

fn seeds() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../seeds")
}

#[test]
fn the_table_in_the_readme_lists_every_file_with_its_columns() {
    let readme = fs::read_to_string(seeds().join("README.md")).unwrap();
    let listed: Vec<Vec<&str>> = readme
        .lines()
        .filter(|line| line.starts_with("| `") && line.matches('|').count() == 4)
        .map(|line| line.split('|').map(|cell| cell.trim().trim_matches('`')).filter(|cell| !cell.is_empty()).collect())
        .filter(|cells: &Vec<&str>| cells[0].contains(".csv"))
        .collect();
    let known: Vec<Vec<String>> = TABLES
        .iter()
        .map(|table| {
            let columns: Vec<&str> = table.columns.iter().map(|column| column.name).collect();
            vec![table.file.to_owned(), table.row.to_owned(), columns.join(", ")]
        })
        .collect();
    assert_eq!(listed, known);
}

#[test]
fn every_word_that_a_column_may_hold_is_explained() {
    let readme = fs::read_to_string(seeds().join("README.md")).unwrap();
    for table in &TABLES {
        for column in table.columns {
            if let atlas_check::docs::Cell::Words(words) = column.cell {
                for word in words {
                    assert!(readme.contains(&format!("`{word}`")), "{} {}: {word}", table.file, column.name);
                }
            }
        }
    }
}

#[test]
fn the_package_describes_every_column() {
    let package: serde_json::Value = serde_json::from_str(&render(&seeds())).unwrap();
    let resources = package["resources"].as_array().unwrap();
    for table in &TABLES {
        let prefix = table.file.split('*').next().unwrap();
        let resource = resources.iter().find(|resource| resource["path"].as_str().unwrap().starts_with(prefix));
        let fields = resource.unwrap()["schema"]["fields"].as_array().unwrap();
        let names: Vec<&str> = fields.iter().map(|field| field["name"].as_str().unwrap()).collect();
        assert_eq!(names, table.columns.iter().map(|column| column.name).collect::<Vec<_>>(), "{}", table.file);
    }
}

#[test]
fn every_foreign_key_of_the_package_names_a_resource() {
    let package: serde_json::Value = serde_json::from_str(&render(&seeds())).unwrap();
    let resources = package["resources"].as_array().unwrap();
    let names: Vec<&str> = resources.iter().map(|resource| resource["name"].as_str().unwrap()).collect();
    for resource in resources {
        for key in resource["schema"]["foreignKeys"].as_array().into_iter().flatten() {
            let target = key["reference"]["resource"].as_str().unwrap();
            assert!(target.is_empty() || names.contains(&target), "{target}");
        }
    }
}
