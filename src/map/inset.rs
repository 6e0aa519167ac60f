//! Where the belt lies: a small map of the land around it. Written once; the text beside it says the same.

use crate::still::still;
use leptos::prelude::*;
use leptos::svg;

/// The inset.
#[component]
pub fn MapInset() -> impl IntoView {
    still(svg::svg(), inset)
}

#[cfg(feature = "ssr")]
fn inset() -> impl IntoView {
    let paths = atlas_view::map::inset_paths(&crate::dataset::dataset().map);
    let shapes = paths.clone().map(|paths| {
        view! {
            <g>
                <path class="land" d=paths.land /> <path class="belt" d=paths.belt /> <path class="border-line" d=paths.border />
            </g>
        }
    });
    view! { <svg class="inset" viewBox=paths.map(|paths| paths.view_box) aria-hidden="true">{shapes}</svg> }
}

/// In the browser it stands as it was written.
#[cfg(not(feature = "ssr"))]
fn inset() {}
