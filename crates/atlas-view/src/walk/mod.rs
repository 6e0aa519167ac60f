//! Walking over the regions by keyboard: where a step leads, and what is said at its end.

mod say;
mod step;

pub use say::{difference_text, step_text};
pub use step::{across, along, facing};
