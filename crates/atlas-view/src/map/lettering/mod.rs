//! Every name on the map in its place: regions, states, waters, centres, towns, crossings.
//!
//! A name keeps its size in pixels while the map is magnified. It is shown from one step of the drawing scale on and at every
//! scale after it, so places are computed once, when the page is written, and a class of the style sheet does the rest. The
//! names are set one after the other in the order of their weight; each takes the first step, and there the first of its
//! positions, at which it meets nothing that was set before, at that scale or at any larger one.

mod frame;
mod ground;
mod items;
mod style;

pub use style::{Anchor, LabelKind, Style};

use super::label::SCALES;
use crate::evidence::crossing_name;
use atlas_data::evidence::Evidence;
use atlas_data::{Boundary, Dataset, Lang};
use frame::Frame;
use ground::Ground;
use items::{Item, Room};

/// A name in its place.
#[derive(Clone, Debug, PartialEq)]
pub struct Placed {
    /// What it names.
    pub kind: LabelKind,
    /// Key of the row: of a region, a shape of the surroundings, a settlement or a crossing.
    pub key: String,
    /// One or two lines.
    pub lines: Vec<String>,
    /// The point that it belongs to, in map units; centres, towns and crossings have their mark there.
    pub at: (i16, i16),
    /// Which end of the lines stands at the point.
    pub anchor: Anchor,
    /// From the point to the right, in its own em.
    pub dx_em: f64,
    /// From the point down to the base of the first line, in its own em.
    pub dy_em: f64,
    /// Index into [`SCALES`] of the scale from which on it is shown.
    pub step: usize,
    /// In which version of the map it is shown.
    pub boundary: Boundary,
}

impl Placed {
    /// From one line to the next, in its own em.
    pub const LINE_EM: f64 = style::LINE_EM;

    /// Left, top, right, bottom in pixels from the point.
    pub fn frame_px(&self) -> (f64, f64, f64, f64) {
        let style = self.kind.style();
        let size = style.size_px();
        let width = self.lines.iter().map(|line| style.width_em(line)).fold(0.0, f64::max) * size;
        let left = self.dx_em * size
            - match self.anchor {
                Anchor::Start => 0.0,
                Anchor::Middle => width / 2.0,
                Anchor::End => width,
            };
        let below = (self.lines.len().saturating_sub(1)) as f64 * style::LINE_EM;
        let (top, bottom) = (self.dy_em - style::RISE_EM, self.dy_em + below + style::FALL_EM);
        (left, top * size, left + width, bottom * size)
    }
}

/// Places every name of the map in a language. What finds no place at any step is left out.
///
/// Crossings are those of [`crossing_marks`], or none.
pub fn place_labels(data: &Dataset, lang: Lang, crossings: &[Named]) -> Vec<Placed> {
    let ground = Ground::new(data);
    let mut set: Vec<Set> = Vec::new();
    for item in items::items(data, &ground, lang, crossings) {
        set.extend(place(&ground, &set, &item));
    }
    set.into_iter().map(|set| set.placed).collect()
}

/// Crossings that have a mark on the sheet, named for a map in this language.
pub fn crossing_marks(data: &Dataset, evidence: &Evidence, lang: Lang) -> Vec<Named> {
    let named = |mark: &atlas_data::shape::Mark| {
        let row = evidence.crossings.iter().find(|row| row.id == mark.key)?;
        Some(Named { key: mark.key.clone(), name: crossing_name(lang, row), at: mark.at })
    };
    data.map.marks.iter().filter_map(named).collect()
}

/// Something of the record with a mark on the sheet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Named {
    /// Key of its row.
    pub key: String,
    /// Name in the language of the map.
    pub name: String,
    /// Where it stands.
    pub at: (i16, i16),
}

/// A name that has its place, with what it covers.
struct Set {
    placed: Placed,
    frames: Vec<Frame>,
}

fn place(ground: &Ground, set: &[Set], item: &Item) -> Option<Set> {
    let style = item.kind.style();
    // Names of the other version of the map are never seen together with this one.
    let seen: Vec<&Set> = set.iter().filter(|other| may_meet(other.placed.boundary, item.boundary)).collect();
    (style.first_step..SCALES.len()).find_map(|step| {
        item.positions.iter().find_map(|position| {
            let placed = Placed {
                kind: item.kind,
                key: item.key.clone(),
                lines: position.lines.clone(),
                at: position.at,
                anchor: position.anchor,
                dx_em: position.dx_em,
                dy_em: position.dy_em,
                step,
                boundary: item.boundary,
            };
            let frames = frames_of(&placed);
            let is_free = || {
                seen.iter().all(|other| {
                    let from = pixels_per_unit(step.max(other.placed.step));
                    !frames.iter().any(|own| other.frames.iter().any(|frame| own.meets(frame, from)))
                })
            };
            (has_ground(ground, item, &frames, step) && is_free()).then_some(Set { placed, frames })
        })
    })
}

/// The name itself and, where it has one, its mark.
fn frames_of(placed: &Placed) -> Vec<Frame> {
    let style = placed.kind.style();
    let (left, top, right, bottom) = placed.frame_px();
    let name = Frame::new(placed.at, (left, top, right, bottom)).grown(style::MARGIN_PX);
    let mark = style.mark_px / 2.0;
    let mark = (mark > 0.0).then(|| Frame::new(placed.at, (-mark, -mark, mark, mark)));
    std::iter::once(name).chain(mark).collect()
}

/// True where the name lies on the ground that its kind asks for, from this step on.
fn has_ground(ground: &Ground, item: &Item, frames: &[Frame], step: usize) -> bool {
    let scale = pixels_per_unit(step);
    frames.iter().all(|frame| {
        let swept = frame.swept(scale);
        ground.is_on_sheet(swept)
            && match &item.room {
                Room::Inside(outline) => outline.holds(swept),
                Room::OwnSide => !ground.meets_border(swept),
                Room::Anywhere => true,
            }
    })
}

fn may_meet(first: Boundary, second: Boundary) -> bool {
    first == Boundary::Any || second == Boundary::Any || first == second
}

fn pixels_per_unit(step: usize) -> f64 {
    SCALES.get(step).map_or(f64::MAX, |scale| f64::from(*scale) / 1000.0)
}
