//! What the real dataset shows, and how its addresses read.

#![expect(clippy::expect_used, reason = "in tests a panic is the report")]

mod addresses;
mod cards;
mod maps;
mod slice;
mod trade;

use atlas_data::Dataset;
use std::path::Path;
use std::sync::OnceLock;

/// The dataset in `seeds/`, loaded once.
fn dataset() -> &'static Dataset {
    static DATASET: OnceLock<Dataset> = OnceLock::new();
    DATASET.get_or_init(|| {
        let seeds = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../seeds");
        atlas_check::load(&seeds).expect("seeds/ has no problems; `cargo xtask seeds` lists them")
    })
}
