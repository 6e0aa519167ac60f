//! The document: its attributes, title, language and focus.

use crate::dataset::dataset;
use atlas_view::say;
use atlas_view::url::{Page, UrlState};
use gloo::utils::{document, window};
use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, Url};

/// An attribute of the root element.
pub fn attribute(name: &str) -> Option<String> {
    document().document_element()?.get_attribute(name)
}

/// The path below which the atlas lives, with slashes on both ends. A prerendered page knows it relative to itself, so
/// that the same files work under any base path.
pub fn root() -> String {
    let relative = attribute("data-root").unwrap_or_default();
    let base = document().base_uri().ok().flatten().unwrap_or_default();
    let relative = if relative.is_empty() { "./" } else { &relative };
    Url::new_with_base(relative, &base).map_or_else(|_| "/".to_owned(), |url| url.pathname())
}

/// Title and language follow the state.
pub fn describe(state: &UrlState) {
    document().set_title(&say::page_title(dataset(), state.lang, state.page));
    if let Some(root) = document().document_element() {
        // Neither can fail for a constant attribute name.
        let _ = root.set_attribute("lang", state.lang.tag());
    }
}

/// Tells tests and style sheets that the page answers.
pub fn mark_ready() {
    if let Some(root) = document().document_element() {
        let _ = root.set_attribute("data-ready", "");
    }
}

/// After a move to another page: to its top, or to the named element, with the focus there.
pub fn arrive(page: Page, fragment: Option<String>) {
    // The new page stands in the document only after the present turn.
    leptos::prelude::request_animation_frame(move || {
        if let Some(fragment) = fragment {
            let _ = window().location().replace(&format!("#{fragment}"));
            return;
        }
        window().scroll_to_with_x_and_y(0.0, 0.0);
        let target = if page == Page::Home { "main" } else { "main h1" };
        let element = document().query_selector(target).ok().flatten();
        if let Some(element) = element.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
            let _ = element.set_attribute("tabindex", "-1");
            let _ = element.focus();
        }
    });
}

/// The whole address of what is shown.
pub fn address() -> String {
    window().location().href().unwrap_or_default()
}
