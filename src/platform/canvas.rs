//! The regions of a map that the page holds, found once, and painted by their position.

use atlas_view::map::plain;
use gloo::utils::document;
use std::cell::Cell;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlElement, SvgElement};

/// A region's elements. In the page they stand in the order of the sheet.
struct Row {
    link: Element,
    shape: Element,
    label: Option<Element>,
    symbol: Option<Element>,
}

/// The painted part of a map.
pub struct Canvas {
    rows: Vec<Row>,
    stop: Cell<Option<usize>>,
    hovered: Option<Element>,
    selected: Option<Element>,
    tooltip: Option<HtmlElement>,
    /// Everything that has a finer form, with the path that it was written with: regions, land, waters, rivers, the border.
    paths: Vec<(Element, String)>,
}

/// Which outline stands above the regions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outline {
    /// Around the region pointed at.
    Hovered,
    /// Around the selected region.
    Selected,
}

/// New values of a region's attributes; `None` takes one away.
pub struct Strokes<'a> {
    /// Whether the region is on the map at all.
    pub is_shown: bool,
    /// Name of the link.
    pub name: &'a str,
    /// Classes of the shape.
    pub shape_class: &'a str,
    /// Fill of the shape.
    pub fill: Option<&'a str>,
    /// Classes of the label.
    pub label_class: &'a str,
    /// Radius of the symbol in map units; 0 for none.
    pub radius: i16,
}

/// Every element below another that a selector fits, in the order of the page.
pub(super) fn all(root: &Element, selector: &str) -> Vec<Element> {
    let Ok(list) = root.query_selector_all(selector) else { return Vec::new() };
    (0..list.length()).filter_map(|at| list.item(at)?.dyn_into().ok()).collect()
}

/// Attributes have constant names, with which setting cannot fail.
fn put(element: &Element, name: &str, value: Option<&str>) {
    let _ = match value {
        Some(value) => element.set_attribute(name, value),
        None => element.remove_attribute(name),
    };
}

impl Canvas {
    /// The regions inside an element.
    pub fn within(frame: &HtmlElement) -> Canvas {
        let mut labels = all(frame, "[data-label]").into_iter();
        let mut symbols = all(frame, "[data-symbol]").into_iter();
        let rows = all(frame, "a[data-region]").into_iter().filter_map(|link| {
            let (label, symbol) = (labels.next(), symbols.next());
            Some(Row { shape: link.first_element_child()?, link, label, symbol })
        });
        let selectors =
            ["a[data-region] > path", ".inland, .abroad", ".water", ".river", ".border-casing", ".border-line"];
        let paths = selectors.iter().flat_map(|selector| all(frame, selector));
        let paths = paths.map(|path| (path.get_attribute("d").unwrap_or_default(), path)).map(|(d, path)| (path, d));
        let outline = |class: &str| frame.query_selector(class).ok().flatten();
        Canvas {
            rows: rows.collect(),
            paths: paths.collect(),
            stop: Cell::new(None),
            hovered: outline(".outline.hovered"),
            selected: outline(".outline.selected"),
            tooltip: outline(".tooltip").and_then(|element| element.dyn_into().ok()),
        }
    }

    /// Paints the region at a position.
    pub fn paint(&self, at: usize, strokes: &Strokes) {
        let Some(row) = self.rows.get(at) else { return };
        let absent = (!strokes.is_shown).then_some("");
        put(&row.link, "data-absent", absent);
        put(&row.link, "aria-label", Some(strokes.name));
        put(&row.shape, "class", Some(strokes.shape_class));
        put(&row.shape, "fill", strokes.fill);
        if let Some(label) = &row.label {
            put(label, "data-absent", absent);
            put(label, "class", Some(strokes.label_class));
            put(label, "transform", below_symbol(strokes.radius).as_deref());
        }
        if let Some(symbol) = &row.symbol {
            put(symbol, "r", Some(&strokes.radius.to_string()));
        }
    }

    /// Draws everything that has a finer form through these paths, in the order of [`atlas_view::map::DetailMap::paths`]; none brings back
    /// what was written. Paths that do not fit this page are left aside.
    pub fn redraw(&self, paths: Option<Vec<String>>) {
        match paths {
            Some(paths) if paths.len() == self.paths.len() => {
                self.paths.iter().zip(&paths).for_each(|((element, _), path)| put(element, "d", Some(path)));
            }
            Some(_) => {}
            None => self.paths.iter().for_each(|(element, written)| put(element, "d", Some(written))),
        }
    }

    /// Fills the tooltip, or hides it.
    pub fn say(&self, words: Option<[&str; 3]>) {
        let Some(tooltip) = &self.tooltip else { return };
        tooltip.set_hidden(words.is_none());
        let lines = tooltip.children();
        for (at, text) in (0..).zip(words.unwrap_or_default()) {
            if let Some(line) = lines.item(at) {
                line.set_text_content(Some(text));
            }
        }
    }

    /// Puts the tooltip at a place, in shares of the frame, turned away from the nearer edge.
    pub fn place_words(&self, x: f64, y: f64) {
        let Some(tooltip) = &self.tooltip else { return };
        let (side, level) = (if x > 0.6 { "to-left" } else { "to-right" }, if y > 0.6 { " above" } else { "" });
        tooltip.set_class_name(&format!("tooltip {side}{level}"));
        for (name, share) in [("left", x), ("top", y)] {
            // A percentage is a valid value of both.
            let _ = tooltip.style().set_property(name, &format!("{}%", plain(share * 100.0, 1)));
        }
    }

    /// Draws an outline along the shapes at these positions; none clears it.
    pub fn outline(&self, outline: Outline, at: impl IntoIterator<Item = usize>) {
        let shapes = at.into_iter().filter_map(|at| self.rows.get(at)?.shape.get_attribute("d"));
        let shape = shapes.collect::<String>();
        let element = match outline {
            Outline::Hovered => &self.hovered,
            Outline::Selected => &self.selected,
        };
        if let Some(element) = element {
            put(element, "d", Some(&shape));
        }
    }

    /// Leaves one region in the order of the Tab key; from it, arrows lead to the others.
    pub fn rove(&self, to: usize) {
        let set = |row: &Row, is_stop: bool| put(&row.link, "tabindex", (!is_stop).then_some("-1"));
        match self.stop.replace(Some(to)) {
            Some(before) => self.rows.get(before).into_iter().for_each(|row| set(row, false)),
            None => self.rows.iter().for_each(|row| set(row, false)),
        }
        self.rows.get(to).into_iter().for_each(|row| set(row, true));
    }

    /// Moves the focus to the region at a position.
    pub fn focus(&self, at: usize) {
        if let Some(link) = self.rows.get(at).and_then(|row| row.link.dyn_ref::<SvgElement>()) {
            // A region that is not displayed takes no focus, which is right.
            let _ = link.focus();
        }
    }
}

/// How far below its symbol's edge a label stands, in map units.
const BELOW_SYMBOL: i16 = 16;

/// The transform of a label that makes room for the symbol above it.
pub fn below_symbol(radius: i16) -> Option<String> {
    (radius > 0).then(|| format!("translate(0 {})", radius + BELOW_SYMBOL))
}

/// The value of an attribute on the nearest element around an event's target that has it.
pub fn named_at(event: &Event, attribute: &str) -> Option<String> {
    let target = event.target()?.dyn_into::<Element>().ok()?;
    target.closest(&format!("[{attribute}]")).ok()??.get_attribute(attribute)
}

/// Moves the focus to the mark of a thing above the map.
pub fn focus_mark(key: &str) {
    let mark = document().query_selector(&format!("[data-mark=\"{key}\"]")).ok().flatten();
    if let Some(mark) = mark.and_then(|mark| mark.dyn_into::<SvgElement>().ok()) {
        let _ = mark.focus();
    }
}

/// Leaves `aria-current` on the row of one region.
pub fn mark_current(slug: Option<&str>) {
    let rows = document().query_selector_all("tr[aria-current]").ok();
    for at in 0..rows.as_ref().map_or(0, web_sys::NodeList::length) {
        if let Some(row) = rows.as_ref().and_then(|rows| rows.item(at)?.dyn_into::<Element>().ok()) {
            put(&row, "aria-current", None);
        }
    }
    let row = slug.and_then(|slug| document().query_selector(&format!("tr[data-row=\"{slug}\"]")).ok().flatten());
    if let Some(row) = row {
        put(&row, "aria-current", Some("true"));
    }
}
