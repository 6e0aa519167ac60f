//! The time axis: every calendar year in its place, years without figures among them, and a way to play them.

use super::Shown;
use crate::dataset::dataset;
use crate::nav::{Step, use_nav};
use atlas_data::Lang;
use atlas_view::map::{TimeAxis, plain, time_axis};
use atlas_view::url::Portrayal;
use atlas_words::t;
use leptos::prelude::*;
use std::time::Duration;

/// One year.
const BEAT: Duration = Duration::from_secs(1);
/// Width of the drawing of the axis.
const WIDTH: f64 = 1000.0;

/// Slider, marks, player, and what the year has. Nothing for an indicator without years.
#[component]
pub fn TimeControl(lang: Lang, shown: Shown) -> impl IntoView {
    let nav = use_nav();
    let axis = Memo::new(move |_| {
        let state = shown.state.get();
        // Indicators side by side each have the year that suits them.
        time_axis(dataset(), &state).filter(|_| state.lens.portrayal != Portrayal::Indicators)
    });
    let playing = RwSignal::new(None::<IntervalHandle>);
    let stop = move || {
        if let Some(handle) = playing.get_untracked() {
            handle.clear();
            playing.set(None);
        }
    };
    on_cleanup(stop);
    let show = move |year: u16| {
        nav.change_lens(Step::Replace, |lens| match lens.portrayal {
            Portrayal::Flows => lens.trade_year = Some(year),
            _ => lens.year = Some(year),
        });
    };
    let ends = move || axis.with_untracked(|axis| axis.as_ref().map(|axis| (axis.first(), axis.year, axis.last())));
    let advance = move || match ends() {
        Some((_, year, last)) if year < last => show(year + 1),
        _ => stop(),
    };
    let toggle = move |_| {
        if playing.get_untracked().is_some() {
            stop();
            return;
        }
        if let Some((first, year, last)) = ends() {
            if year >= last {
                show(first);
            }
            playing.set(set_interval_with_handle(advance, BEAT).ok());
        }
    };
    let slide = move |event| {
        stop();
        if let Ok(year) = event_target_value(&event).parse() {
            show(year);
        }
    };
    let read = move |read: fn(&TimeAxis) -> String| axis.with(|axis| axis.as_ref().map(read));
    let status = move || read(|axis| axis.status.clone());
    let has_turns = Memo::new(move |_| axis.with(|axis| axis.as_ref().is_some_and(|axis| !axis.turns.is_empty())));
    let name = move || if playing.with(Option::is_some) { t::views_pause(lang) } else { t::views_play(lang) };
    view! {
        <section class="time needs-script" aria-label=t::views_axis(lang) hidden=move || axis.with(Option::is_none)>
            <div class="time-bar">
                <button type="button" class="play" aria-label=name title=name on:click=toggle>
                    <svg viewBox="0 0 20 20" aria-hidden="true">
                        <path d=move || if playing.with(Option::is_some) { "M5 4h4v12H5zM11 4h4v12h-4z" } else { "M6 3l11 7-11 7z" } />
                    </svg>
                </button>
                <div class="time-axis">
                    <svg viewBox="0 0 1000 26" preserveAspectRatio="none" aria-hidden="true">
                        {move || axis.with(|axis| axis.as_ref().map(marks))}
                    </svg>
                    <input name="time" type="range" step="1" aria-label=t::map_year(lang) aria-valuetext=status
                        min=move || read(|axis| axis.first().to_string()) max=move || read(|axis| axis.last().to_string())
                        prop:value=move || read(|axis| axis.year.to_string()) on:input=slide />
                    <p class="ends" aria-hidden="true">
                        <span>{move || read(|axis| axis.first().to_string())}</span>
                        <span>{move || read(|axis| axis.last().to_string())}</span>
                    </p>
                </div>
            </div>
            <p class="time-status" role="status"
                data-missing=move || axis.with(|axis| axis.as_ref().is_some_and(|axis| !axis.has_figures())).then_some("")>{status}</p>
            <details hidden=move || !has_turns.get()>
                <summary>{t::views_turns(lang)}</summary>
                <ul class="turns">{move || axis.with(|axis| axis.as_ref().map(turns))}</ul>
                <p class="fine">{t::views_axis_key(lang)}</p>
            </details>
        </section>
    }
}

fn along(axis: &TimeAxis, year: u16) -> String {
    plain(axis.place(year) * WIDTH, 1)
}

fn marks(axis: &TimeAxis) -> impl IntoView + use<> {
    let years = axis.marks.iter().map(|mark| {
        let x = along(axis, mark.year);
        if mark.count > 0 {
            view! { <path class="full" d=format!("M{x} 10V24") /> }
        } else {
            view! { <path class="empty" d=format!("M{x} 20V24") /> }
        }
    });
    let years = years.collect_view();
    let turns =
        axis.turns.iter().map(|turn| view! { <path class="turn" d=format!("M{} 0V10", along(axis, turn.year)) /> });
    view! { <g>{years} {turns.collect_view()}</g> }
}

fn turns(axis: &TimeAxis) -> impl IntoView + use<> {
    axis.turns
        .iter()
        .map(|turn| view! { <li><strong>{turn.year.to_string()}</strong> " " {turn.text.clone()}</li> })
        .collect_view()
}
