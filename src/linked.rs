//! What the map and the ribbon point at together: a region or a facing pair, under the pointer or with the focus.

use atlas_data::{Pair, RegionId};
use leptos::prelude::*;

/// Shared by every graphic of a page, and not part of the address.
#[derive(Clone, Copy)]
pub struct Linked {
    /// The region pointed at.
    pub region: RwSignal<Option<RegionId>>,
    /// The facing pair pointed at.
    pub pair: RwSignal<Option<Pair>>,
}

impl Linked {
    /// Points at nothing, and is put into the context.
    pub fn provide() -> Linked {
        let linked = Linked { region: RwSignal::new(None), pair: RwSignal::new(None) };
        provide_context(linked);
        linked
    }
}

/// What the graphics of this page point at; every graphic is below [`Linked::provide`].
pub fn use_linked() -> Linked {
    expect_context()
}
