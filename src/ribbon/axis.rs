//! What lies between the two sides: stretches as links, the line, rivers, roads and railways, crossings, and the part of the border
//! that the map shows.

#[cfg(feature = "ssr")]
use super::written::{marks, names, stretches};
use crate::dataset::dataset;
use crate::nav::use_nav;
use crate::still::still;
use atlas_data::Lang;
use atlas_view::ribbon::window;
use leptos::html;
use leptos::prelude::*;
use leptos::svg;
use std::fmt::Write;

/// The band of the axis. `root` stands in front of addresses.
#[component]
pub fn AxisBand(
    lang: Lang,
    target: Option<&'static str>,
    /// Whether the keyboard walks over its links.
    walks: bool,
) -> impl IntoView {
    let nav = use_nav();
    let seen = Memo::new(move |_| nav.lens().view);
    let part = move || {
        let mut path = String::new();
        for (from, to) in window(dataset(), seen.get()) {
            // Writing to a String cannot fail.
            let _ = write!(path, "M{from} 0H{to}V10000H{from}Z");
        }
        path
    };
    view! {
        <div class="axis">
            {still(html::div(), || stretches(lang, target, walks))}
            <svg class="seen" viewBox="0 0 10000 10000" preserveAspectRatio="none" aria-hidden="true"><path d=part /></svg>
            {still(svg::svg(), || marks(lang, target, walks))}
            {still(html::div(), || names(lang))}
        </div>
    }
}

#[cfg(not(feature = "ssr"))]
fn stretches(_lang: Lang, _target: Option<&'static str>, _walks: bool) {}
#[cfg(not(feature = "ssr"))]
fn marks(_lang: Lang, _target: Option<&'static str>, _walks: bool) {}
#[cfg(not(feature = "ssr"))]
fn names(_lang: Lang) {}
