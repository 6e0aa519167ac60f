//! The browser: the only files that may use web-sys or gloo. Everything here is called from effects and event
//! handlers, never while a component is being built, so that prerendering needs no browser.

pub mod clipboard;
pub mod download;
pub mod history;
pub mod measure;
pub mod page;
pub mod pointer;
pub mod theme;

use crate::app::App;
use crate::dataset::dataset;
use crate::nav::Nav;
use atlas_view::url::parse;
use leptos::prelude::*;

/// Hydrates the page that this script was loaded by. What it shows first is what was prerendered: the page named in
/// `<html data-page>` through the default lens.
pub fn start() {
    let shown = page::attribute("data-page").unwrap_or_default();
    let state = parse(dataset(), &shown, "").state;
    let root = page::root();
    #[cfg(feature = "hydrate")]
    leptos::mount::hydrate_body(move || view! { <App state root /> });
    #[cfg(not(feature = "hydrate"))]
    drop(view! { <App state root /> });
}

/// Ties the state to the browser once the page is alive: reads the address with its query, follows links and the
/// history, keeps title and language.
pub fn attach(nav: Nav) {
    Effect::new(move |_| {
        history::read(nav);
        history::follow(nav);
        theme::restore();
        page::mark_ready();
    });
    Effect::new(move |_| {
        let state = nav.state.get();
        page::describe(&state);
    });
}
