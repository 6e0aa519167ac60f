//! The width that the page gives to a graphic.

use leptos::html::Div;
use leptos::prelude::*;
use send_wrapper::SendWrapper;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{ResizeObserver, ResizeObserverEntry};

/// The content width of an element in CSS pixels, rounded; `None` until it was measured, which is also what a
/// prerendered page was drawn with.
pub fn width_of(element: NodeRef<Div>) -> ReadSignal<Option<u16>> {
    let (width, set_width) = signal(None);
    Effect::new(move |_| {
        let Some(element) = element.get() else { return };
        let report = Closure::<dyn FnMut(js_sys::Array)>::new(move |entries: js_sys::Array| {
            let Ok(entry) = entries.get(0).dyn_into::<ResizeObserverEntry>() else { return };
            let measured = entry.content_rect().width().round().clamp(0.0, 8000.0) as u16;
            if measured > 0 && width.get_untracked() != Some(measured) {
                // A graphic that changed its height at once would make the observer report itself again.
                request_animation_frame(move || set_width.set(Some(measured)));
            }
        });
        let Ok(observer) = ResizeObserver::new(report.as_ref().unchecked_ref()) else { return };
        observer.observe(&element);
        let kept = SendWrapper::new((observer, report));
        on_cleanup(move || kept.0.disconnect());
    });
    width
}
