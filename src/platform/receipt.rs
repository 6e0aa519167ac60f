//! Receipts in place: a link with `data-receipt` leads to a figure's entry on another page, and with scripts that entry is
//! shown in a dialog here. The entry is the one that was written; nothing is composed twice.

use crate::platform::cite;
use gloo::events::{EventListener, EventListenerOptions};
use gloo::utils::{document, window};
use leptos::task::spawn_local;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{DomParser, Element, HtmlAnchorElement, HtmlDialogElement, MouseEvent, Response, SupportedType};

/// Listens from now on.
pub fn start() {
    let options = EventListenerOptions::enable_prevent_default();
    EventListener::new_with_options(&document(), "click", options, |event| {
        let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
        let link = target.and_then(|target| target.closest("a[data-receipt]").ok().flatten());
        let link = link.and_then(|link| link.dyn_into::<HtmlAnchorElement>().ok());
        let is_plain = event
            .dyn_ref::<MouseEvent>()
            .is_some_and(|event| !(event.ctrl_key() || event.meta_key() || event.shift_key() || event.alt_key()));
        if let Some(link) = link.filter(|_| is_plain) {
            event.prevent_default();
            spawn_local(async move {
                let href = link.href();
                if open(&href).await.is_none() {
                    // Whatever went wrong, the link itself still leads there.
                    let _ = window().location().assign(&href);
                }
            });
        }
    })
    .forget();
}

/// Shows the entry that an address names; `None` where it could not be had.
async fn open(href: &str) -> Option<()> {
    let (page, key) = href.split_once('#')?;
    let response = JsFuture::from(window().fetch_with_str(page)).await.ok()?;
    let response = response.dyn_into::<Response>().ok().filter(Response::ok)?;
    let text = JsFuture::from(response.text().ok()?).await.ok()?.as_string()?;
    let written = DomParser::new().ok()?.parse_from_string(&text, SupportedType::TextHtml).ok()?;
    let entry = written.get_element_by_id(key)?;
    take_style(&written, page);
    let definition = entry.closest("section").ok().flatten();
    let definition = definition.and_then(|section| section.query_selector(".definition").ok().flatten());
    let entry = document().import_node_with_deep(&entry, true).ok()?.dyn_into::<Element>().ok()?;
    resolve(&entry, href);
    if let Some(definition) = definition.and_then(|text| document().import_node_with_deep(&text, true).ok()) {
        // Both were just made and can be put together.
        let _ = entry.append_child(&definition);
    }
    for button in elements(&entry, "[data-cite]") {
        cite::put_behind(&button, &written, page);
    }
    show(&entry)
}

/// Links of the entry are relative to the page that it stands on.
fn resolve(entry: &Element, page: &str) {
    for link in links(entry) {
        if let Some(whole) = link.get_attribute("href").and_then(|href| web_sys::Url::new_with_base(&href, page).ok()) {
            link.set_href(&whole.href());
        }
    }
}

/// Every link below an element.
pub fn links(place: &Element) -> Vec<HtmlAnchorElement> {
    elements(place, "a[href]").into_iter().filter_map(|link| link.dyn_into().ok()).collect()
}

/// Every element below one that a selector names.
pub fn elements(place: &Element, selector: &str) -> Vec<Element> {
    let found = place.query_selector_all(selector).ok();
    let nodes = found.iter().flat_map(|list| (0..list.length()).filter_map(|index| list.get(index)));
    nodes.filter_map(|node| node.dyn_into().ok()).collect()
}

/// The sheet of that page which this one lacks, taken once.
fn take_style(written: &web_sys::Document, page: &str) {
    let sheets = written.query_selector_all("link[rel=stylesheet]").ok();
    let last = sheets.and_then(|list| list.get(list.length().saturating_sub(1)));
    let last = last.and_then(|node| node.dyn_into::<Element>().ok());
    let hash = last.as_ref().and_then(|link| link.get_attribute("integrity"));
    let href = last.and_then(|link| link.get_attribute("href"));
    let Some(whole) = href.and_then(|href| web_sys::Url::new_with_base(&href, page).ok()) else {
        return;
    };
    let name = whole.pathname();
    let file = name.rsplit('/').next().unwrap_or_default();
    if matches!(document().query_selector(&format!("link[href$='{file}']")), Ok(None)) {
        let link = document().create_element("link");
        if let (Ok(link), Some(head)) = (link, document().head()) {
            // Setting a constant attribute cannot fail, and neither can adding to the head.
            let _ = link.set_attribute("rel", "stylesheet");
            let _ = link.set_attribute("href", &whole.href());
            let _ = link.set_attribute("integrity", &hash.unwrap_or_default());
            let _ = head.append_child(&link);
        }
    }
}

/// One dialog for all receipts. It is closed by its button, by Escape and by a click beside it; the browser then gives the focus back
/// to where it was.
fn show(entry: &Element) -> Option<()> {
    let dialog = match document().get_element_by_id("receipt") {
        Some(dialog) => dialog.dyn_into::<HtmlDialogElement>().ok()?,
        None => make()?,
    };
    while let Some(old) = dialog.children().get_with_index(1) {
        old.remove();
    }
    dialog.append_child(entry).ok()?;
    dialog.show_modal().ok()
}

fn make() -> Option<HtmlDialogElement> {
    let dialog = document().create_element("dialog").ok()?.dyn_into::<HtmlDialogElement>().ok()?;
    dialog.set_id("receipt");
    let button = document().create_element("button").ok()?;
    button.set_attribute("type", "button").ok()?;
    button.set_class_name("close");
    let label = document().document_element()?.get_attribute("data-close").unwrap_or_default();
    button.set_attribute("aria-label", &label).ok()?;
    button.set_text_content(Some("×"));
    dialog.append_child(&button).ok()?;
    document().body()?.append_child(&dialog).ok()?;
    let closed = dialog.clone();
    EventListener::new(&dialog, "click", move |event| {
        let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
        if target.is_some_and(|target| target == **closed || target == button) {
            closed.close();
        }
    })
    .forget();
    Some(dialog)
}
