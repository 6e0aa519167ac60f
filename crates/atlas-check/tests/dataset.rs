//! Laws of whole datasets: nothing is lost between the files and the records, and the order is the documented one.

#![allow(clippy::unwrap_used, clippy::panic, reason = "in tests a panic is the report")]

mod patched;

use atlas_check::docs::{TABLES, Table};
use atlas_check::load_whole;
use atlas_data::evidence::Evidence;
use atlas_data::shape::MapSheet;
use atlas_data::{Boundary, Dataset, codec};
use std::fs;
use std::path::{Path, PathBuf};

fn seeds() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../seeds")
}

fn loaded(folder: &Path) -> Dataset {
    whole(folder).0
}

fn whole(folder: &Path) -> (Dataset, Evidence) {
    load_whole(folder).unwrap_or_else(|problems| {
        let list: Vec<String> = problems.iter().map(ToString::to_string).collect();
        panic!("{} problems in {}:\n{}", list.len(), folder.display(), list.join("\n"))
    })
}

/// Data rows of a table, counted by another reader than the checker's.
fn rows_in(folder: &Path, table: &Table) -> usize {
    let mut files = vec![folder.join(table.file)];
    if let Some((before, _)) = table.file.split_once('*') {
        files = fs::read_dir(folder.join(before)).unwrap().map(|entry| entry.unwrap().path()).collect();
        files.retain(|file| file.extension().is_some_and(|extension| extension == "csv"));
    }
    files.iter().map(|file| csv::Reader::from_path(file).unwrap().records().count()).sum()
}

fn records_in((dataset, evidence): &(Dataset, Evidence), table: &Table) -> Option<usize> {
    Some(match table.file {
        "licences.csv" => dataset.licences.len(),
        "sources.csv" => dataset.sources.len(),
        "reporters.csv" => dataset.reporters.len(),
        "notes.csv" => dataset.notes.len(),
        "units.csv" => dataset.units.len(),
        "indicators.csv" => dataset.indicators.len(),
        "regions.csv" => dataset.regions.len(),
        "observations/*.csv" => dataset.observations.len(),
        "reasons.csv" => dataset.reasons.len(),
        "contacts.csv" => dataset.contacts.len(),
        "settlements.csv" => dataset.settlements.len(),
        "trade/series.csv" => dataset.trade_series.len(),
        "trade/values.csv" => dataset.trade_values.len(),
        "trade/breaks.csv" => dataset.trade_breaks.len(),
        "geo/names.csv" => dataset.map.context.len() + dataset.map.rivers.len(),
        // One row speaks of many regions; checked on its own.
        "gaps.csv" => return None,
        other => {
            let name = other.rsplit('/').next()?.strip_suffix(".csv")?;
            let rows = patched::rows_by_table(evidence).get(name).copied();
            return Some(rows.unwrap_or_else(|| panic!("{other} is not counted")));
        }
    })
}

fn check_nothing_is_lost(folder: &Path) {
    let whole = whole(folder);
    let dataset = &whole.0;
    for table in &TABLES {
        if let Some(records) = records_in(&whole, table) {
            assert_eq!(records, rows_in(folder, table), "{}", table.file);
        }
    }
    let mut pairs: Vec<_> = dataset.gaps.iter().map(|gap| (gap.indicator, gap.region, gap.from, gap.to)).collect();
    pairs.dedup();
    assert_eq!(pairs.len(), dataset.gaps.len(), "a gap stands twice");
}

fn check_round_trip(whole: &(Dataset, Evidence)) {
    let bytes = codec::encode(whole).unwrap();
    assert_eq!(codec::decode(&bytes).as_ref(), Ok(whole));
    assert_eq!(codec::encode(whole).unwrap(), bytes);
}

#[test]
fn every_row_of_the_mini_dataset_becomes_a_record() {
    check_nothing_is_lost(&patched::mini());
}

#[test]
fn every_row_of_the_real_dataset_becomes_a_record() {
    check_nothing_is_lost(&seeds());
}

#[test]
fn both_datasets_survive_the_codec() {
    check_round_trip(&whole(&patched::mini()));
    check_round_trip(&whole(&seeds()));
}

#[test]
fn loading_twice_gives_the_same_bytes() {
    let bytes = || codec::encode(&whole(&patched::mini())).unwrap();
    assert_eq!(bytes(), bytes());
}

#[test]
fn records_stand_in_the_documented_order() {
    let dataset = loaded(&patched::mini());
    let periods: Vec<String> = dataset
        .observations_of(dataset.indicator_id("population").unwrap())
        .iter()
        .filter(|row| Some(row.region) == dataset.region_id("ru-lake"))
        .map(|row| format!("{} {} {}", row.period, row.value, row.preferred))
        .collect();
    assert_eq!(periods, ["2021 1200345 true", "2023 1190000 true", "2023 1200000 false"]);
    let quoted: Vec<String> = dataset
        .values_of(dataset.series_id("quoted-share").unwrap())
        .iter()
        .map(|row| row.period.to_string())
        .collect();
    assert_eq!(quoted, ["", "2016?"]);
    assert!(dataset.gaps.is_sorted_by_key(|gap| (gap.indicator, gap.region)));
}

#[test]
fn a_wildcard_stands_for_the_regions_of_the_belt() {
    let dataset = loaded(&patched::mini());
    let urban = dataset.indicator_id("urban-share").unwrap();
    let keys: Vec<&str> = dataset
        .gaps
        .iter()
        .filter(|gap| gap.indicator == urban)
        .map(|gap| dataset.region(gap.region).key.as_str())
        .collect();
    assert_eq!(keys, ["ru-lake", "ru-hill", "kz-river", "kz-steppe-2016", "kz-steppe-2016"]);
}

#[test]
fn links_lead_where_the_files_say() {
    let dataset = loaded(&patched::mini());
    let former = dataset.region(dataset.region_id("kz-steppe-2016").unwrap());
    assert_eq!(former.boundary, Boundary::Y2016);
    let successors: Vec<&str> = former.successors.iter().map(|id| dataset.region(*id).key.as_str()).collect();
    assert_eq!(successors, ["kz-steppe", "kz-river"]);
    assert_eq!(dataset.settlements[former.centre.unwrap().index()].key, "steppe-city");
    assert_eq!(dataset.version, "2026.11.22");
}

#[test]
fn the_map_has_every_region_of_the_belt() {
    let dataset = loaded(&patched::mini());
    assert_ne!(dataset.map, MapSheet::default());
    let keys: Vec<&str> = dataset.map.regions.iter().map(|shape| dataset.region(shape.region).key.as_str()).collect();
    assert_eq!(keys, ["ru-lake", "ru-hill", "kz-steppe", "kz-river", "kz-steppe-2016"]);
    let at: Vec<(i16, i16)> = dataset.settlements.iter().map(|settlement| settlement.at).collect();
    assert!(at.iter().all(|at| (0..=dataset.map.width).contains(&at.0) && (0..=dataset.map.height).contains(&at.1)));
}
