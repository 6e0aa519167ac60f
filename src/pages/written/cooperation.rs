//! Forums as one series on a line of years, programmes, projects.

use crate::dataset::evidence;
use crate::nav::use_nav;
use crate::record::entry::{Entry, EntryModel, said};
use atlas_data::evidence::{Forum, Programme, Project};
use atlas_data::{Lang, Span};
use atlas_view::evidence::{Timeline, roman, timeline};
use atlas_view::figure::{decimal_text, hedged, period_text};
use atlas_view::url::Page;
use atlas_words::t;
use leptos::prelude::*;

/// The page.
#[component]
pub fn Cooperation(lang: Lang) -> impl IntoView {
    let nav = use_nav();
    let forums = evidence().forums.iter().map(|row| view! { <Entry lang entry=of_forum(lang, row) /> });
    let programmes = evidence().programmes.iter().map(|row| view! { <Entry lang entry=of_programme(lang, row) /> });
    let projects = evidence().words("project").filter_map(|term| {
        let rows: Vec<_> = evidence().projects.iter().filter(|row| row.category == term.word).collect();
        (!rows.is_empty()).then(|| {
            let rows = rows.into_iter().map(|row| view! { <Entry lang entry=of_project(lang, row) /> });
            view! { <h3 class="group">{term.name.get(lang)}</h3> <ul class="entries">{rows.collect_view()}</ul> }
        })
    });
    view! {
        <section class="intro">
            <h1>{t::cooperation_heading(lang)}</h1>
            <p class="lead">{t::cooperation_lead(lang)}</p>
            <p class="tools">
                <a class="button" href=nav.page_href(Page::Agreements)>{t::agreements_heading(lang)}</a>
                <a class="button" href=nav.page_href(Page::Law)>{t::law_heading(lang)}</a>
            </p>
        </section>
        <section id="forums">
            <h2>{t::cooperation_forums(lang)}</h2>
            <p class="prose-line">{t::cooperation_forums_text(lang)}</p>
            {timeline(evidence(), lang).map(|line| view! { <ForumLine lang line /> })}
            <ul class="entries">{forums.collect_view()}</ul>
        </section>
        <section id="programmes">
            <h2>{t::cooperation_programmes(lang)}</h2>
            <p class="prose-line">{t::cooperation_programmes_text(lang)}</p>
            <ul class="entries">{programmes.collect_view()}</ul>
        </section>
        <section id="projects">
            <h2>{t::cooperation_projects(lang)}</h2>
            <p class="prose-line">{t::cooperation_projects_text(lang)}</p>
            {projects.collect_view()}
        </section>
    }
}

/// Years as columns; a forum is a link to its entry. On a narrow screen the line runs downwards.
#[component]
fn ForumLine(lang: Lang, line: Timeline) -> impl IntoView {
    let years = line.years.clone().map(|year| {
        let marks = line.marks.iter().filter(|mark| mark.year == year).map(|mark| {
            let side = if mark.is_in_russia { "in-russia" } else { "in-kazakhstan" };
            let class = if mark.is_held { format!("forum-mark {side}") } else { format!("forum-mark {side} is-announced") };
            view! {
                <a class=class href=format!("#{}", mark.key) aria-label=format!("{}, {}", mark.name, mark.city)>
                    <b>{mark.ordinal.clone()}</b> <span>{mark.city.clone()}</span>
                </a>
            }
        });
        let is_empty = line.empty_years.contains(&year);
        let none = is_empty.then(|| view! { <span class="no-forum">{t::cooperation_no_forum(lang)}</span> });
        view! { <li class=is_empty.then_some("is-empty")><span class="year">{year}</span> {marks.collect_view()} {none}</li> }
    });
    view! {
        <ol class="forum-line">{years.collect_view()}</ol>
        <p class="forum-legend fine">
            <span><i class="swatch in-russia"></i> {t::cooperation_in_russia(lang)}</span>
            <span><i class="swatch in-kazakhstan"></i> {t::cooperation_in_kazakhstan(lang)}</span>
            <span><i class="swatch is-announced"></i> {evidence().word(lang, "forum", "announced").to_owned()}</span>
        </p>
    }
}

fn of_forum(lang: Lang, forum: &'static Forum) -> EntryModel {
    let word = |list: &'static str, word: &str| evidence().word(lang, list, word).to_owned();
    let person = |key: &Option<String>| {
        let actor = key.as_deref().and_then(|key| evidence().actors.iter().find(|row| row.id == key));
        actor.map(|row| row.name.get(lang).to_owned())
    };
    let days = match (forum.from.span, forum.to.span) {
        (Span::Day(..), Span::Day(..)) if forum.from.span != forum.to.span => {
            format!("{} – {}", period_text(lang, forum.from), period_text(lang, forum.to))
        }
        _ => period_text(lang, forum.main_day),
    };
    let mut entry = EntryModel {
        key: forum.id.clone(),
        name: format!("{} · {}", roman(forum.ordinal), forum.city.get(lang)),
        kicker: format!("{days} · {}", word("forum", &forum.status)),
        things: forum.region.iter().cloned().collect(),
        ..EntryModel::default()
    };
    entry.fact(t::cooperation_name_used(lang), said(lang, forum.name_used.as_ref()));
    let theme = said(lang, forum.theme.as_ref());
    let known = word("theme", &forum.theme_status);
    entry.fact(t::cooperation_theme(lang), theme.map_or(known.clone(), |theme| format!("{theme} ({known})")));
    if let Some(format) = &forum.format {
        entry.fact(t::cooperation_format(lang), word("format", format));
    }
    let presidents: Vec<String> =
        [person(&forum.president_russia), person(&forum.president_kazakhstan)].into_iter().flatten().collect();
    entry.fact(t::cooperation_presidents(lang), presidents.join(", "));
    let counted = forum.documents.map(|count| decimal_text(lang, count, 0));
    let signed: Vec<String> = counted.into_iter().chain(said(lang, forum.documents_note.as_ref())).collect();
    entry.fact(t::cooperation_documents(lang), signed.join(" — "));
    let sum =
        forum.value_usd.map(|value| hedged(lang, forum.value_hedge, &format!("{} $", decimal_text(lang, value, 0))));
    let sum: Vec<String> = sum.into_iter().chain(said(lang, forum.value_note.as_ref())).collect();
    entry.fact(t::cooperation_value(lang), sum.join(" — "));
    entry.note(lang, forum.results.as_ref());
    entry.note(lang, forum.doubt.as_ref());
    entry.rests_on(lang, &forum.sources, forum.confidence);
    entry
}

fn of_programme(lang: Lang, row: &'static Programme) -> EntryModel {
    let word = |list: &'static str, word: &str| evidence().word(lang, list, word).to_owned();
    let mut entry = EntryModel {
        key: row.id.clone(),
        name: row.title.get(lang).to_owned(),
        kicker: format!("{} · {}", word("programme", &row.kind), word("level", &row.level)),
        things: row.follows.iter().chain(&row.implements).chain(&row.forum).cloned().collect(),
        ..EntryModel::default()
    };
    let dates = [
        (t::programmes_prepared(lang), row.prepared),
        (t::programmes_adopted(lang), row.adopted),
        (t::programmes_signed(lang), row.signed),
        (t::programmes_period(lang), row.period),
    ];
    for (label, period) in dates.into_iter().filter(|(_, period)| period.span != Span::NotStated) {
        entry.fact(label, period_text(lang, period));
    }
    entry.fact(t::record_status(lang), word("running", &row.status));
    entry.note(lang, row.status_note.as_ref());
    entry.fact(t::programmes_results(lang), said(lang, row.results.as_ref()));
    entry.rests_on(lang, &row.sources, row.confidence);
    entry
}

fn of_project(lang: Lang, row: &'static Project) -> EntryModel {
    let word = |list: &'static str, word: &str| evidence().word(lang, list, word).to_owned();
    let mut entry = EntryModel {
        key: row.id.clone(),
        name: row.name.get(lang).to_owned(),
        kicker: word("work", &row.status),
        things: row.regions.clone(),
        ..EntryModel::default()
    };
    entry.notes.push(row.about.get(lang).to_owned());
    entry.fact(t::projects_participants(lang), said(lang, row.participants.as_ref()));
    if row.from.span != Span::NotStated {
        entry.fact(t::projects_from(lang), period_text(lang, row.from));
    }
    let unit = said(lang, row.value_unit.as_ref()).unwrap_or_default();
    let size = row.value.map(|value| format!("{}\u{a0}{unit}", decimal_text(lang, value, value.places)));
    entry.fact(t::projects_size(lang), size);
    entry.note(lang, row.note.as_ref());
    entry.rests_on(lang, &row.sources, row.confidence);
    entry
}
