//! What the real dataset shows, and how its addresses read.

#![expect(clippy::expect_used, reason = "in tests a panic is the report")]

mod addresses;
mod cards;
mod detail;
mod door;
mod evidence;
mod hits;
mod layers;
mod lettering;
mod maps;
mod pairs;
mod ribbon;
mod slice;
mod trade;
mod views;

use atlas_data::Dataset;
use atlas_data::evidence::Evidence;
use std::path::Path;
use std::sync::OnceLock;

/// What is in `seeds/`, loaded once.
fn whole() -> &'static (Dataset, Evidence) {
    static WHOLE: OnceLock<(Dataset, Evidence)> = OnceLock::new();
    WHOLE.get_or_init(|| {
        let seeds = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../seeds");
        atlas_check::load_whole(&seeds).expect("seeds/ has no problems; `cargo xtask seeds` lists them")
    })
}

fn dataset() -> &'static Dataset {
    &whole().0
}

fn evidence() -> &'static Evidence {
    &whole().1
}
