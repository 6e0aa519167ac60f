//! Releases for machines: which there are, which is the newest, and what changed from one to the next.

use super::TextFile;
use super::json::{array, object_of, text};
use crate::release::{Comparison, Release, Row, TableDiff, compare};
use atlas_data::door::{DoorRelease, TableChange};

/// Tables whose rows are values: for these, whole rows are listed; for others, what names the row.
const VALUES: [&str; 2] = ["observations/*.csv", "trade/values.csv"];

/// Writes the lists and the files of earlier releases; gives the releases for people, newest first.
pub(super) fn write(earlier: &[Release], present: &Release, files: &mut Vec<TextFile>) -> Vec<DoorRelease> {
    let mut earlier: Vec<&Release> = earlier.iter().filter(|release| release.version != present.version).collect();
    earlier.sort_by_key(|release| release.order());
    for release in &earlier {
        files.extend(release.files.iter().map(|(path, text)| (format!("{}/{path}", release.version), text.clone())));
    }
    let all: Vec<&Release> = earlier.into_iter().chain([present]).collect();
    let mut entries = Vec::new();
    let mut shown = Vec::new();
    for (place, release) in all.iter().enumerate().rev() {
        let previous = place.checked_sub(1).and_then(|before| all.get(before)).copied();
        let comparison = previous.map(|previous| compare(previous, release)).unwrap_or_default();
        entries.push(entry(release, previous, &comparison));
        shown.push(DoorRelease {
            version: release.version.clone(),
            created: release.created.clone(),
            previous: previous.map(|previous| previous.version.clone()),
            rows: release.rows() as u32,
            changes: comparison.tables.iter().map(change).collect(),
        });
    }
    let head = |release: &DoorRelease| {
        object_of([
            ("version", text(&release.version)),
            ("created", text(&release.created)),
            ("address", text(&format!("{}/", release.version))),
            ("package", text(&format!("{}/datapackage.json", release.version))),
            ("rows", release.rows.to_string()),
        ])
    };
    files.push(("versions.json".to_owned(), array(&shown.iter().map(head).collect::<Vec<_>>()) + "\n"));
    files.push(("latest.json".to_owned(), shown.first().map(head).unwrap_or_default() + "\n"));
    files.push(("changelog.json".to_owned(), array(&entries) + "\n"));
    shown
}

fn change(diff: &TableDiff) -> TableChange {
    TableChange {
        table: diff.table.clone(),
        before: diff.before.map(|rows| rows as u32),
        after: diff.after.map(|rows| rows as u32),
        added: diff.added.len() as u32,
        revised: diff.revised.len() as u32,
        withdrawn: diff.withdrawn.len() as u32,
    }
}

fn entry(release: &Release, previous: Option<&Release>, comparison: &Comparison) -> String {
    let tables: Vec<String> = comparison.tables.iter().map(table).collect();
    object_of([
        ("version", text(&release.version)),
        ("created", text(&release.created)),
        ("previous", previous.map_or_else(|| "null".to_owned(), |previous| text(&previous.version))),
        ("tables", array(&tables)),
    ])
}

/// Counts of every table that differs, and each change of tables that both releases have.
fn table(diff: &TableDiff) -> String {
    let count = |rows: Option<usize>| rows.map_or_else(|| "null".to_owned(), |rows| rows.to_string());
    let mut members = vec![
        ("table", text(&diff.table)),
        ("before", count(diff.before)),
        ("after", count(diff.after)),
        ("added", diff.added.len().to_string()),
        ("revised", diff.revised.len().to_string()),
        ("withdrawn", diff.withdrawn.len().to_string()),
    ];
    if diff.before.is_some() && diff.after.is_some() {
        let rows = |kind: &'static str, rows: &[Row]| {
            let change = |row: &Row| object_of([("kind", text(kind)), ("row", cells(&listed(&diff.table, row)))]);
            rows.iter().map(change).collect::<Vec<_>>()
        };
        let revised = diff.revised.iter().map(|revision| {
            let changes = revision.changes.iter().map(|change| {
                let pair = object_of([("old", text(&change.old)), ("new", text(&change.new))]);
                (change.column.as_str(), pair)
            });
            object_of([("kind", text("revised")), ("row", cells(&revision.row)), ("cells", object_of(changes))])
        });
        let mut changes = rows("added", &diff.added);
        changes.extend(revised);
        changes.extend(rows("withdrawn", &diff.withdrawn));
        members.push(("changes", array(&changes)));
    }
    object_of(members)
}

/// What is said of a row that was added or withdrawn.
fn listed(table: &str, row: &Row) -> Row {
    if VALUES.contains(&table) { row.clone() } else { row.iter().take(3).cloned().collect() }
}

fn cells(row: &Row) -> String {
    object_of(row.iter().map(|(column, cell)| (column.as_str(), text(cell))))
}
