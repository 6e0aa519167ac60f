//! A small map that shows where a region lies.

use crate::dataset::dataset;
use atlas_data::RegionId;
use atlas_data::shape::ContextKind;
use atlas_view::card::version_of;
use atlas_view::map::{line_path, rings_path};
use leptos::prelude::*;

/// The belt with one region filled. The page's text says the same, so it is hidden from screen readers.
#[component]
pub fn Locator(region: RegionId) -> impl IntoView {
    let data = dataset();
    let sheet = &data.map;
    let version = version_of(data, region);
    let regions = sheet.regions.iter().filter(|shape| data.region(shape.region).boundary.is_in(version)).map(|shape| {
        let class = if shape.region == region { "here" } else { "belt" };
        view! { <path class=class d=rings_path(sheet, &shape.rings) /> }
    });
    let water = sheet
        .context
        .iter()
        .filter(|shape| shape.kind == ContextKind::Water)
        .map(|shape| view! { <path class="water" d=rings_path(sheet, &shape.rings) /> });
    view! {
        <svg class="locator" viewBox=format!("0 0 {} {}", sheet.width, sheet.height) aria-hidden="true">
            {water.collect_view()} {regions.collect_view()} <path class="border-line" d=line_path(sheet, &sheet.border_line) />
        </svg>
    }
}
