//! The documents that are read sentence by sentence.

use crate::dataset::evidence;
use crate::nav::use_nav;
use atlas_data::Lang;
use atlas_data::evidence::Document;
use atlas_view::figure::period_text;
use atlas_view::url::Page;
use atlas_words::t;
use leptos::prelude::*;

/// A card for each document.
#[component]
pub fn Documents(lang: Lang) -> impl IntoView {
    let nav = use_nav();
    let cards = evidence().documents.iter().map(|document| {
        let page = Page::Document(document.code.parse().unwrap_or_default());
        let statements = evidence().statements.iter().filter(|row| row.document == document.id).count();
        view! {
            <li class="entry" id=document.id.clone()>
                <p class="entry-kicker">{document.code.clone()} " · " {evidence().word(lang, "document", &document.kind)}</p>
                <h3><a href=nav.page_href(page)>{document.name.get(lang)}</a></h3>
                <p>{document.about.get(lang)}</p>
                <p class="fine">{dated(lang, document)} " · " {t::evidence_statements(lang, statements as u32)}</p>
            </li>
        }
    });
    view! {
        <section class="intro">
            <h1>{t::documents_heading(lang)}</h1>
            <p class="lead">{t::documents_lead(lang)}</p>
            <p class="tools">
                <a class="button" href=nav.page_href(Page::Disagreements)>{t::disagreements_heading(lang)}</a>
                <a class="button" href=nav.page_href(Page::Debate)>{t::debate_heading(lang)}</a>
                <a class="button" href=nav.page_href(Page::Sources)>{t::sources_heading(lang)}</a>
            </p>
        </section>
        <ul class="entries wide">{cards.collect_view()}</ul>
    }
}

/// The date of a document, which is never shown as stated where it was inferred.
pub fn dated(lang: Lang, document: &Document) -> String {
    period_text(lang, document.published)
}
