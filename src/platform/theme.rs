//! Light or dark. The device decides until the visitor does; the choice is kept where the browser allows it.

use gloo::events::EventListener;
use gloo::utils::{document, window};

const KEY: &str = "borderland-theme";

fn stored() -> Option<String> {
    window().local_storage().ok()??.get_item(KEY).ok()?
}

fn show(theme: &str) {
    if let Some(root) = document().document_element() {
        let _ = root.set_attribute("data-theme", theme);
    }
}

/// Shows the stored choice and listens to the button; anything else in the storage is ignored.
pub fn start() {
    if let Some(theme) = stored().filter(|theme| matches!(theme.as_str(), "light" | "dark")) {
        show(&theme);
    }
    if let Ok(Some(button)) = document().query_selector("button.theme") {
        EventListener::new(&button, "click", |_| toggle()).forget();
    }
}

/// Changes to the other one and remembers it.
fn toggle() {
    let prefers_dark =
        window().match_media("(prefers-color-scheme: dark)").ok().flatten().is_some_and(|query| query.matches());
    let shown = document().document_element().and_then(|root| root.get_attribute("data-theme"));
    let is_dark = shown.map_or(prefers_dark, |theme| theme == "dark");
    let next = if is_dark { "light" } else { "dark" };
    show(next);
    if let Ok(Some(storage)) = window().local_storage() {
        // Storage may be full or forbidden; the choice then lasts as long as the page.
        let _ = storage.set_item(KEY, next);
    }
}
