//! What is not known of a pair, said outright: a blank on this list is a finding, too.

use super::length;
use super::naming::naming;
use super::record::{GroupKind, crossing_text, crossings, disagreements, groups};
use super::{compare, geometries};
use crate::url::Page;
use atlas_data::evidence::{Crossing, Evidence};
use atlas_data::{ContactKind, Dataset, Lang, Pair};
use atlas_words::t;

/// Something that is not known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unknown {
    /// A sentence.
    pub text: String,
    /// What it is about: names, pages and fragments.
    pub links: Vec<(String, Page, String)>,
}

impl Unknown {
    fn new(text: impl Into<String>) -> Unknown {
        Unknown { text: text.into(), links: Vec::new() }
    }

    fn with(mut self, links: impl IntoIterator<Item = (String, Page, String)>) -> Unknown {
        self.links.extend(links);
        self
    }
}

/// The list, in the order of the page.
pub fn unknown(data: &Dataset, evidence: &Evidence, lang: Lang, pair: Pair) -> Vec<Unknown> {
    let mut list = of_length(data, lang, pair);
    list.extend(of_crossings(data, evidence, lang, pair));
    let groups = groups(data, evidence, lang, pair);
    for group in groups.iter().filter(|group| group.things.is_empty()) {
        let text = match group.kind {
            GroupKind::Rivers => t::pair_no_rivers(lang),
            GroupKind::Corridors => t::pair_no_corridors(lang),
            GroupKind::Agreements => t::pair_no_agreements(lang),
            GroupKind::Twins => t::pair_no_twins(lang),
            GroupKind::Programmes => t::pair_no_programmes(lang),
            GroupKind::Projects => t::pair_no_projects(lang),
        };
        list.push(Unknown::new(text));
    }
    let is_open = |key: &str| {
        let open = ["planned", "unknown", "signed"];
        evidence.agreements.iter().any(|row| row.id == key && open.contains(&row.status.as_str()))
    };
    let acts = groups.iter().filter(|group| matches!(group.kind, GroupKind::Agreements | GroupKind::Twins));
    let open = acts.flat_map(|group| &group.things).filter(|thing| is_open(&thing.key));
    let open: Vec<_> = open.map(|thing| (thing.name.clone(), thing.page, thing.key.clone())).collect();
    if !open.is_empty() {
        list.push(Unknown::new(t::pair_open_acts(lang, open.len() as u32)).with(open));
    }
    list.push(Unknown::new(t::pair_no_trade(lang)).with([page(data, lang, Page::Trade)]));
    let uncompared = compare(data, lang, pair).1.len();
    if uncompared > 0 {
        let silence = page(data, lang, Page::Silence);
        list.push(Unknown::new(t::pair_uncompared(lang, uncompared as u32)).with([silence]));
    }
    let disputed = disagreements(data, evidence, pair);
    if !disputed.is_empty() {
        let links = disputed.iter().map(|row| (row.title.get(lang).to_owned(), Page::Disagreements, row.id.clone()));
        list.push(Unknown::new(t::pair_disputed(lang, disputed.len() as u32)).with(links));
    }
    list
}

fn page(data: &Dataset, lang: Lang, page: Page) -> (String, Page, String) {
    (crate::say::page_name(data, lang, page), page, String::new())
}

fn of_length(data: &Dataset, lang: Lang, pair: Pair) -> Vec<Unknown> {
    if data.pair_kind(pair) == ContactKind::Point {
        return vec![Unknown::new(t::pair_point_unknown(lang))];
    }
    let mut list = vec![Unknown::new(t::pair_no_official(lang))];
    let known = length::rows(data, pair).filter(|row| row.length_km.is_some()).count();
    if known < geometries(data, lang).len() {
        list.push(Unknown::new(t::pair_one_geometry(lang)));
    }
    list
}

fn of_crossings(data: &Dataset, evidence: &Evidence, lang: Lang, pair: Pair) -> Vec<Unknown> {
    let mut list = Vec::new();
    let between = crossings(data, evidence, pair);
    if between.is_empty() {
        list.push(Unknown::new(t::pair_no_crossings(lang)));
    }
    let link = |row: &Crossing| (crossing_text(evidence, lang, row), Page::Border, row.id.clone());
    let mut put = |rows: Vec<&Crossing>, text: fn(Lang, u32) -> String| {
        if !rows.is_empty() {
            list.push(Unknown::new(text(lang, rows.len() as u32)).with(rows.into_iter().map(link)));
        }
    };
    let of = |precision: &str| {
        let rows = between.iter().map(|(row, _)| *row);
        rows.filter(|row| row.precision == precision).collect::<Vec<_>>()
    };
    put(of("none"), t::pair_unplaced);
    put([of("proxy"), of("settlement")].concat(), t::pair_placed_near);
    let status = between.iter().map(|(row, _)| *row).filter(|row| row.status == "unknown");
    put(status.collect(), t::pair_status_unknown);
    if data.pair_kind(pair) == ContactKind::Line {
        put(half_known(data, evidence, pair), t::pair_half_known);
    }
    list
}

/// Crossings on the border of one of the two regions for which no source names the other side.
fn half_known<'a>(data: &Dataset, evidence: &'a Evidence, pair: Pair) -> Vec<&'a Crossing> {
    let is_half = |row: &&Crossing| {
        row.region_russia.is_none() != row.region_kazakhstan.is_none()
            && naming(data, pair, row.region_russia.iter().chain(&row.region_kazakhstan)).is_some()
    };
    evidence.crossings.iter().filter(is_half).collect()
}
