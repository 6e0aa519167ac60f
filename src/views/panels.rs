//! Small maps side by side. They draw the outlines that the large map has in the page.

use super::{Shown, pattern_name};
use crate::dataset::dataset;
use crate::map::fill_class;
use crate::nav::{Step, is_plain, use_nav};
use crate::platform::shapes;
use atlas_data::{Lang, Pattern, RegionId};
use atlas_view::map::{Fill, MapModel, MapRegion, Multiples, Panel};
use atlas_view::url::Portrayal;
use atlas_words::t;
use leptos::prelude::*;

/// The small maps; nothing where the page shows one map only.
#[component]
pub fn SmallMaps(lang: Lang, shown: Shown) -> impl IntoView {
    let is_shown = Memo::new(move |_| shown.multiples.with(Option::is_some));
    Effect::new(move |_| {
        if is_shown.get() {
            // The elements are in the page after this.
            request_animation_frame(|| shapes::lend_outlines(".panel-shapes"));
        }
    });
    let outlines = move || {
        is_shown.get().then(|| {
            let paths = dataset().map.regions.iter().map(|shape| {
                let slug = dataset().region(shape.region).slug();
                view! { <path id=format!("small-{slug}") data-of=slug /> }
            });
            // The same patterns, large enough to be seen on a small map.
            let patterns = [Pattern::Hatch, Pattern::Dots, Pattern::Cross].map(|pattern| {
                let turn = if pattern == Pattern::Dots { "scale(4)" } else { "rotate(45) scale(4)" };
                let name = pattern_name(pattern);
                view! { <pattern id=format!("small-{name}") href=format!("#{name}") patternTransform=turn /> }
            });
            view! { <svg class="panel-shapes" width="0" height="0" aria-hidden="true"><defs>{paths.collect_view()} {patterns}</defs></svg> }
        })
    };
    let has_none = move || shown.portrayal() == Portrayal::Years && !is_shown.get();
    view! {
        <p class="caution" hidden=move || !has_none()>{t::views_years_none(lang)}</p>
        <section class="panels" hidden=move || !is_shown.get()>
            {outlines} {move || shown.multiples.with(|multiples| multiples.as_ref().map(|multiples| all(lang, multiples)))}
        </section>
    }
}

fn all(lang: Lang, multiples: &Multiples) -> impl IntoView + use<> {
    let panels = multiples.panels.iter().map(|panel| small(lang, panel, !multiples.is_shared));
    view! {
        <h2>{multiples.heading.clone()}</h2>
        <p class="fine">{multiples.note.clone()}</p>
        <ol>{panels.collect_view()}</ol>
    }
}

fn small(lang: Lang, panel: &Panel, has_legend: bool) -> impl IntoView + use<> {
    let nav = use_nav();
    let sheet = &dataset().map;
    let (opened, model) = (panel.state, &panel.model);
    let count = model.classes.len();
    let open = move |event: leptos::ev::MouseEvent| {
        if is_plain(&event) {
            event.prevent_default();
            nav.change_lens(Step::Push, |lens| {
                let selected = lens.selected;
                *lens = opened.lens;
                lens.selected = selected;
            });
        }
    };
    let is_current = move || {
        nav.state.with(|state| state.lens.year == opened.lens.year && state.lens.indicator == opened.lens.indicator)
    };
    let areas = model.regions.iter().map(|row| area(row, count)).collect_view();
    let symbols = model.regions.iter().filter_map(symbol).collect_view();
    view! {
        <li>
            <a href=nav.href(&opened) aria-current=move || is_current().then_some("true") on:click=open
                aria-label=format!("{}. {}", panel.title, model.summary)>
                <strong>{panel.title.clone()}</strong>
                <svg viewBox=format!("0 0 {} {}", sheet.width, sheet.height) aria-hidden="true"><g>{areas}</g> <g>{symbols}</g></svg>
                {has_legend.then(|| ramp(model))}
                <span class="fine">{missing(lang, model)}</span>
            </a>
        </li>
    }
}

/// The classes of a small map with a scale of its own, between its lowest and its highest; of totals, the largest symbol.
fn ramp(model: &MapModel) -> impl IntoView + use<> {
    let count = model.classes.len();
    let steps = model.classes.iter().map(|row| {
        let class = fill_class(Fill::Class(row.class), count);
        view! { <rect class=class x=(row.class * 20).to_string() width="20" height="10" /> }
    });
    let steps = steps.collect_view();
    let low = model.classes.first().map(|row| row.text.clone());
    let high = model.classes.last().map(|row| row.text.clone());
    let largest = model.symbols.first().map(|(_, text)| format!("● {text}"));
    // The largest symbol has its unit behind it.
    let unit = (count > 0).then(|| model.unit.clone());
    let width = format!("0 0 {} 10", count * 20);
    view! {
        <span class="ramp fine">
            <span>{low}</span>
            <svg viewBox=width width=(count * 20).to_string() height="10" aria-hidden="true">{steps}</svg>
            <span>{high}</span> <span>{largest}</span> <span>{unit}</span>
        </span>
    }
}

fn missing(lang: Lang, model: &MapModel) -> String {
    let (covered, all) = model.covered;
    if covered == all {
        t::views_panel_none(lang).to_owned()
    } else {
        t::views_panel_missing(lang, (all - covered) as u32)
    }
}

fn area(row: &MapRegion, count: usize) -> impl IntoView + use<> {
    let nav = use_nav();
    let id: RegionId = row.region;
    let fill = match row.fill {
        Fill::Missing(pattern) => Some(format!("url(#small-{})", pattern_name(pattern))),
        _ => None,
    };
    let tone = fill_class(row.fill, count);
    let class = move || {
        let chosen = if nav.lens().selected == Some(id) { " chosen" } else { "" };
        format!("area {tone}{chosen}")
    };
    view! { <use href=format!("#small-{}", row.slug) class=class fill=fill /> }
}

fn symbol(row: &MapRegion) -> Option<impl IntoView + use<>> {
    let Fill::Symbol(radius) = row.fill else { return None };
    let (x, y) = dataset().map.regions.iter().find(|shape| shape.region == row.region)?.label;
    Some(view! { <circle class="symbol" cx=x.to_string() cy=y.to_string() r=radius.to_string() /> })
}
