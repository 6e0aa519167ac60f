//! What the region under the pointer or the focus shows.

use super::sheet::Hover;
use atlas_view::map::{MapModel, plain};
use leptos::prelude::*;

/// Follows the pointer, turned away from the nearer edge. Its words are the region link's name already, so it is
/// hidden from screen readers.
#[component]
pub fn Tooltip(model: Memo<MapModel>, hover: Hover) -> impl IntoView {
    move || {
        let (region, (x, y)) = hover.get()?;
        let row = model.with(|model| model.region(region).cloned())?;
        let class = format!(
            "tooltip {} {}",
            if x > 0.6 { "to-left" } else { "to-right" },
            if y > 0.6 { "above" } else { "below" },
        );
        Some(view! {
            <div class=class aria-hidden="true" style:left=format!("{}%", plain(x * 100.0, 1)) style:top=format!("{}%", plain(y * 100.0, 1))>
                <strong>{row.name}</strong>
                <span class="tooltip-value">{row.value}</span>
                <span class="tooltip-rank">{row.rank}</span>
            </div>
        })
    }
}
