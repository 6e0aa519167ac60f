//! What the record holds for a pair: crossings, rivers, lines, acts, programmes, projects, forums, statements.

use crate::dataset::{dataset, evidence};
use crate::nav::use_nav;
use crate::record::entry::{Sources, said};
use crate::record::statement::StatementQuote;
use crate::ui::table::DataTable;
use atlas_data::evidence::Crossing;
use atlas_data::{Lang, Pair};
use atlas_view::card::confidence_text;
use atlas_view::evidence::crossing_name;
use atlas_view::figure::decimal_text;
use atlas_view::pair::{
    GroupKind, Naming, PairThing, crossings, disagreements, forums, groups, named_alone, statements,
};
use atlas_view::url::Page;
use atlas_words::t;
use leptos::prelude::*;

/// Crossings whose entry names both regions.
#[component]
pub fn Crossings(lang: Lang, pair: Pair) -> impl IntoView {
    let rows = crossings(dataset(), evidence(), pair);
    let is_empty = rows.is_empty();
    let rows = rows.into_iter().map(|(row, naming)| view! { <CrossingRow lang row naming /> }).collect_view();
    let table = if is_empty {
        view! { <p>{t::pair_crossings_none(lang)}</p> }.into_any()
    } else {
        view! {
            <DataTable label=t::pair_crossings(lang) class="crossings" heads=vec![
                t::border_crossing(lang), t::receipt_kind(lang), t::record_status(lang), t::border_position(lang),
                t::record_sources(lang)
            ]>{rows}</DataTable>
        }
        .into_any()
    };
    view! {
        <section id="crossings">
            <h2>{t::pair_crossings(lang)}</h2>
            <p class="prose-line">{t::pair_crossings_text(lang)}</p>
            {table}
        </section>
    }
}

#[component]
fn CrossingRow(lang: Lang, row: &'static Crossing, naming: Naming) -> impl IntoView {
    let word = |list: &'static str, word: &str| evidence().word(lang, list, word).to_owned();
    let href = format!("{}#{}", use_nav().page_href(Page::Border), row.id);
    let position = row.lat.zip(row.lon).map(|(lat, lon)| {
        let text = format!("{}, {}", decimal_text(lang, lat, 3), decimal_text(lang, lon, 3));
        view! { <span class="nowrap">{text}</span> <br/> }
    });
    view! {
        <tr>
            <th scope="row">
                <a href=href>{crossing_name(lang, row)}</a>
                {(naming == Naming::OtherBorders).then(|| view! { <span class="fine note">{t::pair_other_borders(lang)}</span> })}
            </th>
            <td>{word("mode", &row.mode)}</td>
            <td>
                {word("open-to", &row.status)}
                {said(lang, row.status_basis.as_ref()).map(|text| view! { <span class="fine note">{text}</span> })}
            </td>
            <td>{position} <span class="fine">{word("precision", &row.precision)}</span></td>
            <td><Sources lang keys=row.sources.clone() confidence=confidence_text(lang, row.confidence) /></td>
        </tr>
    }
}

/// Rows that name both regions, by table; apart from them those that name one.
#[component]
pub fn Record(lang: Lang, pair: Pair) -> impl IntoView {
    let nav = use_nav();
    let data = dataset();
    let sections = groups(data, evidence(), lang, pair).into_iter().map(|group| {
        let is_empty = group.things.is_empty();
        let things = group.things.into_iter().map(|thing| view! { <ThingEntry lang thing /> }).collect_view();
        let body = if is_empty {
            view! { <p class="fine">{t::pair_none(lang)}</p> }.into_any()
        } else {
            view! { <ul class="entries">{things}</ul> }.into_any()
        };
        view! { <h3 class="group">{group_name(lang, group.kind)}</h3> {body} }
    });
    let alone = named_alone(data, evidence(), lang, pair).into_iter().map(|(region, things)| {
        let name = data.region(region).name.get(lang);
        let count = things.len() as u32;
        let links = things.into_iter().map(|(kind, thing)| {
            let href = format!("{}#{}", nav.page_href(thing.page), thing.key);
            view! { <li><a href=href>{thing.name}</a> " " <span class="fine">{group_name(lang, kind)}</span></li> }
        });
        view! {
            <details class="series">
                <summary>{t::pair_alone_count(lang, count, name)}</summary>
                <ul class="alone">{links.collect_view()}</ul>
            </details>
        }
    });
    let forums = forums(data, evidence(), lang, pair);
    let held = if forums.is_empty() {
        view! { <p class="fine">{t::pair_forums_none(lang)}</p> }.into_any()
    } else {
        let links = forums.into_iter().map(|(key, name, region)| {
            let href = format!("{}#{key}", nav.page_href(Page::Cooperation));
            view! { <li><a href=href>{name}</a> " " <span class="fine">{data.region(region).name.get(lang)}</span></li> }
        });
        view! { <ul class="alone">{links.collect_view()}</ul> }.into_any()
    };
    view! {
        <section id="record">
            <h2>{t::pair_record(lang)}</h2>
            <p class="prose-line">{t::pair_record_text(lang)}</p>
            {sections.collect_view()}
            <h3 class="group">{t::pair_forums(lang)}</h3>
            {held}
            <h3 class="group">{t::pair_alone(lang)}</h3>
            {alone.collect_view()}
        </section>
    }
}

fn group_name(lang: Lang, kind: GroupKind) -> &'static str {
    match kind {
        GroupKind::Rivers => t::border_rivers(lang),
        GroupKind::Corridors => t::border_corridors(lang),
        GroupKind::Agreements => t::pair_agreements(lang),
        GroupKind::Twins => t::pair_twins(lang),
        GroupKind::Programmes => t::cooperation_programmes(lang),
        GroupKind::Projects => t::cooperation_projects(lang),
    }
}

/// A row of the record, with the way to its entry.
#[component]
pub fn ThingEntry(lang: Lang, thing: PairThing) -> impl IntoView {
    let href = format!("{}#{}", use_nav().page_href(thing.page), thing.key);
    let other = thing.is_other_borders.then(|| view! { <p><span class="tag">{t::pair_other_borders(lang)}</span></p> });
    view! {
        <li class="entry">
            <p class="entry-kicker">{thing.line}</p>
            <h3><a href=href>{thing.name}</a></h3>
            {(!thing.about.is_empty()).then(|| view! { <p>{thing.about}</p> })}
            {other}
            <Sources lang keys=thing.sources confidence=thing.confidence />
        </li>
    }
}

/// Statements that name both regions, and the disagreements of sources about both.
#[component]
pub fn Said(lang: Lang, pair: Pair) -> impl IntoView {
    let nav = use_nav();
    let quotes = statements(dataset(), evidence(), pair).into_iter().map(|statement| {
        let is_disputed = evidence().disagreements_with(&statement.id).next().is_some();
        view! { <StatementQuote lang statement is_disputed /> }
    });
    let quotes: Vec<_> = quotes.collect();
    let said = if quotes.is_empty() {
        view! { <p class="fine">{t::pair_said_none(lang)}</p> }.into_any()
    } else {
        view! { <ul class="quotes">{quotes}</ul> }.into_any()
    };
    let disputes = disagreements(dataset(), evidence(), pair).into_iter().map(|row| {
        let href = format!("{}#{}", nav.page_href(Page::Disagreements), row.id);
        view! { <li><a href=href>{row.title.get(lang)}</a> <p class="fine">{row.reading.get(lang)}</p></li> }
    });
    let disputes: Vec<_> = disputes.collect();
    let disputes = (!disputes.is_empty()).then(|| {
        view! { <h3 class="group">{t::disagreements_heading(lang)}</h3> <ul class="alone">{disputes}</ul> }
    });
    view! {
        <section id="said">
            <h2>{t::pair_said(lang)}</h2>
            {said}
            {disputes}
        </section>
    }
}
