//! The region under the pointer or with the focus, and the walk from one to the next by keys.

use super::gestures::Gestures;
use super::paint::position;
use crate::dataset::dataset;
use crate::linked::Linked;
use crate::nav::{Nav, Step, is_plain};
use crate::platform::canvas::{self, Canvas, Outline};
use crate::platform::pointer;
use atlas_data::RegionId;
use leptos::ev::{Event, KeyboardEvent, MouseEvent, PointerEvent};
use leptos::prelude::*;

/// The attribute that names a region on its link.
const REGION: &str = "data-region";

/// What the map points at.
#[derive(Clone, Copy)]
pub struct Pointed {
    nav: Nav,
    gestures: Gestures,
    canvas: StoredValue<Option<Canvas>, LocalStorage>,
    /// The region pointed at, here or in another graphic of the page.
    pub region: RwSignal<Option<RegionId>>,
    /// Where the pointer is, in shares of the frame; `None` for the keyboard.
    at: RwSignal<Option<(f64, f64)>>,
    /// Where the last walk by keys began and ended.
    pub walked: RwSignal<Option<(RegionId, Option<RegionId>)>>,
}

impl Pointed {
    /// Points at nothing.
    pub fn new(
        nav: Nav,
        linked: Linked,
        gestures: Gestures,
        canvas: StoredValue<Option<Canvas>, LocalStorage>,
    ) -> Pointed {
        let (at, walked) = (RwSignal::new(None), RwSignal::new(None));
        Pointed { nav, gestures, canvas, region: linked.region, at, walked }
    }

    /// Where the tooltip stands, in shares of the frame. Reactive.
    pub fn place(self) -> (f64, f64) {
        let sheet = &dataset().map;
        let label = || {
            let shape = sheet.regions.get(position(self.region.get()?)?)?;
            Some(self.gestures.camera.get().place_of(sheet, shape.label))
        };
        self.at.get().or_else(label).unwrap_or((0.5, 0.5))
    }

    /// Draws the outlines of what is pointed at and of what is selected.
    pub fn draw_outlines(self) {
        let draw = move |outline: Outline, region: Option<RegionId>| {
            self.canvas.with_value(|canvas| {
                if let Some(canvas) = canvas {
                    canvas.outline(outline, region.and_then(position));
                }
            });
        };
        let (hovered, selected) = (self.region, Memo::new(move |_| self.nav.lens().selected));
        Effect::new(move |_| draw(Outline::Hovered, hovered.get()));
        Effect::new(move |_| draw(Outline::Selected, selected.get()));
    }

    fn region_at(event: &Event) -> Option<RegionId> {
        dataset().region_by_slug(&canvas::named_at(event, REGION)?)
    }

    /// The pointer comes over a region, or leaves it for something that is none.
    pub fn over(self, event: &PointerEvent) {
        if event.pointer_type() == "touch" {
            return;
        }
        self.follow(event);
        self.region.set(Pointed::region_at(event));
    }

    /// The pointer moves.
    pub fn follow(self, event: &PointerEvent) {
        if event.pointer_type() != "touch"
            && let Some(place) = pointer::place(event, event.client_x(), event.client_y())
        {
            self.at.set(Some((place.x / place.width, place.y / place.height)));
        }
    }

    /// The pointer or the focus leaves the map.
    pub fn leave(self) {
        self.region.set(None);
        self.at.set(None);
    }

    /// The focus comes to a region.
    pub fn focus(self, event: &Event) {
        let Some(region) = Pointed::region_at(event) else { return };
        self.at.set(None);
        self.region.set(Some(region));
        self.rove(region);
    }

    /// Leaves the region that has the focus as the one stop of the Tab key.
    fn rove(self, region: RegionId) {
        self.canvas.with_value(|canvas| {
            if let (Some(canvas), Some(at)) = (canvas, position(region)) {
                canvas.rove(at);
            }
        });
    }

    /// A click on a region selects it, unless it ended a drag.
    pub fn click(self, event: &MouseEvent) {
        let Some(region) = Pointed::region_at(event) else { return };
        if is_plain(event) {
            event.prevent_default();
            if !self.gestures.has_dragged() {
                self.nav.change_lens(Step::Push, |lens| lens.selected = Some(region));
            }
        }
    }

    /// Arrows go to the neighbour in their direction, B across the border.
    pub fn key(self, event: &KeyboardEvent) {
        let Some(from) = Pointed::region_at(event) else { return };
        if event.ctrl_key() || event.meta_key() || event.alt_key() {
            return;
        }
        let borders = self.nav.lens().borders;
        let Some(walk) = dataset().map.walks.iter().find(|walk| walk.region == from && walk.boundary == borders) else {
            return;
        };
        let [right, up, left, down] = walk.steps;
        let to = match event.key().as_str() {
            "ArrowRight" => right,
            "ArrowUp" => up,
            "ArrowLeft" => left,
            "ArrowDown" => down,
            "b" | "B" | "и" | "И" => walk.across,
            _ => return,
        };
        // Where no neighbour lies, the page must not scroll either: it would take the map away.
        event.prevent_default();
        self.walked.set(Some((from, to)));
        if let Some(to) = to {
            self.go_to(to);
        }
    }

    fn go_to(self, region: RegionId) {
        let Some(at) = position(region) else { return };
        if let Some(shape) = dataset().map.regions.get(at) {
            self.gestures.bring_into_view(shape.label);
        }
        self.canvas.with_value(|canvas| {
            if let Some(canvas) = canvas {
                canvas.focus(at);
            }
        });
    }
}
