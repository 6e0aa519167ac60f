//! Browser tests of the built atlas: drivers, the site under test, and the verbs in which journeys are written.
//!
//! The journeys themselves are in `tests/journeys/`. They prove wiring only: what a map, a chart or a sentence says is
//! tested natively in the crates below. `cargo xtask check` builds the atlas, finds the drivers and runs them;
//! environment variables say where things are:
//!
//! | variable | says |
//! | --- | --- |
//! | `ATLAS_DIST` | the folder with the built atlas; required |
//! | `ATLAS_TOOLS` | a folder whose `bin/` has drivers that are not on the path; optional |
//! | `ATLAS_ENGINES` | engines to test with, separated by commas; all where absent |
//! | `ATLAS_SCREENSHOTS` | where pictures go; `target/screenshots` where absent |

#![expect(
    clippy::missing_errors_doc,
    reason = "every verb fails for the same reason: the page shows something else, or the browser is gone"
)]

pub mod ask;
pub mod bench;
pub mod console;
pub mod display;
pub mod driver;
pub mod engine;
pub mod failure;
pub mod listener;
pub mod pictures;
pub mod run;
pub mod site;
pub mod verbs;
pub mod visitor;

pub use engine::Engine;
pub use failure::{Failure, Outcome, same, see_that};
pub use run::{Journey, Steps};
pub use visitor::Visitor;
