//! The regions of both versions of the borders, as links, with their symbols. All of them are in the page as it was
//! written; in the browser they are painted (`paint`), and their events are heard by the frame around them.

use super::paint::Paint;
use crate::dataset::dataset;
use crate::nav::use_nav;
use crate::still::still;
use atlas_data::Lang;
use atlas_view::map::rings_path;
use atlas_view::url::{Page, UrlState};
use leptos::prelude::*;
use leptos::svg;

/// The links, painted as the page is written.
#[component]
pub fn Regions(lang: Lang, written: StoredValue<Vec<Option<Paint>>>) -> impl IntoView {
    still(svg::g(), move || {
        let (nav, data) = (use_nav(), dataset());
        let regions = data.map.regions.iter().zip(written.get_value()).map(|(shape, paint)| {
            let region = data.region(shape.region);
            let slug = region.slug();
            let absent = paint.is_none().then_some("");
            let (name, class, fill) = match &paint {
                Some(paint) => (Some(paint.name.clone()), paint.shape_class(), paint.pattern.clone()),
                None => (None, "region".to_owned(), None),
            };
            view! {
                <a data-absent=absent href=nav.href(&UrlState::new(data, lang, Page::Region(shape.region))) aria-label=name
                    data-region=slug>
                    <path class=class fill=fill d=rings_path(&data.map, &shape.rings) />
                </a>
            }
        });
        view! { <g>{regions.collect_view()}</g> }
    })
}

/// Outlines of the region pointed at and of the selected one, above everything filled. The browser takes them from the regions that are drawn
/// already.
#[component]
pub fn Outlines() -> impl IntoView {
    still(svg::g(), || view! { <g><path class="outline hovered" /><path class="outline selected" /></g> })
}

/// Circles for totals, invisible while their radius is 0.
#[component]
pub fn Symbols(written: StoredValue<Vec<Option<Paint>>>) -> impl IntoView {
    still(svg::g(), move || {
        let circles = dataset().map.regions.iter().zip(written.get_value()).map(|(shape, paint)| {
            let (x, y) = shape.label;
            let radius = paint.map_or(0, |paint| paint.radius);
            let [x, y, radius] = [x, y, radius].map(|number| number.to_string());
            view! { <circle class="symbol" data-symbol="" cx=x cy=y r=radius /> }
        });
        view! { <g aria-hidden="true">{circles.collect_view()}</g> }
    })
}
