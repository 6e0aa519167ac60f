//! A button that copies a text, and says whether it could.

use crate::platform::clipboard;
use atlas_data::Lang;
use atlas_words::t;
use leptos::prelude::*;

/// Copies what `text` gives when it is pressed.
#[component]
pub fn CopyButton(lang: Lang, label: &'static str, #[prop(into)] text: Callback<(), String>) -> impl IntoView {
    let said = RwSignal::new("");
    let press = move |_| {
        clipboard::copy(&text.run(()), move |done| {
            said.set(if done { t::card_copied(lang) } else { t::card_copy_failed(lang) });
        });
    };
    view! {
        <button type="button" class="button needs-script" on:click=press>{label}</button>
        <span class="said" role="status">{move || said.get()}</span>
    }
}
