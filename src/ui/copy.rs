//! A button that copies a text, and says whether it could. `platform::clipboard` does the copying.

use atlas_data::Lang;
use atlas_words::t;
use leptos::prelude::*;

/// Copies `text`; `{address}` in it becomes the address of the page.
#[component]
pub fn CopyButton(lang: Lang, label: &'static str, text: String) -> impl IntoView {
    view! {
        <button type="button" class="button needs-script" data-copy=text data-done=t::card_copied(lang)
            data-failed=t::card_copy_failed(lang)>{label}</button>
        <span class="said" role="status"></span>
    }
}
