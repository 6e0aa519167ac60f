//! Laws across the tables of the real dataset. What one row or two neighbouring tables must hold is a rule of
//! `atlas-check`; here stands what only the whole can break.

#![allow(clippy::unwrap_used, clippy::panic, reason = "in tests a panic is the report")]

mod evidence;
mod licences;

use atlas_data::evidence::Evidence;
use atlas_data::{
    Boundary, ContactKind, Country, Coverage, Dataset, FlowDirection, Ledger, RegionId, RegionRole, SeriesId,
    SeriesKind, Text3,
};
use atlas_view::url::{Page, all_pages, page_path, parse};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

/// Both versions of the regions.
const VERSIONS: [Boundary; 2] = [Boundary::Y2016, Boundary::Y2022];

fn seeds() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../seeds")
}

fn data() -> &'static Dataset {
    &whole().0
}

/// The real dataset and its evidence, read once.
fn whole() -> &'static (Dataset, Evidence) {
    static WHOLE: OnceLock<(Dataset, Evidence)> = OnceLock::new();
    WHOLE.get_or_init(|| {
        atlas_check::load_whole(&seeds()).unwrap_or_else(|problems| {
            let list: Vec<String> = problems.iter().map(ToString::to_string).collect();
            panic!("{}\nTo see them again: cargo xtask seeds", list.join("\n"))
        })
    })
}

fn belt(version: Boundary) -> BTreeSet<RegionId> {
    data().belt(version).map(|(id, _)| id).collect()
}

fn keys(regions: &BTreeSet<RegionId>) -> Vec<&str> {
    regions.iter().map(|id| data().region(*id).key.as_str()).collect()
}

#[test]
fn the_belt_has_twelve_russian_and_seven_or_eight_kazakh_regions() {
    let count = |version, country| data().belt(version).filter(|(_, region)| region.country == country).count();
    assert_eq!(VERSIONS.map(|version| count(version, Country::Russia)), [12, 12]);
    assert_eq!(VERSIONS.map(|version| count(version, Country::Kazakhstan)), [7, 8]);
}

#[test]
fn regions_of_the_belt_are_on_the_map_and_have_pages() {
    let data = data();
    let belt: BTreeSet<RegionId> = VERSIONS.into_iter().flat_map(belt).collect();
    let drawn: BTreeSet<RegionId> = data.map.regions.iter().map(|shape| shape.region).collect();
    assert_eq!(keys(&drawn), keys(&belt), "drawn");
    let mut with_page = BTreeSet::new();
    for page in all_pages(data, &whole().1) {
        let Page::Region(region) = page else { continue };
        with_page.insert(region);
        let read = parse(data, &page_path(data, atlas_data::Lang::Kk, page), "");
        assert_eq!((read.state.page, read.issues), (page, Vec::new()));
    }
    assert_eq!(keys(&with_page), keys(&belt), "with a page");
}

#[test]
fn nineteen_pairs_face_each_other_eighteen_in_the_older_borders() {
    for (version, expected) in VERSIONS.into_iter().zip([18, 19]) {
        let contacts = || data().contacts.iter().filter(move |row| row.boundary.is_in(version));
        let pairs: BTreeSet<(RegionId, RegionId)> = contacts().map(|row| (row.russian, row.kazakh)).collect();
        assert_eq!(pairs.len(), expected, "{version:?}");
        let touching: BTreeSet<RegionId> = pairs.iter().flat_map(|pair| [pair.0, pair.1]).collect();
        assert_eq!(keys(&touching), keys(&belt(version)), "every region faces another, {version:?}");
        let points: BTreeSet<&str> = contacts()
            .filter(|row| row.kind == ContactKind::Point)
            .map(|row| data().region(row.russian).key.as_str())
            .collect();
        assert_eq!(points, BTreeSet::from(["ru-samara"]));
    }
}

/// How many regions of one version the map shows a value for when an indicator is chosen.
fn shown(indicator: atlas_data::IndicatorId, version: Boundary) -> usize {
    let year = data().indicator(indicator).years.best(version);
    belt(version).into_iter().filter(|region| data().observation(indicator, *region, year).is_some()).count()
}

#[test]
fn every_indicator_on_the_map_shows_eight_regions_or_more() {
    let mut thin = Vec::new();
    for (index, indicator) in (0u16..).zip(&data().indicators).filter(|(_, indicator)| indicator.on_map) {
        let most = VERSIONS.map(|version| shown(atlas_data::IndicatorId(index), version)).into_iter().max();
        if most < Some(8) {
            thin.push((indicator.key.as_str(), most));
        }
    }
    assert!(thin.is_empty(), "give the map more values, or write on_map = no: {thin:?}");
}

#[test]
fn trade_as_kazakhstan_reports_it_has_every_year() {
    for direction in [FlowDirection::KzToRu, FlowDirection::RuToKz] {
        let is_it =
            |row: &&atlas_data::TradeSeries| row.main && row.ledger == Ledger::Kazakhstan && row.direction == direction;
        let series = data().trade_series.iter().find(is_it).unwrap();
        let values = data().values_of(data().series_id(&series.key).unwrap());
        let years: Vec<u16> =
            values.iter().filter(|row| row.period.is_yearly()).filter_map(|row| row.period.year()).collect();
        assert_eq!(years, (1995..=2025).collect::<Vec<u16>>(), "{}", series.key);
    }
}

#[test]
fn no_report_of_2010_is_taken_for_a_full_year() {
    let counted = |series: SeriesId| data().series(series).kind != SeriesKind::Quoted;
    let of_2010 = data().trade_values.iter().filter(|row| row.period.year() == Some(2010) && counted(row.series));
    let mut ledgers = BTreeSet::new();
    for row in of_2010 {
        let series = data().series(row.series);
        assert_eq!(row.coverage, Coverage::Incomplete, "{}", series.key);
        ledgers.insert(series.ledger);
    }
    assert_eq!(ledgers, BTreeSet::from([Ledger::Kazakhstan, Ledger::Russia, Ledger::Third]));
    assert!(data().trade_breaks.iter().any(|row| row.cuts_line && row.period.year() == Some(2010)));
}

#[test]
fn ledgers_are_never_merged() {
    // The main series of the two states come from reports of their own; what a third party reconciled stands apart.
    for series in data().trade_series.iter().filter(|series| series.main) {
        let is_reconciled = series.kind == SeriesKind::Reconciled;
        assert!(!is_reconciled || series.ledger == Ledger::Third, "{}", series.key);
    }
    let reporters = |ledger| -> BTreeSet<_> {
        data().trade_series.iter().filter(|row| row.main && row.ledger == ledger).map(|row| row.reporter).collect()
    };
    assert!(reporters(Ledger::Kazakhstan).is_disjoint(&reporters(Ledger::Russia)));
}

/// Every text that a reader sees, with the key of its row.
fn texts() -> Vec<(&'static str, &'static Text3)> {
    let data = data();
    let mut all: Vec<(&str, &Text3)> = Vec::new();
    all.extend(data.licences.iter().map(|row| (row.key.as_str(), &row.terms)));
    all.extend(data.reporters.iter().map(|row| (row.key.as_str(), &row.name)));
    all.extend(data.sources.iter().filter_map(|row| Some((row.key.as_str(), row.check.as_ref()?))));
    all.extend(data.notes.iter().map(|text| ("notes.csv", text)));
    all.extend(data.settlements.iter().map(|row| (row.key.as_str(), &row.name)));
    for row in &data.units {
        all.extend([&row.name, &row.symbol].map(|text| (row.key.as_str(), text)));
    }
    for row in &data.indicators {
        all.extend([&row.name, &row.short, &row.definition].map(|text| (row.key.as_str(), text)));
    }
    for row in &data.regions {
        all.extend([&row.name, &row.short].map(|text| (row.key.as_str(), text)));
    }
    for row in &data.reasons {
        all.extend([&row.short, &row.text].map(|text| (row.key.as_str(), text)));
    }
    for row in &data.trade_series {
        all.extend([&row.name, &row.definition].map(|text| (row.key.as_str(), text)));
    }
    for row in &data.trade_breaks {
        all.extend([&row.label, &row.text].map(|text| ("breaks.csv", text)));
    }
    all
}

#[test]
fn texts_are_written_for_readers() {
    let sources: Vec<&str> =
        data().sources.iter().map(|row| row.key.as_str()).filter(|key| key.contains('-')).collect();
    let mut found = Vec::new();
    for (place, text) in texts() {
        for words in [&text.en, &text.ru, &text.kk] {
            let is_key = |word: &str| word.starts_with("src-") || sources.contains(&word);
            let names_key = words.split(|letter: char| !(letter.is_alphanumeric() || letter == '-')).any(is_key);
            let ends_well =
                !words.contains("  ") && !words.contains(" ,") && !words.contains(" .") && !words.contains("..");
            if names_key || !ends_well {
                found.push(format!("{place}: {words}"));
            }
        }
    }
    assert!(found.is_empty(), "double spaces, stray points, or keys instead of names:\n{}", found.join("\n"));
}

#[test]
fn territories_that_are_not_drawn_are_not_in_the_belt() {
    let others = data().regions.iter().filter(|region| region.role != RegionRole::Belt);
    let others: BTreeSet<&str> = others.map(|region| region.key.as_str()).collect();
    assert_eq!(others, BTreeSet::from(["ru-tyumen-with-okrugs", "ru-all", "kz-all"]));
}
