//! Names on the map: regions, states, waters, centres and towns, placed together when the page is written, each from the scale on at which
//! it meets no other.

use super::paint::Paint;
use crate::still::still;
use atlas_data::Lang;
use leptos::prelude::*;
use leptos::svg;

/// Names of states and waters, centres and towns with their dots, and above them the regions' own.
#[component]
pub fn Names(lang: Lang, written: StoredValue<Vec<Option<Paint>>>, towns: bool) -> impl IntoView {
    still(svg::g(), move || named(lang, written.get_value(), towns))
}

#[cfg(feature = "ssr")]
fn named(lang: Lang, written: Vec<Option<Paint>>, towns: bool) -> impl IntoView {
    use crate::dataset::dataset;
    use crate::platform::canvas;
    use atlas_view::map::{LabelKind, Placed, place_labels};

    let data = dataset();
    let placed = place_labels(data, lang, &[]);
    let text = |class: &str, name: &Placed| {
        let (x, y) = (name.at.0.to_string(), name.at.1.to_string());
        let em = |number: f64| (number.abs() > 0.0).then(|| format!("{}em", atlas_view::map::plain(number, 2)));
        let lines = name.lines.iter().enumerate().map(|(line, text)| {
            let dy = if line == 0 { em(name.dy_em) } else { em(Placed::LINE_EM) };
            view! { <tspan x=x.clone() dx=em(name.dx_em) dy=dy>{text.clone()}</tspan> }
        });
        let lines = lines.collect_view();
        view! { <text class=format!("{class} fit-{}", name.step) text-anchor=name.anchor.word() x=x.clone() y=y>{lines}</text> }
    };
    let around = placed.iter().filter_map(|name| match name.kind {
        LabelKind::State => Some(text("toponym around", name)),
        LabelKind::Water => Some(text("toponym around sea", name)),
        _ => None,
    });
    let settlements = placed.iter().filter_map(|name| {
        let class = match name.kind {
            LabelKind::Centre => "centre",
            LabelKind::Town if towns => "town",
            _ => return None,
        };
        let (x, y) = name.at;
        let class = format!("toponym {class} fit-{}", name.step);
        Some(view! { <g class=class><path class="dot" d=format!("M{x},{y}h0") />{text("", name)}</g> })
    });
    // One group for each region, with or without a name: they are painted by their position.
    let regions = data.map.regions.iter().zip(written).map(|(shape, paint)| {
        let key = &data.region(shape.region).key;
        let name = placed.iter().find(|name| name.kind == LabelKind::Region && name.key == *key);
        let absent = paint.is_none().then_some("");
        let class = paint.as_ref().map(Paint::label_class);
        let shift = paint.and_then(|paint| canvas::below_symbol(paint.radius));
        view! {
            <g data-label="" class=class transform=shift data-absent=absent>{name.map(|name| text("toponym label", name))}</g>
        }
    });
    view! {
        <g class="toponyms" aria-hidden="true">{around.collect_view()} {settlements.collect_view()} {regions.collect_view()}</g>
    }
}

/// In the browser they stand as they were written.
#[cfg(not(feature = "ssr"))]
fn named(_: Lang, _: Vec<Option<Paint>>, _: bool) {}
