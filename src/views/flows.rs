//! Trade between the two states as arrows across the border, and their legend.

use super::Shown;
use atlas_data::{Lang, Ledger};
use atlas_view::map::{FlowArrow, FlowsModel};
use atlas_words::t;
use leptos::prelude::*;

fn ledger_class(ledger: Ledger) -> &'static str {
    match ledger {
        Ledger::Kazakhstan => "by-kz",
        Ledger::Russia => "by-ru",
        Ledger::Third => "by-third",
    }
}

fn class(arrow: &FlowArrow) -> String {
    let incomplete = if arrow.is_incomplete { " incomplete" } else { "" };
    format!("flow {}{incomplete}", ledger_class(arrow.ledger))
}

/// The arrows above the map. The table below says the same.
#[component]
pub fn FlowArrows(shown: Shown) -> impl IntoView {
    let arrows = move || {
        shown.flows.with(|model| {
            let arrows = model.iter().flat_map(|model| &model.arrows).map(|arrow| {
                let (x, y) = arrow.label;
                view! {
                    <g>
                        <path class=class(arrow) d=arrow.path.clone() />
                        <text class="flow-label" x=x.to_string() y=y.to_string()>{arrow.value.clone()}</text>
                        <text class="flow-label by" x=x.to_string() y=y.to_string() dy="1.1em">{arrow.reporter.clone()}</text>
                    </g>
                }
            });
            arrows.collect_view()
        })
    };
    view! { <g class="flows" aria-hidden="true">{arrows}</g> }
}

/// Who reports what, and what width and place of an arrow mean.
#[component]
pub fn FlowsLegend(lang: Lang, shown: Shown) -> impl IntoView {
    view! {
        <div class="legend" hidden=move || shown.flows.with(Option::is_none)>
            {move || shown.flows.with(|model| model.as_ref().map(|model| legend(lang, model)))}
        </div>
    }
}

fn legend(lang: Lang, model: &FlowsModel) -> impl IntoView + use<> {
    let heading = format!("{} ({})", model.heading, model.unit);
    let arrows = model.arrows.iter().map(|arrow| {
        view! {
            <li>
                <svg class="swatch" viewBox="0 0 24 14" aria-hidden="true"><path class=class(arrow) d="M1 4H15V1L23 7L15 13V10H1Z" /></svg>
                <span class="legend-text">{arrow.reporter.clone()}</span>
                <span class="legend-count">{arrow.value.clone()}</span>
            </li>
        }
    });
    let silent = model
        .silent
        .iter()
        .map(|name| view! { <li><span class="legend-text">{name.clone()}": "{t::chart_no_data(lang)}</span></li> });
    let incomplete = model.arrows.iter().any(|arrow| arrow.is_incomplete);
    view! {
        <h3>{heading}</h3>
        <ul>{arrows.collect_view()} {silent.collect_view()}</ul>
        <p class="fine">{t::views_flows_width(lang)}</p>
        {incomplete.then(|| view! { <p class="fine">{t::views_flows_incomplete(lang)}</p> })}
    }
}
