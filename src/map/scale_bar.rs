//! The scale bar below the map.

use crate::dataset::dataset;
use crate::linked::use_linked;
use atlas_data::Lang;
use atlas_view::map::{plain, scale_bar};
use atlas_words::t;
use leptos::prelude::*;

/// The most length of the bar in pixels.
const MOST_PX: f64 = 110.0;

/// A round length and where it is true. Nothing before the map is measured.
#[component]
pub fn ScaleBar(lang: Lang) -> impl IntoView {
    let linked = use_linked();
    let bar = move || {
        let bar = scale_bar(dataset().map.metres_per_unit, linked.pixels_per_unit()?, MOST_PX, lang)?;
        let end = plain(bar.px, 1);
        Some(view! {
            <svg width=plain(bar.px + 1.0, 1) height="7" aria-hidden="true"><path d=format!("M.5,0v6h{end}v-6") /></svg>
            {bar.text}
            <span class="fine">{t::scale_true_along(lang)}</span>
        })
    };
    view! { <p class="scale-bar">{bar}</p> }
}
