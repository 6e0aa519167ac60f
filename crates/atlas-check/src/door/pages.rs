//! Which rows belong to which page.

use crate::facts::Facts;
use crate::raw::Cells;

/// Rows of a table that a page rests on.
pub(super) struct Part<'a> {
    pub(super) table: &'static str,
    pub(super) rows: Vec<Cells<'a>>,
}

/// Pages that rest on whole tables.
const WHOLE: [(&str, &[&str]); 11] = [
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
    ("people", &["record/actors.csv", "record/offices.csv"]),
    ("regions", &["regions.csv", "contacts.csv", "settlements.csv"]),
    ("silence", &["gaps.csv", "reasons.csv"]),
    ("trade", &["trade/values.csv", "trade/series.csv", "trade/breaks.csv"]),
];

/// Every page with data of its own, by its name, sorted.
pub(super) fn pages<'a>(facts: &Facts<'a>) -> Vec<(String, Vec<Part<'a>>)> {
    let whole = WHOLE.iter().map(|(page, tables)| {
        let parts = tables.iter().map(|table| Part { table, rows: facts.cells_of(table).collect() });
        ((*page).to_owned(), parts.collect())
    });
    let regions = facts.belt().map(|region| (region.id.clone(), of_region(facts, &region.id)));
    let documents = facts
        .cells_of("evidence/documents.csv")
        .map(|document| (format!("document-{}", document.get("code")), of_document(facts, document.get("id"))));
    let mut pages: Vec<_> = whole.chain(regions).chain(documents).collect();
    pages.sort_by(|left, right| left.0.cmp(&right.0));
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
