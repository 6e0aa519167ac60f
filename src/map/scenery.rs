//! What lies around and above the regions and never changes: neighbours, waters, the border.

use super::pattern_name;
use crate::dataset::dataset;
use crate::still::still;
use atlas_data::Pattern;
use atlas_data::shape::ContextKind;
use atlas_view::map::{line_path, rings_path};
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
