//! All facing pairs in a table, from the Caspian to the Altai.

use super::pair::boundary_text;
use crate::dataset::{dataset, evidence};
use crate::nav::use_nav;
use crate::ui::source::SourceMark;
use crate::ui::table::DataTable;
use atlas_data::{Boundary, Lang};
use atlas_view::evidence::crossing_name;
use atlas_view::pair::{Geometry, ListRow, geometries, list, unassigned};
use atlas_view::say::pair_name;
use atlas_view::url::Page;
use atlas_words::t;
use leptos::prelude::*;

/// The page.
#[component]
pub fn Pairs(lang: Lang) -> impl IntoView {
    let nav = use_nav();
    let data = dataset();
    let outlines = geometries(data, lang);
    let rows = list(data, evidence(), lang).into_iter().map(|row| {
        let outlines = outlines.clone();
        view! { <Row lang row outlines /> }
    });
    let rows = rows.collect_view();
    let wholes = outlines.into_iter().map(|outline| {
        view! { <li><strong>{outline.whole}</strong> " — " {outline.title} " " <SourceMark lang source=outline.source /></li> }
    });
    let count = |version| data.pairs(version).len().to_string();
    let open = unassigned(evidence()).into_iter().map(|row| {
        let href = format!("{}#{}", nav.page_href(Page::Border), row.id);
        let regions = [&row.region_russia, &row.region_kazakhstan].into_iter().flatten();
        let known = regions.filter_map(|key| data.region_id(key)).map(|id| data.region(id).short.get(lang));
        let known: Vec<&str> = known.collect();
        let mode = evidence().word(lang, "mode", &row.mode);
        let line = [mode].into_iter().chain(known).collect::<Vec<_>>().join(" · ");
        view! { <li><a href=href>{crossing_name(lang, row)}</a> " " <span class="fine">{line}</span></li> }
    });
    view! {
        <section class="intro">
            <p class="kicker"><a href=nav.page_href(Page::Border)>{t::border_heading(lang)}</a></p>
            <h1>{t::pairs_heading(lang)}</h1>
            <p class="lead">{t::pairs_lead(lang)}</p>
        </section>
        <section>
            <p class="prose-line">{t::pairs_count(lang, &count(Boundary::Y2016), &count(Boundary::Y2022))}</p>
            <DataTable label=t::pairs_heading(lang) class="pairs" heads=vec![
                t::pairs_pair(lang), t::pairs_borders(lang), t::pairs_length(lang), t::border_crossings(lang),
                t::border_rivers(lang), t::pairs_agreements(lang), t::pairs_twins(lang)
            ]>{rows}</DataTable>
        </section>
        <section>
            <h2>{t::pairs_whole(lang)}</h2>
            <ul class="alone">{wholes.collect_view()}</ul>
            <p class="prose-line">{t::card_lengths(lang)}</p>
        </section>
        <section>
            <h2>{t::pairs_unassigned(lang)}</h2>
            <p class="prose-line">{t::pairs_unassigned_text(lang)}</p>
            <ul class="alone">{open.collect_view()}</ul>
        </section>
    }
}

#[component]
fn Row(lang: Lang, row: ListRow, outlines: Vec<Geometry>) -> impl IntoView {
    let href = use_nav().page_href(Page::Pair(row.pair));
    let lengths = row.lengths.into_iter().zip(outlines).filter(|(length, _)| !length.is_empty());
    let lengths = lengths.map(|(length, outline)| {
        view! { <li><span class="nowrap">{length}</span> " " <SourceMark lang source=outline.source /></li> }
    });
    let lengths = if row.is_point {
        view! { {t::pairs_point(lang)} }.into_any()
    } else {
        view! { <ul>{lengths.collect_view()}</ul> }.into_any()
    };
    let crossings = row.crossings.into_iter().map(|(mode, count)| format!("{mode}: {count}"));
    let crossings: Vec<String> = crossings.collect();
    let count = |count: usize| if count == 0 { "—".to_owned() } else { count.to_string() };
    let crossings = if crossings.is_empty() { count(0) } else { crossings.join(", ") };
    view! {
        <tr>
            <th scope="row"><a href=href>{pair_name(dataset(), lang, row.pair)}</a></th>
            <td>{boundary_text(lang, row.boundary)}</td>
            <td>{lengths}</td>
            <td>{crossings}</td>
            <td>{count(row.rivers)}</td>
            <td>{count(row.agreements)}</td>
            <td>{count(row.twins)}</td>
        </tr>
    }
}
