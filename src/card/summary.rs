//! The short card beside the map.

use super::FigureBox;
use crate::dataset::dataset;
use crate::nav::{Step, is_plain, use_nav};
use atlas_data::{Lang, RegionId};
use atlas_view::card::short_card;
use atlas_view::url::{Page, UrlState};
use atlas_words::t;
use leptos::prelude::*;

/// How many figures the short card shows; the page has them all.
const FIGURES: usize = 4;

/// Names, the first key figures, neighbours, and the way to the full page.
#[component]
pub fn RegionSummary(lang: Lang, region: RegionId) -> impl IntoView {
    let nav = use_nav();
    let data = dataset();
    let card = short_card(data, lang, region, FIGURES);
    let names = card.other_names.into_iter().map(|(tag, name)| view! { <span lang=tag>{name}</span> });
    let figures = card.figures.into_iter().map(|figure| view! { <FigureBox lang figure /> });
    let neighbours = card.neighbours.into_iter().map(|neighbour| {
        let id = neighbour.region;
        let select = move |event: leptos::ev::MouseEvent| {
            if is_plain(&event) {
                event.prevent_default();
                nav.change_lens(Step::Push, |lens| lens.selected = Some(id));
            }
        };
        view! { <li><a href=nav.href(&UrlState::new(data, lang, Page::Region(id))) on:click=select>{neighbour.name}</a></li> }
    });
    view! {
        <article class="card" aria-label=t::card_label(lang)>
            <header>
                <button type="button" class="close" aria-label=t::card_close(lang) title=t::card_close(lang)
                    on:click=move |_| nav.change_lens(Step::Push, |lens| lens.selected = None)>"×"</button>
                <h3>{card.name}</h3>
                <p class="names">{names.collect_view()}</p>
                <p class="standing">{card.standing}</p>
            </header>
            <dl class="figures">{figures.collect_view()}</dl>
            <h4>{t::card_neighbours(lang)}</h4>
            <ul class="inline-list">{neighbours.collect_view()}</ul>
            <p><a class="button" href=nav.href(&UrlState::new(data, lang, Page::Region(region)))>{t::card_open(lang)}</a></p>
        </article>
    }
}
