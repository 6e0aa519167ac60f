//! The data door: files to take along.

use atlas_data::Lang;
use atlas_words::t;
use leptos::prelude::*;

/// The page.
#[component]
pub fn Data(lang: Lang) -> impl IntoView {
    view! {
        <section class="intro">
            <h1>{t::data_heading(lang)}</h1>
            <p class="lead">{t::data_lead(lang)}</p>
        </section>
    }
}
