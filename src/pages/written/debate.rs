//! Judgements with their speakers, by subject.

use crate::dataset::evidence;
use crate::nav::use_nav;
use crate::record::statement::StatementQuote;
use atlas_data::Lang;
use atlas_view::evidence::debate;
use atlas_view::url::Page;
use atlas_words::t;
use leptos::prelude::*;

/// Every claim, wish, opinion and forecast, each with who says it.
#[component]
pub fn Debate(lang: Lang) -> impl IntoView {
    let nav = use_nav();
    let subjects = debate(evidence());
    let menu = subjects.iter().map(|(topic, voices)| {
        let name = evidence().word(lang, "topic", topic);
        view! { <li><a href=format!("#{topic}")>{name}</a> " " <span class="fine">{voices.len()}</span></li> }
    });
    let menu = menu.collect_view();
    let sections = subjects.into_iter().map(|(topic, voices)| {
        let name = evidence().word(lang, "topic", topic);
        let quotes = voices.into_iter().map(|voice| {
            view! { <StatementQuote lang statement=voice.statement is_disputed=voice.is_disputed /> }
        });
        view! {
            <section id=topic>
                <h2>{name}</h2>
                <ul class="quotes">{quotes.collect_view()}</ul>
            </section>
        }
    });
    view! {
        <section class="intro">
            <h1>{t::debate_heading(lang)}</h1>
            <p class="lead">{t::debate_lead(lang)}</p>
            <p class="tools"><a class="button" href=nav.page_href(Page::Disagreements)>{t::disagreements_heading(lang)}</a></p>
        </section>
        <nav class="contents" aria-label=t::record_contents(lang)><ul>{menu}</ul></nav>
        {sections.collect_view()}
    }
}
