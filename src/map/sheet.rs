//! The drawing itself: surroundings, regions as links, border, symbols, labels.

use super::gestures::Gestures;
use super::tooltip::Tooltip;
use super::{fill_class, pattern_name};
use crate::dataset::dataset;
use crate::nav::{Nav, Step, is_plain, use_nav};
use crate::platform::{measure, pointer};
use atlas_data::shape::{ContextKind, RegionShape};
use atlas_data::{Boundary, Country, Lang, Pattern, RegionId, SettlementRole};
use atlas_view::map::{Camera, Fill, LETTER_PX, MapModel, MapRegion, SCALES, fit_step, line_path, plain, rings_path};
use atlas_view::url::{Page, UrlState};
use atlas_words::t;
use leptos::html::Div;
use leptos::prelude::*;

/// Which region the pointer or the focus is on, and where to put the tooltip (shares of the frame).
pub(super) type Hover = RwSignal<Option<(RegionId, (f64, f64))>>;

/// The map with its zoom buttons and tooltip.
#[component]
pub fn AtlasMap(lang: Lang, model: Memo<MapModel>) -> impl IntoView {
    let nav = use_nav();
    let sheet = &dataset().map;
    let hover: Hover = RwSignal::new(None);
    let gestures = Gestures::new(nav);
    let frame: NodeRef<Div> = NodeRef::new();
    let width = measure::width_of(frame);
    // The drawing scale decides which labels fit and how large letters are in map units; before it is known, the style
    // sheet's container queries do.
    let pixels_per_unit = Memo::new(move |_| {
        let width = f64::from(width.get()?) * gestures.camera.get().zoom;
        Some(width / f64::from(sheet.width.max(1)))
    });
    let scale = Memo::new(move |_| pixels_per_unit.get().map(fit_step));
    let letters = move || pixels_per_unit.get().map(|scale| plain(LETTER_PX / scale, 2));
    let borders = Memo::new(move |_| nav.lens().borders);
    let label = move || model.with(|model| format!("{}. {}", model.heading, model.summary));
    view! {
        <div class="map-frame" node_ref=frame data-scale=move || scale.get().map(|step| step.to_string())
            data-zoomed=move || (gestures.camera.get().zoom > 1.0).then_some("")
            on:pointerdown=move |event| gestures.press(&event)
            on:pointermove=move |event| gestures.drag(&event)
            on:pointerup=move |event| gestures.release(&event)
            on:pointercancel=move |event| gestures.release(&event)
            on:wheel=move |event| gestures.wheel(&event)
            on:dblclick=move |event| gestures.double(&event)
            on:keydown=move |event| gestures.key(&event)
            on:pointerleave=move |_| hover.set(None)>
            <svg class="map" viewBox=format!("0 0 {} {}", sheet.width, sheet.height) role="group" aria-label=label>
                <Patterns />
                <g class="zoomed" font-size=letters transform=move || gestures.camera.get().transform(sheet)>
                    <Surroundings />
                    {move || view! { <Regions lang model hover borders=borders.get() gestures /> }}
                    <Waters />
                    <path class="border-casing" d=line_path(sheet, &sheet.border_line) />
                    <path class="border-line" d=line_path(sheet, &sheet.border_line) />
                    <Highlight hover />
                    {move || view! { <Symbols model borders=borders.get() /> }}
                    <Surnames lang />
                    <Centres lang />
                    {move || view! { <Labels model borders=borders.get() /> }}
                </g>
            </svg>
            <Tooltip model hover />
            <div class="zoom needs-script" role="group" aria-label=t::map_zoom(lang)>
                <button type="button" aria-label=t::map_zoom_in(lang) title=t::map_zoom_in(lang)
                    on:click=move |_| gestures.zoom_by(1.6)>"+"</button>
                <button type="button" aria-label=t::map_zoom_out(lang) title=t::map_zoom_out(lang)
                    on:click=move |_| gestures.zoom_by(1.0 / 1.6)>"−"</button>
                <button type="button" aria-label=t::map_zoom_reset(lang) title=t::map_zoom_reset(lang)
                    disabled=move || gestures.magnified().is_none()
                    on:click=move |_| gestures.reset()>"⤢"</button>
            </div>
        </div>
    }
}

#[component]
fn Patterns() -> impl IntoView {
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
}

#[component]
fn Surroundings() -> impl IntoView {
    let sheet = &dataset().map;
    let land = sheet.context.iter().filter(|shape| shape.kind != ContextKind::Water).map(|shape| {
        let class = if shape.kind == ContextKind::Inland { "inland" } else { "abroad" };
        view! { <path class=class d=rings_path(sheet, &shape.rings) /> }
    });
    view! { <g aria-hidden="true">{land.collect_view()}</g> }
}

#[component]
fn Waters() -> impl IntoView {
    let sheet = &dataset().map;
    let water = sheet
        .context
        .iter()
        .filter(|shape| shape.kind == ContextKind::Water)
        .map(|shape| view! { <path class="water" d=rings_path(sheet, &shape.rings) /> });
    let rivers = sheet.rivers.iter().map(|river| view! { <path class="river" d=line_path(sheet, &river.lines) /> });
    view! { <g aria-hidden="true">{water.collect_view()} {rivers.collect_view()}</g> }
}

/// The shapes of one version of the borders.
fn shapes(borders: Boundary) -> impl Iterator<Item = &'static RegionShape> {
    let data = dataset();
    data.map.regions.iter().filter(move |shape| data.region(shape.region).boundary.is_in(borders))
}

/// What one region shows; equal means no redraw.
fn entry(model: Memo<MapModel>, region: RegionId) -> Memo<Option<(MapRegion, usize)>> {
    Memo::new(move |_| {
        model.with(|model| {
            let count = model.classes.len();
            model.regions.iter().find(|row| row.region == region).map(|row| (row.clone(), count))
        })
    })
}

#[component]
fn Regions(lang: Lang, model: Memo<MapModel>, hover: Hover, borders: Boundary, gestures: Gestures) -> impl IntoView {
    let nav = use_nav();
    let data = dataset();
    let regions = shapes(borders).map(|shape| {
        let id = shape.region;
        let entry = entry(model, id);
        let class = move || {
            let fill = entry.with(|entry| entry.as_ref().map(|(row, count)| fill_class(row.fill, *count)));
            format!("region {}", fill.unwrap_or_default())
        };
        let pattern = move || {
            entry.with(|entry| match entry {
                Some((MapRegion { fill: Fill::Missing(pattern), .. }, _)) => {
                    Some(format!("url(#{})", pattern_name(*pattern)))
                }
                _ => None,
            })
        };
        let name = move || {
            entry.with(|entry| {
                entry.as_ref().map_or_else(String::new, |(row, _)| spoken(row))
            })
        };
        let side = match data.region(id).country {
            Country::Russia => "russia",
            Country::Kazakhstan => "kazakhstan",
        };
        view! {
            <g>
                <a href=nav.href(&UrlState::new(data, lang, Page::Region(id))) aria-label=name data-region=data.region(id).slug()
                    data-side=side
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
                    <path class=class fill=pattern d=rings_path(&data.map, &shape.rings) />
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

/// Outlines of the region under the pointer and of the selected one, above everything filled.
#[component]
fn Highlight(hover: Hover) -> impl IntoView {
    let nav = use_nav();
    let data = dataset();
    let hovered = Memo::new(move |_| hover.with(|hover| hover.map(|(region, _)| region)));
    let selected = Memo::new(move |_| nav.lens().selected);
    let outline = move |region: Option<RegionId>| {
        let shape = data.map.regions.iter().find(|shape| Some(shape.region) == region);
        shape.map_or_else(String::new, |shape| rings_path(&data.map, &shape.rings))
    };
    view! {
        <path class="outline" d=move || outline(hovered.get()) />
        <path class="outline selected" d=move || outline(selected.get()) />
    }
}

#[component]
fn Symbols(model: Memo<MapModel>, borders: Boundary) -> impl IntoView {
    let symbols = shapes(borders).map(|shape| {
        let entry = entry(model, shape.region);
        let radius = move || {
            entry.with(|entry| match entry {
                Some((MapRegion { fill: Fill::Symbol(radius), .. }, _)) => *radius,
                _ => 0,
            })
        };
        view! { <circle class="symbol" cx=shape.label.0.to_string() cy=shape.label.1.to_string() r=move || radius().to_string() /> }
    });
    view! { <g aria-hidden="true">{symbols.collect_view()}</g> }
}

/// How near to the right edge a name is set towards it, in map units.
const EDGE: i16 = 130;

/// Names of states and seas around the belt.
#[component]
fn Surnames(lang: Lang) -> impl IntoView {
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
}

/// Administrative centres, from the scale on at which they do not crowd the regions' own labels.
#[component]
fn Centres(lang: Lang) -> impl IntoView {
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
}

#[component]
fn Labels(model: Memo<MapModel>, borders: Boundary) -> impl IntoView {
    let labels = shapes(borders).map(|shape| {
        let label = model.with_untracked(|model| {
            model.regions.iter().find(|row| row.region == shape.region).map(|row| row.label.clone())
        });
        let entry = entry(model, shape.region);
        // Dark classes ask for light letters.
        let tone = move || {
            entry.with(|entry| entry.as_ref().map_or_else(String::new, |(row, count)| fill_class(row.fill, *count)))
        };
        // A label stands below the symbol of its region.
        let below = move || {
            entry.with(|entry| match entry {
                Some((MapRegion { fill: Fill::Symbol(radius), .. }, _)) => {
                    Some(format!("translate(0 {})", radius + 16))
                }
                _ => None,
            })
        };
        label.filter(|label| label.step < SCALES.len()).map(|label| {
            let (x, y) = label.at;
            let first = if label.lines.len() > 1 { "-0.2em" } else { "0.35em" };
            let lines = label.lines.iter().enumerate().map(|(line, text)| {
                let dy = if line == 0 { first } else { "1.1em" };
                view! { <tspan x=x.to_string() dy=dy>{text.clone()}</tspan> }
            });
            view! {
                <text class=move || format!("label fit-{} on-{}", label.step, tone()) transform=below x=x.to_string()
                    y=y.to_string()>
                    {lines.collect_view()}
                </text>
            }
        })
    });
    view! { <g class="labels" aria-hidden="true">{labels.collect_view()}</g> }
}

/// The camera of a lens.
pub(super) fn camera_of(nav: Nav) -> Camera {
    Camera::new(&dataset().map, nav.lens().view)
}
