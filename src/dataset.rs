//! The embedded dataset, read once: the whole of it where pages are written, the part that moves in the browser.

use atlas_data::{Dataset, codec};
use std::sync::OnceLock;

#[cfg(feature = "ssr")]
static BYTES: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/atlas.bin"));
#[cfg(not(feature = "ssr"))]
static BYTES: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/browser.bin"));

static DATASET: OnceLock<Dataset> = OnceLock::new();

/// The dataset. The build wrote the bytes with the same codec; were they damaged on their way, it would be empty, and
/// the page stays as it was written (see `platform::start`).
pub fn dataset() -> &'static Dataset {
    DATASET.get_or_init(|| codec::decode(BYTES).unwrap_or_default())
}
