//! The browser: the only files that may use web-sys or gloo. Everything here is called from effects and event
//! handlers, never while a component is being built, so that writing pages needs no browser.

#[cfg(all(feature = "bench", feature = "hydrate"))]
pub mod bench;
pub mod canvas;
pub mod cite;
pub mod clipboard;
pub mod download;
pub mod file;
pub mod history;
pub mod keys;
pub mod measure;
pub mod page;
pub mod pointer;
pub mod receipt;
#[cfg(feature = "hydrate")]
pub mod search;
pub mod shapes;
pub mod stops;
pub mod theme;

#[cfg(feature = "hydrate")]
use crate::nav::Nav;
#[cfg(feature = "hydrate")]
use leptos::prelude::*;

/// Wakes the page that this script was loaded by. What moves is hydrated as it was written: the page named in
/// `<html data-page>` through the default lens. `live` is that part of the page.
#[cfg(feature = "hydrate")]
pub fn start<V: IntoView + 'static>(live: impl FnOnce(atlas_view::url::UrlState, String) -> (Nav, V) + 'static) {
    use crate::dataset::dataset;
    use atlas_view::url::parse;

    theme::start();
    clipboard::start();
    receipt::start();
    cite::start();
    if dataset().regions.is_empty() {
        // The embedded data could not be read. The page as it was written says more than an empty one.
        return;
    }
    let shown = page::attribute("data-page").unwrap_or_default();
    let state = parse(dataset(), &shown, "").state;
    let root = page::root();
    if let Some(element) = page::live_element() {
        let woken = leptos::mount::hydrate_from(element, move || {
            let (nav, view) = live(state, root);
            attach(nav);
            view
        });
        woken.forget();
    } else {
        // A page that is only read: links in other languages and notices are all that depends on the address.
        // Already running is no error.
        let _ = any_spawner::Executor::init_wasm_bindgen();
        let owner = Owner::new();
        owner.with(|| attach(Nav::provide(state, root)));
        std::mem::forget(owner);
    }
}

/// Ties the state to the browser once the page is alive: reads the address with its query, follows the history, keeps
/// the links to other languages and the notices.
#[cfg(feature = "hydrate")]
fn attach(nav: Nav) {
    history::read(nav);
    history::follow(nav);
    Effect::new(move |_| page::link_languages(nav));
    Effect::new(move |_| page::show_notices(nav));
    Effect::new(|_| page::mark_ready());
}
