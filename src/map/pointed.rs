//! The region under the pointer or with the focus, and the walk from one to the next by keys.

use super::gestures::Gestures;
use super::paint::position;
use crate::dataset::dataset;
use crate::linked::{Linked, Stride};
use crate::nav::{Nav, Step, is_plain};
use crate::platform::canvas::{Canvas, Outline, mark_current, named_at};
use crate::platform::{keys, pointer};
use atlas_data::{Lang, RegionId};
use atlas_view::map::MapModel;
use atlas_view::walk::{across, difference_text};
use atlas_words::t;
use leptos::ev::{Event, KeyboardEvent, MouseEvent, PointerEvent};
use leptos::prelude::*;

/// The attribute that names a region on its link.
const REGION: &str = "data-region";

/// What the map points at.
#[derive(Clone, Copy)]
pub struct Pointed {
    nav: Nav,
    gestures: Gestures,
    linked: Linked,
    /// The region pointed at, here or in another graphic of the page.
    region: RwSignal<Option<RegionId>>,
    /// Where the pointer is, in shares of the frame; `None` for the keyboard.
    at: RwSignal<Option<(f64, f64)>>,
    /// Where the last step by keys began and ended; no end where no region lies that way.
    step: RwSignal<Option<(RegionId, Option<RegionId>)>>,
}

impl Pointed {
    /// Points at what the other graphics of the page point at.
    pub fn new(nav: Nav, linked: Linked, gestures: Gestures) -> Pointed {
        let (at, step) = (RwSignal::new(None), RwSignal::new(None));
        Pointed { nav, gestures, linked, region: linked.region, at, step }
    }

    /// Keeps outlines, tooltip and the marked row of the ranking with what is pointed at and what is selected.
    pub fn show(self, model: Memo<MapModel>) {
        let selected = Memo::new(move |_| self.nav.lens().selected);
        Effect::new(move |_| {
            let selected = selected.get();
            self.draw(|canvas| canvas.outline(Outline::Selected, selected.and_then(position)));
            mark_current(selected.map(|id| dataset().region(id).slug()));
        });
        Effect::new(move |_| {
            let region = self.region.get();
            // A pair is both of its regions.
            let pair = self.linked.pair.get().filter(|_| region.is_none());
            let shown = region.into_iter().chain(pair.into_iter().flat_map(|pair| [pair.russian, pair.kazakh]));
            self.draw(|canvas| canvas.outline(Outline::Hovered, shown.filter_map(position)));
            model.with(|model| {
                let row = region.and_then(|region| model.region(region));
                let words = row.map(|row| [row.name.as_str(), &row.value, &row.rank]);
                self.draw(|canvas| canvas.say(words));
            });
        });
        Effect::new(move |_| {
            let (x, y) = self.place();
            self.draw(|canvas| canvas.place_words(x, y));
        });
    }

    /// What a step says beyond the name, value and rank of the region that it led to: how they differ from where one came. Reactive.
    pub fn said(self, lang: Lang, model: Memo<MapModel>) -> String {
        let Some((from, to)) = self.step.get() else { return String::new() };
        let Some(to) = to else { return t::walk_edge(lang).to_owned() };
        let indicator = self.nav.state.with_untracked(|state| state.lens.indicator);
        model.with_untracked(|model| difference_text(dataset(), lang, indicator, model, from, to)).unwrap_or_default()
    }

    fn draw(self, draw: impl FnOnce(&Canvas)) {
        self.linked.canvas.with_value(|canvas| {
            if let Some(canvas) = canvas {
                draw(canvas);
            }
        });
    }

    /// Where the tooltip stands, in shares of the frame. Reactive.
    fn place(self) -> (f64, f64) {
        let sheet = &dataset().map;
        let label = || {
            let shape = sheet.regions.get(position(self.region.get()?)?)?;
            Some(self.gestures.camera.get().place_of(sheet, shape.label))
        };
        self.at.get().or_else(label).unwrap_or((0.5, 0.5))
    }

    fn region_at(event: &Event) -> Option<RegionId> {
        dataset().region_by_slug(&named_at(event, REGION)?)
    }

    /// The pointer comes over a region, or leaves it for something that is none.
    pub fn over(self, event: &PointerEvent) {
        if event.pointer_type() == "touch" {
            return;
        }
        self.follow(event);
        self.region.set(Pointed::region_at(event));
    }

    /// The pointer moves.
    pub fn follow(self, event: &PointerEvent) {
        if event.pointer_type() != "touch"
            && let Some(place) = pointer::place(event, event.client_x(), event.client_y())
        {
            self.at.set(Some((place.x / place.width, place.y / place.height)));
        }
    }

    /// The pointer or the focus leaves the map.
    pub fn leave(self) {
        self.region.set(None);
        self.at.set(None);
    }

    /// The focus comes to a region, which becomes the one stop of the Tab key.
    pub fn focus(self, event: &Event) {
        let Some(region) = Pointed::region_at(event) else { return };
        self.at.set(None);
        self.region.set(Some(region));
        if let Some(at) = position(region) {
            self.draw(|canvas| canvas.rove(at));
        }
    }

    /// A click on a region selects it, unless it ended a drag.
    pub fn click(self, event: &MouseEvent) {
        let Some(region) = Pointed::region_at(event) else { return };
        if is_plain(event) {
            event.prevent_default();
            if !self.gestures.has_dragged() {
                self.nav.change_lens(Step::Push, |lens| lens.selected = Some(region));
            }
        }
    }

    /// Arrows go to the neighbour in their direction, B across the border, N and P ask for the next and the previous crossing.
    pub fn key(self, event: &KeyboardEvent) {
        if event.ctrl_key() || event.meta_key() || event.alt_key() {
            return;
        }
        let code = keys::pressed(event);
        let (region, mark) = (Pointed::region_at(event), named_at(event, "data-mark"));
        if matches!(code.as_str(), "KeyN" | "KeyP") && (region.is_some() || mark.is_some()) {
            event.prevent_default();
            self.linked.stride.set(Some(Stride { region, mark, forwards: code == "KeyN" }));
            return;
        }
        let Some(from) = region else { return };
        let borders = self.nav.lens().borders;
        let Some(walk) = dataset().map.walks.iter().find(|walk| walk.region == from && walk.boundary == borders) else {
            return;
        };
        let came = self.step.get_untracked().filter(|(_, here)| *here == Some(from)).map(|(before, _)| before);
        let [right, up, left, down] = walk.steps;
        let to = match code.as_str() {
            "ArrowRight" => right,
            "ArrowUp" => up,
            "ArrowLeft" => left,
            "ArrowDown" => down,
            "KeyB" => across(dataset(), borders, from, came),
            _ => return,
        };
        // Where no neighbour lies, the page must not scroll either: it would take the map away.
        event.prevent_default();
        self.step.set(Some((from, to)));
        if let Some(at) = to.and_then(position) {
            if let Some(shape) = dataset().map.regions.get(at) {
                self.gestures.bring_into_view(shape.label);
            }
            self.draw(|canvas| canvas.focus(at));
        }
    }
}
