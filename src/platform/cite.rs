//! Citations of one value or statement: the pattern of its page, filled with its title and address.

use crate::platform::receipt::{elements, links};
use gloo::events::EventListener;
use gloo::utils::{document, window};
use wasm_bindgen::JsCast;
use web_sys::{Document, Element};

/// Listens from now on, and gives the page's own citations their addresses.
pub fn start() {
    EventListener::new(&document(), "click", |event| {
        let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
        let button = target.and_then(|target| target.closest("[data-cite]").ok().flatten());
        let page = window().location().href().unwrap_or_default();
        if let Some(button) = button.filter(|_| document().get_element_by_id("cite").is_some()) {
            put_behind(&button, &document(), &page);
        }
    })
    .forget();
    if let Some(pattern) = document().get_element_by_id("cite") {
        let page = window().location().href().unwrap_or_default();
        address(&pattern, page.split('#').next().unwrap_or_default());
    }
}

/// Puts the citations behind a button, which has then done its work. `written` is the document with the pattern, `page`
/// its address.
pub fn put_behind(button: &Element, written: &Document, page: &str) {
    let Some(pattern) = written.query_selector("#cite .formats").ok().flatten() else {
        return;
    };
    let copy = document().import_node_with_deep(&pattern, true).ok();
    let Some(copy) = copy.and_then(|copy| copy.dyn_into::<Element>().ok()) else {
        return;
    };
    let key = button.get_attribute("data-cite").unwrap_or_default();
    // A straight quotation mark would end the text of a record for citation managers.
    let title = button.get_attribute("data-title").unwrap_or_default().replace('"', "”");
    for slot in elements(&copy, ".cite-title") {
        slot.set_text_content(Some(title.trim_end_matches('.')));
    }
    for slot in elements(&copy, ".cite-key") {
        slot.set_text_content(Some(&key));
    }
    address(&copy, &format!("{}#{key}", page.split('#').next().unwrap_or_default()));
    if let Some(parent) = button.parent_node() {
        // The button stands in its parent, so it can be replaced there.
        let _ = parent.replace_child(&copy, button);
    }
}

fn address(place: &Element, href: &str) {
    for link in links(place) {
        link.set_href(href);
        link.set_text_content(Some(href));
    }
}
