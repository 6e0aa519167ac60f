//! The drawing itself: surroundings, regions as links, border, symbols, labels. Regions are written once and painted.

use super::gestures::Gestures;
use super::names::Names;
use super::paint::{Paint, paints};
use super::pointed::Pointed;
use super::regions::{Outlines, Regions, Symbols};
use super::scenery::{Patterns, Surroundings, Waters};
use super::tooltip::Tooltip;
use crate::dataset::dataset;
use crate::linked::use_linked;
use crate::nav::{Nav, use_nav};
use crate::platform::canvas::{Canvas, Strokes};
use crate::platform::measure;
use crate::still::once;
use atlas_data::Lang;
use atlas_view::map::{Camera, LETTER_PX, MapModel, fit_step, plain};
use atlas_words::t;
use leptos::html::Div;
use leptos::prelude::*;

/// The map with its zoom buttons and tooltip. What `overlay` draws, in map units, lies above the regions and below the names; `towns` asks for
/// their names as well as those of centres.
#[component]
pub fn AtlasMap<V: IntoView + 'static>(lang: Lang, model: Memo<MapModel>, overlay: V, towns: bool) -> impl IntoView {
    let nav = use_nav();
    let sheet = &dataset().map;
    let gestures = Gestures::new(nav);
    let frame: NodeRef<Div> = NodeRef::new();
    let linked = use_linked();
    let canvas = linked.canvas;
    let pointed = Pointed::new(nav, linked, gestures);
    let width = measure::width_of(frame);
    // The drawing scale decides which labels fit and how large letters are in map units; before it is known, the style
    // sheet's container queries do.
    let pixels_per_unit = Memo::new(move |_| {
        let width = f64::from(width.get()?) * gestures.camera.get().zoom;
        Some(width / f64::from(sheet.width.max(1)))
    });
    let step = Memo::new(move |_| pixels_per_unit.get().map(fit_step));
    linked.scale.set_value(Some(pixels_per_unit));
    let transform = move || gestures.camera.get().transform(sheet);
    let letters = move || pixels_per_unit.get().map(|scale| plain(LETTER_PX / scale, 2));
    let written = StoredValue::new(model.with_untracked(paints));
    keep_painted(frame, canvas, model, written);
    pointed.show(model);
    let label = move || model.with(|model| format!("{}. {}", model.heading, model.summary));
    view! {
        <div class="map-frame" node_ref=frame data-glides=move || gestures.glides.get().then_some("")
            data-zoomed=move || (gestures.camera.get().zoom > 1.0).then_some("")
            on:pointerdown=move |event| gestures.press(&event)
            on:pointermove=move |event| {
                pointed.follow(&event);
                gestures.drag(&event);
            }
            on:pointerover=move |event| pointed.over(&event)
            on:pointerup=move |event| gestures.release(&event)
            on:pointercancel=move |event| gestures.release(&event)
            on:wheel=move |event| gestures.wheel(&event)
            on:dblclick=move |event| gestures.double(&event)
            on:click=move |event| pointed.click(&event)
            on:focusin=move |event| pointed.focus(&event)
            on:focusout=move |_| pointed.leave()
            on:keydown=move |event| {
                pointed.key(&event);
                gestures.key(&event);
            }
            on:pointerleave=move |_| pointed.leave()>
            <svg class="map" viewBox=once(|| format!("0 0 {} {}", sheet.width, sheet.height)) role="group" aria-label=label>
                <Patterns />
                <g class="zoomed" transform=transform>
                    <Surroundings />
                    <Regions lang written />
                    <Waters />
                    <Symbols written />
                    // Only what has letters has a size of their own at each scale: on the group around everything it would restyle every region.
                    <g class="lettering" font-size=letters data-scale=move || step.get().map(|step| step.to_string())>
                        {overlay}
                        <Names lang written towns />
                    </g>
                </g>
            </svg>
            // A picture of its own, so that pointing at a region does not paint the others again.
            <svg class="map-outlines" viewBox=once(|| format!("0 0 {} {}", sheet.width, sheet.height)) aria-hidden="true">
                <g class="zoomed" transform=transform><Outlines /></g>
            </svg>
            <Tooltip />
            <p class="visually-hidden" role="status">{move || pointed.said(lang, model)}</p>
            <div class="zoom needs-script" role="group" aria-label=once(|| t::map_zoom(lang))
                on:dblclick=|event| event.stop_propagation()>
                <button type="button" aria-label=once(|| t::map_zoom_in(lang)) title=once(|| t::map_zoom_in(lang))
                    on:click=move |_| gestures.zoom_by(1.6)>"+"</button>
                <button type="button" aria-label=once(|| t::map_zoom_out(lang)) title=once(|| t::map_zoom_out(lang))
                    on:click=move |_| gestures.zoom_by(1.0 / 1.6)>"−"</button>
                <button type="button" aria-label=once(|| t::map_zoom_reset(lang)) title=once(|| t::map_zoom_reset(lang))
                    disabled=move || gestures.magnified().is_none()
                    on:click=move |_| gestures.reset()>"⤢"</button>
            </div>
        </div>
    }
}

/// Finds the regions once the frame is in the page, and from then on touches those whose paint differs from what is there.
fn keep_painted(
    frame: NodeRef<Div>,
    canvas: StoredValue<Option<Canvas>, LocalStorage>,
    model: Memo<MapModel>,
    written: StoredValue<Vec<Option<Paint>>>,
) {
    Effect::new(move |_| {
        if let (Some(frame), true) = (frame.get(), canvas.with_value(Option::is_none)) {
            let found = Canvas::within(&frame);
            found.rove(0);
            canvas.set_value(Some(found));
        }
        let wanted = model.with(paints);
        canvas.with_value(|canvas| {
            let Some(canvas) = canvas else { return };
            written.with_value(|there| {
                for (at, (before, now)) in there.iter().zip(&wanted).enumerate() {
                    if before != now {
                        brush(canvas, at, now.as_ref());
                    }
                }
            });
            written.set_value(wanted);
        });
    });
}

fn brush(canvas: &Canvas, at: usize, paint: Option<&Paint>) {
    let (shape_class, label_class) =
        paint.map_or_else(Default::default, |paint| (paint.shape_class(), paint.label_class()));
    canvas.paint(
        at,
        &Strokes {
            is_shown: paint.is_some(),
            name: paint.map_or("", |paint| &paint.name),
            shape_class: &shape_class,
            fill: paint.and_then(|paint| paint.pattern.as_deref()),
            label_class: &label_class,
            radius: paint.map_or(0, |paint| paint.radius),
        },
    );
}

/// The camera of a lens.
pub(super) fn camera_of(nav: Nav) -> Camera {
    Camera::new(&dataset().map, nav.lens().view)
}
