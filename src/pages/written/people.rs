//! What the documents say of population and culture, and the people and institutions they name.

use crate::dataset::evidence;
use crate::nav::use_nav;
use crate::record::entry::{Entry, EntryModel};
use crate::record::statement::StatementQuote;
use atlas_data::evidence::{Actor, Statement};
use atlas_data::{Lang, Span};
use atlas_view::figure::period_text;
use atlas_view::url::Page;
use atlas_words::t;
use leptos::prelude::*;

/// Trends first, then people, then institutions by kind.
#[component]
pub fn People(lang: Lang) -> impl IntoView {
    let nav = use_nav();
    let subjects = ["population", "culture"].map(|topic| {
        let is_on = |row: &&Statement| row.topics.iter().any(|other| other == topic);
        let quotes = evidence().statements.iter().filter(is_on).map(|statement| {
            let is_disputed = evidence().disagreements_with(&statement.id).next().is_some();
            view! { <StatementQuote lang statement is_disputed /> }
        });
        view! {
            <section id=topic>
                <h2>{evidence().word(lang, "topic", topic)}</h2>
                <ul class="quotes">{quotes.collect_view()}</ul>
            </section>
        }
    });
    let kinds = evidence().words("actor").filter_map(|term| {
        let actors: Vec<_> = evidence().actors.iter().filter(|row| row.kind == term.word).collect();
        (!actors.is_empty()).then(|| {
            let entries = actors.into_iter().map(|actor| view! { <Entry lang entry=of_actor(lang, actor) /> });
            view! { <section id=format!("kind-{}", term.word)><h2>{term.name.get(lang)}</h2> <ul class="entries">{entries.collect_view()}</ul></section> }
        })
    });
    view! {
        <section class="intro">
            <h1>{t::people_heading(lang)}</h1>
            <p class="lead">{t::people_lead(lang)}</p>
            <p class="tools"><a class="button" href=nav.page_href(Page::Regions)>{t::people_figures(lang)}</a></p>
        </section>
        {subjects}
        <h2>{t::people_named(lang)}</h2>
        <p class="fine">{t::people_named_text(lang)}</p>
        {kinds.collect_view()}
    }
}

fn of_actor(lang: Lang, actor: &'static Actor) -> EntryModel {
    let word = |list: &'static str, word: &str| evidence().word(lang, list, word).to_owned();
    let mut entry = EntryModel {
        key: actor.id.clone(),
        name: actor.name.get(lang).to_owned(),
        kicker: word("side", &actor.country),
        things: actor.parent.iter().cloned().collect(),
        ..EntryModel::default()
    };
    entry.fact(t::record_aliases(lang), actor.aliases.join(", "));
    entry.notes.push(actor.about.get(lang).to_owned());
    for office in evidence().offices.iter().filter(|row| row.person == actor.id) {
        let stated = [
            (office.as_of, t::people_as_of(lang)),
            (office.from, t::people_since(lang)),
            (office.to, t::people_until(lang)),
        ];
        let dates: Vec<String> = stated
            .into_iter()
            .filter(|(period, _)| period.span != Span::NotStated)
            .map(|(period, label)| format!("{label} {}", period_text(lang, period)))
            .collect();
        entry.fact(t::people_office(lang), format!("{} ({})", office.office.get(lang), dates.join(", ")));
    }
    if actor.name_status == "translated" {
        entry.notes.push(t::people_translated(lang).to_owned());
    }
    entry.rests_on(lang, &actor.sources, actor.confidence);
    entry
}
