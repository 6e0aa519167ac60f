//! What the graphics of a page share: what the pointer or the focus is on, so that a region is shown in all of them at once, and the
//! map as it is drawn. It is no part of the address.

use crate::platform::canvas::Canvas;
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
    /// The painted part of the map, once it is found.
    pub canvas: StoredValue<Option<Canvas>, LocalStorage>,
    /// The drawing scale of the map.
    pub scale: StoredValue<Option<Memo<Option<f64>>>>,
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
        provide_context(Linked {
            region: RwSignal::new(None),
            pair: RwSignal::new(None),
            stride: RwSignal::new(None),
            canvas: StoredValue::new_local(None),
            scale: StoredValue::new(None),
        });
    }

    /// The drawing scale of the map in pixels per map unit, once it is measured. Reactive; for effects and what runs after the map was built.
    pub fn pixels_per_unit(self) -> Option<f64> {
        self.scale.get_value()?.get()
    }
}

/// The shared hover; every graphic is below [`Linked::provide`].
pub fn use_linked() -> Linked {
    expect_context()
}
