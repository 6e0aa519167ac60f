//! The border ribbon on the screen: the regions of both sides as links with their bars, the stretches and marks of the axis between
//! them. The same elements lie on a wide page and stand on a narrow one; the style sheet turns them.
//!
//! Events are listened to once, at the root. What a stop is, its element says (`data-region`, `data-pair`, `data-at`).

mod axis;
mod cells;
mod frame;
mod walk;
#[cfg(feature = "ssr")]
mod written;

pub use frame::BorderRibbon;
