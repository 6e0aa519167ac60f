//! The document around the part that moves: its attributes, links to other languages, notices.

use crate::app::LIVE;
use crate::nav::Nav;
use atlas_data::Lang;
use atlas_words::t;
use gloo::utils::{document, window};
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, Url};

/// An attribute of the root element.
pub fn attribute(name: &str) -> Option<String> {
    document().document_element()?.get_attribute(name)
}

/// The element whose content is hydrated.
pub fn live_element() -> Option<HtmlElement> {
    document().get_element_by_id(LIVE)?.dyn_into().ok()
}

/// The path below which the atlas lives, with slashes on both ends. A written page knows it relative to itself, so that
/// the same files work under any base path.
pub fn root() -> String {
    let relative = attribute("data-root").filter(|root| !root.is_empty());
    let base = document().base_uri().ok().flatten().unwrap_or_default();
    let resolved = Url::new_with_base(relative.as_deref().unwrap_or("./"), &base);
    resolved.map_or_else(|_| "/".to_owned(), |url| url.pathname())
}

fn element(selector: &str) -> Option<Element> {
    document().query_selector(selector).ok().flatten()
}

/// The links of the language switch keep the lens.
pub fn link_languages(nav: Nav) {
    for lang in Lang::ALL {
        if let Some(link) = element(&format!(".languages a[lang={}]", lang.tag())) {
            // Setting a constant attribute cannot fail.
            let _ = link.set_attribute("href", &nav.in_language(lang));
        }
    }
}

/// Says what could not be read in the address, in the language of the page.
pub fn show_notices(nav: Nav) {
    let lang = attribute("lang").and_then(|tag| Lang::from_tag(&tag)).unwrap_or_default();
    let parts: Vec<String> =
        nav.issues.with(|issues| issues.iter().map(|issue| t::notice_part(lang, &issue.part)).collect());
    if let Some(place) = element(".notices") {
        let text = if parts.is_empty() { String::new() } else { t::error_fallback(lang, &parts.join(", ")) };
        place.set_text_content(Some(&text));
    }
}

/// Tells tests and style sheets that the page answers.
pub fn mark_ready() {
    if let Some(root) = document().document_element() {
        let _ = root.set_attribute("data-ready", "");
    }
}

/// The whole address of what is shown.
pub fn address() -> String {
    window().location().href().unwrap_or_default()
}
