//! The benchmark's page (`cargo xtask bench`): the home page of an invented country. Its part of the dataset is fetched, where real
//! programs carry it, so that one program serves every size; everything behind that is the home page's own.

use crate::platform::file;
use crate::{app, dataset};
use atlas_data::{MapPart, codec};
use wasm_bindgen_futures::spawn_local;

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
    codec::decode(&file::load("data-map").await?).ok()
}
