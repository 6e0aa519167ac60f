//! Comparing releases finds exactly what was changed.

#![allow(clippy::unwrap_used, clippy::panic, reason = "in tests a panic is the report")]

mod patched;

use atlas_check::door::open;
use atlas_check::release::{Change, Release, TableDiff, compare};
use proptest::prelude::*;
use std::collections::BTreeMap;

/// Values of a trade series by year.
type Values = BTreeMap<u16, u32>;

fn release(version: &str, values: &Values) -> Release {
    let rows = values.iter().map(|(year, value)| format!("imports,{year},{value},,,customs,high,\n"));
    let text = format!("series,period,value,hedge,coverage,source,confidence,note\n{}", rows.collect::<String>());
    Release {
        version: version.to_owned(),
        created: "2026-11-22".to_owned(),
        files: vec![("LICENCE.md".to_owned(), "terms\n".to_owned()), ("trade/values.csv".to_owned(), text)],
    }
}

fn only(before: &Values, after: &Values) -> TableDiff {
    let comparison = compare(&release("1", before), &release("2", after));
    comparison.tables.into_iter().next().unwrap_or_default()
}

proptest! {
    #[test]
    fn a_release_does_not_differ_from_itself(values in any::<Values>()) {
        prop_assert!(compare(&release("1", &values), &release("2", &values)).tables.is_empty());
    }

    #[test]
    fn every_change_is_found_and_nothing_else(before in any::<Values>(), after in any::<Values>()) {
        let diff = only(&before, &after);
        let year = |row: &Vec<(String, String)>| row[1].1.parse::<u16>().unwrap();
        let mut added: Vec<u16> = diff.added.iter().map(year).collect();
        added.sort_unstable();
        let mut withdrawn: Vec<u16> = diff.withdrawn.iter().map(year).collect();
        withdrawn.sort_unstable();
        let mut revised: Vec<(u16, Vec<Change>)> =
            diff.revised.iter().map(|revision| (year(&revision.row), revision.changes.clone())).collect();
        revised.sort_by_key(|(year, _)| *year);
        let change = |old: u32, new: u32| {
            vec![Change { column: "value".to_owned(), old: old.to_string(), new: new.to_string() }]
        };
        prop_assert_eq!(added, after.keys().filter(|key| !before.contains_key(key)).copied().collect::<Vec<_>>());
        prop_assert_eq!(withdrawn, before.keys().filter(|key| !after.contains_key(key)).copied().collect::<Vec<_>>());
        let wanted = before.iter().filter_map(|(key, old)| {
            let new = after.get(key).filter(|new| *new != old)?;
            Some((*key, change(*old, *new)))
        });
        prop_assert_eq!(revised, wanted.collect::<Vec<_>>());
    }

    #[test]
    fn an_archive_gives_back_every_byte(path in "[a-z]{1,8}", text in "\\PC{0,40}\n?\\PC{0,9}") {
        let release =
            Release { version: "1.2".to_owned(), created: "2026-11-22".to_owned(), files: vec![(path.clone(), text), (path, String::new())] };
        prop_assert_eq!(Release::parse(&release.to_archive()), Ok(release));
    }
}

#[test]
fn equal_rows_are_paired_before_rows_that_share_a_name() {
    let row = |value: &str| format!("imports,2020,{value},,,customs,high,\n");
    let with = |values: &[&str]| {
        let mut release = release("1", &Values::new());
        release.files[1].1.extend(values.iter().map(|value| row(value)));
        release
    };
    let comparison = compare(&with(&["1", "2"]), &with(&["2", "3"]));
    let [diff] = comparison.tables.as_slice() else { panic!("{comparison:?}") };
    assert_eq!((diff.added.len(), diff.withdrawn.len()), (0, 0));
    let change = Change { column: "value".to_owned(), old: "1".to_owned(), new: "3".to_owned() };
    assert_eq!(diff.revised[0].changes, [change]);
}

#[test]
fn a_new_table_is_counted_and_not_listed_row_by_row() {
    let mut earlier = Release::of_folder(&patched::mini(), "terms").unwrap();
    earlier.version = "2026.11.21".to_owned();
    earlier.files.retain(|(path, _)| path != "notes.csv");
    let values = earlier.files.iter_mut().find(|(path, _)| path == "trade/values.csv").unwrap();
    values.1 = values.1.split_inclusive('\n').take(2).collect();
    let opened = open(&patched::mini(), "terms", &[earlier.clone()]).unwrap();
    let text = |path: &str| opened.files.iter().find(|(other, _)| other == path).map(|(_, text)| text.as_str());
    let log: serde_json::Value = serde_json::from_str(text("changelog.json").unwrap()).unwrap();
    assert_eq!([&log[0]["version"], &log[1]["version"]], ["2026.11.22", "2026.11.21"]);
    let table = |name: &str| log[0]["tables"].as_array().unwrap().iter().find(|it| it["table"] == name).unwrap();
    assert!(table("notes.csv")["before"].is_null() && table("notes.csv")["changes"].is_null());
    let changes = table("trade/values.csv")["changes"].as_array().unwrap();
    assert!(
        !changes.is_empty()
            && changes.iter().all(|change| change["kind"] == "added" && change["row"]["value"].is_string())
    );
    // What was published stays at its address.
    assert_eq!(text("2026.11.21/trade/values.csv"), Some(earlier_values(&earlier)));
}

fn earlier_values(release: &Release) -> &str {
    &release.files.iter().find(|(path, _)| path == "trade/values.csv").unwrap().1
}

#[test]
fn what_is_no_archive_is_refused_with_its_place() {
    for (text, said) in [
        ("", "first line"),
        ("borderland-release 1 2026-11-22\nnotes.csv\n", "does not name a file"),
        ("borderland-release 1 2026-11-22\n99 notes.csv\nid\n", "notes.csv is cut off"),
    ] {
        let problem = Release::parse(text).unwrap_err();
        assert!(problem.contains(said), "{problem}");
    }
}

#[test]
fn versions_are_ordered_by_their_numbers() {
    let order = |version: &str| release(version, &Values::new()).order();
    assert!(order("2026.11.22") < order("2026.11.22.2") && order("2026.11.22.2") < order("2026.11.22.10"));
}
