//! What stands at an address that names nothing.

use crate::nav::use_nav;
use atlas_data::Lang;
use atlas_view::url::Page;
use atlas_words::t;
use leptos::prelude::*;

/// Says so, and leads on.
#[component]
pub fn Missing(lang: Lang) -> impl IntoView {
    let nav = use_nav();
    view! {
        <section class="intro missing-page">
            <h1>{t::error_not_found(lang)}</h1>
            <p class="lead">{t::error_not_found_text(lang)}</p>
            <p class="tools">
                <a class="button" href=nav.page_href(Page::Home)>{t::error_to_map(lang)}</a>
                <a class="button" href=nav.page_href(Page::Regions)>{t::nav_regions(lang)}</a>
                <a class="button" href=nav.page_href(Page::Trade)>{t::nav_trade(lang)}</a>
            </p>
        </section>
    }
}
