//! What a visitor does and sees. Everything that is seen is waited for.

mod going;
mod hands;
mod seeing;

pub use hands::{ARROW_LEFT, ARROW_RIGHT, CONTROL, END, ENTER, ESCAPE, Point, region};
