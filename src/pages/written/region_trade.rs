//! Below the map in full: what documents say of the trade of single regions. No arrow is made of it.

use crate::dataset::{dataset, evidence};
use crate::record::statement::{statement_href, statement_place};
use atlas_data::{Lang, RegionRole};
use atlas_view::evidence::speaker_name;
use atlas_words::t;
use leptos::prelude::*;

/// The topic that such statements have.
const TOPIC: &str = "trade";

/// The statements, with their speakers and places.
#[component]
pub fn RegionTrade(lang: Lang) -> impl IntoView {
    let is_region =
        |key: &String| dataset().region_id(key).is_some_and(|id| dataset().region(id).role == RegionRole::Belt);
    let told = evidence()
        .statements
        .iter()
        .filter(|row| row.topics.iter().any(|topic| topic == TOPIC) && row.about.iter().any(is_region));
    let rows = told.map(|row| {
        // Where the document itself speaks, its place names it already.
        let speaker = row.speaker.as_ref().map(|_| format!("{}, ", speaker_name(evidence(), lang, row)));
        view! {
            <li>
                {row.text.get(lang)} " " <span class="fine">{speaker}
                <a href=statement_href(row)>{statement_place(lang, row)}</a></span>
            </li>
        }
    });
    view! {
        <section>
            <h2>{t::views_flows_regions(lang)}</h2>
            <p>{t::views_flows_regions_text(lang)}</p>
            <ul>{rows.collect_view()}</ul>
        </section>
    }
}
