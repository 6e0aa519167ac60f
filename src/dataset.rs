//! The embedded dataset, read once. Each program embeds the part that it needs.

use atlas_data::{Dataset, codec};
use std::sync::OnceLock;

static DATASET: OnceLock<Dataset> = OnceLock::new();

/// Reads the dataset that a program carries. The build wrote the bytes with the same codec; were they damaged on their
/// way, the dataset would be empty, and the page stays as it was written (see `platform`).
pub fn embed(bytes: &[u8]) {
    // Only the first call counts; every program makes one.
    let _ = DATASET.set(codec::decode(bytes).unwrap_or_default());
}

/// The dataset of this program.
pub fn dataset() -> &'static Dataset {
    DATASET.get_or_init(Dataset::default)
}

/// The whole dataset, for the program that writes pages.
#[cfg(feature = "ssr")]
pub static WHOLE: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/atlas.bin"));

/// The part for the map.
#[cfg(feature = "hydrate")]
pub static MAP: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/map.bin"));

/// The part for the trade page.
#[cfg(feature = "hydrate")]
pub static TRADE: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/trade.bin"));

/// What the data door offers, for the program that writes pages.
#[cfg(feature = "ssr")]
pub fn door() -> &'static atlas_data::door::Door {
    static DOOR: OnceLock<atlas_data::door::Door> = OnceLock::new();
    static BYTES: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/door.bin"));
    DOOR.get_or_init(|| codec::decode(BYTES).unwrap_or_default())
}

/// The files of the data door: path below `data/`, and content.
#[cfg(feature = "ssr")]
pub fn door_files() -> Vec<(String, String)> {
    static BYTES: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/door-files.bin"));
    codec::decode(BYTES).unwrap_or_default()
}

/// What documents say and the record of cooperation, for the program that writes pages.
#[cfg(feature = "ssr")]
pub fn evidence() -> &'static atlas_data::evidence::Evidence {
    static EVIDENCE: OnceLock<atlas_data::evidence::Evidence> = OnceLock::new();
    static BYTES: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/evidence.bin"));
    EVIDENCE.get_or_init(|| codec::decode(BYTES).unwrap_or_default())
}
