//! Lettering of charts from the widths of the atlas's own font and the rules of its languages.

use crate::chart::Lettering;
use atlas_data::Lang;
use atlas_words::number;

/// The lettering of one language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Letters(pub Lang);

impl Lettering for Letters {
    fn width(&self, text: &str, bold: bool) -> f32 {
        atlas_words::metrics::text_width(text, bold)
    }

    fn number(&self, value: f64, places: u8) -> String {
        number::format(value, places, self.0)
    }

    fn signed(&self, value: f64, places: u8) -> String {
        number::signed(value, places, self.0)
    }

    fn signed_percent(&self, value: f64) -> String {
        crate::figure::with_symbol(self.0, &number::signed(value, 0, self.0), "%")
    }
}
