//! How long the shared border is, and what is published beside it.

use crate::dataset::dataset;
use crate::nav::use_nav;
use crate::ui::source::SourceMark;
use crate::ui::table::DataTable;
use atlas_data::{ContactKind, Lang, Pair};
use atlas_view::pair::{Published, SharedLength, lengths, published, sole_neighbour};
use atlas_words::t;
use leptos::prelude::*;

/// A box for each geometry, and a table of what is published.
#[component]
pub fn SharedBorder(lang: Lang, pair: Pair) -> impl IntoView {
    let data = dataset();
    let boxes = lengths(data, lang, pair).into_iter().map(|length| view! { <LengthBox lang length /> });
    let point = (data.pair_kind(pair) == ContactKind::Point).then(|| {
        let rows: Vec<_> = data.contacts.iter().filter(|row| pair.has(row.russian) && pair.has(row.kazakh)).collect();
        let note = rows.iter().find_map(|row| row.note).map(|note| data.note(note).get(lang));
        let marks = rows.into_iter().map(|row| {
            let source = data.source(row.source).key.clone();
            view! { <SourceMark lang source /> }
        });
        view! { <p>{note.unwrap_or(t::card_point_contact(lang))} " " {marks.collect_view()}</p> }
    });
    let text = point.is_none().then(|| view! { <p class="prose-line">{t::pair_shared_text(lang)}</p> });
    let sole = sole_neighbour(data, pair).into_iter().map(|region| {
        view! { <p class="fine">{t::pair_sole(lang, data.region(region).name.get(lang))}</p> }
    });
    let rows = published(data, lang, pair).into_iter().map(move |row| view! { <PublishedRow lang row /> });
    view! {
        <section id="shared">
            <h2>{t::pair_shared(lang)}</h2>
            {text}
            {point}
            <dl class="figures wide">{boxes.collect_view()}</dl>
            {sole.collect_view()}
            <h3>{t::pair_published(lang)}</h3>
            <p class="prose-line">{t::pair_published_text(lang)}</p>
            <DataTable label=t::pair_published(lang) class="published" heads=vec![
                t::table_region(lang), t::table_value(lang), t::table_year(lang), t::table_source(lang), t::card_note(lang)
            ]>{rows.collect_view()}</DataTable>
        </section>
    }
}

#[component]
fn LengthBox(lang: Lang, length: SharedLength) -> impl IntoView {
    let source = length.source.clone();
    let href = use_nav().source_href(&length.source);
    view! {
        <div class="figure">
            <dt>{length.geometry}</dt>
            <dd>
                <div class="figure-main"><a class="figure-value" href=href>{length.length}</a> <SourceMark lang source /></div>
                {length.share.map(|(share, whole)| view! { <p class="figure-about">{t::pair_share(lang, &share, &whole)}</p> })}
                <p class="figure-note">{length.note}</p>
            </dd>
        </div>
    }
}

#[component]
fn PublishedRow(lang: Lang, row: Published) -> impl IntoView {
    let nav = use_nav();
    let receipt = row.receipt.clone();
    let value = if row.receipt.is_empty() {
        view! { {row.value} }.into_any()
    } else {
        let href = format!("{}{}", nav.root(), row.receipt);
        view! { <a href=href data-receipt="">{row.value}</a> }.into_any()
    };
    view! {
        <tr>
            <th scope="row">{row.region}</th>
            <td class="value">{value}</td>
            <td>{row.period}</td>
            <td>{row.reporter} " " <SourceMark lang source=row.source receipt /></td>
            <td class="fine">{row.note}</td>
        </tr>
    }
}
