//! The browser: the only files that may use web-sys or gloo. Everything here is called from effects and event
//! handlers, never while a component is being built, so that writing pages needs no browser.

pub mod clipboard;
pub mod download;
pub mod history;
pub mod measure;
pub mod page;
pub mod pointer;
pub mod theme;

use crate::dataset::dataset;
use crate::nav::Nav;
use atlas_view::url::parse;
#[cfg(feature = "hydrate")]
use atlas_view::url::{Page, UrlState};
use leptos::prelude::*;

/// Wakes the page that this script was loaded by. What moves is hydrated as it was written: the page named in
/// `<html data-page>` through the default lens.
pub fn start() {
    theme::start();
    clipboard::start();
    if dataset().regions.is_empty() {
        // The embedded data could not be read. The page as it was written says more than an empty one.
        return;
    }
    let shown = page::attribute("data-page").unwrap_or_default();
    let state = parse(dataset(), &shown, "").state;
    #[cfg(feature = "hydrate")]
    hydrate(state, page::root());
    #[cfg(not(feature = "hydrate"))]
    let _ = (state, attach as fn(Nav));
}

#[cfg(feature = "hydrate")]
fn hydrate(state: UrlState, root: String) {
    use crate::app;
    use leptos::mount::hydrate_from;

    match page::live_element() {
        Some(element) if state.page == Page::Home => hydrate_from(element, move || {
            let (nav, view) = app::home(state, root);
            attach(nav);
            view
        })
        .forget(),
        Some(element) if state.page == Page::Trade => hydrate_from(element, move || {
            let (nav, view) = app::trade(state, root);
            attach(nav);
            view
        })
        .forget(),
        // Pages that are only read: links in other languages and notices are all that depends on the address.
        _ => {
            // Already running is no error; hydration starts it by itself.
            let _ = any_spawner::Executor::init_wasm_bindgen();
            let owner = Owner::new();
            owner.with(|| attach(Nav::provide(state, root)));
            std::mem::forget(owner);
        }
    }
}

/// Ties the state to the browser once the page is alive: reads the address with its query, follows the history, keeps
/// the links to other languages and the notices.
fn attach(nav: Nav) {
    history::read(nav);
    history::follow(nav);
    Effect::new(move |_| page::link_languages(nav));
    Effect::new(move |_| page::show_notices(nav));
    Effect::new(|_| page::mark_ready());
}
