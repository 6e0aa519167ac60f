//! Search. Without scripts the page says what to use instead.

use crate::nav::use_nav;
use atlas_data::Lang;
use atlas_view::url::Page;
use atlas_words::t;
use leptos::prelude::*;

/// The page; the program for search fills its list.
#[component]
pub fn Search(lang: Lang) -> impl IntoView {
    let nav = use_nav();
    let pages =
        [Page::Regions, Page::Pairs, Page::Documents, Page::Cooperation, Page::Border, Page::People, Page::Sources];
    let links = pages.map(|page| {
        let name = atlas_view::say::page_name(crate::dataset::dataset(), lang, page);
        view! { <li><a href=nav.page_href(page)>{name}</a></li> }
    });
    view! {
        <section class="intro">
            <h1>{t::search_heading(lang)}</h1>
            <p class="lead">{t::search_lead(lang)}</p>
        </section>
        <div class="search needs-script" role="search">
            <label for="query">{t::search_label(lang)}</label>
            <input id="query" type="search" autocomplete="off" spellcheck="false" enterkeyhint="search" aria-describedby="found" />
            <p id="found" role="status" class="fine" data-none=t::search_none(lang) data-loading=t::search_loading(lang) data-failed=t::search_failed(lang)></p>
            <ol id="hits" class="hits"></ol>
        </div>
        <div class="no-script"><p>{t::search_no_script(lang)}</p></div>
        <ul class="inline-list">{links}</ul>
    }
}
