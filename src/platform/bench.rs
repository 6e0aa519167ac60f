//! The benchmark's page (`cargo xtask bench`): the home page of an invented country. Its part of the dataset is fetched, where real
//! programs carry it, so that one program serves every size; everything behind that is the home page's own.

use crate::platform::page;
use crate::{app, dataset};
use atlas_data::{MapPart, codec};
use gloo::utils::window;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::Response;

/// Wakes the page once the dataset that it names has come.
pub fn start() {
    spawn_local(async {
        if let Some(part) = load().await {
            dataset::embed(part.into());
            super::start(app::home);
        }
    });
}

async fn load() -> Option<MapPart> {
    let name = page::attribute("data-map")?;
    let response = JsFuture::from(window().fetch_with_str(&name)).await.ok()?;
    let response = response.dyn_into::<Response>().ok().filter(Response::ok)?;
    let buffer = JsFuture::from(response.array_buffer().ok()?).await.ok()?;
    codec::decode(&js_sys::Uint8Array::new(&buffer).to_vec()).ok()
}
