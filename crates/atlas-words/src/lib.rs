//! Every word of the interface, in three languages, and the rules of number, date, plural and sorting.
//!
//! Deliberately knows neither the dataset nor the browser: the same call gives the same text when a page is
//! prerendered, tested and shown.

pub mod collate;
pub mod date;
pub mod decline;
mod fill;
pub mod fold;
pub mod hedge;
mod lang;
pub mod metrics;
pub mod number;
pub mod plural;
pub mod shorten;

pub use lang::Lang;

/// The texts of `text/{en,ru,kk}.toml`, one function per key: `[map] no_value` is [`t::map_no_value`].
///
/// A text without holes is a `&'static str`; one with holes takes a `&str` for each, in the order of the English text, and is a
/// `String`; one with plural forms takes the number `n` first. Texts that nothing calls are not linked.
#[allow(clippy::all, clippy::pedantic, reason = "written by the build script; the texts decide what stands in it")]
pub mod t {
    use crate::{
        Lang,
        fill::{count, fill},
        plural::{Category, category},
    };

    include!(concat!(env!("OUT_DIR"), "/texts.rs"));
}
