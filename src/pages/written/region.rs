//! The page of a region.

use crate::card::FigureBox;
use crate::dataset::{dataset, evidence};
use crate::map::Locator;
use crate::nav::{Nav, use_nav};
use crate::record::Things;
use crate::record::statement::StatementQuote;
use crate::ui::copy::CopyButton;
use crate::ui::source::SourceMark;
use crate::ui::table::DataTable;
use atlas_data::{Lang, RegionId};
use atlas_view::card::{Neighbour, RegionCard, Town, region_card, region_towns};
use atlas_view::cite::citation;
use atlas_view::evidence::things_of;
use atlas_view::say::pair_name;
use atlas_view::table::{IndicatorTable, region_tables};
use atlas_view::url::{Page, UrlState};
use atlas_words::t;
use leptos::prelude::*;

/// Everything that the dataset holds about one region.
#[component]
pub fn RegionPage(lang: Lang, region: RegionId) -> impl IntoView {
    let nav = use_nav();
    let data = dataset();
    let RegionCard { name, other_names, standing, history, note, figures, blanks, neighbours, sources, .. } =
        region_card(data, lang, region);
    let names = other_names.into_iter().map(|(tag, name)| view! { <span lang=tag>{name}</span> });
    let figures = figures.into_iter().map(|figure| view! { <FigureBox lang figure /> });
    let blanks = blanks.into_iter().map(|blank| {
        view! { <li><strong>{blank.label}</strong> " — " {blank.reason} ". " <span class="fine">{blank.text}</span></li> }
    });
    let has_blanks = blanks.len() > 0;
    let on_map = {
        let mut state = UrlState::new(data, lang, Page::Home);
        state.lens.borders = atlas_view::card::version_of(data, region);
        state.lens.year = atlas_view::map::best_year(data, state.lens.indicator, state.lens.borders);
        state.lens.selected = Some(region);
        nav.href(&state)
    };
    let receipts = nav.page_href(Page::Figures(region));
    let cite = citation(data, lang, &name, "{address}");
    let marks = sources.into_iter().map(|source| view! { <SourceMark lang source /> });
    view! {
        <article class="region-page">
            <header class="region-head">
                <div>
                    <p class="kicker"><a href=nav.page_href(Page::Regions)>{t::regions_heading(lang)}</a></p>
                    <h1>{name.clone()}</h1>
                    <p class="names">{names.collect_view()}</p>
                    <p class="standing">{standing} " " {marks.collect_view()}</p>
                    {history.map(|history| view! { <History lang history /> })}
                    {note.map(|note| view! { <p class="caution">{note}</p> })}
                    <p class="tools">
                        <a class="button" href=on_map>{t::card_on_map(lang)}</a>
                        <CopyButton lang label=t::card_link(lang) text="{address}".to_owned() />
                        <CopyButton lang label=t::card_cite(lang) text=cite />
                    </p>
                </div>
                <Locator region />
            </header>
            <section>
                <h2>{t::card_key_figures(lang)}</h2>
                <dl class="figures wide">{figures.collect_view()}</dl>
                {has_blanks.then(|| view! { <h3>{t::map_missing_heading(lang)}</h3> <ul class="blanks">{blanks.collect_view()}</ul> })}
            </section>
            <Neighbours lang region neighbours />
            <Towns lang towns=region_towns(data, lang, region) />
            <section>
                <h2>{t::table_all(lang)}</h2>
                {region_tables(data, lang, region).into_iter().map(|table| view! { <Table lang table receipts=receipts.clone() /> }).collect_view()}
                <p class="tools"><a class="button" href=receipts.clone()>{t::receipt_all(lang)}</a></p>
            </section>
            <Mentions lang region />
        </article>
    }
}

#[component]
fn History(lang: Lang, history: (String, Vec<(RegionId, String)>)) -> impl IntoView {
    let nav = use_nav();
    let links =
        history.1.into_iter().map(|(id, name)| view! { <li><a href=region_href(nav, lang, id)>{name}</a></li> });
    view! { <div class="history"><p>{history.0}</p> <ul class="inline-list">{links.collect_view()}</ul></div> }
}

fn region_href(nav: Nav, lang: Lang, region: RegionId) -> String {
    nav.href(&UrlState::new(dataset(), lang, Page::Region(region)))
}

#[component]
fn Neighbours(lang: Lang, region: RegionId, neighbours: Vec<Neighbour>) -> impl IntoView {
    let nav = use_nav();
    let rows = neighbours.into_iter().map(|neighbour| {
        let lengths = neighbour.lengths.into_iter().map(|(length, source, note)| {
            view! { <li>{t::card_shared(lang, &length)} " " <SourceMark lang source /> " " <span class="fine">{note}</span></li> }
        });
        let pair = dataset().pair_of(region, neighbour.region).map(|pair| {
            let name = pair_name(dataset(), lang, pair);
            view! { <li><a class="pair-link" href=nav.page_href(Page::Pair(pair))>{t::pair_link(lang, &name)}</a></li> }
        });
        let point = neighbour.is_point.then(|| view! { <li>{t::card_point_contact(lang)}</li> });
        view! {
            <li class="neighbour">
                <h3><a href=region_href(nav, lang, neighbour.region)>{neighbour.name}</a></h3>
                <ul>{lengths.collect_view()} {point} {pair}</ul>
            </li>
        }
    });
    view! {
        <section>
            <h2>{t::card_neighbours(lang)}</h2>
            <ul class="neighbours">{rows.collect_view()}</ul>
            <p class="fine">{t::card_lengths(lang)}</p>
        </section>
    }
}

#[component]
fn Towns(lang: Lang, towns: Vec<Town>) -> impl IntoView {
    let rows = towns.into_iter().map(|town| {
        let class = if town.is_centre { "town is-centre" } else { "town" };
        view! { <li class=class><strong>{town.name}</strong> " " {town.population} " " <SourceMark lang source=town.source /></li> }
    });
    view! {
        <section>
            <h2>{t::card_towns(lang)}</h2>
            <ul class="towns">{rows.collect_view()}</ul>
        </section>
    }
}

#[component]
fn Table(lang: Lang, table: IndicatorTable, receipts: String) -> impl IntoView {
    let rows = table.rows.into_iter().map(move |row| {
        view! {
            <tr class=(!row.is_preferred).then_some("other")>
                <th scope="row">{row.period}</th>
                <td class="value"><a href=format!("{receipts}#{}", row.receipt) data-receipt="">{row.value}</a></td>
                <td>{row.reporter} " " <SourceMark lang source=row.source /></td>
                <td class="fine">{row.remark}</td>
            </tr>
        }
    });
    view! {
        <details class="series">
            <summary>{table.name.clone()} " " <span class="fine">{t::table_rows(lang, table.count as u32)}</span></summary>
            <p class="definition">{table.definition}</p>
            <DataTable label=table.name heads=vec![
                t::table_year(lang), t::table_value(lang), t::table_source(lang), t::card_note(lang)
            ]>{rows.collect_view()}</DataTable>
        </details>
    }
}

/// What the documents say about the region, what is agreed and what lies on its border.
#[component]
fn Mentions(lang: Lang, region: RegionId) -> impl IntoView {
    let key = dataset().region(region).key.as_str();
    let quotes = evidence().statements_on(key).map(|statement| {
        let is_disputed = evidence().disagreements_with(&statement.id).next().is_some();
        view! { <StatementQuote lang statement is_disputed /> }
    });
    let quotes: Vec<_> = quotes.collect();
    let things = things_of(evidence(), key);
    view! {
        {(!things.is_empty()).then(|| view! { <section><h2>{t::record_region(lang)}</h2> <Things lang keys=things /></section> })}
        {(!quotes.is_empty()).then(|| view! { <section><h2>{t::record_said(lang)}</h2> <ul class="quotes">{quotes}</ul></section> })}
    }
}
