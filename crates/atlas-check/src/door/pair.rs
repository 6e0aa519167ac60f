//! The rows of a facing pair: what names both of its regions, what is compared between them, and what they lack.

use super::pages::Part;
use crate::facts::{Facts, items, yearly};
use crate::raw::Cells;
use std::collections::BTreeSet;

/// Keys of the two regions of a pair.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Sides<'a> {
    pub(super) russian: &'a str,
    pub(super) kazakh: &'a str,
}

impl<'a> Sides<'a> {
    /// The sides of a row of `contacts.csv`.
    pub(super) fn of_contact(row: &Cells<'a>) -> Sides<'a> {
        Sides { russian: row.get("russian"), kazakh: row.get("kazakh") }
    }

    /// Its name in addresses: both keys without the country.
    pub(super) fn slug(self) -> String {
        let bare = |key: &'a str| key.get(3..).unwrap_or(key);
        format!("{}-{}", bare(self.russian), bare(self.kazakh))
    }
}

/// Every pair once, in the order of the file.
pub(super) fn sides<'a>(facts: &Facts<'a>) -> Vec<Sides<'a>> {
    let mut pairs: Vec<Sides> = Vec::new();
    for row in facts.cells_of("contacts.csv") {
        let sides = Sides::of_contact(&row);
        if !pairs.contains(&sides) {
            pairs.push(sides);
        }
    }
    pairs
}

/// What the page of a pair rests on.
pub(super) fn parts<'a>(facts: &Facts<'a>, pair: Sides<'a>) -> Vec<Part<'a>> {
    let listed = |table: &'static str, column: &'static str| Part {
        table,
        rows: facts.cells_of(table).filter(|row| names_both(facts, pair, items(row.get(column)))).collect(),
    };
    let crossings = facts.cells_of("record/crossings.csv").filter(|row| {
        let sides = [row.get("region_russia"), row.get("region_kazakhstan")];
        names_both(facts, pair, sides.into_iter())
    });
    let programmes = facts.cells_of("record/programmes.csv").filter(|row| is_titled(facts, pair, row));
    let disagreements = listed("evidence/disagreements.csv", "about");
    let disputed: BTreeSet<&str> = disagreements.rows.iter().map(|row| row.get("id")).collect();
    let sides = facts.cells_of("evidence/sides.csv").filter(|row| disputed.contains(row.get("disagreement")));
    let is_side = |row: &Cells| row.get("id") == pair.russian || row.get("id") == pair.kazakh;
    let is_contact = |row: &Cells<'a>| Sides::of_contact(row) == pair;
    vec![
        Part { table: "contacts.csv", rows: facts.cells_of("contacts.csv").filter(is_contact).collect() },
        Part { table: "regions.csv", rows: facts.cells_of("regions.csv").filter(is_side).collect() },
        Part { table: "observations/*.csv", rows: compared(facts, pair) },
        Part { table: "record/crossings.csv", rows: crossings.collect() },
        listed("record/rivers.csv", "regions"),
        listed("record/corridors.csv", "regions"),
        listed("record/agreements.csv", "regions"),
        Part { table: "record/programmes.csv", rows: programmes.collect() },
        listed("record/projects.csv", "regions"),
        listed("evidence/statements.csv", "about"),
        Part { table: "evidence/sides.csv", rows: sides.collect() },
        disagreements,
    ]
}

/// True where a list of regions and towns names both sides, be it by the region before or after June 2022.
fn names_both<'k>(facts: &Facts, pair: Sides, keys: impl Iterator<Item = &'k str>) -> bool {
    let keys: Vec<&str> = keys.filter(|key| !key.is_empty()).collect();
    let is_named = |region: &str| {
        let in_it = |key: &&str| {
            let town = facts.settlements.iter().find(|row| row.id == **key);
            **key == *region || town.is_some_and(|row| row.region == region)
        };
        keys.iter().any(in_it)
    };
    both(facts, pair, is_named)
}

/// Programmes have no list of regions: their title names both in full.
fn is_titled(facts: &Facts, pair: Sides, row: &Cells) -> bool {
    let title = row.get("title_en");
    both(facts, pair, |key| facts.region(key).is_some_and(|region| title.contains(&region.name_en)))
}

fn both(facts: &Facts, pair: Sides, is_named: impl Fn(&str) -> bool) -> bool {
    let near = |key: &str| {
        let kin = facts.region(key).map(|row| [row.predecessor.as_str(), row.successors.as_str()].join(";"));
        is_named(key) || kin.is_some_and(|kin| items(&kin).any(|key| !key.is_empty() && is_named(key)))
    };
    near(pair.russian) && near(pair.kazakh)
}

/// The values that the page compares: of each indicator those of the latest year that both sides have, and without a date
/// those of one source.
fn compared<'a>(facts: &Facts<'a>, pair: Sides) -> Vec<Cells<'a>> {
    let of = |region: &str, indicator: &str| -> Vec<Cells<'a>> {
        let rows = facts.cells_of("observations/*.csv");
        let is_meant = |row: &Cells| {
            row.get("region") == region && row.get("indicator") == indicator && row.get("preferred") == "yes"
        };
        rows.filter(is_meant).collect()
    };
    let mut found = Vec::new();
    for indicator in facts.cells_of("indicators.csv").map(|row| row.get("id")) {
        let (russian, kazakh) = (of(pair.russian, indicator), of(pair.kazakh, indicator));
        let years = |rows: &[Cells]| rows.iter().filter_map(|row| yearly(row.get("period"))).collect::<BTreeSet<u16>>();
        let rows = russian.iter().chain(&kazakh);
        if let Some(year) = years(&russian).intersection(&years(&kazakh)).max() {
            found.extend(rows.filter(|row| yearly(row.get("period")) == Some(*year)));
            continue;
        }
        let is_undated = |rows: &[Cells]| rows.iter().all(|row| row.get("period").is_empty());
        let firsts = russian.first().zip(kazakh.first()).filter(|_| is_undated(&russian) && is_undated(&kazakh));
        if let Some((a, b)) = firsts.filter(|(a, b)| a.get("source") == b.get("source")) {
            found.extend([*a, *b]);
        }
    }
    found
}
