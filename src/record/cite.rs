//! Citations in four formats. A page holds them once, as a pattern with the page's own name and address in it; a button
//! beside each value or statement has them filled with its title and fragment (`platform::cite`).

use crate::dataset::dataset;
use atlas_data::Lang;
use atlas_view::cite::{Format, cite_value};
use atlas_words::t;
use leptos::prelude::*;

/// What stands for the key and the title in the pattern while it is composed.
const SLOTS: (&str, &str) = ("\u{1}", "\u{2}");

/// The citations of this page, which without scripts are all there is; `key` and `title` name it.
#[component]
#[expect(clippy::needless_pass_by_value, reason = "properties of components are owned")]
pub fn CitePattern(lang: Lang, key: String, title: String) -> impl IntoView {
    let formats = Format::ALL.map(|format| {
        let (before, after) = cite_value(dataset(), lang, format, SLOTS.0, SLOTS.1);
        let class = if matches!(format, Format::Apa | Format::Gost) { "citation" } else { "citation code" };
        view! {
            <div>
                <h4>{format.name(lang)}</h4>
                <p class=class>{fill(&before, &key, &title)}<a href="">{t::receipt_address(lang)}</a>{after}</p>
                <button type="button" class="button needs-script" data-copy="" data-done=t::card_copied(lang)
                    data-failed=t::card_copy_failed(lang)>{t::receipt_copy(lang)}</button>
                <span class="said" role="status"></span>
            </div>
        }
    });
    view! {
        <section class="cite" id="cite">
            <h2>{t::receipt_cite(lang)}</h2>
            <p class="fine">{t::receipt_cite_text(lang)}</p>
            <div class="formats">{formats.into_iter().collect_view()}</div>
        </section>
    }
}

/// The text with its slots as elements.
fn fill(text: &str, key: &str, title: &str) -> Vec<AnyView> {
    let mut parts = Vec::new();
    for (index, piece) in text.split(SLOTS.0).enumerate() {
        if index > 0 {
            parts.push(view! { <span class="cite-key">{key.to_owned()}</span> }.into_any());
        }
        for (index, piece) in piece.split(SLOTS.1).enumerate() {
            if index > 0 {
                parts.push(view! { <span class="cite-title">{title.to_owned()}</span> }.into_any());
            }
            parts.push(piece.to_owned().into_any());
        }
    }
    parts
}

/// Opens the citations of one value or statement.
#[component]
pub fn CiteButton(lang: Lang, key: String, title: String) -> impl IntoView {
    view! { <button type="button" class="cite-button needs-script" data-cite=key data-title=title>{t::receipt_cite(lang)}</button> }
}
