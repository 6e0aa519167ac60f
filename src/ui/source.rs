//! The way from a figure to its source, one step.

use crate::dataset::dataset;
use crate::nav::use_nav;
use atlas_data::Lang;
use atlas_words::t;
use leptos::prelude::*;

/// A small link behind a figure. Its name says which source, so that a list of links can be told apart.
#[component]
#[expect(clippy::needless_pass_by_value, reason = "properties of components are owned")]
pub fn SourceMark(
    lang: Lang,
    source: String,
    /// Address of the figure's receipt below the site's root; without one the mark leads to the source's entry.
    #[prop(optional)]
    receipt: String,
) -> impl IntoView {
    let nav = use_nav();
    let data = dataset();
    let title = data.source_id(&source).map_or_else(String::new, |id| {
        let row = data.source(id);
        format!("{}, {}", row.title, row.publisher)
    });
    let label = t::source_mark(lang, &title);
    let has_receipt = (!receipt.is_empty()).then_some("");
    let href = if receipt.is_empty() { nav.source_href(&source) } else { format!("{}{receipt}", nav.root()) };
    view! {
        <a class="source-mark" href=href title=title aria-label=label data-receipt=has_receipt>
            <svg viewBox="0 0 12 12" aria-hidden="true"><path d="M2.5 1.5h5l2 2v7h-7zM4.5 5.5h3M4.5 7.5h3" /></svg>
        </a>
    }
}
