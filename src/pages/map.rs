//! The map in full: every way of drawing it, with the same regions, legend and table as on the home page.

use crate::card::RegionSummary;
use crate::dataset::dataset;
use crate::linked::use_linked;
use crate::map::{AtlasMap, MapInset, MapLegend, ScaleBar, keep_detailed};
use crate::nav::use_nav;
use crate::ribbon::BorderRibbon;
use crate::views::{
    Above, BreaksEditor, DifferenceLegend, DifferenceStretches, FlowArrows, FlowsLegend, LayerChoice, LayerList,
    LayerMarks, RegionFinder, Shown, SmallMaps, SpreadStrip, TimeControl, TwoLegend, VersionNotices, ViewForm,
    ViewTable,
};
use atlas_data::Lang;
use atlas_view::map::{map_model, whole_model};
use atlas_view::url::{Page, Portrayal, UrlState};
use atlas_words::t;
use leptos::prelude::*;

/// The page.
#[component]
pub fn MapPage(lang: Lang) -> impl IntoView {
    let nav = use_nav();
    let shown = Shown::new(nav);
    let model = Memo::new(move |_| whole_model(dataset(), &shown.state.get()));
    let selected = Memo::new(move |_| nav.lens().selected);
    let linked = use_linked();
    let hovered = linked.region;
    keep_detailed(linked);
    // The ribbon shows the indicator, whatever the map makes of it.
    let bars = Memo::new(move |_| map_model(dataset(), &shown.state.get()));
    let simple = move || nav.href(&UrlState { page: Page::Home, ..nav.state.get() });
    let has = move |text: fn(&atlas_view::map::MapModel) -> &String| model.with(|model| text(model).clone());
    let has_other_legend = move || matches!(shown.portrayal(), Portrayal::Two | Portrayal::Flows);
    let above = Above::new();
    let overlay = view! {
        <g>
            <DifferenceStretches lang shown />
            <FlowArrows shown />
            <LayerMarks above />
        </g>
    };
    view! {
        <section class="intro">
            <h1>{t::views_heading(lang)}</h1>
            <p class="lead">{t::views_lead(lang)}</p>
        </section>
        <section class="atlas whole" aria-labelledby="map-heading">
            <div class="controls needs-script">
                <ViewForm lang shown />
                <RegionFinder lang />
                <LayerChoice lang />
            </div>
            <TimeControl lang shown />
            <VersionNotices lang />
            <div class="atlas-heading">
                <h2 id="map-heading">{move || has(|model| &model.heading)}</h2>
                <p class="definition">{move || has(|model| &model.definition)}</p>
            </div>
            <div class="atlas-body">
                <div>
                    <AtlasMap lang model overlay towns=true />
                    <ScaleBar lang />
                </div>
                <div class="atlas-side">
                    <div hidden=has_other_legend><MapLegend lang model /></div>
                    <TwoLegend lang shown />
                    <DifferenceLegend lang shown />
                    <FlowsLegend lang shown />
                    <LayerList lang above />
                    <SpreadStrip lang shown model hovered />
                    <BreaksEditor lang shown model />
                    <p class="summary" aria-live="polite">{move || has(|model| &model.summary)}</p>
                    {move || {
                        model.with(|model| model.caution.clone()).map(|text| view! { <p class="caution">{text}</p> })
                    }}
                    {move || selected.get().map(|region| view! { <RegionSummary lang region /> })}
                </div>
            </div>
            <div hidden=move || shown.portrayal() == Portrayal::Flows><BorderRibbon lang model=bars page=Page::Map /></div>
            <SmallMaps lang shown />
            <ViewTable lang shown model />
            <MapInset />
            <p class="fine"><a href=simple>{t::views_simple(lang)}</a> " · " {t::map_projection(lang)}</p>
        </section>
    }
}
