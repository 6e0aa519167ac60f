//! The legend: colour, range and count of every class; sizes; kinds of missing values.

use super::{pattern_name, ramp_class};
use atlas_data::Lang;
use atlas_view::map::{LegendMissing, MapModel, plain};
use atlas_words::t;
use leptos::prelude::*;

/// Can be read alone: unit above, then every class and every pattern that occurs.
#[component]
pub fn MapLegend(lang: Lang, model: Memo<MapModel>) -> impl IntoView {
    let classes = move || {
        model.with(|model| {
            let count = model.classes.len();
            model
                .classes
                .iter()
                .rev()
                .map(|class| {
                    let swatch = format!("swatch {}", ramp_class(class.class, count));
                    view! {
                        <li>
                            <svg class=swatch viewBox="0 0 24 14" aria-hidden="true"><rect width="24" height="14" /></svg>
                            <span class="legend-text">{class.text.clone()}</span>
                            <span class="legend-count">{t::map_legend_count(lang, class.count as u32)}</span>
                        </li>
                    }
                })
                .collect_view()
        })
    };
    let symbols = move || {
        model.with(|model| {
            let largest = model.symbols.first().map_or(1, |(radius, _)| (*radius).max(1));
            model
                .symbols
                .iter()
                .map(|(radius, text)| {
                    let r = plain(f64::from(*radius) / f64::from(largest) * 12.0, 1);
                    view! {
                        <li>
                            <svg class="swatch-symbol" viewBox="0 0 26 26" aria-hidden="true">
                                <circle class="symbol" cx="13" cy="13" r=r />
                            </svg>
                            <span class="legend-text">{text.clone()}</span>
                        </li>
                    }
                })
                .collect_view()
        })
    };
    let missing = move || model.with(|model| missing_keys(lang, &model.missing));
    view! {
        <div class="legend">
            <h3>{move || model.with(|model| model.unit.clone())}</h3>
            <ul>{classes} {symbols} {missing}</ul>
        </div>
    }
}

/// The pattern of each kind of missing value, what it means, and how many regions have it.
pub fn missing_keys(lang: Lang, missing: &[LegendMissing]) -> impl IntoView + use<> {
    let keys = missing.iter().map(|missing| {
        view! {
            <li>
                <svg class="swatch" viewBox="0 0 24 14" aria-hidden="true">
                    <rect fill=format!("url(#{})", pattern_name(missing.pattern)) width="24" height="14" />
                </svg>
                <span class="legend-text">{missing.text.clone()}</span>
                <span class="legend-count">{t::map_legend_count(lang, missing.count as u32)}</span>
            </li>
        }
    });
    keys.collect_view()
}
