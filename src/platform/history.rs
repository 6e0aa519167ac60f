//! The address bar: reading it, writing it, and following links without loading a page.

use crate::dataset::dataset;
use crate::nav::{Nav, Step};
use crate::platform::page;
use atlas_view::url::parse;
use gloo::events::{EventListener, EventListenerOptions};
use gloo::utils::{document, window};
use leptos::prelude::*;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, HtmlAnchorElement, MouseEvent};

/// Writes an address into the history. A browser may refuse (a sandboxed frame, too many entries): the page then
/// shows the new state under the old address.
pub fn write(address: &str, step: Step) {
    let Ok(history) = window().history() else { return };
    let _ = match step {
        Step::Push => history.push_state_with_url(&JsValue::NULL, "", Some(address)),
        Step::Replace => history.replace_state_with_url(&JsValue::NULL, "", Some(address)),
    };
}

/// Shows what the address bar says.
pub fn read(nav: Nav) {
    let location = window().location();
    let path = location.pathname().unwrap_or_default();
    let query = location.search().unwrap_or_default();
    let below = path.strip_prefix(&nav.root()).unwrap_or(&path).to_owned();
    let parsed = parse(dataset(), &below, query.trim_start_matches('?'));
    nav.issues.set(parsed.issues);
    if nav.state.get_untracked() != parsed.state {
        nav.state.set(parsed.state);
    }
}

/// Follows the history and the links of the page from now on.
pub fn follow(nav: Nav) {
    EventListener::new(&window(), "popstate", move |_| {
        let before = nav.state.get_untracked().page;
        read(nav);
        let after = nav.state.get_untracked().page;
        if before != after {
            page::arrive(after, fragment());
        }
    })
    .forget();
    let options = EventListenerOptions::enable_prevent_default();
    EventListener::new_with_options(&document(), "click", options, move |event| {
        let Some(event) = event.dyn_ref::<MouseEvent>() else { return };
        if let Some(link) = inner_link(event) {
            follow_link(nav, event, &link);
        }
    })
    .forget();
}

fn fragment() -> Option<String> {
    let hash = window().location().hash().ok()?;
    hash.strip_prefix('#').filter(|name| !name.is_empty()).map(str::to_owned)
}

/// A link to an address of the atlas that a plain click would load.
fn inner_link(event: &MouseEvent) -> Option<HtmlAnchorElement> {
    let is_plain = event.button() == 0
        && !event.default_prevented()
        && !(event.meta_key() || event.ctrl_key() || event.shift_key() || event.alt_key());
    let target = event.target()?.dyn_into::<Element>().ok()?;
    let link = target.closest("a[href]").ok()??.dyn_into::<HtmlAnchorElement>().ok()?;
    let is_ours = link.origin() == window().location().origin().unwrap_or_default();
    let stays = link.target().is_empty() && !link.has_attribute("download");
    (is_plain && is_ours && stays).then_some(link)
}

fn follow_link(nav: Nav, event: &MouseEvent, link: &HtmlAnchorElement) {
    let path = link.pathname();
    let Some(below) = path.strip_prefix(&nav.root()) else { return };
    let fragment = link.hash().strip_prefix('#').filter(|name| !name.is_empty()).map(str::to_owned);
    let here = window().location();
    let same_document = here.pathname().is_ok_and(|at| at == path) && here.search().is_ok_and(|at| at == link.search());
    if same_document && fragment.is_some() {
        return; // the browser scrolls there by itself
    }
    let parsed = parse(dataset(), below, link.search().trim_start_matches('?'));
    if !parsed.issues.is_empty() {
        return; // a file of the site, or something that only the server knows
    }
    event.prevent_default();
    let before = nav.state.get_untracked().page;
    nav.go(parsed.state, Step::Push);
    if before != parsed.state.page || fragment.is_some() {
        page::arrive(parsed.state.page, fragment);
    }
}
