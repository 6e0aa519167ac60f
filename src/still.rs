//! What is written into a page once and never changes there: shapes, headings, names of controls.
//!
//! In the browser the element stays as it was written and is not looked into, so that neither its texts nor its shapes
//! travel a second time inside the program.

#[cfg(feature = "ssr")]
use leptos::prelude::*;

/// An element that never changes. `write` makes it, with all that is in it, when pages are written; in the browser the empty
/// element `place` stands for it. Both must have the same tag.
#[cfg(feature = "ssr")]
pub fn still<P, V: IntoView>(_place: P, write: impl FnOnce() -> V) -> V {
    write()
}

/// See above.
#[cfg(not(feature = "ssr"))]
pub fn still<P, V>(place: P, _write: impl FnOnce() -> V) -> P {
    place
}

/// An attribute that never changes.
#[cfg(feature = "ssr")]
pub fn once<T>(write: impl FnOnce() -> T) -> T {
    write()
}

/// See above.
#[cfg(not(feature = "ssr"))]
pub fn once<T>(_write: impl FnOnce() -> T) {}
