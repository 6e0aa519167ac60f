//! An entry of the record: a heading with a fragment, a line of facts, remarks, sources.

use super::{Things, thing};
use crate::dataset::{dataset, evidence};
use crate::nav::use_nav;
use crate::ui::source::SourceMark;
use atlas_data::{Confidence, Lang, Text3};
use atlas_view::card::confidence_text;
use atlas_view::evidence::place_text;
use atlas_view::url::Page;
use atlas_words::t;
use leptos::prelude::*;

/// The fields that entries of different tables have in common.
#[derive(Clone, Debug, Default)]
pub struct EntryModel {
    /// Key, and fragment of its address.
    pub key: String,
    /// Name.
    pub name: String,
    /// A short line in front of the name: a date, a number.
    pub kicker: String,
    /// Labels and texts.
    pub facts: Vec<(&'static str, String)>,
    /// Keys of regions, fields, people.
    pub things: Vec<String>,
    /// Remarks.
    pub notes: Vec<String>,
    /// Keys of sources.
    pub sources: Vec<String>,
    /// Confidence, where it is not high.
    pub confidence: Option<String>,
}

impl EntryModel {
    /// A fact, where there is one.
    pub fn fact(&mut self, label: &'static str, text: impl Into<Option<String>>) {
        self.facts.extend(text.into().filter(|text| !text.is_empty()).map(|text| (label, text)));
    }

    /// A remark, where there is one.
    pub fn note(&mut self, lang: Lang, text: Option<&Text3>) {
        self.notes.extend(text.map(|text| text.get(lang).to_owned()));
    }

    /// Sources and how far to trust them.
    pub fn rests_on(&mut self, lang: Lang, sources: &[String], confidence: Confidence) {
        self.sources = sources.to_vec();
        self.confidence = confidence_text(lang, confidence);
    }
}

/// The text of a triple that may be missing.
pub fn said(lang: Lang, text: Option<&Text3>) -> Option<String> {
    text.map(|text| text.get(lang).to_owned())
}

/// One entry.
#[component]
pub fn Entry(lang: Lang, entry: EntryModel) -> impl IntoView {
    // A step of the ladder that is an agreement leads to its row in the register.
    let (same, things): (Vec<_>, Vec<_>) =
        entry.things.into_iter().partition(|key| thing(lang, key).is_some_and(|(name, _)| name == entry.name));
    let heading = match same.first().and_then(|key| thing(lang, key)) {
        Some((name, href)) => view! { <a href=href>{name}</a> }.into_any(),
        None => entry.name.clone().into_any(),
    };
    let facts = entry.facts.into_iter().map(|(label, text)| view! { <div><dt>{label}</dt> <dd>{text}</dd></div> });
    let notes = entry.notes.into_iter().map(|note| view! { <p class="fine">{note}</p> });
    let mentions = mentions(lang, &entry.key);
    let has_things = !things.is_empty();
    view! {
        <li class="entry" id=entry.key>
            {(!entry.kicker.is_empty()).then(|| view! { <p class="entry-kicker">{entry.kicker}</p> })}
            <h3>{heading}</h3>
            {(facts.len() > 0).then(|| view! { <dl class="facts">{facts.collect_view()}</dl> })}
            {has_things.then(|| view! { <Things lang keys=things /> })}
            {notes.collect_view()}
            <Sources lang keys=entry.sources confidence=entry.confidence />
            {mentions}
        </li>
    }
}

/// The sources of an entry by name; each leads to its terms and address.
#[component]
pub fn Sources(lang: Lang, keys: Vec<String>, confidence: Option<String>) -> impl IntoView {
    let nav = use_nav();
    let data = dataset();
    let links = keys.into_iter().map(|key| {
        if let Some(document) = evidence().documents.iter().find(|row| row.source == key) {
            let href = nav.page_href(Page::Document(document.code.parse().unwrap_or_default()));
            return view! { <li><a href=href>{document.name.get(lang)}</a></li> }.into_any();
        }
        let publisher = data.source_id(&key).map_or_else(String::new, |id| data.source(id).publisher.clone());
        let href = nav.source_href(&key);
        view! { <li><a href=href>{publisher}</a> " " <SourceMark lang source=key /></li> }.into_any()
    });
    view! {
        <div class="rests-on">
            <span>{t::record_sources(lang)}</span>
            <ul class="inline-list">{links.collect_view()}</ul>
            {confidence.map(|text| view! { <span class="confidence">{text}</span> })}
        </div>
    }
}

/// What the documents say about an entry, as links to the sentences.
fn mentions(lang: Lang, key: &str) -> Option<AnyView> {
    let nav = use_nav();
    let said: Vec<_> = evidence().statements_on(key).collect();
    if said.is_empty() {
        return None;
    }
    let links = said.into_iter().map(|row| {
        let document = evidence().document(&row.document);
        let code = document.map_or("", |document| document.code.as_str());
        let href = format!("{}#{}", nav.page_href(Page::Document(code.parse().unwrap_or_default())), row.id);
        let place = format!("{code}, {}", place_text(lang, row.paragraph, row.sentence));
        view! { <li>{row.text.get(lang)} " " <a class="fine" href=href>{place}</a></li> }
    });
    let count = links.len();
    Some(
        view! {
            <details class="mentions">
                <summary>{t::record_mentions(lang, count as u32)}</summary>
                <ul>{links.collect_view()}</ul>
            </details>
        }
        .into_any(),
    )
}
