//! Pointers on the map, in the map's own units.

use wasm_bindgen::JsCast;
use web_sys::{Element, Event, PointerEvent};

/// Where an event happened, in pixels from the top left corner of the element that listens, and that element's size.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Place {
    /// To the right.
    pub x: f64,
    /// Down.
    pub y: f64,
    /// Width of the element.
    pub width: f64,
    /// Height of the element.
    pub height: f64,
}

/// The place of a pointer or wheel event inside the element that it bubbled to.
pub fn place(event: &Event, client_x: i32, client_y: i32) -> Option<Place> {
    let element = event.current_target()?.dyn_into::<Element>().ok()?;
    let frame = element.get_bounding_client_rect();
    let (x, y) = (f64::from(client_x) - frame.left(), f64::from(client_y) - frame.top());
    (frame.width() > 0.0).then_some(Place { x, y, width: frame.width(), height: frame.height() })
}

/// Keeps a drag alive when the pointer leaves the element.
pub fn capture(event: &PointerEvent) {
    if let Some(element) = event.current_target().and_then(|target| target.dyn_into::<Element>().ok()) {
        // A pointer that is already gone cannot be captured, and need not be.
        let _ = element.set_pointer_capture(event.pointer_id());
    }
}

/// The place of a pointer inside the map's frame, from an event of one of its regions.
pub fn place_in_frame(event: &PointerEvent) -> Option<Place> {
    let target = event.target()?.dyn_into::<Element>().ok()?;
    let frame = target.closest(".map-frame").ok()??.get_bounding_client_rect();
    let (x, y) = (f64::from(event.client_x()) - frame.left(), f64::from(event.client_y()) - frame.top());
    (frame.width() > 0.0).then_some(Place { x, y, width: frame.width(), height: frame.height() })
}
