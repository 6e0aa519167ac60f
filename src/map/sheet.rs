//! The drawing itself: surroundings, regions as links, border, symbols, labels.

use super::gestures::Gestures;
use super::regions::{Belt, Highlight, Labels, Regions, Symbols};
use super::scenery::{Centres, Patterns, Surnames, Surroundings, Waters};
use super::tooltip::Tooltip;
use crate::dataset::dataset;
use crate::nav::{Nav, use_nav};
use crate::platform::measure;
use crate::still::once;
use atlas_data::{Lang, RegionId};
use atlas_view::map::{Camera, LETTER_PX, MapModel, fit_step, plain};
use atlas_words::t;
use leptos::html::Div;
use leptos::prelude::*;

/// Which region the pointer or the focus is on, and where to put the tooltip (shares of the frame).
pub(super) type Hover = RwSignal<Option<(RegionId, (f64, f64))>>;

/// The map with its zoom buttons and tooltip.
#[component]
pub fn AtlasMap<V: IntoView + 'static>(
    lang: Lang,
    model: Memo<MapModel>,
    /// What is drawn above the regions, in map units.
    overlay: V,
) -> impl IntoView {
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
    let belt = Belt::new(model);
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
            <svg class="map" viewBox=once(|| format!("0 0 {} {}", sheet.width, sheet.height)) role="group" aria-label=label>
                <Patterns />
                <g class="zoomed" font-size=letters transform=move || gestures.camera.get().transform(sheet)>
                    <Surroundings />
                    <Regions lang belt=belt.clone() hover gestures />
                    <Waters />
                    <Highlight hover />
                    {overlay}
                    <Symbols belt=belt.clone() />
                    <Surnames lang />
                    <Centres lang />
                    <Labels lang belt />
                </g>
            </svg>
            <Tooltip model hover />
            <div class="zoom needs-script" role="group" aria-label=once(|| t::map_zoom(lang))>
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

/// The camera of a lens.
pub(super) fn camera_of(nav: Nav) -> Camera {
    Camera::new(&dataset().map, nav.lens().view)
}
