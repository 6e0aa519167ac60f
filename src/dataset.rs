//! The embedded dataset, read once. Each program embeds the part that it needs.

use atlas_data::{Dataset, codec};
use std::sync::OnceLock;

static DATASET: OnceLock<Dataset> = OnceLock::new();

/// Sets what [`dataset`] gives. Only the first call counts; every program makes one.
pub fn embed(data: Dataset) {
    let _ = DATASET.set(data);
}

/// The dataset of this program.
pub fn dataset() -> &'static Dataset {
    DATASET.get_or_init(Dataset::default)
}

/// The whole dataset, for the program that writes pages. The build wrote the bytes with the same codec; were they damaged on
/// their way, the dataset would be empty, and in the browser a page stays as it was written (see `platform`).
#[cfg(feature = "ssr")]
pub fn whole() -> Dataset {
    codec::decode(include_bytes!(concat!(env!("OUT_DIR"), "/atlas.bin"))).unwrap_or_default()
}

/// The part for the map.
#[cfg(feature = "hydrate")]
pub fn map_part() -> Dataset {
    let part: atlas_data::MapPart =
        codec::decode(include_bytes!(concat!(env!("OUT_DIR"), "/map.bin"))).unwrap_or_default();
    part.into()
}

/// The part for the map in full.
#[cfg(feature = "hydrate")]
pub fn views_part() -> Dataset {
    codec::decode(include_bytes!(concat!(env!("OUT_DIR"), "/views.bin"))).unwrap_or_default()
}

/// The part for the trade page.
#[cfg(feature = "hydrate")]
pub fn trade_part() -> Dataset {
    codec::decode(include_bytes!(concat!(env!("OUT_DIR"), "/trade.bin"))).unwrap_or_default()
}

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
    EVIDENCE
        .get_or_init(|| codec::decode(include_bytes!(concat!(env!("OUT_DIR"), "/evidence.bin"))).unwrap_or_default())
}
