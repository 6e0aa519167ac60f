//! The embedded dataset, read once.

use atlas_data::{Dataset, codec};
use std::sync::OnceLock;

static BYTES: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/atlas.bin"));
static DATASET: OnceLock<Dataset> = OnceLock::new();

/// The dataset. The build wrote the bytes with the same codec; were they damaged on their way, the atlas would be
/// empty rather than wrong, and [`is_whole`] false.
pub fn dataset() -> &'static Dataset {
    DATASET.get_or_init(|| codec::decode(BYTES).unwrap_or_default())
}

/// False where the embedded dataset could not be read.
pub fn is_whole() -> bool {
    !dataset().regions.is_empty()
}
