//! The legend of a map of two: a square of three by three cells with both axes named.

use super::Shown;
use crate::map::missing_keys;
use atlas_data::Lang;
use atlas_view::map::{Axis, TwoModel};
use atlas_view::url::Portrayal;
use atlas_words::t;
use leptos::prelude::*;

/// Can be read alone: names, years and units of both, the values in each third, how many regions are in each cell.
#[component]
pub fn TwoLegend(lang: Lang, shown: Shown) -> impl IntoView {
    view! {
        <div class="legend two-legend" hidden=move || shown.portrayal() != Portrayal::Two>
            <p class="caution" hidden=move || shown.two.with(Option::is_some)>{t::views_two_total(lang)}</p>
            {move || shown.two.with(|two| two.as_ref().map(|two| square(lang, two)))}
        </div>
    }
}

fn square(lang: Lang, two: &TwoModel) -> impl IntoView + use<> {
    // The highest third of the second indicator stands on top.
    let rows = (0..3usize).rev().map(|up| {
        let cells = (0..3usize).map(|across| {
            let count = two.counts.get(across).and_then(|of| of.get(up)).copied().unwrap_or_default();
            view! { <td class=format!("third c{across}{up}")>{count.to_string()}</td> }
        });
        let name = two.second.thirds.get(up).cloned();
        view! { <tr><th scope="row">{name}</th> {cells.collect_view()}</tr> }
    });
    let foot = two.first.thirds.iter().map(|range| view! { <th scope="col">{range.clone()}</th> }).collect_view();
    view! {
        <h3>{axis(&two.second, &t::views_two_up(lang, &two.second.name))}</h3>
        <table class="square">
            <tbody>{rows.collect_view()}</tbody>
            <tfoot><tr><td></td> {foot}</tr></tfoot>
        </table>
        <h3>{axis(&two.first, &t::views_two_across(lang, &two.first.name))}</h3>
        <p class="fine">{t::views_two_thirds(lang)}</p>
        <ul>{missing_keys(lang, &two.missing)}</ul>
    }
}

fn axis(axis: &Axis, named: &str) -> String {
    format!("{named} ({})", axis.unit)
}
