//! Says aloud what could not be read in the address, and what is shown instead.

use crate::nav::use_nav;
use atlas_words::t;
use leptos::prelude::*;

/// Notices above the page; empty for an address that was understood.
#[component]
pub fn Notices() -> impl IntoView {
    let nav = use_nav();
    let text = move || {
        let parts: Vec<String> =
            nav.issues.with(|issues| issues.iter().map(|issue| format!("“{}”", issue.part)).collect());
        (!parts.is_empty()).then(|| t::error_fallback(nav.lang(), &parts.join(", ")))
    };
    view! {
        <div class="notices" role="status">
            {move || text().map(|text| view! { <p class="notice">{text}</p> })}
        </div>
    }
}
