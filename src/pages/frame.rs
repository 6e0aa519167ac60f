//! The map alone in a frame on another page, and the line that such frames end with.

use crate::dataset::dataset;
use crate::linked::use_linked;
use crate::map::{AtlasMap, MapLegend, ScaleBar, keep_detailed};
use crate::nav::use_nav;
use crate::still::still;
use crate::views::{Above, LayerList, LayerMarks};
use atlas_data::{Boundary, Lang};
use atlas_view::map::map_model;
use atlas_view::url::{Embed, Page, UrlState};
use atlas_words::t;
use leptos::html;
use leptos::prelude::*;

/// The map with its legend and summary, through the lens of the address.
#[component]
pub fn MapFrame(lang: Lang) -> impl IntoView {
    let nav = use_nav();
    let shown = Memo::new(move |_| UrlState { lens: nav.lens().of_model(), ..nav.state.get() });
    let model = Memo::new(move |_| map_model(dataset(), &shown.get()));
    let above = Above::new();
    keep_detailed(use_linked());
    view! {
        <section class="atlas" aria-labelledby="map-heading">
            {still(html::h1(), || view! { <h1 class="visually-hidden">{t::home_heading(lang)}</h1> })}
            <h2 id="map-heading">{move || model.with(|model| model.heading.clone())}</h2>
            <AtlasMap lang model overlay=view! { <LayerMarks above /> } towns=true />
            <ScaleBar lang />
            <LayerList lang above />
            <MapLegend lang model />
            <p class="summary" aria-live="polite">{move || model.with(|model| model.summary.clone())}</p>
            {move || model.with(|model| model.caution.clone()).map(|text| view! { <p class="caution">{text}</p> })}
            <Credit lang page=Page::Embed(Embed::Map) />
        </section>
    }
}

/// Whose figures, and the way to the atlas, through the same lens.
#[component]
pub fn Credit(lang: Lang, page: Page) -> impl IntoView {
    let nav = use_nav();
    let full = move || {
        let mut state = nav.state.get();
        if let Page::Embed(embed) = page {
            state.page = embed.page();
        }
        nav.href(&state)
    };
    let said = still(html::span(), || {
        let data = dataset();
        let axis = data.axis(Boundary::Y2022).filter(|_| page == Page::Embed(Embed::Ribbon));
        let lengths = axis.map(|axis| t::ribbon_credit(lang, &data.source(axis.source).title));
        view! { <span>{t::export_footer(lang, &data.version, &data.created)} " " {lengths}</span> }
    });
    view! { <p class="credit fine">{said} " " <a href=full target="_blank">{t::ribbon_full(lang)}</a></p> }
}
