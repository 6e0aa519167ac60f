//! What the pointer or the focus is on, shared by the graphics of a page, so that a region is shown in all of them at once.
//! It is no part of the address.

use atlas_data::{Pair, RegionId};
use leptos::prelude::*;

/// Hover and focus. Every graphic reads and writes them.
#[derive(Clone, Copy)]
pub struct Linked {
    /// Region.
    pub region: RwSignal<Option<RegionId>>,
    /// Stretch of the border.
    pub pair: RwSignal<Option<Pair>>,
}

impl Linked {
    /// Puts it into the context of a page.
    pub fn provide() {
        provide_context(Linked { region: RwSignal::new(None), pair: RwSignal::new(None) });
    }
}

/// The shared hover; every graphic is below [`Linked::provide`].
pub fn use_linked() -> Linked {
    expect_context()
}
