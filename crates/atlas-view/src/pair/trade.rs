//! Who trades what across a pair, as far as anyone has said. Both ledgers count trade by state, so there is no figure
//! between two regions; what the record says of goods, firms and lines stands here instead.

use super::naming::{Naming, naming};
use super::record::{GroupKind, PairThing, groups, named_alone};
use atlas_data::evidence::{Evidence, Statement};
use atlas_data::{Dataset, Lang, Pair, RegionId};

/// What is known.
#[derive(Clone, Debug, PartialEq)]
pub struct PairTrade<'a> {
    /// Lines, projects and acts on trade that name both regions.
    pub between: Vec<PairThing>,
    /// Projects that name one of the two.
    pub alone: Vec<(RegionId, PairThing)>,
    /// Statements on trade that name one of the two, or both.
    pub statements: Vec<&'a Statement>,
}

/// Kinds of lines that carry goods by themselves.
const LINES: [&str; 4] = ["oil", "gas", "water-pipeline", "waterway"];
/// Kinds of projects in which something is made or sold.
const WORKS: [&str; 2] = ["energy", "industry"];

/// Collects it.
pub fn trade<'a>(data: &Dataset, evidence: &'a Evidence, lang: Lang, pair: Pair) -> PairTrade<'a> {
    let is_line = |key: &str| evidence.corridors.iter().any(|row| row.id == key && LINES.contains(&row.mode.as_str()));
    let is_work =
        |key: &str| evidence.projects.iter().any(|row| row.id == key && WORKS.contains(&row.category.as_str()));
    let on_trade = |key: &str| {
        evidence.agreements.iter().any(|row| row.id == key && row.fields.iter().any(|field| field == "field-trade"))
    };
    let between = groups(data, evidence, lang, pair).into_iter().flat_map(|group| {
        let kind = group.kind;
        let is_meant = move |thing: &PairThing| match kind {
            GroupKind::Corridors => is_line(&thing.key),
            GroupKind::Projects => is_work(&thing.key),
            GroupKind::Agreements | GroupKind::Twins => on_trade(&thing.key),
            GroupKind::Rivers | GroupKind::Programmes => false,
        };
        group.things.into_iter().filter(is_meant).collect::<Vec<_>>()
    });
    let alone = named_alone(data, evidence, lang, pair).into_iter().flat_map(|(region, things)| {
        let works = things.into_iter().filter(|(kind, thing)| *kind == GroupKind::Projects && is_work(&thing.key));
        works.map(|(_, thing)| (region, thing)).collect::<Vec<_>>()
    });
    let speaks = |row: &&Statement| {
        row.topics.iter().any(|topic| topic == "trade")
            && matches!(naming(data, pair, &row.about), Some(Naming::Both | Naming::OtherBorders | Naming::One(_)))
    };
    PairTrade {
        between: between.collect(),
        alone: alone.collect(),
        statements: evidence.statements.iter().filter(speaks).collect(),
    }
}
