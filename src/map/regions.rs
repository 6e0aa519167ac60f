//! The regions of both versions of the borders, as links, with their symbols and labels. All of them are in the page; a lens
//! shows those of its version, and only what depends on the lens is touched in the browser.

use super::gestures::Gestures;
use super::sheet::Hover;
use super::{fill_class, pattern_name};
use crate::dataset::dataset;
use crate::nav::{Nav, Step, is_plain, use_nav};
use crate::platform::{outline, pointer};
use crate::still::{once, still};
use atlas_data::shape::RegionShape;
use atlas_data::{Country, Lang, RegionId};
use atlas_view::map::{Fill, MapModel, MapRegion, SCALES, label, rings_path};
use atlas_view::url::{Page, UrlState};
use leptos::prelude::*;
use leptos::svg;

/// What one region shows and the number of classes; equal means no redraw. `None` outside its version.
type Shown = Memo<Option<(MapRegion, usize)>>;

/// Every region with what it shows, computed once for its link, symbol and label.
#[derive(Clone)]
pub struct Belt(Vec<(&'static RegionShape, Shown)>);

impl Belt {
    /// The regions of a model.
    pub fn new(model: Memo<MapModel>) -> Belt {
        let shown = |region: RegionId| {
            Memo::new(move |_| {
                model.with(|model| {
                    let count = model.classes.len();
                    model.regions.iter().find(|row| row.region == region).map(|row| (row.clone(), count))
                })
            })
        };
        Belt(dataset().map.regions.iter().map(|shape| (shape, shown(shape.region))).collect())
    }
}

fn fill(shown: Shown) -> Option<(Fill, usize)> {
    shown.with(|shown| shown.as_ref().map(|(row, count)| (row.fill, *count)))
}

fn tone(shown: Shown) -> String {
    fill(shown).map_or_else(String::new, |(fill, count)| fill_class(fill, count))
}

/// The presentation attribute that takes a region of the other version off the map.
fn absence(shown: Shown) -> Option<&'static str> {
    shown.with(Option::is_none).then_some("none")
}

/// The links.
#[component]
pub fn Regions(lang: Lang, belt: Belt, hover: Hover, gestures: Gestures) -> impl IntoView {
    let nav = use_nav();
    let data = dataset();
    let regions = belt.0.into_iter().map(|(shape, shown)| {
        let id = shape.region;
        let region = data.region(id);
        let pattern = move || match fill(shown) {
            Some((Fill::Missing(pattern), _)) => Some(format!("url(#{})", pattern_name(pattern))),
            _ => None,
        };
        let name = move || shown.with(|shown| shown.as_ref().map(|(row, _)| spoken(row)));
        let side = || match region.country {
            Country::Russia => "russia",
            Country::Kazakhstan => "kazakhstan",
        };
        view! {
            <g display=move || absence(shown)>
                <a href=once(|| nav.href(&UrlState::new(data, lang, Page::Region(id)))) aria-label=name
                    data-region=once(|| region.slug()) data-side=once(side)
                    on:click=move |event| {
                        if is_plain(&event) {
                            event.prevent_default();
                            if !gestures.has_dragged() {
                                select(nav, id);
                            }
                        }
                    }
                    on:pointerenter=move |event| hover_at(hover, id, &event)
                    on:pointermove=move |event| hover_at(hover, id, &event)
                    on:focus=move |_| hover.set(Some((id, gestures.camera.get_untracked().place_of(&data.map, shape.label))))
                    on:blur=move |_| hover.set(None)>
                    <path class=move || format!("region {}", tone(shown)) fill=pattern
                        d=once(|| rings_path(&data.map, &shape.rings)) />
                </a>
            </g>
        }
    });
    regions.collect_view()
}

fn spoken(row: &MapRegion) -> String {
    let parts = [row.name.as_str(), row.value.as_str(), row.rank.as_str()];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
}

fn select(nav: Nav, region: RegionId) {
    nav.change_lens(Step::Push, |lens| lens.selected = Some(region));
}

fn hover_at(hover: Hover, region: RegionId, event: &leptos::ev::PointerEvent) {
    if event.pointer_type() == "touch" {
        return;
    }
    if let Some(place) = pointer::place_in_frame(event) {
        hover.set(Some((region, (place.x / place.width, place.y / place.height))));
    }
}

/// Outlines of the region under the pointer and of the selected one, above everything filled. The browser takes them from
/// the regions that are drawn already.
#[component]
pub fn Highlight(hover: Hover) -> impl IntoView {
    let nav = use_nav();
    let hovered = Memo::new(move |_| hover.with(|hover| hover.map(|(region, _)| region)));
    let selected = Memo::new(move |_| nav.lens().selected);
    let slug = |region: Option<RegionId>| region.map(|id| dataset().region(id).slug());
    Effect::new(move |_| outline::show(".outline.hovered", slug(hovered.get())));
    Effect::new(move |_| outline::show(".outline.selected", slug(selected.get())));
    still(svg::g(), || view! { <g><path class="outline hovered" /><path class="outline selected" /></g> })
}

/// Circles for totals; a radius of 0 where there is none.
#[component]
pub fn Symbols(belt: Belt) -> impl IntoView {
    let symbols = belt.0.into_iter().map(|(shape, shown)| {
        let radius = move || match fill(shown) {
            Some((Fill::Symbol(radius), _)) => radius,
            _ => 0,
        };
        let (x, y) = shape.label;
        view! { <circle class="symbol" cx=once(|| x.to_string()) cy=once(|| y.to_string()) r=move || radius().to_string() /> }
    });
    view! { <g aria-hidden="true">{symbols.collect_view()}</g> }
}

/// Names, each from the scale on at which it fits into its region.
#[component]
pub fn Labels(lang: Lang, belt: Belt) -> impl IntoView {
    let labels = belt.0.into_iter().map(|(shape, shown)| {
        // Dark classes ask for light letters.
        let class = move || format!("on-{}", tone(shown));
        // A label stands below the symbol of its region.
        let below = move || match fill(shown) {
            Some((Fill::Symbol(radius), _)) => Some(format!("translate(0 {})", radius + 16)),
            _ => None,
        };
        view! {
            <g class=class transform=below display=move || absence(shown)>
                {still(svg::text(), || label_text(lang, shape))}
            </g>
        }
    });
    view! { <g class="labels" aria-hidden="true">{labels.collect_view()}</g> }
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
