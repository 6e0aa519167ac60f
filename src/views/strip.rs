//! The distribution under the legend: a line per region, the median, the limits of the groups. Limits that the reader sets can be dragged.

use super::Shown;
use crate::dataset::dataset;
use crate::map::fill_class;
use crate::nav::{Step, use_nav};
use crate::platform::pointer;
use atlas_data::{Lang, RegionId};
use atlas_view::map::{MapModel, Spread, plain, scale_of, spread};
use atlas_view::url::{Breaks, Portrayal};
use atlas_words::t;
use leptos::ev::PointerEvent;
use leptos::prelude::*;

/// Width of the drawing; its height is in the view box.
const WIDTH: f64 = 1000.0;

fn along(at: f64) -> String {
    plain(at * WIDTH, 1)
}

/// The strip of what the map shows; nothing where the map shows no single indicator.
#[component]
pub fn SpreadStrip(
    lang: Lang,
    shown: Shown,
    model: Memo<MapModel>,
    hovered: RwSignal<Option<RegionId>>,
) -> impl IntoView {
    let nav = use_nav();
    let of = Memo::new(move |_| {
        let state = shown.state.get();
        let has_one = matches!(state.lens.portrayal, Portrayal::Values | Portrayal::Years | Portrayal::Indicators);
        let scale = scale_of(dataset(), &state);
        model.with(|model| spread(dataset(), &state, model, &scale)).filter(|_| has_one)
    });
    let selected = Memo::new(move |_| nav.lens().selected);
    let grabbed = StoredValue::new(None::<usize>);
    let breaks = move || shown.state.with_untracked(|state| state.lens.breaks);
    let value_at = move |event: &PointerEvent| {
        let place = pointer::place(event, event.client_x(), event.client_y())?;
        let (low, high) = of.with_untracked(|of| of.as_ref().map(|of| of.range))?;
        Some(low + (high - low) * (place.x / place.width).clamp(0.0, 1.0))
    };
    let press = move |event: PointerEvent| {
        let Some((value, breaks)) = value_at(&event).zip(breaks()) else { return };
        let distances: Vec<f64> = breaks.values().iter().map(|limit| (limit - value).abs()).collect();
        grabbed.set_value(atlas_view::order::rising(&distances).first().copied());
        pointer::capture(&event);
        event.prevent_default();
    };
    let drag = move |event: PointerEvent| {
        let Some(index) = grabbed.get_value() else { return };
        let Some((value, breaks)) = value_at(&event).zip(breaks()) else { return };
        let mut limits = breaks.values();
        // A limit stays between its neighbours, so that the one that was grabbed remains the same.
        let below = index.checked_sub(1).and_then(|before| limits.get(before)).copied().unwrap_or(f64::MIN);
        let above = limits.get(index + 1).copied().unwrap_or(f64::MAX);
        let places = i32::from(dataset().indicator(nav.lens().indicator).places);
        let rounded = (value * 10f64.powi(places)).round() / 10f64.powi(places);
        if rounded > below && rounded < above {
            limits.iter_mut().skip(index).take(1).for_each(|limit| *limit = rounded);
            nav.change_lens(Step::Replace, |lens| lens.breaks = Breaks::nearest(&limits));
        }
    };
    let can_drag = move || shown.state.with(|state| state.lens.breaks.is_some()).then_some("");
    view! {
        <figure class="spread" hidden=move || of.with(Option::is_none)>
            <figcaption>{t::views_spread(lang)}</figcaption>
            <svg viewBox="0 0 1000 60" preserveAspectRatio="none" role="img" data-drag=can_drag
                aria-label=move || of.with(|of| of.as_ref().map(|of| label(lang, of)))
                on:pointerdown=press on:pointermove=drag on:pointerup=move |_| grabbed.set_value(None)
                on:pointercancel=move |_| grabbed.set_value(None)>
                {move || of.with(|of| of.as_ref().map(bands))}
                {move || of.with(|of| of.as_ref().map(|of| ticks(of, model)))}
                {move || of.with(|of| of.as_ref().and_then(|of| mark(of, selected.get(), "chosen")))}
                {move || of.with(|of| of.as_ref().and_then(|of| mark(of, hovered.get(), "pointed")))}
            </svg>
            <p class="ends">
                <span>{move || of.with(|of| of.as_ref().map(|of| of.low.clone()))}</span>
                <span>{move || of.with(|of| of.as_ref().map(|of| of.high.clone()))}</span>
            </p>
            <p class="fine">{move || told(of, hovered.get().or(selected.get()))}</p>
        </figure>
    }
}

fn label(lang: Lang, of: &Spread) -> String {
    format!("{}. {} {}", t::views_spread(lang), t::views_spread_keys(lang, &of.low, &of.high), of.median_text)
}

/// The region that is pointed at or selected, or else the median.
fn told(of: Memo<Option<Spread>>, region: Option<RegionId>) -> String {
    of.with(|of| {
        let Some(of) = of else { return String::new() };
        let tick = of.ticks.iter().find(|tick| Some(tick.region) == region);
        tick.map_or_else(|| of.median_text.clone(), |tick| tick.text.clone())
    })
}

fn bands(of: &Spread) -> impl IntoView + use<> {
    let (from, to) = of.median;
    let limits = of.limits.iter().filter_map(|limit| limit.at).map(|at| {
        view! { <path class="limit" d=format!("M{} 0V60", along(at)) /> }
    });
    view! {
        <g>
            <path class="base" d="M0 52H1000" />
            <rect class="median" x=along(from) y="6" width=plain((to - from).mul_add(WIDTH, 3.0), 1) height="46" />
            {limits.collect_view()}
        </g>
    }
}

fn ticks(of: &Spread, model: Memo<MapModel>) -> impl IntoView + use<> {
    let ticks = model.with(|model| {
        let count = model.classes.len();
        let fill =
            |region| model.regions.iter().find(|row| row.region == region).map(|row| fill_class(row.fill, count));
        let tick = |tick: &atlas_view::map::Tick| {
            let class = format!("tick {}", fill(tick.region).unwrap_or_default());
            view! { <path class=class d=format!("M{} 20V52", along(tick.at)) /> }
        };
        of.ticks.iter().map(tick).collect_view()
    });
    view! { <g>{ticks}</g> }
}

fn mark(of: &Spread, region: Option<RegionId>, class: &'static str) -> Option<impl IntoView + use<>> {
    let tick = of.ticks.iter().find(|tick| Some(tick.region) == region)?;
    Some(view! { <g><path class=format!("mark {class}") d=format!("M{} 8V58", along(tick.at)) /></g> })
}
