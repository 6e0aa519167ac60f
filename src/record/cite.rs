//! A single value or statement in four formats, with its own address.

use crate::dataset::dataset;
use atlas_data::Lang;
use atlas_view::cite::{Format, cite_value};
use atlas_words::t;
use leptos::prelude::*;

/// `key` is the fragment of the value's address, `title` says what it is. In a written page the address stands relative to
/// the page; `platform::clipboard` makes it whole.
#[component]
#[expect(clippy::needless_pass_by_value, reason = "properties of components are owned")]
pub fn Cite(lang: Lang, key: String, title: String) -> impl IntoView {
    let formats = Format::ALL.map(|format| {
        let (before, after) = cite_value(dataset(), lang, format, &key, &title);
        let class = if matches!(format, Format::Apa | Format::Gost) { "citation" } else { "citation code" };
        view! {
            <div>
                <h4>{format.name()}</h4>
                <p class=class>{before}<a href=format!("#{key}")>{format!("#{key}")}</a>{after}</p>
                <button type="button" class="button needs-script" data-copy="" data-done=t::card_copied(lang)
                    data-failed=t::card_copy_failed(lang)>{t::receipt_copy(lang)}</button>
                <span class="said" role="status"></span>
            </div>
        }
    });
    view! { <details class="cite"><summary>{t::receipt_cite(lang)}</summary> {formats.into_iter().collect_view()}</details> }
}
