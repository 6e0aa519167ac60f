//! The trade chart with its read-out by pointer, touch and keyboard.

use super::SceneView;
use crate::nav::{Step, use_nav};
use crate::platform::{measure, pointer};
use atlas_data::Lang;
use atlas_view::chart::{ChartSize, HitColumn, PlacedFrame, place_bars, place_lines};
use atlas_view::lettering::Letters;
use atlas_view::map::plain;
use atlas_view::trade::{TradeChart, TradeModel};
use atlas_words::t;
use leptos::either::Either;
use leptos::html::Div;
use leptos::prelude::*;

/// The width that a prerendered page is drawn for; the style sheet scales it until the real one is known.
const PRERENDERED: u16 = 860;

fn height_for(width: u16) -> f64 {
    (f64::from(width) * 0.52).clamp(300.0, 460.0)
}

fn placed_frame(chart: &TradeChart, size: ChartSize, lang: Lang) -> (PlacedFrame, atlas_plot::Scene) {
    match chart {
        TradeChart::Ledgers(chart) => {
            let placed = place_lines(chart, size, &Letters(lang));
            let scene = atlas_plot::line_chart(&placed);
            (placed.frame, scene)
        }
        TradeChart::Balance(chart) => {
            let placed = place_bars(chart, size, &Letters(lang));
            let scene = atlas_plot::bar_chart(&placed);
            (placed.frame, scene)
        }
    }
}

/// The chart, a cursor over it, and the figures of the year under the cursor.
#[component]
pub fn TradeChartView(lang: Lang, model: Memo<TradeModel>) -> impl IntoView {
    let nav = use_nav();
    let holder: NodeRef<Div> = NodeRef::new();
    let measured = measure::width_of(holder);
    let drawn = Memo::new(move |_| {
        let width = measured.get().unwrap_or(PRERENDERED);
        let size = ChartSize { width: f64::from(width), height: height_for(width) };
        model.with(|model| placed_frame(&model.chart, size, lang))
    });
    let label = move || model.with(|model| format!("{}. {}", model.heading, model.summary));
    let pointed: RwSignal<Option<u16>> = RwSignal::new(None);
    let year = Memo::new(move |_| pointed.get().or_else(|| nav.lens().trade_year));
    let column = Memo::new(move |_| {
        let year = year.get()?;
        drawn.with(|(frame, _)| frame.columns.iter().find(|column| column.year == year).cloned())
    });
    let point = move |event: &leptos::ev::PointerEvent| {
        if let Some(place) = pointer::place(event, event.client_x(), event.client_y()) {
            let year = drawn.with_untracked(|(frame, _)| {
                let x = place.x / place.width * frame.width;
                frame.column_at(x).map(|column| column.year)
            });
            pointed.set(year);
        }
    };
    let keep = move |year: Option<u16>| nav.change_lens(Step::Replace, |lens| lens.trade_year = year);
    let key = move |event: leptos::ev::KeyboardEvent| {
        let moved = drawn.with_untracked(|(frame, _)| moved(&frame.columns, year.get_untracked(), &event.key()));
        if let Some(moved) = moved {
            event.prevent_default();
            pointed.set(None);
            keep(match moved {
                Moved::To(year) => Some(year),
                Moved::Away => None,
            });
        }
    };
    view! {
        <div class="chart-holder" node_ref=holder>
            <div class="chart" tabindex="0" role="group" aria-label=t::chart_keys(lang) on:keydown=key
                on:pointermove=move |event| point(&event)
                on:pointerdown=move |event| point(&event)
                on:pointerleave=move |_| pointed.set(None)
                on:click=move |_| keep(pointed.get_untracked())>
                {move || {
                    let scene = drawn.with(|(_, scene)| scene.clone());
                    view! { <SceneView scene label=label() /> }
                }}
                <Cursor drawn column />
            </div>
            <Readout lang column />
        </div>
    }
}

/// Where a key takes the cursor.
enum Moved {
    To(u16),
    Away,
}

/// What a key does to the cursor; `None` leaves the key to the browser.
fn moved(columns: &[HitColumn], year: Option<u16>, key: &str) -> Option<Moved> {
    let last = columns.len().checked_sub(1)?;
    let at = year.and_then(|year| columns.iter().position(|column| column.year == year));
    let index = match key {
        "ArrowLeft" => at.map_or(last, |at| at.saturating_sub(1)),
        "ArrowRight" => at.map_or(0, |at| (at + 1).min(last)),
        "Home" => 0,
        "End" => last,
        "Escape" => return Some(Moved::Away),
        _ => return None,
    };
    columns.get(index).map(|column| Moved::To(column.year))
}

#[component]
fn Cursor(drawn: Memo<(PlacedFrame, atlas_plot::Scene)>, column: Memo<Option<HitColumn>>) -> impl IntoView {
    move || {
        let column = column.get()?;
        let (width, height, top, bottom) =
            drawn.with(|(frame, _)| (frame.width, frame.height, frame.plot.top, frame.plot.bottom));
        Some(view! {
            <svg class="chart-cursor" viewBox=format!("0 0 {} {}", plain(width, 1), plain(height, 1)) aria-hidden="true">
                <line x1=plain(column.x, 1) x2=plain(column.x, 1) y1=plain(top, 1) y2=plain(bottom, 1) />
            </svg>
        })
    }
}

/// The figures of one year in words; it speaks to screen readers when the keyboard moves the cursor.
#[component]
fn Readout(lang: Lang, column: Memo<Option<HitColumn>>) -> impl IntoView {
    let body = move || match column.get() {
        Some(HitColumn { readout, .. }) => {
            let rows = readout.rows.into_iter().rev().map(|row| {
                let class = format!("readout-row {}", atlas_plot::tone_class(row.tone));
                let remark = row.marked.then(|| format!(" ({})", t::chart_incomplete(lang)));
                view! { <span class=class><span class="readout-name">{row.label}</span> " " <strong>{row.text}</strong> {remark}</span> }
            });
            let gap = readout.gap.map(|gap| {
                let percent = gap.percent_text.map(|percent| format!(" ({percent})"));
                view! { <span class="readout-row"><span class="readout-name">{gap.label}</span> " " <strong>{gap.difference_text}{percent}</strong></span> }
            });
            let year = view! { <strong class="readout-year">{readout.year.to_string()}</strong> };
            Either::Left(view! { {year} {rows.collect_view()} {gap} })
        }
        None => Either::Right(view! { <span class="hint">{t::chart_hint(lang)}</span> }),
    };
    view! { <p class="readout needs-script" aria-live="polite">{body}</p> }
}
