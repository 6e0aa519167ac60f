//! Damage by chance: whatever happens to the bytes of a file, the checker does not panic, and it either finds a problem
//! or keeps every row.

#![allow(clippy::unwrap_used, clippy::panic, reason = "in tests a panic is the report")]

mod patched;

use atlas_check::load_whole;
use atlas_data::Dataset;
use atlas_data::evidence::Evidence;
use proptest::prelude::*;
use std::fs;
use std::sync::LazyLock;

const FILES: [&str; 44] = [
    "licences.csv",
    "sources.csv",
    "reporters.csv",
    "notes.csv",
    "units.csv",
    "indicators.csv",
    "regions.csv",
    "observations/population.csv",
    "observations/grp.csv",
    "reasons.csv",
    "gaps.csv",
    "contacts.csv",
    "settlements.csv",
    "trade/series.csv",
    "trade/values.csv",
    "trade/breaks.csv",
    "geo/names.csv",
    "geo/map.topojson",
    "geo/detail.topojson",
    "geo/land.geojson",
    "evidence/terms.csv",
    "evidence/documents.csv",
    "evidence/sentences.csv",
    "evidence/statements.csv",
    "evidence/disagreements.csv",
    "evidence/sides.csv",
    "record/forums.csv",
    "record/agreements.csv",
    "record/laws.csv",
    "record/programmes.csv",
    "record/fields.csv",
    "record/wordings.csv",
    "record/typologies.csv",
    "record/types.csv",
    "record/crossings.csv",
    "record/crossing-counts.csv",
    "record/rivers.csv",
    "record/problems.csv",
    "record/corridors.csv",
    "record/projects.csv",
    "record/actors.csv",
    "record/offices.csv",
    "aliases.csv",
    "datapackage.json",
];

/// Bytes that mean something to a reader, and any other.
fn byte() -> impl Strategy<Value = u8> {
    prop_oneof![3 => prop::sample::select(b",\"\n\r;*?-/. 0".to_vec()), 1 => any::<u8>()]
}

#[derive(Clone, Debug)]
enum Damage {
    Change(prop::sample::Index, u8),
    Insert(prop::sample::Index, u8),
    Remove(prop::sample::Index),
    CutOff(prop::sample::Index),
}

fn damage() -> impl Strategy<Value = Damage> {
    let place = any::<prop::sample::Index>;
    prop_oneof![
        4 => (place(), byte()).prop_map(|(place, byte)| Damage::Change(place, byte)),
        4 => (place(), byte()).prop_map(|(place, byte)| Damage::Insert(place, byte)),
        4 => place().prop_map(Damage::Remove),
        1 => place().prop_map(Damage::CutOff),
    ]
}

fn apply(bytes: &mut Vec<u8>, damage: &Damage) {
    if bytes.is_empty() {
        return;
    }
    match damage {
        Damage::Change(place, byte) => {
            let place = place.index(bytes.len());
            bytes[place] = *byte;
        }
        Damage::Insert(place, byte) => bytes.insert(place.index(bytes.len()), *byte),
        Damage::Remove(place) => {
            bytes.remove(place.index(bytes.len()));
        }
        Damage::CutOff(place) => bytes.truncate(place.index(bytes.len())),
    }
}

/// Rows per table; gaps are left out because one row may come to speak of other regions.
fn counts((dataset, evidence): &(Dataset, Evidence)) -> Vec<usize> {
    let mut counts = vec![
        dataset.licences.len(),
        dataset.reporters.len(),
        dataset.sources.len(),
        dataset.notes.len(),
        dataset.units.len(),
        dataset.indicators.len(),
        dataset.regions.len(),
        dataset.observations.len(),
        dataset.reasons.len(),
        dataset.contacts.len(),
        dataset.settlements.len(),
        dataset.trade_series.len(),
        dataset.trade_values.len(),
        dataset.trade_breaks.len(),
    ];
    counts.extend(patched::rows_by_table(evidence).into_values());
    counts
}

/// The number of lines that hold anything: damage that removes a whole last row is the one kind no reader can see.
fn rows(bytes: &[u8]) -> usize {
    bytes.split(|byte| *byte == b'\n').filter(|line| !line.is_empty()).count()
}

static HEALTHY: LazyLock<Vec<usize>> = LazyLock::new(|| counts(&load_whole(&patched::mini()).unwrap()));

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, ..ProptestConfig::default() })]

    #[test]
    fn damage_is_found_or_harmless(
        file in prop::sample::select(FILES.to_vec()),
        damages in prop::collection::vec(damage(), 1..4),
    ) {
        let folder = patched::copy("damage");
        let path = folder.join(file);
        let whole = fs::read(&path).unwrap();
        let mut bytes = whole.clone();
        for damage in &damages {
            apply(&mut bytes, damage);
        }
        fs::write(&path, &bytes).unwrap();
        if let Ok(whole_set) = load_whole(&folder) {
            let (healthy, found) = (&*HEALTHY, counts(&whole_set));
            if !file.contains(".csv") || rows(&bytes) == rows(&whole) {
                prop_assert_eq!(&found, healthy, "{}", file);
            } else {
                let lost = healthy.iter().sum::<usize>() - found.iter().sum::<usize>();
                prop_assert!(lost <= rows(&whole) - rows(&bytes), "{}", file);
            }
        }
    }
}
