//! Shapes of regions that the page holds already.

use gloo::utils::document;
use wasm_bindgen::JsCast;
use web_sys::Element;

/// Gives every path with `data-of` below the element at `selector` the outline of the region of that name.
pub fn lend_outlines(selector: &str) {
    let Ok(paths) = document().query_selector_all(&format!("{selector} path[data-of]")) else { return };
    for index in 0..paths.length() {
        let Some(path) = paths.item(index).and_then(|node| node.dyn_into::<Element>().ok()) else { continue };
        let Some(slug) = path.get_attribute("data-of") else { continue };
        let wanted = format!(".map [data-region=\"{slug}\"] path");
        let lender = document().query_selector(&wanted).ok().flatten();
        if let Some(outline) = lender.and_then(|lender| lender.get_attribute("d")) {
            // Setting a constant attribute cannot fail.
            let _ = path.set_attribute("d", &outline);
        }
    }
}
