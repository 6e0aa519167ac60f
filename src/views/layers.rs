//! Layers above the map: what stands on or across the border, each mark drawn by how well its place is known.

use crate::dataset::dataset;
use crate::linked::{Stride, use_linked};
use crate::nav::{Step, is_plain, use_nav};
use crate::platform::{canvas, file};
use atlas_data::layers::{Ground, Layer, LayerItem, Layers, Precision};
use atlas_data::{Lang, codec};
use atlas_view::layers::{layer_name, precision_text};
use atlas_view::map::{dots_path, tie_path};
use atlas_words::t;
use leptos::ev;
use leptos::prelude::*;
use leptos::svg;
use std::sync::Arc;

/// The attribute of the page that names the file.
const ADDRESS: &str = "data-layers";

/// What the layers show: things of the layers that are switched on, and the one that is read.
#[derive(Clone, Copy)]
pub struct Above {
    /// Things with a place on the map, and those without, in the order of the layers.
    things: Memo<Arc<Vec<LayerItem>>>,
    /// Key of the thing that is read.
    read: RwSignal<Option<String>>,
}

impl Above {
    /// Fetches the file when the first layer is switched on.
    pub fn new() -> Above {
        let nav = use_nav();
        let here: RwSignal<Option<Arc<Layers>>> = RwSignal::new(None);
        let wanted = Memo::new(move |_| (nav.lens().layers, nav.lens().borders));
        Effect::new(move |asked: Option<bool>| {
            let is_asked = asked.unwrap_or(false);
            let is_wanted = !wanted.get().0.is_empty();
            if is_wanted && !is_asked {
                file::fetch(ADDRESS, move |bytes| here.set(codec::decode(&bytes).ok().map(Arc::new)));
            }
            is_asked || is_wanted
        });
        let things = Memo::new(move |_| {
            let (layers, borders) = wanted.get();
            let shown = Layer::ALL.into_iter().filter(|layer| layers.has(*layer));
            here.with(|here| {
                let here = here.as_deref();
                Arc::new(
                    shown.flat_map(|layer| here.iter().flat_map(move |all| all.of(layer, borders))).cloned().collect(),
                )
            })
        });
        Above { things, read: RwSignal::new(None) }
    }

    /// Goes to the crossing that a key asked for, and shows the crossings first where they are not shown.
    fn follow_strides(self) {
        let (nav, linked) = (use_nav(), use_linked());
        Effect::new(move |_| {
            let Some(stride) = linked.stride.get() else { return };
            let layers = nav.lens().layers;
            if !layers.has(Layer::Crossings) && !layers.has(Layer::Junctions) {
                nav.change_lens(Step::Push, |lens| lens.layers = lens.layers.with(Layer::Crossings, true));
                return;
            }
            let next = self.things.with(|things| next_crossing(things, &stride));
            if let Some(key) = next {
                linked.stride.set(None);
                request_animation_frame(move || canvas::focus_mark(&key));
            }
        });
    }
}

/// The key of the next mark along the border, or of the one nearest to a region.
fn next_crossing(things: &[LayerItem], stride: &Stride) -> Option<String> {
    let is_crossing = |item: &&LayerItem| matches!(item.layer, Layer::Crossings | Layer::Junctions);
    let placed = things.iter().filter(is_crossing).filter_map(|item| match &item.ground {
        Ground::Points(points) => Some((item.key.as_str(), *points.first()?)),
        _ => None,
    });
    let marks: Vec<_> = placed.collect();
    let at = if let Some(mark) = &stride.mark {
        let own = marks.iter().position(|(key, _)| key == mark)?;
        if stride.forwards { own.checked_add(1) } else { own.checked_sub(1) }
    } else {
        let (x, y) = dataset().map.region(stride.region?)?.label;
        let apart = |at: (i16, i16)| (i32::from(at.0) - i32::from(x)).pow(2) + (i32::from(at.1) - i32::from(y)).pow(2);
        marks.iter().enumerate().min_by_key(|(_, mark)| apart(mark.1)).map(|(at, _)| at)
    };
    marks.get(at?).map(|(key, _)| (*key).to_owned())
}

/// Marks and ties, in map units.
#[component]
pub fn LayerMarks(above: Above) -> impl IntoView {
    let nav = use_nav();
    above.follow_strides();
    let marks = move || {
        above.things.with(|things| {
            let ties = things.iter().filter_map(|item| {
                let Ground::Links(links) = &item.ground else { return None };
                let path: String = links.iter().map(|(from, to)| tie_path(*from, *to)).collect();
                let class = format!("tie {}", item.layer.word());
                Some(thing(above, item, &nav.root(), class, &path, false))
            });
            let points = things.iter().filter_map(|item| {
                let Ground::Points(points) = &item.ground else { return None };
                let path = dots_path(points);
                let class = format!("sign {} {}", item.layer.word(), item.precision.word());
                Some(thing(above, item, &nav.root(), class, &path, true))
            });
            ties.chain(points).collect_view()
        })
    };
    view! { <g class="layer-marks">{marks}</g> }
}

/// A thing as a link: a wide invisible line for the finger, a casing and what is seen.
fn thing(
    above: Above,
    item: &LayerItem,
    root: &str,
    class: String,
    path: &str,
    is_mark: bool,
) -> impl IntoView + use<> {
    let (key, name) = (item.key.clone(), format!("{}. {}", item.name, item.about));
    let read = {
        let key = key.clone();
        move || above.read.set(Some(key.clone()))
    };
    let open = read.clone();
    let click = move |event: ev::MouseEvent| {
        if is_plain(&event) {
            event.prevent_default();
            event.stop_propagation();
            open();
        }
    };
    let focus = read.clone();
    let casing = is_mark.then(|| view! { <path class="casing" d=path.to_owned() /> });
    // Made in the browser, a link inside a drawing must be one of SVG, which `view!` cannot know.
    svg::a()
        .class(class)
        .attr("href", format!("{root}{}", item.address))
        .attr("aria-label", name)
        .attr("tabindex", "-1")
        .attr("data-mark", key)
        .on(ev::click, click)
        .on(ev::focus, move |_| focus())
        .on(ev::pointerenter, move |_| read())
        .child(view! { <path class="reach" d=path.to_owned() /> })
        .child(casing)
        .child(view! { <path class="core" d=path.to_owned() /> })
}

/// A box for each layer, and what the forms of the marks say.
#[component]
pub fn LayerChoice(lang: Lang) -> impl IntoView {
    let nav = use_nav();
    let boxes = Layer::ALL.map(|layer| {
        let is_on = move || nav.lens().layers.has(layer);
        let switch = move |event| {
            let is_on = event_target_checked(&event);
            nav.change_lens(Step::Push, |lens| lens.layers = lens.layers.with(layer, is_on));
        };
        view! {
            <label class="layer">
                <input type="checkbox" name="layer" value=layer.word() checked=is_on prop:checked=is_on on:change=switch />
                <svg class=format!("layer-key {}", layer.word()) viewBox="0 0 20 14" aria-hidden="true">
                    <path class="casing" d="M10,7h0" /> <path class="core" d="M10,7h0" />
                </svg>
                <span>{layer_name(lang, layer)}</span>
            </label>
        }
    });
    let forms = [Precision::Exact, Precision::Settlement, Precision::Proxy].map(|precision| {
        view! {
            <li>
                <svg class=format!("layer-key crossings {}", precision.word()) viewBox="0 0 20 14" aria-hidden="true">
                    <path class="casing" d="M10,7h0" /> <path class="core" d="M10,7h0" />
                </svg>
                {precision_text(lang, precision)}
            </li>
        }
    });
    view! {
        <details class="layers" open=move || !nav.lens().layers.is_empty()>
            <summary>{t::layers_heading(lang)}</summary>
            <form class="layer-list" on:submit=|event| event.prevent_default()>{boxes}</form>
            <p class="fine">{t::layers_forms(lang)}</p>
            <ul class="inline-list fine">{forms}</ul>
            <p class="fine">{t::layers_ways(lang)}</p>
        </details>
    }
}

/// The thing that is read, and those whose place is not known: they are listed by the regions between which they lie.
#[component]
pub fn LayerList(lang: Lang, above: Above) -> impl IntoView {
    let nav = use_nav();
    let read = Memo::new(move |_| {
        let key = above.read.get()?;
        above.things.with(|things| things.iter().find(|item| item.key == key).cloned())
    });
    let readout = move || {
        read.get().map(|item| {
            let precision = matches!(item.ground, Ground::Points(_)).then(|| precision_text(lang, item.precision));
            let parts: Vec<String> =
                [Some(item.about.clone()), precision.map(str::to_owned)].into_iter().flatten().collect();
            view! {
                <p><strong>{item.name.clone()}</strong> <br /> {parts.join("; ")}</p>
                <p><a href=format!("{}{}", nav.root(), item.address)>{t::layers_open(lang)}</a></p>
            }
        })
    };
    let unplaced = move || {
        above.things.with(|things| {
            let rows = things.iter().filter_map(|item| {
                let region = |id: &atlas_data::RegionId| dataset().region(*id).name.get(lang).to_owned();
                let (regions, precision) = match &item.ground {
                    Ground::Stretches(pairs) => {
                        let pairs =
                            pairs.iter().map(|(russian, kazakh)| format!("{} – {}", region(russian), region(kazakh)));
                        (pairs.collect::<Vec<_>>(), Precision::Stretch)
                    }
                    Ground::Regions(regions) => (regions.iter().map(region).collect(), Precision::Regions),
                    _ => return None,
                };
                let text = format!("{} ({})", regions.join("; "), precision_text(lang, precision));
                let href = format!("{}{}", nav.root(), item.address);
                Some(view! { <li><a href=href>{item.name.clone()}</a> " " <span class="fine">{text}</span></li> })
            });
            rows.collect_view()
        })
    };
    let has_unplaced = Memo::new(move |_| {
        let is_unplaced = |item: &LayerItem| matches!(item.ground, Ground::Stretches(_) | Ground::Regions(_));
        above.things.with(|things| things.iter().any(is_unplaced))
    });
    view! {
        <div class="layer-readout" role="status" hidden=move || read.with(Option::is_none)>{readout}</div>
        <details class="layer-unplaced" hidden=move || !has_unplaced.get()>
            <summary>{t::layers_unplaced(lang)}</summary>
            <ul>{unplaced}</ul>
        </details>
    }
}
