//! Every other name of the dataset leads to its thing.

use crate::{miss, whole};
use atlas_search::Kind;
use std::collections::BTreeSet;

#[test]
fn every_alias_finds_what_it_names() {
    let rows = &whole().evidence.aliases;
    assert!(rows.len() >= 100, "the table of aliases was not read");
    let misses: Vec<String> =
        rows.iter().flat_map(|row| row.key.iter().filter_map(|key| miss(&row.alias, key))).collect();
    assert!(misses.is_empty(), "{}", misses.join("\n"));
}

#[test]
fn an_alias_stands_once_and_is_not_the_name() {
    let mut seen = BTreeSet::new();
    for row in &whole().evidence.aliases {
        for key in &row.key {
            assert!(seen.insert((key, &row.alias)), "{key} {} stands twice", row.alias);
            let entry = whole().entries.iter().find(|entry| entry.key == *key && entry.kind != Kind::Source);
            let entry = entry.unwrap_or_else(|| panic!("{key} cannot be found"));
            let names = [&entry.name.en, &entry.name.ru, &entry.name.kk];
            assert!(!names.contains(&&row.alias), "{} is the name of {key}", row.alias);
        }
    }
}

/// Regions, settlements, rivers and people: whoever types the name gets the thing first or next to it.
#[test]
fn every_name_finds_its_place() {
    let kinds = [Kind::Region, Kind::Settlement, Kind::River, Kind::Actor];
    let mut misses = Vec::new();
    for entry in whole().entries.iter().filter(|entry| kinds.contains(&entry.kind)) {
        let names = [&entry.name.en, &entry.name.ru, &entry.name.kk];
        misses.extend(names.into_iter().filter_map(|name| miss(name, &entry.key)));
    }
    assert!(misses.is_empty(), "{}", misses.join("\n"));
}
