//! The frame around the ribbon: its two sides and its axis, what is said about the stop under the pointer or the focus, and the key.

use super::axis::AxisBand;
use super::cells::Cells;
use super::walk::Walk;
use crate::dataset::dataset;
use crate::linked::use_linked;
use crate::nav::{is_plain, use_nav};
use crate::platform::stops;
use crate::still::{once, still};
use atlas_data::{Boundary, Country, Lang};
use atlas_view::map::MapModel;
use atlas_view::ribbon::{length_text, rows_set};
use atlas_view::url::Page;
use atlas_words::t;
use leptos::html;
use leptos::prelude::*;

/// The ribbon. Beside the map in full a click chooses a region or shows a stretch on it; elsewhere links lead on. On the home page it
/// stands as it was written (decision 0017).
#[component]
pub fn BorderRibbon(lang: Lang, model: Memo<MapModel>, page: Page) -> impl IntoView {
    let nav = use_nav();
    let linked = use_linked();
    let walk = Walk::new(lang, model, page == Page::Map);
    let walks = page != Page::Home;
    // Links of an embedded graphic leave the frame.
    let target = matches!(page, Page::Embed(_)).then_some("_blank");
    let borders = move || if nav.lens().borders == Boundary::Y2016 { "2016" } else { "2022" };
    let label =
        move || model.with(|model| format!("{}: {}. {}", t::ribbon_heading(lang), model.heading, model.summary));
    Effect::new(move |_| stops::tag("data-hovered", linked.region.get().map(|id| dataset().region(id).slug())));
    Effect::new(move |_| stops::tag("aria-current", nav.lens().selected.map(|id| dataset().region(id).slug())));
    let end = move |class: &'static str, text: fn(Lang) -> &'static str| {
        still(html::p(), move || view! { <p class=class>{text(lang)}</p> })
    };
    view! {
        <div class="ribbon-frame">
            <div class="ribbon" role="group" aria-label=label data-borders=borders
                on:keydown=move |event| walk.key(&event)
                on:focusin=move |event| walk.arrive(&event)
                on:pointerover=move |event| walk.hover(&event)
                on:pointerleave=move |_| walk.leave()
                on:click=move |event| {
                    if is_plain(&event) {
                        walk.click(&event);
                    }
                }>
                {end("end west", t::ribbon_west)}
                {end("side-name russia", t::country_russia)}
                <div class="bank russia" data-set=once(|| rows_set(dataset(), lang, Country::Russia))><Cells lang model country=Country::Russia target walks /></div>
                <AxisBand lang target walks />
                <div class="bank kazakhstan" data-set=once(|| rows_set(dataset(), lang, Country::Kazakhstan))><Cells lang model country=Country::Kazakhstan target walks /></div>
                {end("side-name kazakhstan", t::country_kazakhstan)}
                {end("end east", t::ribbon_east)}
            </div>
            {walks.then(|| view! { <p class="readout needs-script" aria-live="polite">{move || walk.said.get()}</p> })}
            {still(html::div(), || foot(lang, page))}
        </div>
    }
}

/// What the marks mean, how long the border is and by whose lengths; never changes.
fn foot(lang: Lang, page: Page) -> impl IntoView {
    let nav = use_nav();
    let data = dataset();
    let total = data.axis(Boundary::Y2022).map(|axis| {
        let source = data.source(axis.source).title.clone();
        t::ribbon_total(lang, &length_text(lang, axis.length()), &source)
    });
    let dot = |class: &'static str| {
        view! { <svg class=format!("marks {class}") viewBox="0 0 24 16" aria-hidden="true"><path d="M12 8h0" /></svg> }
    };
    let more =
        (page != Page::Ribbon).then(|| view! { " "<a href=nav.page_href(Page::Ribbon)>{t::ribbon_more(lang)}</a> });
    view! {
        <div class="ribbon-foot fine">
            <ul class="ribbon-key">
                <li>{dot("mark road")} {t::ribbon_key_road(lang)}</li>
                <li>{dot("mark rail")} {t::ribbon_key_rail(lang)}</li>
                <li>
                    <svg class="marks mark road" viewBox="0 0 24 16" aria-hidden="true">
                        <path d="M12 8h0" /><path class="core" d="M12 8h0" />
                    </svg>
                    {t::ribbon_key_inexact(lang)}
                </li>
                <li>
                    <svg class="marks" viewBox="0 0 24 16" aria-hidden="true"><path class="line-mark" d="M12 0V16" /></svg>
                    {t::ribbon_key_line(lang)}
                </li>
                <li>
                    <svg class="marks" viewBox="0 0 24 16" aria-hidden="true"><path class="water-mark" d="M12 0V16" /></svg>
                    {t::ribbon_key_river(lang)}
                </li>
            </ul>
            <p>{total} {more}</p>
            {(page != Page::Home).then(|| view! { <p class="needs-script">{t::ribbon_keys(lang)}</p> })}
        </div>
    }
}
