//! Stops of the ribbon: what the element under an event is, and moving the focus, of which only one stop is in the order of the page.

use crate::platform::canvas;
use gloo::utils::document;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlElement, SvgElement};

fn all(selector: &str) -> impl Iterator<Item = Element> {
    document()
        .document_element()
        .into_iter()
        .flat_map(|page| canvas::all(&page, selector))
        .collect::<Vec<_>>()
        .into_iter()
}

/// The value of an attribute of the stop that an event happened in.
pub fn named(event: &Event, attribute: &str) -> Option<String> {
    let target = event.target()?.dyn_into::<Element>().ok()?;
    target.closest(&format!(".ribbon a[{attribute}]")).ok()??.get_attribute(attribute)
}

/// Marks the region with this name in addresses, and no other; none clears.
pub fn tag(attribute: &str, slug: Option<&str>) {
    for element in all(&format!(".ribbon [{attribute}]")) {
        // Changing a constant attribute cannot fail.
        let _ = element.remove_attribute(attribute);
    }
    let Some(slug) = slug else { return };
    for element in all(&format!(".ribbon [data-region=\"{slug}\"]")) {
        let _ = element.set_attribute(attribute, "true");
    }
}

/// True where the ribbon stands: its axis is higher than wide.
pub fn is_upright() -> bool {
    all(".ribbon .axis").next().is_some_and(|axis| {
        let frame = axis.get_bounding_client_rect();
        frame.height() > frame.width()
    })
}

/// Focuses a region.
pub fn go_to_region(slug: &str) {
    if let Some(stop) = all(&format!(".ribbon [data-region=\"{slug}\"]")).next() {
        go(&stop);
    }
}

/// Focuses the next crossing from the stop of an event on, or the one before; false where there is none.
pub fn go_to_mark(event: &Event, forwards: bool) -> bool {
    let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    // Letters typed elsewhere, such as into a list, are not steps.
    let stop = target.and_then(|target| target.closest(".ribbon a").ok().flatten());
    stop.is_some_and(|here| go_from(&here, forwards))
}

fn go_from(here: &Element, forwards: bool) -> bool {
    let place = |stop: &Element| stop.get_attribute("data-at").and_then(|at| at.parse::<u32>().ok());
    let marks: Vec<Element> = all(".ribbon .mark[data-at]").collect();
    let at = place(here).unwrap_or_default();
    let own = marks.iter().position(|mark| mark == here);
    let next = match (own, forwards) {
        (Some(own), true) => marks.get(own + 1),
        (Some(own), false) => own.checked_sub(1).and_then(|own| marks.get(own)),
        (None, true) => marks.iter().find(|mark| place(mark).is_some_and(|other| other >= at)),
        (None, false) => marks.iter().rev().find(|mark| place(mark).is_some_and(|other| other <= at)),
    };
    if let Some(next) = next {
        go(next);
    }
    next.is_some()
}

/// Only the stop that was left last is reached by Tab.
fn go(stop: &Element) {
    for element in all(".ribbon [tabindex=\"0\"]") {
        let _ = element.set_attribute("tabindex", "-1");
    }
    let _ = stop.set_attribute("tabindex", "0");
    // Links are HTML, marks are SVG; an element that cannot take the focus leaves it where it is.
    let _ = match stop.dyn_ref::<HtmlElement>() {
        Some(stop) => stop.focus(),
        None => stop.unchecked_ref::<SvgElement>().focus(),
    };
}
