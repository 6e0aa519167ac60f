//! The register of agreements at four levels, honest about what it does not hold.

use crate::dataset::evidence;
use crate::nav::use_nav;
use crate::record::entry::{Entry, EntryModel, said};
use atlas_data::evidence::Agreement;
use atlas_data::{Lang, Span};
use atlas_view::figure::period_text;
use atlas_view::url::Page;
use atlas_words::t;
use leptos::prelude::*;

/// Grouped by level, each in order of time.
#[component]
pub fn Agreements(lang: Lang) -> impl IntoView {
    let nav = use_nav();
    let groups: Vec<_> = evidence()
        .words("level")
        .filter_map(|term| {
            let mut rows: Vec<&'static Agreement> =
                evidence().agreements.iter().filter(|row| row.level == term.word).collect();
            rows.sort_by_key(|row| (row.signed.span == Span::NotStated, row.signed.to_string()));
            (!rows.is_empty()).then_some((term, rows))
        })
        .collect();
    let menu = groups.iter().map(|(term, rows)| {
        view! { <li><a href=format!("#level-{}", term.word)>{term.name.get(lang)}</a> " " <span class="fine">{rows.len()}</span></li> }
    });
    let menu = menu.collect_view();
    let sections = groups.into_iter().map(|(term, rows)| {
        let rows = rows.into_iter().map(|row| view! { <Entry lang entry=of_agreement(lang, row) /> });
        view! {
            <section id=format!("level-{}", term.word)>
                <h2>{term.name.get(lang)}</h2>
                <ul class="entries">{rows.collect_view()}</ul>
            </section>
        }
    });
    view! {
        <section class="intro">
            <p class="kicker"><a href=nav.page_href(Page::Cooperation)>{t::cooperation_heading(lang)}</a></p>
            <h1>{t::agreements_heading(lang)}</h1>
            <p class="lead">{t::agreements_lead(lang)}</p>
            <p class="caution">{t::agreements_coverage(lang, &evidence().agreements.len().to_string())}</p>
        </section>
        <nav class="contents" aria-label=t::record_contents(lang)><ul>{menu}</ul></nav>
        {sections.collect_view()}
    }
}

fn of_agreement(lang: Lang, row: &'static Agreement) -> EntryModel {
    let word = |list: &'static str, word: &str| evidence().word(lang, list, word).to_owned();
    let things = row.regions.iter().chain(&row.fields).chain(&row.forum).chain(&row.basis);
    let mut entry = EntryModel {
        key: row.id.clone(),
        name: row.title.get(lang).to_owned(),
        kicker: format!("{} · {}", period_text(lang, row.signed), word("act", &row.kind)),
        things: things.cloned().collect(),
        ..EntryModel::default()
    };
    entry.fact(t::agreements_russia(lang), row.party_russia.get(lang).to_owned());
    entry.fact(t::agreements_kazakhstan(lang), row.party_kazakhstan.get(lang).to_owned());
    entry.fact(t::agreements_place(lang), said(lang, row.place.as_ref()));
    if row.in_force.span != Span::NotStated {
        entry.fact(t::agreements_in_force(lang), period_text(lang, row.in_force));
    }
    entry.fact(t::record_status(lang), word("agreement", &row.status));
    entry.note(lang, row.status_note.as_ref());
    entry.note(lang, row.note.as_ref());
    entry.rests_on(lang, &row.sources, row.confidence);
    entry
}
