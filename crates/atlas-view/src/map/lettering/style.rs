//! How names are set: sizes, weights, spacing, as the style sheet has them (`src/style/map.css`).

use super::super::label::LETTER_PX;
use atlas_words::metrics::text_width;

/// What a name is the name of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum LabelKind {
    /// A region of the belt.
    Region,
    /// A state.
    State,
    /// The sea or a lake.
    Water,
    /// An administrative centre.
    Centre,
    /// A place where the border is crossed.
    Crossing,
    /// Any other settlement.
    Town,
}

/// Which end of a line stands at its point.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Anchor {
    /// Its beginning.
    Start,
    /// Its middle.
    Middle,
    /// Its end.
    End,
}

impl Anchor {
    /// The word of SVG.
    pub const fn word(self) -> &'static str {
        match self {
            Anchor::Start => "start",
            Anchor::Middle => "middle",
            Anchor::End => "end",
        }
    }
}

/// From one line to the next.
pub(super) const LINE_EM: f64 = 1.1;
/// From the base of a line up to the top of an accented capital.
pub(super) const RISE_EM: f64 = 0.86;
/// From the base of a line down to the end of its lowest letter.
pub(super) const FALL_EM: f64 = 0.24;
/// What is kept free around a name: with the halo of another it is still read.
pub(super) const MARGIN_PX: f64 = 1.5;

/// How a kind of name is set.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Style {
    /// Size as a share of the map's letters.
    pub size: f64,
    /// True for semibold letters.
    pub bold: bool,
    /// Space between letters, in em.
    pub spacing_em: f64,
    /// Width of the mark at its point, in pixels; none for names of areas.
    pub mark_px: f64,
    /// The first step at which it may be shown, so that a small map is not full of small things.
    pub first_step: usize,
}

impl LabelKind {
    /// Its style.
    pub fn style(self) -> Style {
        let style = |size, bold, spacing_em, mark_px, first_step| Style { size, bold, spacing_em, mark_px, first_step };
        match self {
            LabelKind::Region => style(0.92, true, 0.0, 0.0, 0),
            LabelKind::State => style(0.92, false, 0.08, 0.0, 2),
            LabelKind::Water => style(0.92, false, 0.04, 0.0, 2),
            LabelKind::Centre => style(0.92, false, 0.0, 5.0, 6),
            LabelKind::Crossing => style(0.85, false, 0.0, 8.0, 7),
            LabelKind::Town => style(0.85, false, 0.0, 4.0, 7),
        }
    }
}

impl Style {
    /// Size of its letters in pixels.
    pub fn size_px(self) -> f64 {
        LETTER_PX * self.size
    }

    /// Width of a line in its own em.
    pub fn width_em(self, line: &str) -> f64 {
        f64::from(text_width(line, self.bold)) / 1000.0 + self.spacing_em * line.chars().count() as f64
    }
}
