//! Zooming and panning by wheel, drag, pinch, double click, keys and buttons.

use super::sheet::camera_of;
use crate::dataset::dataset;
use crate::nav::{Nav, Step};
use crate::platform::pointer;
use atlas_view::map::Camera;
use leptos::ev::{KeyboardEvent, MouseEvent, PointerEvent, WheelEvent};
use leptos::prelude::*;
use std::time::Duration;

/// A pointer that is down: its id and its last place, as shares of the frame.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Finger {
    id: i32,
    at: (f64, f64),
}

/// The camera while it moves. The address follows when it rests.
#[derive(Clone, Copy)]
pub struct Gestures {
    nav: Nav,
    /// What is seen now.
    pub camera: RwSignal<Camera>,
    fingers: StoredValue<Vec<Finger>>,
    travelled: StoredValue<f64>,
    rest: StoredValue<Option<TimeoutHandle>>,
    /// When and where a finger last tapped.
    tapped: StoredValue<(f64, (f64, f64))>,
    /// True for a move that nothing is held to, which the style sheet may smooth.
    pub glides: RwSignal<bool>,
}

/// Share of the frame that a pointer may shake without turning a click into a drag.
const SHAKE: f64 = 0.008;
const REST: Duration = Duration::from_millis(250);
const KEY_STEP: f64 = 1.6;
/// Two taps within this time, in milliseconds, and this share of the frame are a double tap.
const DOUBLE_TAP: (f64, f64) = (350.0, 0.06);

impl Gestures {
    /// Starts from the address, and follows it.
    pub fn new(nav: Nav) -> Gestures {
        let camera = RwSignal::new(untrack(move || camera_of(nav)));
        // What the gesture itself has written is coarser than what is seen; only another view moves the camera.
        Effect::new(move |_| {
            let wanted = nav.lens().view;
            if camera.get_untracked().view() != wanted {
                camera.set(Camera::new(&dataset().map, wanted));
            }
        });
        Gestures {
            nav,
            camera,
            fingers: StoredValue::new(Vec::new()),
            travelled: StoredValue::new(0.0),
            rest: StoredValue::new(None),
            tapped: StoredValue::new((f64::MIN, (0.0, 0.0))),
            glides: RwSignal::new(false),
        }
    }

    /// The magnification where it is more than the whole sheet.
    pub fn magnified(self) -> Option<f64> {
        Some(self.camera.get().zoom).filter(|zoom| *zoom > 1.0)
    }

    /// True where the pointer that was just released has moved the map.
    pub fn has_dragged(self) -> bool {
        self.travelled.get_value() > SHAKE
    }

    /// Zooms around the middle.
    pub fn zoom_by(self, factor: f64) {
        self.glide_to(self.camera.get_untracked().zoomed(&dataset().map, factor, (0.5, 0.5)));
    }

    /// Shows the whole sheet.
    pub fn reset(self) {
        self.glide_to(Camera::new(&dataset().map, None));
    }

    /// Moves the map, where it must, so that a point of it is seen with some room around.
    pub fn bring_into_view(self, point: (i16, i16)) {
        let (sheet, camera) = (&dataset().map, self.camera.get_untracked());
        let (x, y) = camera.place_of(sheet, point);
        let is_near_edge = |share: f64| !(0.1..=0.9).contains(&share);
        if is_near_edge(x) || is_near_edge(y) {
            self.glide_to(camera.panned(sheet, (0.5 - x, 0.5 - y)));
        }
    }

    fn glide_to(self, camera: Camera) {
        self.glides.set(true);
        self.settle(camera);
    }

    fn move_to(self, camera: Camera) {
        self.glides.set(false);
        self.settle(camera);
    }

    fn settle(self, camera: Camera) {
        self.camera.set(camera);
        if let Some(Some(waiting)) = self.rest.try_get_value() {
            waiting.clear();
        }
        let write = move || self.nav.change_lens(Step::Replace, |lens| lens.view = camera.view());
        self.rest.set_value(set_timeout_with_handle(write, REST).ok());
    }

    /// A pointer goes down.
    pub fn press(self, event: &PointerEvent) {
        let Some(place) = pointer::place(event, event.client_x(), event.client_y()) else { return };
        let at = (place.x / place.width, place.y / place.height);
        self.fingers.update_value(|fingers| {
            fingers.retain(|finger| finger.id != event.pointer_id());
            fingers.push(Finger { id: event.pointer_id(), at });
        });
        self.travelled.set_value(0.0);
    }

    /// A pointer that is down moves: one drags, two pinch.
    pub fn drag(self, event: &PointerEvent) {
        let fingers = self.fingers.get_value();
        let Some(index) = fingers.iter().position(|finger| finger.id == event.pointer_id()) else { return };
        let Some(place) = pointer::place(event, event.client_x(), event.client_y()) else { return };
        let at = (place.x / place.width, place.y / place.height);
        let (Some(before), camera) = (fingers.get(index).map(|finger| finger.at), self.camera.get_untracked()) else {
            return;
        };
        let by = (at.0 - before.0, at.1 - before.1);
        let travelled = self.travelled.get_value() + by.0.abs() + by.1.abs();
        self.travelled.set_value(travelled);
        let sheet = &dataset().map;
        match fingers.iter().find(|finger| finger.id != event.pointer_id()) {
            Some(other) => {
                let spread = |a: (f64, f64)| (a.0 - other.at.0).hypot(a.1 - other.at.1).max(0.01);
                let middle = (at.0.midpoint(other.at.0), at.1.midpoint(other.at.1));
                let pinched = camera.zoomed(sheet, spread(at) / spread(before), middle);
                self.move_to(pinched.panned(sheet, (by.0 / 2.0, by.1 / 2.0)));
            }
            None if camera.zoom > 1.0 && travelled > SHAKE => {
                // Capturing earlier would take the click away from the region under the pointer.
                pointer::capture(event);
                self.move_to(camera.panned(sheet, by));
            }
            None => {}
        }
        self.fingers.update_value(|fingers| {
            if let Some(finger) = fingers.get_mut(index) {
                finger.at = at;
            }
        });
    }

    /// A pointer goes up or is lost.
    pub fn release(self, event: &PointerEvent) {
        self.fingers.update_value(|fingers| fingers.retain(|finger| finger.id != event.pointer_id()));
        if event.pointer_type() != "touch" || self.has_dragged() {
            return;
        }
        // Browsers keep the double click of fingers for themselves.
        let Some(place) = pointer::place(event, event.client_x(), event.client_y()) else { return };
        let (now, at) = (event.time_stamp(), (place.x / place.width, place.y / place.height));
        let (before, there) = self.tapped.get_value();
        let is_double = now - before < DOUBLE_TAP.0 && (at.0 - there.0).hypot(at.1 - there.1) < DOUBLE_TAP.1;
        // A third tap begins anew.
        self.tapped.set_value((now, if is_double { (f64::MAX, 0.0) } else { at }));
        if is_double {
            self.glide_to(self.camera.get_untracked().zoomed(&dataset().map, 2.0, at));
        }
    }

    /// The wheel zooms with a modifier only (a pinch on a touch pad counts as one), so that the page scrolls on.
    pub fn wheel(self, event: &WheelEvent) {
        if !(event.ctrl_key() || event.meta_key()) {
            return;
        }
        event.prevent_default();
        let Some(place) = pointer::place(event, event.client_x(), event.client_y()) else { return };
        let factor = (-event.delta_y() / 240.0).clamp(-1.0, 1.0).exp2();
        let at = (place.x / place.width, place.y / place.height);
        self.move_to(self.camera.get_untracked().zoomed(&dataset().map, factor, at));
    }

    /// A double click zooms in where it happened.
    pub fn double(self, event: &MouseEvent) {
        if event.time_stamp() - self.tapped.get_value().0 < DOUBLE_TAP.0 {
            // A browser that does report the double click of fingers: it was zoomed already.
            return;
        }
        let Some(place) = pointer::place(event, event.client_x(), event.client_y()) else { return };
        let at = (place.x / place.width, place.y / place.height);
        self.glide_to(self.camera.get_untracked().zoomed(&dataset().map, 2.0, at));
    }

    /// Plus, minus and zero zoom; Escape clears the selection.
    pub fn key(self, event: &KeyboardEvent) {
        if event.ctrl_key() || event.meta_key() || event.alt_key() {
            return;
        }
        match event.key().as_str() {
            "+" | "=" => self.zoom_by(KEY_STEP),
            "-" | "−" => self.zoom_by(1.0 / KEY_STEP),
            "0" => self.reset(),
            "Escape" => self.nav.change_lens(Step::Push, |lens| lens.selected = None),
            _ => return,
        }
        event.prevent_default();
    }
}
