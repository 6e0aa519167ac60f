//! What a visitor does and sees. Everything that is seen is waited for.

mod going;
mod hands;
mod seeing;

pub use hands::{ARROW_DOWN, ARROW_LEFT, ARROW_RIGHT, ARROW_UP, CONTROL, END, ENTER, ESCAPE, Point, region};
