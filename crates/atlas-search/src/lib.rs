//! A search over everything that understands three languages, Kazakh in Latin script, old names, cases and typing
//! mistakes, and needs no server.
//!
//! While pages are written, [`gather`] lists what can be found and [`Index`] packs it. In the browser [`Search`] answers. The
//! way of a query: [`split`] cuts it into words, [`sound`] writes them in one alphabet, `walk` finds the words of the index that
//! they may stand for, `rank` weighs the entries. Knows nothing of the browser, and uses no clock.

pub mod ending;
mod entry;
mod form;
pub mod gather;
mod index;
mod kind;
mod layout;
mod rank;
mod search;
pub mod sound;
pub mod split;
mod table;
mod walk;

pub use entry::Entry;
pub use index::Index;
pub use kind::Kind;
pub use search::{Found, Hit, MOST_HITS, Search};
