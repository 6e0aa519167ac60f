//! The row of names above a chart.

use super::{Anchor, Lettering, PlacedLegend, PlacedText, Swatch, TextRole};

const ROW_PX: f64 = 20.0;
const BEHIND_SWATCH_PX: f64 = 6.0;
const BETWEEN_PX: f64 = 16.0;

/// Sets entries one after the other, starting a new row where one does not fit. Returns them with their height.
pub(super) fn legend(entries: &[(Swatch, String)], width: f64, lettering: &dyn Lettering) -> (Vec<PlacedLegend>, f64) {
    let text_left = PlacedLegend::SWATCH_PX + BEHIND_SWATCH_PX;
    let mut placed = Vec::new();
    let (mut x, mut top) = (0.0, 0.0);
    let mut row_px = 0.0_f64;
    for (swatch, name) in entries {
        let texts = TextRole::Legend.wrap(name, width - text_left, lettering);
        let text_px = widest(&texts, TextRole::Legend, lettering);
        if x > 0.0 && x + text_left + text_px > width {
            (x, top) = (0.0, top + row_px);
            row_px = 0.0;
        }
        let lines = lines(texts, x + text_left, top + 14.0, TextRole::Legend, lettering);
        row_px = row_px.max(ROW_PX + (lines.len().max(1) - 1) as f64 * TextRole::Legend.line_px());
        placed.push(PlacedLegend { swatch: *swatch, x, y: top + 9.5, lines });
        x += text_left + text_px + BETWEEN_PX;
    }
    (placed, top + row_px)
}

/// Width of the widest of several lines.
pub(super) fn widest(texts: &[String], role: TextRole, lettering: &dyn Lettering) -> f64 {
    texts.iter().map(|text| role.width_px(text, lettering)).fold(0.0, f64::max)
}

/// Lines of text under each other that begin at `x`, the first with its baseline at `y`.
pub(super) fn lines(texts: Vec<String>, x: f64, y: f64, role: TextRole, lettering: &dyn Lettering) -> Vec<PlacedText> {
    let line = |(row, text): (usize, String)| PlacedText {
        x,
        y: y + row as f64 * role.line_px(),
        anchor: Anchor::Start,
        role,
        width: role.width_px(&text, lettering),
        text,
    };
    texts.into_iter().enumerate().map(line).collect()
}
