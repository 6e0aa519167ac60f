//! Differences across the border: stretches of the border as links to their pairs, and their legend.

use super::Shown;
use crate::dataset::dataset;
use crate::nav::use_nav;
use crate::still::once;
use atlas_data::{Boundary, Country, Lang, Pair};
#[cfg(feature = "ssr")]
use atlas_view::map::line_path;
use atlas_view::map::{DifferenceModel, PairGap};
use atlas_view::url::{Page, UrlState};
use atlas_words::t;
use leptos::prelude::*;

/// The stretches of both versions of the borders. Their shapes are written once; what they show changes.
#[component]
pub fn DifferenceStretches(lang: Lang, shown: Shown) -> impl IntoView {
    let nav = use_nav();
    let data = dataset();
    let stretches = data.pairs(Boundary::Any).into_iter().map(|pair| {
        let row = Memo::new(move |_| {
            let of_pair = |model: &DifferenceModel| model.pairs.iter().find(|row| row.pair == pair).cloned();
            shown.difference.with(|model| model.as_ref().and_then(of_pair))
        });
        let class = move || row.with(|row| format!("contrast {}", row.as_ref().map_or_else(String::new, tone)));
        let name = move || row.with(|row| row.as_ref().map(|row| spoken(lang, row)));
        view! {
            <g display=move || row.with(Option::is_none).then_some("none")>
                <a href=once(|| nav.href(&UrlState::new(data, lang, Page::Pair(pair)))) aria-label=name
                    data-pair=once(|| data.pair_slug(pair))>
                    <path class="reach" d=once(|| stretch_path(pair)) />
                    <path class=class d=once(|| stretch_path(pair)) />
                </a>
            </g>
        }
    });
    view! { <g class="stretches">{stretches.collect_view()}</g> }
}

/// The shape of a stretch; a dot where the two regions meet at a point.
#[cfg(feature = "ssr")]
fn stretch_path(pair: Pair) -> String {
    let sheet = &dataset().map;
    let shape = sheet.border.iter().find(|row| row.russian == pair.russian && row.kazakh == pair.kazakh);
    let Some(shape) = shape else { return String::new() };
    if shape.lines.is_empty() {
        return format!("M{},{}h0", shape.middle.0, shape.middle.1);
    }
    line_path(sheet, &shape.lines)
}

#[cfg(not(feature = "ssr"))]
fn stretch_path(_: Pair) {}

fn tone(row: &PairGap) -> String {
    match &row.gap {
        Ok(gap) => match gap.higher {
            Some(Country::Russia) => format!("ru{}", gap.size),
            Some(Country::Kazakhstan) => format!("kz{}", gap.size),
            None => "even".to_owned(),
        },
        Err(_) => "silent".to_owned(),
    }
}

fn spoken(lang: Lang, row: &PairGap) -> String {
    let gap = match &row.gap {
        Ok(gap) => gap.text.clone(),
        Err(reason) => t::views_difference_none(lang, reason),
    };
    t::views_difference_open(lang, &row.name, &gap)
}

/// Which side is higher by colour, by how much by width; what is not comparable, and why.
#[component]
pub fn DifferenceLegend(lang: Lang, shown: Shown) -> impl IntoView {
    view! {
        <div class="legend" hidden=move || shown.difference.with(Option::is_none)>
            {move || shown.difference.with(|model| model.as_ref().map(|model| legend(lang, model)))}
        </div>
    }
}

fn swatch(class: &str) -> impl IntoView + use<> {
    view! {
        <svg class="swatch" viewBox="0 0 24 14" aria-hidden="true"><path class=format!("contrast {class}") d="M1 7H23" /></svg>
    }
}

fn legend(lang: Lang, model: &DifferenceModel) -> impl IntoView + use<> {
    let side = |name: &'static str, word: &'static str, count: fn((usize, usize)) -> usize| {
        let classes = model.classes.iter().rev().map(|class| {
            view! {
                <li>
                    {swatch(&format!("{word}{}", class.size))}
                    <span class="legend-text">{class.text.clone()}</span>
                    <span class="legend-count">{t::views_pairs(lang, count(class.counts) as u32)}</span>
                </li>
            }
        });
        (!model.classes.is_empty()).then(|| view! { <h4>{name}</h4> <ul>{classes.collect_view()}</ul> })
    };
    let silent = model.silent.iter().map(|(reason, count)| {
        view! {
            <li>
                {swatch("silent")}
                <span class="legend-text">{reason.clone()}</span>
                <span class="legend-count">{t::views_pairs(lang, *count as u32)}</span>
            </li>
        }
    });
    let silent = silent.collect_view();
    let dashed =
        (!model.silent.is_empty()).then(|| view! { <h4>{t::views_difference_dashed(lang)}</h4> <ul>{silent}</ul> });
    view! {
        <h3>{t::views_difference_width(lang, &model.unit)}</h3>
        {side(t::views_difference_russian(lang), "ru", |counts| counts.0)}
        {side(t::views_difference_kazakh(lang), "kz", |counts| counts.1)}
        {dashed}
    }
}
