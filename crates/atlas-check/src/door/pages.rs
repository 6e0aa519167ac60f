//! Which rows belong to which page.

use super::pair;
use crate::facts::Facts;
use crate::raw::Cells;

/// Rows of a table that a page rests on.
pub(super) struct Part<'a> {
    pub(super) table: &'static str,
    pub(super) rows: Vec<Cells<'a>>,
}

/// Pages that rest on whole tables.
const WHOLE: [(&str, &[&str]); 12] = [
    ("agreements", &["record/agreements.csv"]),
    (
        "border",
        &[
            "record/crossings.csv",
            "record/crossing-counts.csv",
            "record/rivers.csv",
            "record/problems.csv",
            "record/corridors.csv",
        ],
    ),
    ("cooperation", &["record/forums.csv", "record/programmes.csv", "record/projects.csv"]),
    ("debate", &["evidence/statements.csv"]),
    ("disagreements", &["evidence/disagreements.csv", "evidence/sides.csv"]),
    ("documents", &["evidence/documents.csv"]),
    (
        "law",
        &["record/laws.csv", "record/fields.csv", "record/wordings.csv", "record/typologies.csv", "record/types.csv"],
    ),
    ("pairs", &["contacts.csv"]),
    ("people", &["record/actors.csv", "record/offices.csv"]),
    ("regions", &["regions.csv", "contacts.csv", "settlements.csv"]),
    ("silence", &["gaps.csv", "reasons.csv"]),
    ("trade", &["trade/values.csv", "trade/series.csv", "trade/breaks.csv"]),
];

/// A page with data of its own.
pub(super) struct PageData<'a> {
    pub(super) name: String,
    /// Keys of the regions that it is about.
    pub(super) regions: Vec<String>,
    pub(super) parts: Vec<Part<'a>>,
}

/// Every page with data of its own, sorted by name.
pub(super) fn pages<'a>(facts: &Facts<'a>) -> Vec<PageData<'a>> {
    let whole = WHOLE.iter().map(|(page, tables)| {
        let parts = tables.iter().map(|table| Part { table, rows: facts.cells_of(table).collect() });
        PageData { name: (*page).to_owned(), regions: Vec::new(), parts: parts.collect() }
    });
    let regions = facts.belt().map(|region| PageData {
        name: region.id.clone(),
        regions: vec![region.id.clone()],
        parts: of_region(facts, &region.id),
    });
    let pairs = pair::sides(facts).into_iter().map(|sides| PageData {
        name: format!("pair-{}", sides.slug()),
        regions: vec![sides.russian.to_owned(), sides.kazakh.to_owned()],
        parts: pair::parts(facts, sides),
    });
    let documents = facts.cells_of("evidence/documents.csv").map(|document| PageData {
        name: format!("document-{}", document.get("code")),
        regions: Vec::new(),
        parts: of_document(facts, document.get("id")),
    });
    let mut pages: Vec<_> = whole.chain(regions).chain(pairs).chain(documents).collect();
    pages.sort_by(|left, right| left.name.cmp(&right.name));
    pages
}

fn of_region<'a>(facts: &Facts<'a>, key: &str) -> Vec<Part<'a>> {
    let is_meant = |row: &Cells| facts.regions_in(row.get("regions")).contains(&key);
    let is_side = |row: &Cells| row.get("russian") == key || row.get("kazakh") == key;
    vec![
        Part { table: "observations/*.csv", rows: rows_with(facts, "observations/*.csv", "region", key) },
        Part { table: "gaps.csv", rows: facts.cells_of("gaps.csv").filter(is_meant).collect() },
        Part { table: "contacts.csv", rows: facts.cells_of("contacts.csv").filter(is_side).collect() },
        Part { table: "settlements.csv", rows: rows_with(facts, "settlements.csv", "region", key) },
    ]
}

fn of_document<'a>(facts: &Facts<'a>, key: &str) -> Vec<Part<'a>> {
    vec![
        Part { table: "evidence/documents.csv", rows: rows_with(facts, "evidence/documents.csv", "id", key) },
        Part { table: "evidence/sentences.csv", rows: rows_with(facts, "evidence/sentences.csv", "document", key) },
        Part { table: "evidence/statements.csv", rows: rows_with(facts, "evidence/statements.csv", "document", key) },
    ]
}

fn rows_with<'a>(facts: &Facts<'a>, table: &'static str, column: &str, key: &str) -> Vec<Cells<'a>> {
    facts.cells_of(table).filter(|row| row.get(column) == key).collect()
}
