//! The frame around every page: header, notices, the page itself, footer.

use crate::nav::{Nav, use_nav};
use crate::pages::page_view;
use crate::ui::{footer::SiteFooter, header::SiteHeader, notice::Notices};
use atlas_view::url::UrlState;
use atlas_words::t;
use leptos::prelude::*;

/// The whole document body for a state, with links that start at `root`.
#[component]
pub fn App(state: UrlState, root: String) -> impl IntoView {
    let nav = Nav::provide(state, root);
    crate::platform::attach(nav);
    view! { <Frame /> }
}

#[component]
fn Frame() -> impl IntoView {
    let nav = use_nav();
    let lang = Memo::new(move |_| nav.lang());
    let page = Memo::new(move |_| nav.state.with(|state| (state.lang, state.page)));
    view! {
        {move || view! { <a class="skip" href="#main">{t::nav_skip(lang.get())}</a> <SiteHeader lang=lang.get() /> }}
        <main id="main" tabindex="-1">
            <Notices />
            {move || {
                let (lang, page) = page.get();
                page_view(lang, page)
            }}
        </main>
        {move || view! { <SiteFooter lang=lang.get() /> }}
    }
}
