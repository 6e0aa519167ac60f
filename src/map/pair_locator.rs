//! A map of two regions that face each other, and a small one that shows where they lie.

use crate::dataset::dataset;
use atlas_data::shape::{BorderShape, ContextKind, MapSheet};
use atlas_data::{Boundary, Lang, Pair, RegionId};
use atlas_view::map::{line_path, rings_path};
use atlas_view::pair::frame;
use atlas_words::t;
use leptos::prelude::*;

/// Letters and the ring of a point, as shares of the width of the picture.
const LETTER: f64 = 0.042;
const RING: f64 = 0.022;

/// Both regions tinted, their shared stretch thick. The page's text says the same, so it is hidden from screen readers.
#[component]
pub fn PairLocator(lang: Lang, pair: Pair) -> impl IntoView {
    let data = dataset();
    let sheet = &data.map;
    let version = match data.pair_boundary(pair) {
        Boundary::Y2016 => Boundary::Y2016,
        Boundary::Any | Boundary::Y2022 => Boundary::Y2022,
    };
    let stretch = sheet.border.iter().find(|shape| shape.russian == pair.russian && shape.kazakh == pair.kazakh);
    let is_point = stretch.is_some_and(|stretch| stretch.lines.is_empty());
    let caption = if is_point { t::pair_map_caption_point(lang) } else { t::pair_map_caption(lang) };
    let close = frame(sheet, pair).map(|(left, top, width, height)| {
        let size = f64::from(width);
        let names = sheet.regions.iter().filter(|shape| pair.has(shape.region)).map(|shape| {
            let (x, y) = shape.label;
            let name = data.region(shape.region).short.get(lang);
            view! { <text x=x.to_string() y=y.to_string() font-size=format!("{:.1}", size * LETTER)>{name}</text> }
        });
        view! {
            <svg class="locator pair-map" viewBox=format!("{left} {top} {width} {height}") aria-hidden="true">
                {land(sheet)} {belt(sheet, version, pair)} {water(sheet)}
                <path class="border-line" d=line_path(sheet, &sheet.border_line) />
                {stretch.map(|stretch| shared(sheet, stretch, size * RING))}
                {names.collect_view()}
            </svg>
        }
    });
    view! {
        <figure class="pair-maps">
            {close}
            <svg class="locator pair-inset" viewBox=format!("0 0 {} {}", sheet.width, sheet.height) aria-hidden="true">
                {belt(sheet, version, pair)}
                <path class="border-line" d=line_path(sheet, &sheet.border_line) />
                {stretch.map(|stretch| shared(sheet, stretch, f64::from(sheet.width) * RING))}
            </svg>
            <figcaption class="fine">{caption}</figcaption>
        </figure>
    }
}

fn land(sheet: &'static MapSheet) -> impl IntoView {
    let shapes = sheet.context.iter().filter(|shape| shape.kind != ContextKind::Water);
    shapes.map(|shape| view! { <path class="land" d=rings_path(sheet, &shape.rings) /> }).collect_view()
}

fn belt(sheet: &'static MapSheet, version: Boundary, pair: Pair) -> impl IntoView {
    let class = move |region: RegionId| match region {
        region if region == pair.russian => "side-ru",
        region if region == pair.kazakh => "side-kz",
        _ => "belt",
    };
    let shapes = sheet.regions.iter().filter(move |shape| dataset().region(shape.region).boundary.is_in(version));
    shapes
        .map(move |shape| view! { <path class=class(shape.region) d=rings_path(sheet, &shape.rings) /> })
        .collect_view()
}

fn water(sheet: &'static MapSheet) -> impl IntoView {
    let shapes = sheet.context.iter().filter(|shape| shape.kind == ContextKind::Water);
    let seas = shapes.map(|shape| view! { <path class="water" d=rings_path(sheet, &shape.rings) /> });
    let rivers = sheet.rivers.iter().map(|river| view! { <path class="river" d=line_path(sheet, &river.lines) /> });
    view! { {seas.collect_view()} {rivers.collect_view()} }
}

/// The shared stretch, or a ring around the point where the two meet.
fn shared(sheet: &'static MapSheet, stretch: &'static BorderShape, ring: f64) -> impl IntoView {
    let (x, y) = stretch.middle;
    let ring = stretch.lines.is_empty().then(|| {
        view! { <circle class="shared-point" cx=x.to_string() cy=y.to_string() r=format!("{ring:.1}") /> }
    });
    let path = line_path(sheet, &stretch.lines);
    let line = (!path.is_empty()).then(|| {
        view! { <path class="shared-casing" d=path.clone() /> <path class="shared-line" d=path /> }
    });
    view! { {line} {ring} }
}
