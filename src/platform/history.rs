//! The address bar: reading it and writing it.

use crate::dataset::dataset;
use crate::nav::{Nav, Step};
use atlas_data::Lang;
use atlas_view::url::parse;
use gloo::events::EventListener;
use gloo::utils::window;
use leptos::prelude::*;
use wasm_bindgen::JsValue;

/// Writes an address below the site's root into the history. A browser may refuse (a sandboxed frame, too many
/// entries): the page then shows the new state under the old address.
pub fn write(root: &str, address: &str, step: Step) {
    let Ok(history) = window().history() else { return };
    let stays = window().location().pathname().is_ok_and(|path| path == root);
    let address = if stays { at_root(root, address) } else { address.to_owned() };
    let address = address.as_str();
    let _ = match step {
        Step::Push => history.push_state_with_url(&JsValue::NULL, "", Some(address)),
        Step::Replace => history.replace_state_with_url(&JsValue::NULL, "", Some(address)),
    };
}

/// The root shows the home page in its first language. It stays there when the lens changes: in the language's own folder
/// every relative address of the page would lead elsewhere.
fn at_root(root: &str, address: &str) -> String {
    let home = format!("{root}{}/", Lang::default().tag());
    match address.strip_prefix(&home) {
        Some(query) if query.is_empty() || query.starts_with('?') => format!("{root}{query}"),
        _ => address.to_owned(),
    }
}

/// Shows what the address bar says, as soon as what was written is hydrated.
pub fn read(nav: Nav) {
    Effect::new(move |_| apply(nav));
}

fn apply(nav: Nav) {
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

/// Follows the history from now on.
pub fn follow(nav: Nav) {
    EventListener::new(&window(), "popstate", move |_| apply(nav)).forget();
}
