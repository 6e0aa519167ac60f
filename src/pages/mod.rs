//! The pages. Home, the map in full, the ribbon and trade move in the browser; the others are written once, at build time.

pub mod frame;
pub mod home;
pub mod map;
pub mod ribbon;
pub mod trade;
#[cfg(feature = "ssr")]
mod written;

#[cfg(feature = "ssr")]
pub use written::{after_live, still_page};
