//! Values of both sides in a table, and what cannot be compared.

use crate::dataset::dataset;
use crate::nav::use_nav;
use crate::ui::source::SourceMark;
use crate::ui::table::DataTable;
use atlas_data::{Lang, Pair};
use atlas_view::pair::{Compared, SideValue, compare};
use atlas_words::t;
use leptos::prelude::*;

/// The section.
#[component]
pub fn Differences(lang: Lang, pair: Pair) -> impl IntoView {
    let data = dataset();
    let (compared, uncompared) = compare(data, lang, pair);
    let name = |region| -> &'static str { data.region(region).short.get(lang) };
    let (russian, kazakh) = (name(pair.russian), name(pair.kazakh));
    let rows = compared.into_iter().map(move |row| view! { <Row lang row /> });
    let blanks = uncompared.into_iter().map(|entry| {
        view! { <li><strong>{entry.name}</strong> " — " <span class="fine">{entry.why.join("; ")}</span></li> }
    });
    let blanks = (blanks.len() > 0).then(|| {
        view! {
            <h3>{t::pair_uncompared_heading(lang)}</h3>
            <p class="fine">{t::pair_uncompared_text(lang)}</p>
            <ul class="blanks">{blanks.collect_view()}</ul>
        }
    });
    view! {
        <section id="differences">
            <h2>{t::pair_differences(lang)}</h2>
            <p class="prose-line">{t::pair_differences_text(lang, russian, kazakh)}</p>
            <DataTable label=t::pair_differences(lang) class="differing" heads=vec![
                t::map_indicator(lang), russian, kazakh, t::pair_difference(lang), t::pair_ratio(lang)
            ]>{rows.collect_view()}</DataTable>
            {blanks}
        </section>
    }
}

#[component]
fn Row(lang: Lang, row: Compared) -> impl IntoView {
    let year = (!row.year.is_empty()).then(|| format!(", {}", row.year));
    let caution = (!row.caution.is_empty()).then(|| view! { <span class="fine note">{row.caution}</span> });
    view! {
        <tr>
            <th scope="row">
                <span title=row.definition>{row.name}</span> {year}
                {caution}
            </th>
            <Side lang side=row.russian />
            <Side lang side=row.kazakh />
            <td class="value">{row.difference}</td>
            <td class="value">{row.ratio}</td>
        </tr>
    }
}

#[component]
fn Side(lang: Lang, side: SideValue) -> impl IntoView {
    let root = use_nav().root();
    let href = format!("{root}{}", side.receipt);
    let others = side.others.into_iter().map(|(value, receipt)| {
        view! { <li><a href=format!("{root}{receipt}") data-receipt="">{value}</a></li> }
    });
    let others = (others.len() > 0).then(|| {
        view! { <div class="others"><p>{t::card_disagree(lang)}</p> <ul>{others.collect_view()}</ul></div> }
    });
    view! {
        <td class="value">
            <a href=href data-receipt="">{side.value}</a> " " <SourceMark lang source=side.source receipt=side.receipt />
            <span class="fine note">{side.period} {(!side.remark.is_empty()).then(|| format!(" · {}", side.remark))}</span>
            {others}
        </td>
    }
}
