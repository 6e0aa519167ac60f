//! Files of the site that a page names and fetches when they are needed.

use super::page;
use gloo::utils::window;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::Response;

/// Fetches the file that an attribute of the root element names, and gives its bytes. Where there is none, or it does not come, nothing happens: the
/// page goes on with what it has.
pub fn fetch(attribute: &'static str, then: impl FnOnce(Vec<u8>) + 'static) {
    spawn_local(async move {
        if let Some(bytes) = load(attribute).await {
            then(bytes);
        }
    });
}

/// The bytes of the file that an attribute of the root element names.
pub async fn load(attribute: &str) -> Option<Vec<u8>> {
    let address = page::attribute(attribute).filter(|address| !address.is_empty())?;
    let response = JsFuture::from(window().fetch_with_str(&address)).await.ok()?;
    let response = response.dyn_into::<Response>().ok().filter(Response::ok)?;
    let buffer = JsFuture::from(response.array_buffer().ok()?).await.ok()?;
    Some(js_sys::Uint8Array::new(&buffer).to_vec())
}
