//! Lettering for tests: every letter is as wide as an average one, numbers are plain.

use super::Lettering;

pub struct StandIn;

impl Lettering for StandIn {
    fn width(&self, text: &str, bold: bool) -> f32 {
        text.chars().count() as f32 * if bold { 600.0 } else { 550.0 }
    }

    fn number(&self, value: f64, places: u8) -> String {
        format!("{value:.*}", usize::from(places))
    }

    fn signed(&self, value: f64, places: u8) -> String {
        format!("{value:+.*}", usize::from(places))
    }

    fn signed_percent(&self, value: f64) -> String {
        format!("{value:+.1}%")
    }
}
