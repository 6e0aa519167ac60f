//! What a shape is, smuggled through plotters as a colour.
//!
//! Plotters asks every shape for a colour and hands it to the backend. Ours are not colours: the three bytes say which
//! part of a chart a shape is, in which tone, and whether dashed. The backend reads them back as class names.

use atlas_view::chart::{TextRole, Tone};
use plotters_backend::BackendColor;

/// A part of a chart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Part {
    Grid,
    Zero,
    YearMark,
    Band,
    Break,
    Cut,
    Line,
    ThinLine,
    Dot,
    Hollow,
    ThinHollow,
    End,
    Bar,
    HollowBar,
    Text(TextRole),
}

const SHAPES: [(Part, &str); 14] = [
    (Part::Grid, "ch-grid"),
    (Part::Zero, "ch-zero"),
    (Part::YearMark, "ch-year-mark"),
    (Part::Band, "ch-band"),
    (Part::Break, "ch-break"),
    (Part::Cut, "ch-break ch-cut"),
    (Part::Line, "ch-line"),
    (Part::ThinLine, "ch-line ch-thin"),
    (Part::Dot, "ch-dot"),
    (Part::Hollow, "ch-hollow"),
    (Part::ThinHollow, "ch-hollow ch-thin"),
    (Part::End, "ch-dot ch-end"),
    (Part::Bar, "ch-bar"),
    (Part::HollowBar, "ch-bar ch-bar-hollow"),
];

const TEXTS: [(Part, &str); 7] = [
    (Part::Text(TextRole::ValueTick), "ch-text ch-value"),
    (Part::Text(TextRole::YearTick), "ch-text ch-year"),
    (Part::Text(TextRole::Unit), "ch-text ch-unit"),
    (Part::Text(TextRole::Label), "ch-text ch-label"),
    (Part::Text(TextRole::Legend), "ch-text ch-legend"),
    (Part::Text(TextRole::Break), "ch-text ch-remark"),
    (Part::Text(TextRole::Empty), "ch-text ch-empty"),
];

/// Everything the style sheet is told about a shape.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Style {
    pub part: Part,
    pub tone: Option<Tone>,
    pub dash: bool,
}

impl Style {
    pub const fn plain(part: Part) -> Style {
        Style { part, tone: None, dash: false }
    }

    pub const fn toned(part: Part, tone: Tone) -> Style {
        Style { part, tone: Some(tone), dash: false }
    }

    /// The three bytes that travel through plotters.
    pub fn to_rgb(self) -> (u8, u8, u8) {
        let part = parts().position(|(part, _)| part == self.part).unwrap_or_default();
        let tone = self.tone.and_then(|tone| Tone::ALL.iter().position(|other| *other == tone));
        (part as u8, tone.map_or(0, |tone| tone as u8 + 1), u8::from(self.dash))
    }

    /// Class names for what [`Style::to_rgb`] wrote; empty for any other colour.
    pub fn class_of(color: BackendColor) -> String {
        let (part, tone, dash) = color.rgb;
        let mut class = parts().nth(usize::from(part)).map_or_else(String::new, |(_, name)| name.to_owned());
        if let Some(tone) = Tone::ALL.get(usize::from(tone).wrapping_sub(1)) {
            class.push(' ');
            class.push_str(tone_class(*tone));
        }
        if dash == 1 {
            class.push_str(" ch-dash");
        }
        class
    }
}

fn parts() -> impl Iterator<Item = (Part, &'static str)> {
    SHAPES.into_iter().chain(TEXTS)
}

/// The class that sets `--tone`, also for elements outside of a drawing, such as a row of the read-out.
pub const fn tone_class(tone: Tone) -> &'static str {
    match tone {
        Tone::Kazakhstan => "ch-kz",
        Tone::Russia => "ch-ru",
        Tone::Third => "ch-third",
        Tone::Gap => "ch-gap",
        Tone::Context => "ch-context",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_style_survives_the_way_through_plotters() {
        let tones = Tone::ALL.into_iter().map(Some).chain([None]);
        for (part, name) in parts() {
            for tone in tones.clone() {
                for dash in [false, true] {
                    let rgb = Style { part, tone, dash }.to_rgb();
                    let class = Style::class_of(BackendColor { alpha: 1.0, rgb });
                    let expected = [name]
                        .into_iter()
                        .chain(tone.map(tone_class))
                        .chain(dash.then_some("ch-dash"))
                        .collect::<Vec<_>>()
                        .join(" ");
                    assert_eq!(class, expected);
                }
            }
        }
    }

    #[test]
    fn every_text_role_has_a_class() {
        for role in TextRole::ALL {
            assert!(TEXTS.iter().any(|(part, _)| *part == Part::Text(role)), "{role:?}");
        }
    }
}
