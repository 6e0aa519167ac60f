//! What the region under the pointer or the focus shows.

use crate::still::still;
use leptos::html;
use leptos::prelude::*;

/// Written empty and filled by the engine (`pointed`). Its words are the region link's name already, so it is hidden from screen
/// readers.
#[component]
pub fn Tooltip() -> impl IntoView {
    still(html::div(), || {
        view! {
            <div class="tooltip" aria-hidden="true" hidden="">
                <strong></strong>
                <span class="tooltip-value"></span>
                <span class="tooltip-rank"></span>
            </div>
        }
    })
}
