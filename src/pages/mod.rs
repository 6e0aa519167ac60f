//! The pages. Home, the ribbon and trade move in the browser; the others are written once, at build time.

pub mod home;
pub mod ribbon;
pub mod trade;
#[cfg(feature = "ssr")]
mod written;

#[cfg(feature = "ssr")]
pub use written::{after_live, still_page};
