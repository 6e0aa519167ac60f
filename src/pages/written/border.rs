//! Crossings with the precision of their positions, counts that differ, rivers with problems and proposals, corridors.

use crate::dataset::{dataset, evidence};
use crate::nav::use_nav;
use crate::record::entry::{Entry, EntryModel, Sources, said};
use crate::ui::table::DataTable;
use atlas_data::evidence::{Corridor, Crossing, Problem, River};
use atlas_data::{Decimal, Lang, Span, Text3};
use atlas_view::card::confidence_text;
use atlas_view::evidence::crossing_name;
use atlas_view::figure::{decimal_text, hedged, period_text, with_symbol};
use atlas_view::url::Page;
use atlas_words::t;
use leptos::prelude::*;

/// The page.
#[component]
pub fn Border(lang: Lang) -> impl IntoView {
    let crossings = evidence().words("mode").filter_map(|mode| {
        let rows: Vec<_> = evidence().crossings.iter().filter(|row| row.mode == mode.word).collect();
        (!rows.is_empty()).then(|| {
            let rows = rows.into_iter().map(move |row| view! { <CrossingRow lang row /> });
            let name = mode.name.get(lang);
            view! {
                <h3 class="group">{t::border_mode(lang, name)}</h3>
                <DataTable label=name class="crossings" heads=vec![
                    t::border_crossing(lang), t::border_regions(lang), t::record_status(lang),
                    t::border_position(lang), t::record_sources(lang)
                ]>{rows.collect_view()}</DataTable>
            }
        })
    });
    let rivers = evidence().rivers.iter().map(|row| view! { <Entry lang entry=of_river(lang, row) /> });
    let problems = evidence().problems.iter().map(|row| view! { <Entry lang entry=of_problem(lang, row) /> });
    let corridors = evidence().words("corridor").filter_map(|mode| {
        let rows: Vec<_> = evidence().corridors.iter().filter(|row| row.mode == mode.word).collect();
        (!rows.is_empty()).then(|| {
            let rows = rows.into_iter().map(|row| view! { <Entry lang entry=of_corridor(lang, row) /> });
            view! { <h3 class="group">{mode.name.get(lang)}</h3> <ul class="entries">{rows.collect_view()}</ul> }
        })
    });
    view! {
        <section class="intro">
            <h1>{t::border_heading(lang)}</h1>
            <p class="lead">{t::border_lead(lang)}</p>
            <p class="tools"><a class="button" href=use_nav().page_href(Page::Pairs)>{t::pairs_heading(lang)}</a></p>
        </section>
        <nav class="contents" aria-label=t::record_contents(lang)>
            <ul>
                <li><a href="#crossings">{t::border_crossings(lang)}</a></li>
                <li><a href="#counts">{t::border_counts(lang)}</a></li>
                <li><a href="#rivers">{t::border_rivers(lang)}</a></li>
                <li><a href="#problems">{t::border_problems(lang)}</a></li>
                <li><a href="#corridors">{t::border_corridors(lang)}</a></li>
            </ul>
        </nav>
        <section id="crossings">
            <h2>{t::border_crossings(lang)}</h2>
            <p class="prose-line">{t::border_crossings_text(lang)}</p>
            {crossings.collect_view()}
        </section>
        <section id="counts">
            <h2>{t::border_counts(lang)}</h2>
            <p class="prose-line">{t::border_counts_text(lang)}</p>
            <Counts lang />
        </section>
        <section id="rivers">
            <h2>{t::border_rivers(lang)}</h2>
            <ul class="entries">{rivers.collect_view()}</ul>
        </section>
        <section id="problems">
            <h2>{t::border_problems(lang)}</h2>
            <p class="prose-line">{t::border_problems_text(lang)}</p>
            <ul class="entries">{problems.collect_view()}</ul>
        </section>
        <section id="corridors">
            <h2>{t::border_corridors(lang)}</h2>
            {corridors.collect_view()}
        </section>
    }
}

#[component]
fn CrossingRow(lang: Lang, row: &'static Crossing) -> impl IntoView {
    let data = dataset();
    let regions = [&row.region_russia, &row.region_kazakhstan].into_iter().flatten();
    let regions = regions.filter_map(|key| data.region_id(key)).map(|id| data.region(id).short.get(lang).to_owned());
    let regions: Vec<String> = regions.collect();
    let word = |list: &'static str, word: &str| evidence().word(lang, list, word).to_owned();
    let position = row.lat.zip(row.lon).map(|(lat, lon)| {
        let text = format!("{}, {}", decimal_text(lang, lat, 3), decimal_text(lang, lon, 3));
        view! { <span class="nowrap">{text}</span> <br/> }
    });
    let kind =
        (row.kind != "checkpoint" && row.kind != row.status).then(|| format!(", {}", word("crossing", &row.kind)));
    view! {
        <tr id=row.id.clone()>
            <th scope="row">
                {crossing_name(lang, row)}
                {said(lang, row.note.as_ref()).map(|note| view! { <span class="fine note">{note}</span> })}
            </th>
            <td>{regions.join(" – ")}</td>
            <td>
                {word("open-to", &row.status)} {kind}
                {said(lang, row.status_basis.as_ref()).map(|text| view! { <span class="fine note">{text}</span> })}
            </td>
            <td>{position} <span class="fine">{word("precision", &row.precision)}</span></td>
            <td><Sources lang keys=row.sources.clone() confidence=confidence_text(lang, row.confidence) /></td>
        </tr>
    }
}

/// Counts side by side: they count different things and are never added or joined.
#[component]
fn Counts(lang: Lang) -> impl IntoView {
    let rows = evidence().crossing_counts.iter().map(move |row| {
        let count = hedged(lang, row.hedge, &decimal_text(lang, row.count, row.count.places));
        view! {
            <tr id=row.id.clone()>
                <th scope="row" class="value">{count}</th>
                <td>{row.unit.get(lang)}</td>
                <td>{row.scope.get(lang)}</td>
                <td>{period_text(lang, row.period)}</td>
                <td><Sources lang keys=row.sources.clone() confidence=confidence_text(lang, row.confidence) /></td>
            </tr>
        }
    });
    view! {
        <DataTable label=t::border_counts(lang) heads=vec![
            t::table_value(lang), t::border_counted(lang), t::border_where(lang), t::receipt_period(lang),
            t::record_sources(lang)
        ]>{rows.collect_view()}</DataTable>
    }
}

/// "1,510 km, on Kazakhstan’s territory".
fn length(lang: Lang, km: Option<Decimal>, note: Option<&Text3>) -> String {
    let km = km.map(|value| with_symbol(lang, &decimal_text(lang, value, value.places), t::unit_km(lang)));
    km.into_iter().chain(said(lang, note)).collect::<Vec<_>>().join(", ")
}

fn of_river(lang: Lang, row: &'static River) -> EntryModel {
    let mut entry = EntryModel {
        key: row.id.clone(),
        name: row.name.get(lang).to_owned(),
        kicker: evidence().word(lang, "water", &row.kind).to_owned(),
        things: row.regions.clone(),
        ..EntryModel::default()
    };
    entry.fact(t::rivers_flow(lang), said(lang, row.flow.as_ref()));
    entry.fact(t::rivers_length(lang), length(lang, row.length_km, row.length_note.as_ref()));
    let basin =
        row.basin_km2.map(|value| format!("{}\u{a0}{}²", decimal_text(lang, value, value.places), t::unit_km(lang)));
    entry.fact(t::rivers_basin(lang), basin);
    entry.fact(t::rivers_relation(lang), said(lang, row.relation.as_ref()));
    entry.note(lang, row.note.as_ref());
    entry.rests_on(lang, &row.sources, row.confidence);
    entry
}

fn of_problem(lang: Lang, row: &'static Problem) -> EntryModel {
    let period = (row.period.span != Span::NotStated).then(|| period_text(lang, row.period));
    let status = evidence().word(lang, "problem", &row.status).to_owned();
    let kicker: Vec<String> = [Some(status), period].into_iter().flatten().collect();
    let mut entry = EntryModel {
        key: row.id.clone(),
        name: row.problem.get(lang).to_owned(),
        kicker: kicker.join(" · "),
        things: row.subject.iter().chain(&row.raised_by).cloned().collect(),
        ..EntryModel::default()
    };
    entry.fact(t::problems_raised_by(lang), said(lang, row.raised_by_note.as_ref()));
    entry.fact(t::problems_proposal(lang), said(lang, row.proposal.as_ref()));
    entry.fact(t::problems_addressee(lang), said(lang, row.addressee.as_ref()));
    entry.rests_on(lang, &row.sources, row.confidence);
    entry
}

fn of_corridor(lang: Lang, row: &'static Corridor) -> EntryModel {
    let mut entry = EntryModel {
        key: row.id.clone(),
        name: row.name.get(lang).to_owned(),
        kicker: evidence().word(lang, "use", &row.status).to_owned(),
        things: row.regions.clone(),
        ..EntryModel::default()
    };
    entry.fact(t::corridors_route(lang), said(lang, row.route.as_ref()));
    entry.fact(t::corridors_border_point(lang), said(lang, row.border_point.as_ref()));
    entry.fact(t::rivers_length(lang), length(lang, row.length_km, row.length_note.as_ref()));
    entry.fact(t::corridors_capacity(lang), said(lang, row.capacity.as_ref()));
    entry.note(lang, row.status_note.as_ref());
    entry.note(lang, row.note.as_ref());
    entry.rests_on(lang, &row.sources, row.confidence);
    entry
}
