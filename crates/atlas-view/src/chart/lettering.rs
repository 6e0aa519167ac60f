//! How wide a text is and how a number is written, asked of whoever knows.
//!
//! Nothing here touches a font of the machine: widths come from a table, so that a chart is laid out alike when it is
//! prerendered, tested and shown.

/// What placing a chart must ask about letters and numbers; one value of it speaks one language.
pub trait Lettering {
    /// Width of the text in thousandths of its font size.
    fn width(&self, text: &str, bold: bool) -> f32;
    /// A number with this many decimal places, as on an axis: with grouping, and a real minus sign.
    fn number(&self, value: f64, places: u8) -> String;
    /// The same with a plus before what is above zero.
    fn signed(&self, value: f64, places: u8) -> String;
    /// A change in per cent with its sign; the value 12.5 is +12.5 %.
    fn signed_percent(&self, value: f64) -> String;
}

/// What a text is for, which fixes its size and weight. The style sheet says the same sizes; a test compares them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum TextRole {
    /// A number at the value axis.
    ValueTick,
    /// A year under the chart.
    YearTick,
    /// The unit above the value axis.
    Unit,
    /// A name at the end of a line.
    Label,
    /// A name in the row above a chart.
    Legend,
    /// A remark at a break.
    Break,
    /// The sentence in place of an empty chart.
    Empty,
}

impl TextRole {
    /// Every role, in the order of declaration.
    pub const ALL: [TextRole; 7] = [
        TextRole::ValueTick,
        TextRole::YearTick,
        TextRole::Unit,
        TextRole::Label,
        TextRole::Legend,
        TextRole::Break,
        TextRole::Empty,
    ];

    /// Font size in CSS pixels.
    pub const fn size_px(self) -> f64 {
        match self {
            TextRole::ValueTick | TextRole::YearTick | TextRole::Unit | TextRole::Break => 12.0,
            TextRole::Label | TextRole::Legend => 13.0,
            TextRole::Empty => 14.0,
        }
    }

    /// True for the heavier weight.
    pub const fn is_bold(self) -> bool {
        matches!(self, TextRole::Label)
    }

    /// Distance of two baselines in CSS pixels.
    pub const fn line_px(self) -> f64 {
        match self {
            TextRole::ValueTick | TextRole::YearTick | TextRole::Unit | TextRole::Break => 15.0,
            TextRole::Label | TextRole::Legend => 16.0,
            TextRole::Empty => 20.0,
        }
    }

    /// Width of a text in CSS pixels.
    pub fn width_px(self, text: &str, lettering: &dyn Lettering) -> f64 {
        f64::from(lettering.width(text, self.is_bold())) * self.size_px() / 1000.0
    }

    /// Breaks a text between words so that lines fit; a single word that is wider stays whole.
    pub fn wrap(self, text: &str, max_px: f64, lettering: &dyn Lettering) -> Vec<String> {
        let mut lines: Vec<String> = Vec::new();
        for word in text.split(' ').filter(|word| !word.is_empty()) {
            match lines.last_mut() {
                Some(line) if self.width_px(&format!("{line} {word}"), lettering) <= max_px => {
                    line.push(' ');
                    line.push_str(word);
                }
                _ => lines.push(word.to_owned()),
            }
        }
        lines
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chart::stand_in::StandIn;

    #[test]
    fn lines_break_between_words_and_a_long_word_stays_whole() {
        let lines = TextRole::Unit.wrap("по  данным Казахстана", 70.0, &StandIn);
        assert_eq!(lines, ["по данным", "Казахстана"]);
        assert_eq!(TextRole::Unit.wrap("Казахстана", 5.0, &StandIn), ["Казахстана"]);
        assert!(TextRole::Unit.wrap(" ", 5.0, &StandIn).is_empty());
    }
}
