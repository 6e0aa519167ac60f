//! A document with its statements, sentence by sentence in the order of the text.

use super::documents::dated;
use crate::dataset::evidence;
use crate::nav::use_nav;
use crate::record::cite::CitePattern;
use crate::record::entry::{Sources, said};
use crate::record::statement::StatementEntry;
use atlas_data::Lang;
use atlas_data::evidence::{Document, Sentence};
use atlas_view::evidence::place_text;
use atlas_view::url::Page;
use atlas_words::t;
use leptos::prelude::*;

/// The page of a document; an address without one says so.
#[component]
pub fn DocumentPage(lang: Lang, code: u16) -> impl IntoView {
    let found = evidence().documents.iter().find(|row| row.code.parse() == Ok(code));
    match found {
        Some(document) => view! { <Read lang document /> }.into_any(),
        None => view! { <super::missing::Missing lang /> }.into_any(),
    }
}

#[component]
fn Read(lang: Lang, document: &'static Document) -> impl IntoView {
    let nav = use_nav();
    let stated = |text: &Option<String>| text.clone().unwrap_or_else(|| t::documents_not_stated(lang).to_owned());
    let number = [&document.volume, &document.issue, &document.pages];
    let number: Vec<&str> = number.into_iter().flatten().map(String::as_str).collect();
    let mut facts = vec![
        (t::documents_kind(lang), evidence().word(lang, "document", &document.kind).to_owned()),
        (t::documents_authors(lang), stated(&document.authors)),
        (t::documents_outlet(lang), stated(&document.outlet)),
        (t::documents_date(lang), dated(lang, document)),
        (t::documents_method(lang), document.method.get(lang).to_owned()),
    ];
    if !number.is_empty() {
        facts.insert(3, (t::documents_number(lang), number.join(", ")));
    }
    let facts = facts.into_iter().map(|(label, text)| view! { <div><dt>{label}</dt> <dd>{text}</dd></div> });
    let sentences: Vec<&'static Sentence> =
        evidence().sentences.iter().filter(|row| row.document == document.id).collect();
    let paragraphs = sentences.chunk_by(|a, b| a.paragraph == b.paragraph).map(|sentences| {
        let sentences = sentences.iter().map(|sentence| view! { <Place lang document sentence=*sentence /> });
        view! { <section class="paragraph">{sentences.collect_view()}</section> }
    });
    view! {
        <article class="document">
            <header class="intro">
                <p class="kicker"><a href=nav.page_href(Page::Documents)>{t::documents_heading(lang)}</a> " · " {document.code.clone()}</p>
                <h1>{document.name.get(lang)}</h1>
                <p class="lead">{document.about.get(lang)}</p>
                <dl class="facts">{facts.collect_view()}</dl>
                {said(lang, document.note.as_ref()).map(|note| view! { <p class="caution">{note}</p> })}
                <Sources lang keys=vec![document.source.clone()] confidence=None />
            </header>
            <h2>{t::documents_sentences(lang)}</h2>
            <p class="fine">{t::documents_sentences_text(lang)}</p>
            {paragraphs.collect_view()}
            <CitePattern lang key=document.id.clone() title=document.name.get(lang).to_owned() />
        </article>
    }
}

/// A sentence by its place and first words, and what it says.
#[component]
fn Place(lang: Lang, document: &'static Document, sentence: &'static Sentence) -> impl IntoView {
    let at = (sentence.paragraph, sentence.sentence);
    let statements = evidence()
        .statements
        .iter()
        .filter(|row| row.document == document.id && (row.paragraph, row.sentence) == at)
        .map(|statement| view! { <StatementEntry lang statement /> });
    let is_silent = sentence.role != "content";
    let role = is_silent.then(|| evidence().word(lang, "sentence", &sentence.role));
    let class = if is_silent { "sentence is-silent" } else { "sentence" };
    view! {
        <div class=class id=format!("p{}-s{}", at.0, at.1)>
            <p class="sentence-place">
                <span>{place_text(lang, at.0, at.1)}</span>
                " " <q lang=document.language.clone()>{sentence.opening.clone()} "…"</q>
                {role.map(|role| view! { " " <span class="tag">{role}</span> })}
            </p>
            <ul class="statements">{statements.collect_view()}</ul>
        </div>
    }
}
