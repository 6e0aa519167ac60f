//! Copying text: buttons with `data-copy` copy what it says, with `{address}` in it replaced; where it says nothing, they
//! copy the text in front of them.

use crate::platform::page;
use gloo::events::EventListener;
use gloo::utils::{document, window};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::spawn_local;
use web_sys::Element;

/// Listens from now on.
pub fn start() {
    EventListener::new(&document(), "click", |event| {
        let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
        let button = target.and_then(|target| target.closest("[data-copy]").ok().flatten());
        if let Some(button) = button {
            press(&button);
        }
    })
    .forget();
}

fn press(button: &Element) {
    let named = button.get_attribute("data-copy").filter(|text| !text.is_empty());
    let before = || button.previous_element_sibling().and_then(|element| element.text_content()).unwrap_or_default();
    let text = named.map_or_else(before, |text| text.replace("{address}", &page::address()));
    let answer = button.next_element_sibling();
    let (done, failed) = (button.get_attribute("data-done"), button.get_attribute("data-failed"));
    let say = move |copied: bool| {
        if let Some(answer) = answer {
            answer.set_text_content(if copied { done } else { failed }.as_deref());
        }
    };
    let navigator = window().navigator();
    // Outside a secure context there is no clipboard.
    if js_sys::Reflect::get(&navigator, &JsValue::from_str("clipboard")).map_or(true, |it| it.is_undefined()) {
        say(false);
        return;
    }
    let promise = navigator.clipboard().write_text(&text);
    spawn_local(async move { say(wasm_bindgen_futures::JsFuture::from(promise).await.is_ok()) });
}
