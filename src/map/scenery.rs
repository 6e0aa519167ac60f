//! What lies around and above the regions and never changes: neighbours, waters, the border, names of places.

use super::pattern_name;
use crate::dataset::dataset;
use crate::still::still;
use atlas_data::shape::ContextKind;
use atlas_data::{Lang, Pattern, SettlementRole};
use atlas_view::map::{line_path, rings_path};
use atlas_words::t;
use leptos::prelude::*;
use leptos::svg;

/// Fills of regions without a value.
#[component]
pub fn Patterns() -> impl IntoView {
    still(svg::defs(), || {
        view! {
            <defs>
                <pattern id=pattern_name(Pattern::Hatch) width="14" height="14" patternUnits="userSpaceOnUse"
                    patternTransform="rotate(45)">
                    <rect class="pattern-ground" width="14" height="14" />
                    <path class="pattern-ink" d="M0 7H14" />
                </pattern>
                <pattern id=pattern_name(Pattern::Dots) width="14" height="14" patternUnits="userSpaceOnUse">
                    <rect class="pattern-ground" width="14" height="14" />
                    <circle class="pattern-dot" cx="7" cy="7" r="2.4" />
                </pattern>
                <pattern id=pattern_name(Pattern::Cross) width="14" height="14" patternUnits="userSpaceOnUse"
                    patternTransform="rotate(45)">
                    <rect class="pattern-ground" width="14" height="14" />
                    <path class="pattern-ink" d="M0 7H14M7 0V14" />
                </pattern>
            </defs>
        }
    })
}

/// Land that is not the belt, below the regions.
#[component]
pub fn Surroundings() -> impl IntoView {
    still(svg::g(), || {
        let sheet = &dataset().map;
        let land = sheet.context.iter().filter(|shape| shape.kind != ContextKind::Water).map(|shape| {
            let class = if shape.kind == ContextKind::Inland { "inland" } else { "abroad" };
            view! { <path class=class d=rings_path(sheet, &shape.rings) /> }
        });
        view! { <g aria-hidden="true">{land.collect_view()}</g> }
    })
}

/// Waters and the state border, above the regions.
#[component]
pub fn Waters() -> impl IntoView {
    still(svg::g(), || {
        let sheet = &dataset().map;
        let water = sheet
            .context
            .iter()
            .filter(|shape| shape.kind == ContextKind::Water)
            .map(|shape| view! { <path class="water" d=rings_path(sheet, &shape.rings) /> });
        let rivers = sheet.rivers.iter().map(|river| view! { <path class="river" d=line_path(sheet, &river.lines) /> });
        view! {
            <g aria-hidden="true">
                {water.collect_view()}
                {rivers.collect_view()}
                <path class="border-casing" d=line_path(sheet, &sheet.border_line) />
                <path class="border-line" d=line_path(sheet, &sheet.border_line) />
            </g>
        }
    })
}

/// How near to the right edge a name is set towards it, in map units.
const EDGE: i16 = 130;

/// Names of states and seas around the belt.
#[component]
pub fn Surnames(lang: Lang) -> impl IntoView {
    still(svg::g(), move || {
        let sheet = &dataset().map;
        let names = sheet.context.iter().filter_map(|shape| {
            let (x, y) = shape.label?;
            let (class, name) = match shape.kind {
                ContextKind::Water => ("around sea", shape.name.get(lang)),
                ContextKind::Neighbour => ("around", shape.name.get(lang)),
                // The two states are named once, on their widest inland shape.
                ContextKind::Inland if shape.key == "ru-other" => ("around", t::country_russia(lang)),
                ContextKind::Inland if shape.key == "kz-karaganda-ulytau" => ("around", t::country_kazakhstan(lang)),
                ContextKind::Inland => return None,
            };
            // A name near the edge of the sheet ends there instead of being cut.
            let (x, anchor) = if x > sheet.width - EDGE { (sheet.width - 16, "end") } else { (x, "middle") };
            Some(view! { <text class=class x=x.to_string() y=y.to_string() text-anchor=anchor>{name}</text> })
        });
        view! { <g aria-hidden="true">{names.collect_view()}</g> }
    })
}

/// Administrative centres, from the scale on at which they do not crowd the regions' own labels.
#[component]
pub fn Centres(lang: Lang) -> impl IntoView {
    still(svg::g(), move || {
        let centres = dataset().settlements.iter().filter(|row| row.role == SettlementRole::Centre).map(|row| {
            let (x, y) = row.at;
            view! {
                <g class="centre">
                    <path class="dot" d=format!("M{x},{y}h0") />
                    <text x=x.to_string() y=y.to_string() dx="0.6em" dy="0.3em">{row.name.get(lang)}</text>
                </g>
            }
        });
        view! { <g class="centres" aria-hidden="true">{centres.collect_view()}</g> }
    })
}
