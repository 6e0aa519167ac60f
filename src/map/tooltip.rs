//! What the region under the pointer or the focus shows.

use super::pointed::Pointed;
use atlas_view::map::{MapModel, plain};
use leptos::prelude::*;

/// Follows the pointer, turned away from the nearer edge. Its words are the region link's name already, so it is
/// hidden from screen readers.
#[component]
pub fn Tooltip(model: Memo<MapModel>, pointed: Pointed) -> impl IntoView {
    let row = Memo::new(move |_| {
        let region = pointed.region.get()?;
        model.with(|model| model.regions.iter().find(|row| row.region == region).cloned())
    });
    let is_shown = Memo::new(move |_| row.with(Option::is_some));
    let words = move || {
        row.get().map(|row| {
            view! {
                <strong>{row.name}</strong>
                <span class="tooltip-value">{row.value}</span>
                <span class="tooltip-rank">{row.rank}</span>
            }
        })
    };
    let place = Memo::new(move |_| pointed.place());
    let class = move || {
        let (x, y) = place.get();
        let (side, level) = (if x > 0.6 { "to-left" } else { "to-right" }, if y > 0.6 { "above" } else { "below" });
        format!("tooltip {side} {level}")
    };
    let share = |part: f64| format!("{}%", plain(part * 100.0, 1));
    move || {
        is_shown.get().then(|| {
            view! {
                <div class=class aria-hidden="true" style:left=move || share(place.get().0) style:top=move || share(place.get().1)>{words}</div>
            }
        })
    }
}
