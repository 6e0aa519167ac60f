//! The regions of both versions of the borders, as links, with their labels and symbols. All of them are in the page as it was
//! written; in the browser they are painted (`paint`), and their events are heard by the frame around them.

use super::paint::Paint;
use crate::dataset::dataset;
use crate::nav::use_nav;
use crate::platform::canvas;
use crate::still::still;
use atlas_data::shape::RegionShape;
use atlas_data::{Country, Lang};
use atlas_view::map::{SCALES, label, rings_path};
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
            let side = match region.country {
                Country::Russia => "russia",
                Country::Kazakhstan => "kazakhstan",
            };
            let slug = region.slug();
            let absent = paint.is_none().then_some("");
            let (name, class, fill) = match &paint {
                Some(paint) => (Some(paint.name.clone()), paint.shape_class(), paint.pattern.clone()),
                None => (None, "region".to_owned(), None),
            };
            view! {
                <a data-absent=absent href=nav.href(&UrlState::new(data, lang, Page::Region(shape.region))) aria-label=name
                    data-region=slug data-side=side>
                    <path id=format!("shape-{slug}") class=class fill=fill d=rings_path(&data.map, &shape.rings) />
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

/// Names, each from the scale on at which it fits into its region.
#[component]
pub fn Labels(lang: Lang, written: StoredValue<Vec<Option<Paint>>>) -> impl IntoView {
    still(svg::g(), move || {
        let labels = dataset().map.regions.iter().zip(written.get_value()).map(|(shape, paint)| {
            let absent = paint.is_none().then_some("");
            let class = paint.as_ref().map(Paint::label_class);
            let shift = paint.and_then(|paint| canvas::below_symbol(paint.radius));
            view! {
                <g data-label="" class=class transform=shift data-absent=absent>{label_text(lang, shape)}</g>
            }
        });
        view! { <g class="labels" aria-hidden="true">{labels.collect_view()}</g> }
    })
}

fn label_text(lang: Lang, shape: &RegionShape) -> impl IntoView {
    let data = dataset();
    let label = label(&data.map, shape, data.region(shape.region).short.get(lang));
    let (x, y) = label.at;
    let first = if label.lines.len() > 1 { "-0.2em" } else { "0.35em" };
    let lines = label.lines.into_iter().enumerate().map(|(line, text)| {
        let dy = if line == 0 { first } else { "1.1em" };
        view! { <tspan x=x.to_string() dy=dy>{text}</tspan> }
    });
    // A name that fits at no scale is in no class that a scale shows.
    let class = if label.step < SCALES.len() { format!("label fit-{}", label.step) } else { "label".to_owned() };
    view! { <text class=class x=x.to_string() y=y.to_string()>{lines.collect_view()}</text> }
}
