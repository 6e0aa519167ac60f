//! What the record of cooperation holds for a pair. A row belongs to it only where the row itself names both regions;
//! rows that name one of the two stand apart.

use super::naming::{Naming, naming, naming_of};
use crate::card::confidence_text;
use crate::evidence::{crossing_name, forum_name};
use crate::figure::period_text;
use crate::url::Page;
use atlas_data::evidence::{Agreement, Crossing, Disagreement, Evidence, Key, Programme, Statement};
use atlas_data::{Confidence, Dataset, Lang, Pair, RegionId, Span, Text3};

/// A group of rows on the page of a pair.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GroupKind {
    /// Rivers, arms and lakes.
    Rivers,
    /// Roads, railways, pipelines, waterways.
    Corridors,
    /// Acts between the regions or above them.
    Agreements,
    /// Acts between cities or districts.
    Twins,
    /// Programmes and plans.
    Programmes,
    /// Joint projects.
    Projects,
}

/// A row that names the pair.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PairThing {
    /// Key, and the fragment of its entry.
    pub key: Key,
    /// Name.
    pub name: String,
    /// Page of its entry.
    pub page: Page,
    /// Kind, date and status in a line.
    pub line: String,
    /// A sentence about it; may be empty.
    pub about: String,
    /// True where one of the regions is named in other borders.
    pub is_other_borders: bool,
    /// Keys of sources.
    pub sources: Vec<Key>,
    /// Confidence where it is not high.
    pub confidence: Option<String>,
}

/// A group; it may be empty, which the page says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// Which.
    pub kind: GroupKind,
    /// Its rows, in the order of the record.
    pub things: Vec<PairThing>,
}

/// The crossings between the two, by the order of their kinds, with how they name the pair.
pub fn crossings<'a>(data: &Dataset, evidence: &'a Evidence, pair: Pair) -> Vec<(&'a Crossing, Naming)> {
    let modes = evidence.words("mode");
    let of_mode = modes.flat_map(|mode| evidence.crossings.iter().filter(move |row| row.mode == mode.word));
    let named = of_mode.filter_map(|row| {
        let naming = naming(data, pair, row.region_russia.iter().chain(&row.region_kazakhstan))?;
        Some((row, naming))
    });
    named.filter(|(_, naming)| !matches!(naming, Naming::One(_))).collect()
}

/// The groups of rows that name both regions.
pub fn groups(data: &Dataset, evidence: &Evidence, lang: Lang, pair: Pair) -> Vec<Group> {
    let found = rows(data, evidence, lang, pair);
    let kinds = [
        GroupKind::Rivers,
        GroupKind::Corridors,
        GroupKind::Agreements,
        GroupKind::Twins,
        GroupKind::Programmes,
        GroupKind::Projects,
    ];
    let group = |kind| {
        let of_kind = found.iter().filter(|(other, naming, _)| *other == kind && !matches!(naming, Naming::One(_)));
        Group { kind, things: of_kind.map(|(_, _, thing)| thing.clone()).collect() }
    };
    kinds.map(group).into_iter().collect()
}

/// The rows that name one region of the pair and not the other.
pub fn named_alone(
    data: &Dataset,
    evidence: &Evidence,
    lang: Lang,
    pair: Pair,
) -> Vec<(RegionId, Vec<(GroupKind, PairThing)>)> {
    let found = rows(data, evidence, lang, pair);
    let of = |region| {
        let alone = found.iter().filter(|(_, naming, _)| *naming == Naming::One(region));
        (region, alone.map(|(kind, _, thing)| (*kind, thing.clone())).collect::<Vec<_>>())
    };
    [pair.russian, pair.kazakh].map(of).into_iter().filter(|(_, things)| !things.is_empty()).collect()
}

type Found = (GroupKind, Naming, PairThing);

/// Every row that names at least one of the two.
fn rows(data: &Dataset, evidence: &Evidence, lang: Lang, pair: Pair) -> Vec<Found> {
    let word = |list: &str, word: &str| evidence.word(lang, list, word).to_owned();
    let said = |text: &Option<Text3>| text.as_ref().map_or_else(String::new, |text| text.get(lang).to_owned());
    let thing = |key: &Key, name: &Text3, page, line: [String; 3], about: String, rests: (&[Key], Confidence)| {
        let line: Vec<String> = line.into_iter().filter(|part| !part.is_empty()).collect();
        PairThing {
            key: key.clone(),
            name: name.get(lang).to_owned(),
            page,
            line: line.join(" · "),
            about,
            is_other_borders: false,
            sources: rests.0.to_vec(),
            confidence: confidence_text(lang, rests.1),
        }
    };
    let rivers = evidence.rivers.iter().filter_map(|row| {
        let naming = naming(data, pair, &row.regions)?;
        let line = [word("water", &row.kind), said(&row.flow), String::new()];
        let rests = (row.sources.as_slice(), row.confidence);
        Some((GroupKind::Rivers, naming, thing(&row.id, &row.name, Page::Border, line, said(&row.relation), rests)))
    });
    let corridors = evidence.corridors.iter().filter_map(|row| {
        let naming = naming(data, pair, &row.regions)?;
        let line = [word("corridor", &row.mode), word("use", &row.status), String::new()];
        let rests = (row.sources.as_slice(), row.confidence);
        Some((GroupKind::Corridors, naming, thing(&row.id, &row.name, Page::Border, line, said(&row.route), rests)))
    });
    let agreements = evidence.agreements.iter().filter_map(|row| {
        let naming = naming(data, pair, &row.regions)?;
        let kind = if is_municipal(row) { GroupKind::Twins } else { GroupKind::Agreements };
        let line = [period_text(lang, row.signed), word("act", &row.kind), word("agreement", &row.status)];
        let parties = format!("{} – {}", row.party_russia.get(lang), row.party_kazakhstan.get(lang));
        let rests = (row.sources.as_slice(), row.confidence);
        Some((kind, naming, thing(&row.id, &row.title, Page::Agreements, line, parties, rests)))
    });
    let programmes = evidence.programmes.iter().filter_map(|row| {
        let naming = programme_naming(data, pair, row)?;
        let period = if row.period.span == Span::NotStated { String::new() } else { period_text(lang, row.period) };
        let line = [period, word("programme", &row.kind), word("running", &row.status)];
        let rests = (row.sources.as_slice(), row.confidence);
        let thing = thing(&row.id, &row.title, Page::Cooperation, line, said(&row.results), rests);
        Some((GroupKind::Programmes, naming, thing))
    });
    let projects = evidence.projects.iter().filter_map(|row| {
        let naming = naming(data, pair, &row.regions)?;
        let line = [word("project", &row.category), word("work", &row.status), String::new()];
        let rests = (row.sources.as_slice(), row.confidence);
        let about = row.about.get(lang).to_owned();
        Some((GroupKind::Projects, naming, thing(&row.id, &row.name, Page::Cooperation, line, about, rests)))
    });
    let all = rivers.chain(corridors).chain(agreements).chain(programmes).chain(projects);
    let marked = all.map(|(kind, naming, thing): Found| {
        (kind, naming, PairThing { is_other_borders: naming == Naming::OtherBorders, ..thing })
    });
    marked.collect()
}

/// True for an act between cities or districts.
fn is_municipal(row: &Agreement) -> bool {
    row.level == "municipality"
}

/// Programmes have no list of regions; one belongs to a region where its title names the region in full.
fn programme_naming(data: &Dataset, pair: Pair, row: &Programme) -> Option<Naming> {
    naming_of(data, pair, |region| row.title.en.contains(data.region(region).name.en.as_str()))
}

/// The forums held in one of the two regions: key, name, host region.
pub fn forums(data: &Dataset, evidence: &Evidence, lang: Lang, pair: Pair) -> Vec<(Key, String, RegionId)> {
    let forums = evidence.forums.iter().filter_map(|row| {
        let region = data.region_id(row.region.as_deref()?).filter(|region| pair.has(*region))?;
        Some((row.id.clone(), forum_name(lang, row), region))
    });
    forums.collect()
}

/// The statements that name both regions, or towns in them.
pub fn statements<'a>(data: &Dataset, evidence: &'a Evidence, pair: Pair) -> Vec<&'a Statement> {
    let both = |row: &&Statement| is_both(naming(data, pair, &row.about));
    evidence.statements.iter().filter(both).collect()
}

/// The disagreements of sources that name both.
pub fn disagreements<'a>(data: &Dataset, evidence: &'a Evidence, pair: Pair) -> Vec<&'a Disagreement> {
    let both = |row: &&Disagreement| is_both(naming(data, pair, &row.about));
    evidence.disagreements.iter().filter(both).collect()
}

fn is_both(naming: Option<Naming>) -> bool {
    matches!(naming, Some(Naming::Both | Naming::OtherBorders))
}

/// The name of a crossing with its kind: "Sagarchin – Zhaisan, road".
pub(super) fn crossing_text(evidence: &Evidence, lang: Lang, row: &Crossing) -> String {
    format!("{} ({})", crossing_name(lang, row), evidence.word(lang, "mode", &row.mode))
}
