//! Statements, the record of cooperation and what is missing, as pages show them.
//!
//! Used only where pages are written; nothing of it is compiled into the programs of the browser.

mod debate;
mod forums;
mod receipts;
mod silence;
mod things;

pub use debate::{Voice, debate};
pub use forums::{ForumMark, Timeline, roman, timeline};
pub use receipts::{
    Receipt, observation_address, observation_key, region_receipts, trade_address, trade_key, trade_receipts,
};
pub use silence::{Missing, silence};
pub use things::{ThingLink, crossing_name, forum_name, is_web, place_text, speaker_name, thing_link, things_of};
