//! Search for a region, and the way to it on the map: a combobox with a list, after the practice of WAI-ARIA.

use crate::dataset::dataset;
use crate::nav::{Nav, Step, use_nav};
use atlas_data::{Boundary, Lang, RegionId};
use atlas_view::map::{Camera, Found, find_regions};
use atlas_words::t;
use leptos::ev::{KeyboardEvent, MouseEvent};
use leptos::prelude::*;

/// The list, and its options behind a number.
const LIST: &str = "find-list";

/// A field that suggests regions; the chosen one is selected, and the map flies to it.
#[component]
pub fn RegionFinder(lang: Lang) -> impl IntoView {
    let nav = use_nav();
    let typed = RwSignal::new(String::new());
    let is_open = RwSignal::new(false);
    let active = RwSignal::new(None::<usize>);
    let found =
        Memo::new(
            move |_| {
                if is_open.get() { find_regions(dataset(), lang, &nav.lens(), &typed.get()) } else { Vec::new() }
            },
        );
    let close = move || {
        is_open.set(false);
        active.set(None);
    };
    let choose = move |region: RegionId, name: String| {
        typed.set(name);
        close();
        fly_to(nav, region);
    };
    let at = move |index: usize| found.with_untracked(|found: &Vec<Found>| found.get(index).cloned());
    let key = move |event: KeyboardEvent| {
        let count = found.with_untracked(Vec::len);
        match event.key().as_str() {
            "ArrowDown" | "ArrowUp" => {
                let is_down = event.key() == "ArrowDown";
                let present = active.get_untracked();
                is_open.set(true);
                let count = count.max(found.with_untracked(Vec::len)).max(1);
                active.set(Some(next_option(present, is_down, count)));
            }
            "Enter" => {
                // With nothing marked, the first suggestion for what was typed is meant.
                let first = (!typed.with_untracked(String::is_empty)).then_some(0);
                let Some(found) = active.get_untracked().or(first).and_then(at) else { return };
                choose(found.region, found.name);
            }
            "Escape" => {
                if !is_open.get_untracked() {
                    typed.set(String::new());
                }
                close();
            }
            _ => return,
        }
        event.prevent_default();
        event.stop_propagation();
    };
    let type_in = move |event| {
        typed.set(event_target_value(&event));
        active.set(None);
        is_open.set(true);
    };
    let options = move || {
        found.with(|found| {
            let option = |(index, row): (usize, &Found)| {
                let (region, name) = (row.region, row.name.clone());
                let is_active = move || if active.get() == Some(index) { "true" } else { "false" };
                view! {
                    <li role="option" id=option_id(index) aria-selected=is_active
                        on:click=move |_| choose(region, name.clone())>
                        <span>{row.name.clone()}</span> <small>{row.hint.clone()}</small>
                    </li>
                }
            };
            found.iter().enumerate().map(option).collect_view()
        })
    };
    let count = move || {
        if !is_open.get() || typed.with(String::is_empty) {
            return String::new();
        }
        match found.with(Vec::len) {
            0 => t::views_find_none(lang).to_owned(),
            count => t::views_find_count(lang, count as u32),
        }
    };
    let expanded = move || if found.with(Vec::is_empty) { "false" } else { "true" };
    view! {
        <div class="finder">
            <label class="control control-wide">
                <span>{t::views_find(lang)}</span>
                <input type="text" name="find" role="combobox" autocomplete="off" spellcheck="false" aria-autocomplete="list"
                    aria-controls=LIST aria-expanded=expanded aria-activedescendant=move || active.get().map(option_id)
                    placeholder=t::views_find_hint(lang) prop:value=move || typed.get()
                    on:input=type_in on:keydown=key on:click=move |_| is_open.set(true) on:blur=move |_| close() />
            </label>
            // A press on the list would take the focus from the field, and with it the list.
            <ul id=LIST role="listbox" aria-label=t::views_find(lang) hidden=move || found.with(Vec::is_empty)
                on:mousedown=|event: MouseEvent| event.prevent_default()>{options}</ul>
            <p class="fine" role="status">{count}</p>
        </div>
    }
}

/// Selects the region, in the version of the borders that has it, and shows it close by.
fn fly_to(nav: Nav, region: RegionId) {
    let row = dataset().region(region);
    nav.change_lens(Step::Push, |lens| {
        if !row.boundary.is_in(lens.borders) {
            let former = lens.borders == Boundary::Y2022;
            lens.borders = if former { Boundary::Y2016 } else { Boundary::Y2022 };
        }
        lens.selected = Some(region);
        let shape = dataset().map.regions.iter().find(|shape| shape.region == region);
        lens.view = shape.and_then(|shape| Camera::around(&dataset().map, shape.bounds).view());
    });
}

/// The option below or above the present one; from the last it goes on with the first.
fn next_option(present: Option<usize>, is_down: bool, count: usize) -> usize {
    match (present, is_down) {
        (None, true) => 0,
        (None, false) => count - 1,
        (Some(index), true) => (index + 1) % count,
        (Some(index), false) => (index + count - 1) % count,
    }
}

fn option_id(index: usize) -> String {
    format!("{LIST}-{index}")
}
