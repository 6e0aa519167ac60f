//! Pointer and keyboard on the ribbon: where a step leads, what is said, what a click does.

use crate::dataset::dataset;
use crate::linked::{Linked, use_linked};
use crate::nav::{Nav, Step, use_nav};
use crate::platform::{keys, stops};
use atlas_data::{Country, Lang, RegionId};
use atlas_view::map::MapModel;
use atlas_view::ribbon::stretch_view;
use atlas_view::walk::{across, along, facing, step_text};
use leptos::ev::{Event, FocusEvent, KeyboardEvent, MouseEvent, PointerEvent};
use leptos::prelude::*;

/// A walk over the ribbon.
#[derive(Clone, Copy)]
pub struct Walk {
    lang: Lang,
    model: Memo<MapModel>,
    nav: Nav,
    linked: Linked,
    /// True where a click works on the map of the same page.
    is_with_map: bool,
    /// Where the keyboard is, and where it was before.
    came: StoredValue<Option<RegionId>>,
    before: StoredValue<Option<RegionId>>,
    /// What is said of the stop under the pointer or the focus.
    pub said: RwSignal<String>,
}

impl Walk {
    /// A walk that has not begun.
    pub fn new(lang: Lang, model: Memo<MapModel>, is_with_map: bool) -> Walk {
        let (nav, linked) = (use_nav(), use_linked());
        let [came, before] = [StoredValue::new(None), StoredValue::new(None)];
        let said = RwSignal::new(String::new());
        // What was said of another indicator or year is true no more.
        Effect::new(move |_| {
            model.track();
            said.set(String::new());
        });
        Walk { lang, model, nav, linked, is_with_map, came, before, said }
    }

    fn show(self, event: &Event, from: Option<RegionId>) -> Option<RegionId> {
        let region = stops::named(event, "data-region").and_then(|slug| dataset().region_by_slug(&slug));
        let pair = stops::named(event, "data-pair").and_then(|slug| dataset().pair_by_slug(&slug));
        self.linked.region.set(region);
        self.linked.pair.set(pair);
        self.said.set(match region {
            Some(region) => {
                let indicator = self.nav.state.with_untracked(|state| state.lens.indicator);
                self.model.with_untracked(|model| step_text(dataset(), self.lang, indicator, model, from, region))
            }
            // Stretches and marks carry their words.
            None => stops::named(event, "aria-label").unwrap_or_default(),
        });
        region
    }

    /// The pointer is over something. The difference is to the chosen region.
    pub fn hover(self, event: &PointerEvent) {
        let chosen = self.nav.state.with_untracked(|state| state.lens.selected);
        self.show(event, chosen);
    }

    /// The pointer has left.
    pub fn leave(self) {
        self.linked.region.set(None);
        self.linked.pair.set(None);
    }

    /// The focus has come to a stop.
    pub fn arrive(self, event: &FocusEvent) {
        if let Some(region) = self.show(event, self.came.get_value()) {
            self.before.set_value(self.came.get_value());
            self.came.set_value(Some(region));
        }
    }

    /// On the page of the map, a region is chosen and a stretch is shown; elsewhere, and for marks, the link is followed.
    pub fn click(self, event: &MouseEvent) {
        if !self.is_with_map {
            return;
        }
        let region = stops::named(event, "data-region").and_then(|slug| dataset().region_by_slug(&slug));
        let pair = stops::named(event, "data-pair").and_then(|slug| dataset().pair_by_slug(&slug));
        if region.is_none() && pair.is_none() {
            return;
        }
        event.prevent_default();
        self.nav.change_lens(Step::Push, |lens| match pair {
            Some(pair) => lens.view = stretch_view(dataset(), lens.borders, pair),
            None => lens.selected = region,
        });
    }

    /// Along the border, across it, to the next crossing.
    pub fn key(self, event: &KeyboardEvent) {
        if event.ctrl_key() || event.meta_key() || event.alt_key() {
            return;
        }
        let key = keys::pressed(event);
        let (is_along, forwards) = match key.as_str() {
            "ArrowLeft" => (!stops::is_upright(), false),
            "ArrowRight" => (!stops::is_upright(), true),
            "ArrowUp" => (stops::is_upright(), false),
            "ArrowDown" => (stops::is_upright(), true),
            "KeyB" => (false, true),
            "KeyN" | "KeyP" => {
                if stops::go_to_mark(event, key == "KeyN") {
                    event.prevent_default();
                }
                return;
            }
            _ => return,
        };
        let borders = self.nav.state.with_untracked(|state| state.lens.borders);
        let data = dataset();
        let here = stops::named(event, "data-region").and_then(|slug| data.region_by_slug(&slug));
        let next = match here {
            Some(here) if is_along => along(data, borders, here, forwards),
            Some(here) => across(data, borders, here, self.before.get_value()),
            None if is_along => {
                if stops::go_to_mark(event, forwards) {
                    event.prevent_default();
                }
                return;
            }
            // From a mark to the region of that side.
            None => {
                let at = stops::named(event, "data-at").and_then(|at| at.parse().ok()).unwrap_or_default();
                facing(data, borders, if forwards { Country::Kazakhstan } else { Country::Russia }, at)
            }
        };
        event.prevent_default();
        if let Some(next) = next {
            stops::go_to_region(data.region(next).slug());
        }
    }
}
