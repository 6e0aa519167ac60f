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
    /// A step to the next crossing that the layers of the map are asked for.
    pub stride: RwSignal<Option<Stride>>,
}

/// From where one goes to the next crossing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stride {
    /// From this region to the crossing nearest to it.
    pub region: Option<RegionId>,
    /// From the mark of this key to the one after or before it.
    pub mark: Option<String>,
    /// Towards the Altai.
    pub forwards: bool,
}

impl Linked {
    /// Puts it into the context of a page.
    pub fn provide() {
        let (region, pair, stride) = (RwSignal::new(None), RwSignal::new(None), RwSignal::new(None));
        provide_context(Linked { region, pair, stride });
    }
}

/// The shared hover; every graphic is below [`Linked::provide`].
pub fn use_linked() -> Linked {
    expect_context()
}
