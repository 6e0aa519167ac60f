//! Outlines on the map: copies of shapes that the page holds already.

use gloo::utils::document;
use web_sys::Element;

fn element(selector: &str) -> Option<Element> {
    document().query_selector(selector).ok().flatten()
}

/// Draws the path at `selector` along the region with this name in addresses; none clears it.
pub fn show(selector: &str, slug: Option<&str>) {
    let shape = slug.and_then(|slug| element(&format!(".map [data-region=\"{slug}\"] path"))?.get_attribute("d"));
    if let Some(path) = element(selector) {
        // Setting a constant attribute cannot fail.
        let _ = path.set_attribute("d", &shape.unwrap_or_default());
    }
}
