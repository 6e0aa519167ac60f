//! Everything that can be found, from the dataset and the record. Runs while pages are written, never in the browser.

mod border;
mod cooperation;
mod documents;
mod figures;
mod pairs;
mod places;
mod site;

use crate::entry::Entry;
use crate::kind::Kind;
use atlas_data::evidence::Evidence;
use atlas_data::{Dataset, Lang, Text3};
use atlas_view::url::{Page, page_path};
use atlas_words::t;
use std::collections::BTreeMap;

/// The longest context, in letters; the rest stands on the page that the hit leads to.
const LONGEST_CONTEXT: usize = 110;

/// What entries are made of.
#[derive(Clone, Copy)]
struct Record<'a> {
    data: &'a Dataset,
    evidence: &'a Evidence,
}

/// Every entry, in a fixed order: what stands earlier comes first among equals.
pub fn entries(data: &Dataset, evidence: &Evidence) -> Vec<Entry> {
    let record = Record { data, evidence };
    let mut entries = places::entries(record);
    entries.extend(site::entries(record));
    entries.extend(pairs::entries(record));
    entries.extend(figures::entries(record));
    entries.extend(border::entries(record));
    entries.extend(cooperation::entries(record));
    entries.extend(documents::entries(record));
    name_again(&mut entries, evidence);
    for entry in &mut entries {
        shorten(&mut entry.context);
    }
    entries
}

/// Adds the names of `aliases.csv`.
fn name_again(entries: &mut [Entry], evidence: &Evidence) {
    let mut aliases: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for row in &evidence.aliases {
        for key in &row.key {
            aliases.entry(key).or_default().push(&row.alias);
        }
    }
    for entry in entries.iter_mut().filter(|entry| entry.kind != Kind::Source) {
        let names = aliases.get(entry.key.as_str()).into_iter().flatten();
        entry.other.extend(names.map(|name| (*name).to_owned()));
    }
}

/// The name of a kind.
pub fn label(lang: Lang, kind: Kind) -> &'static str {
    match kind {
        Kind::Region => t::search_kind_region(lang),
        Kind::Settlement => t::search_kind_settlement(lang),
        Kind::Pair => t::search_kind_pair(lang),
        Kind::River => t::search_kind_river(lang),
        Kind::Actor => t::search_kind_actor(lang),
        Kind::Forum => t::search_kind_forum(lang),
        Kind::Indicator => t::search_kind_indicator(lang),
        Kind::Page => t::search_kind_page(lang),
        Kind::Agreement => t::search_kind_agreement(lang),
        Kind::Law => t::search_kind_law(lang),
        Kind::Programme => t::search_kind_programme(lang),
        Kind::Corridor => t::search_kind_corridor(lang),
        Kind::Crossing => t::search_kind_crossing(lang),
        Kind::Field => t::search_kind_field(lang),
        Kind::Project => t::search_kind_project(lang),
        Kind::Document => t::search_kind_document(lang),
        Kind::Typology => t::search_kind_typology(lang),
        Kind::Series => t::search_kind_series(lang),
        Kind::Disagreement => t::search_kind_disagreement(lang),
        Kind::Problem => t::search_kind_problem(lang),
        Kind::Statement => t::search_kind_statement(lang),
        Kind::Source => t::search_kind_source(lang),
    }
}

/// The words by which a kind is asked for: «город Омск», "village".
pub(crate) fn kind_words(lang: Lang, kind: Kind) -> String {
    let more = match kind {
        Kind::Settlement => t::search_words_settlement(lang),
        Kind::Region => t::search_words_region(lang),
        Kind::Pair => t::search_words_pair(lang),
        Kind::Actor => t::search_words_actor(lang),
        _ => "",
    };
    format!("{} {more}", label(lang, kind))
}

/// A text made anew for each language.
fn text3(make: impl Fn(Lang) -> String) -> Text3 {
    Text3 { en: make(Lang::En), ru: make(Lang::Ru), kk: make(Lang::Kk) }
}

/// The parts that say something, with a middle dot between.
fn line<'a>(parts: impl IntoIterator<Item = &'a str>) -> String {
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ")
}

/// A text that may be absent.
fn said(lang: Lang, text: Option<&Text3>) -> &str {
    text.map_or("", |text| text.get(lang))
}

/// Cuts each language between words.
fn shorten(context: &mut Text3) {
    for text in [&mut context.en, &mut context.ru, &mut context.kk] {
        if let Some((end, _)) = text.char_indices().nth(LONGEST_CONTEXT) {
            let kept = text.get(..end).unwrap_or_default();
            let kept = kept
                .rsplit_once(' ')
                .map_or(kept, |(kept, _)| kept)
                .trim_end_matches([',', ';', ':', '.', '·', '—', ' ']);
            *text = format!("{kept}…");
        }
    }
}

impl Record<'_> {
    /// The address of a page below the language.
    fn address(&self, page: Page) -> String {
        let path = page_path(self.data, Lang::En, page);
        path.split_once('/').map_or_else(String::new, |(_, below)| below.to_owned())
    }

    /// The address of a place on a page.
    fn address_at(&self, page: Page, fragment: &str) -> String {
        format!("{}#{fragment}", self.address(page))
    }

    /// A word of a list in all languages.
    fn word(&self, list: &str, word: &str) -> Text3 {
        text3(|lang| self.evidence.word(lang, list, word).to_owned())
    }

    /// Short names of regions, with a dash between.
    fn regions<'k>(&self, lang: Lang, keys: impl IntoIterator<Item = &'k String>) -> String {
        let ids = keys.into_iter().filter_map(|key| self.data.region_id(key));
        ids.map(|id| self.data.region(id).short.get(lang)).collect::<Vec<_>>().join(" – ")
    }
}
