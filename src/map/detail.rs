//! Finer outlines for a map that is magnified: fetched when someone comes near, and put in the place of those that the page was
//! written with.

use crate::linked::Linked;
use crate::platform::file;
use atlas_view::map::{DetailMap, level_at};
use leptos::prelude::*;

/// The attribute of the page that names the file.
const ADDRESS: &str = "data-detail";

/// What has become of the file.
#[derive(Clone)]
enum Fine {
    /// Nobody has come near.
    Unasked,
    /// It is on its way, or did not come: the map goes on with what it has.
    Asked,
    Here(DetailMap),
}

/// Draws every outline at the level of detail that suits the scale; level 0 is what the page was written with.
pub fn keep_detailed(linked: Linked) {
    let level = Memo::new(move |_| linked.pixels_per_unit().map_or(0, level_at));
    let fine = RwSignal::new_local(Fine::Unasked);
    Effect::new(move |drawn: Option<u8>| {
        let (level, drawn) = (level.get(), drawn.unwrap_or(0));
        let is_unasked = fine.with(|fine| matches!(fine, Fine::Unasked));
        if level > 0 && is_unasked {
            fine.set(Fine::Asked);
            file::fetch(ADDRESS, move |bytes| {
                if let Some(map) = DetailMap::decode(&bytes) {
                    fine.set(Fine::Here(map));
                }
            });
        }
        fine.with(|fine| {
            let Fine::Here(map) = fine else { return drawn };
            if level != drawn {
                let paths = (level > 0).then(|| map.paths(level));
                linked.canvas.with_value(|canvas| {
                    if let Some(canvas) = canvas {
                        canvas.redraw(paths);
                    }
                });
            }
            level
        })
    });
}
