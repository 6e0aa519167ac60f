//! The map with its legend, the card of the chosen region, and the ranking.

use crate::card::RegionSummary;
use crate::dataset::dataset;
use crate::map::{AtlasMap, MapControls, MapLegend, MapRanking};
use crate::nav::use_nav;
use crate::platform::download;
use crate::still::still;
use atlas_data::Lang;
use atlas_view::export::map_csv;
use atlas_view::map::map_model;
use atlas_view::url::{Page, UrlState};
use atlas_words::t;
use leptos::html;
use leptos::prelude::*;

/// The home page.
#[component]
pub fn Home(lang: Lang) -> impl IntoView {
    let nav = use_nav();
    let shown = Memo::new(move |_| UrlState { lens: nav.lens().of_model(), ..nav.state.get() });
    let model = Memo::new(move |_| map_model(dataset(), &shown.get()));
    let selected = Memo::new(move |_| nav.lens().selected);
    let whole = move || nav.href(&UrlState { page: Page::Map, ..nav.state.get() });
    let save = move |_| {
        let text = model.with_untracked(|model| map_csv(dataset(), lang, model));
        if download::text_file("borderland-map.csv", "text/csv", &text).is_err() {
            leptos::logging::warn!("the browser refused the download");
        }
    };
    view! {
        <section class="intro">
            <h1>{t::home_heading(lang)}</h1>
            <p class="lead">{t::home_lead(lang)}</p>
        </section>
        <section class="atlas" aria-labelledby="map-heading">
            <MapControls lang model />
            <div class="atlas-heading">
                <h2 id="map-heading">{move || model.with(|model| model.heading.clone())}</h2>
                <p class="definition">{move || model.with(|model| model.definition.clone())}</p>
            </div>
            <div class="atlas-body">
                <AtlasMap lang model overlay=() towns=false />
                <div class="atlas-side">
                    <MapLegend lang model />
                    <p class="summary" aria-live="polite">{move || model.with(|model| model.summary.clone())}</p>
                    {move || {
                        model.with(|model| model.caution.clone()).map(|text| view! { <p class="caution">{text}</p> })
                    }}
                    <p class="hint needs-script" hidden=move || selected.get().is_some()>{t::map_hint_pointer(lang)}</p>
                    {move || selected.get().map(|region| view! { <RegionSummary lang region /> })}
                </div>
            </div>
            {still(html::section(), || ribbon(lang))}
            <div class="atlas-table">
                <h2>{t::map_ranking(lang)}</h2>
                <MapRanking lang model />
                <p class="table-tools">
                    <button type="button" class="button needs-script" on:click=save>{t::trade_download_csv(lang)}</button>
                    <a class="button" href=whole>{t::views_all(lang)}</a>
                    <span class="fine">{t::map_projection(lang)}</span>
                </p>
            </div>
        </section>
    }
}

/// The border ribbon as the page is written. It moves with the map on the page of the map in full, whose program has room for it.
#[cfg(feature = "ssr")]
fn ribbon(lang: Lang) -> impl IntoView {
    use crate::ribbon::BorderRibbon;

    let state = UrlState::new(dataset(), lang, Page::Home);
    let model = Memo::new(move |_| map_model(dataset(), &state));
    let heading = model.with_untracked(|model| model.heading.clone());
    view! {
        <section class="ribbon-home">
            <h2 class="ribbon-heading">{t::ribbon_heading(lang)}</h2>
            <p class="definition">{heading}</p>
            <BorderRibbon lang model page=Page::Home />
        </section>
    }
}

/// In the browser it stands as it was written.
#[cfg(not(feature = "ssr"))]
fn ribbon(_lang: Lang) {}
