//! Copying text.

use gloo::utils::window;
use leptos::task::spawn_local;
use wasm_bindgen::JsValue;

/// Copies a text and tells whether it could; a browser may refuse, and has no clipboard outside a secure context.
pub fn copy(text: &str, said: impl Fn(bool) + 'static) {
    let navigator = window().navigator();
    let is_missing = js_sys::Reflect::get(&navigator, &JsValue::from_str("clipboard")).map_or(true, |it| it.is_undefined());
    if is_missing {
        said(false);
        return;
    }
    let promise = navigator.clipboard().write_text(text);
    spawn_local(async move { said(wasm_bindgen_futures::JsFuture::from(promise).await.is_ok()) });
}
