//! The border ribbon on a page of its own, and alone in a frame on another page.

use super::frame::Credit;
use crate::dataset::dataset;
use crate::map::{MapControls, MapLegend, Patterns};
use crate::nav::use_nav;
use crate::platform::download;
use crate::ribbon::BorderRibbon;
use crate::still::still;
use atlas_data::Lang;
use atlas_view::map::map_model;
use atlas_view::ribbon::{RibbonModel, ribbon_csv, ribbon_model};
use atlas_view::url::{Page, UrlState};
use atlas_words::t;
use leptos::html;
use leptos::prelude::*;

/// Both forms: the page has controls and a table, the frame a line that names the source and leads to the page.
#[component]
pub fn RibbonPage(lang: Lang, page: Page) -> impl IntoView {
    let nav = use_nav();
    let model = Memo::new(move |_| map_model(dataset(), &nav.state.get()));
    let ribbon = Memo::new(move |_| ribbon_model(dataset(), &nav.state.get()));
    let is_page = page == Page::Ribbon;
    let save = move |_| {
        let text = ribbon.with_untracked(|ribbon| ribbon_csv(dataset(), lang, ribbon));
        if download::text_file("borderland-ribbon.csv", "text/csv", &text).is_err() {
            leptos::logging::warn!("the browser refused the download");
        }
    };
    // A frame has its name as well, for those who cannot see what it is.
    let intro = still(html::section(), || {
        view! {
            <section class=if is_page { "intro" } else { "visually-hidden" }>
                <h1>{t::ribbon_heading(lang)}</h1>
                <p class="lead">{t::ribbon_lead(lang)}</p>
            </section>
        }
    });
    view! {
        {intro}
        <section class="ribbon-page" aria-labelledby="ribbon-heading">
            {is_page.then(|| view! { <MapControls lang model /> })}
            <h2 id="ribbon-heading">{move || model.with(|model| model.heading.clone())}</h2>
            <svg class="pattern-store" aria-hidden="true"><Patterns /></svg>
            <BorderRibbon lang model page />
            <MapLegend lang model />
            <p class="ribbon-text">{move || ribbon.with(|ribbon| ribbon.text.clone())}</p>
            {is_page.then(|| {
                view! {
                    <h2>{t::ribbon_table(lang)}</h2>
                    <RibbonTable lang ribbon />
                    <p class="table-tools">
                        <button type="button" class="button needs-script" on:click=save>{t::trade_download_csv(lang)}</button>
                    </p>
                }
            })}
            {(!is_page).then(|| view! { <Credit lang page /> })}
        </section>
    }
}

/// Every region, side by side, from the Caspian to the Altai.
#[component]
fn RibbonTable(lang: Lang, ribbon: Memo<RibbonModel>) -> impl IntoView {
    let nav = use_nav();
    let rows = move || {
        let rows = ribbon.with(|ribbon| ribbon.rows.clone()).into_iter().map(|row| {
            let href = nav.href(&UrlState::new(dataset(), lang, Page::Region(row.region)));
            view! {
                <tr>
                    <th scope="row"><a href=href>{row.name}</a></th>
                    <td class="value">{row.length_text}</td>
                    <td class="value">{row.share}</td>
                    <td class="value">{row.value}</td>
                    <td>{row.rank}</td>
                </tr>
            }
        });
        rows.collect_view()
    };
    view! {
        <div class="scroll" tabindex="0" role="group" aria-labelledby="ribbon-heading">
            <table class="ribbon-table">
                {still(html::thead(), || {
                    let heads = [
                        t::table_region(lang),
                        t::ribbon_border_km(lang),
                        t::ribbon_share(lang),
                        t::table_value(lang),
                        t::ribbon_rank(lang),
                    ];
                    view! { <thead><tr>{heads.map(|head| view! { <th scope="col">{head}</th> })}</tr></thead> }
                })}
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
}
