//! Below the ribbon: how it is drawn, and what crosses the border without a known place.

use crate::dataset::{dataset, evidence};
use crate::nav::use_nav;
use crate::ui::table::DataTable;
use atlas_data::{Boundary, Lang};
use atlas_view::ribbon::{length_text, unplaced};
use atlas_words::t;
use leptos::prelude::*;

/// Method and gaps.
#[component]
pub fn AboutRibbon(lang: Lang) -> impl IntoView {
    let data = dataset();
    let root = use_nav().root();
    let widths = data.axis(Boundary::Y2022).map(|axis| {
        let source = &data.source(axis.source).title;
        view! { <p>{t::ribbon_method_widths(lang, source, &length_text(lang, axis.length()))}</p> }
    });
    let rows = unplaced(data, evidence(), lang).into_iter().map(move |row| {
        view! {
            <tr>
                <th scope="row"><a href=format!("{root}{}", row.address)>{row.name}</a></th>
                <td>{row.mode}</td>
                <td>{row.regions}</td>
            </tr>
        }
    });
    view! {
        <section class="ribbon-about">
            <h2>{t::ribbon_method(lang)}</h2>
            <div class="prose-line">
                {widths}
                <p>{t::ribbon_method_bars(lang)}</p>
                <p>{t::ribbon_method_places(lang)}</p>
                <p>{t::ribbon_method_versions(lang)}</p>
            </div>
            <h2>{t::ribbon_unplaced(lang)}</h2>
            <p class="prose-line">{t::ribbon_unplaced_text(lang)}</p>
            <DataTable label=t::ribbon_unplaced(lang) heads=vec![
                t::border_crossing(lang), t::ribbon_kind(lang), t::ribbon_unplaced_region(lang)
            ]>{rows.collect_view()}</DataTable>
        </section>
    }
}
