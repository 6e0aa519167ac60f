//! Every region of the belt, side by side.

use crate::dataset::dataset;
use crate::nav::use_nav;
use crate::ui::source::SourceMark;
use atlas_data::{Country, Lang, RegionId, RegionRole};
use atlas_view::card::region_card;
use atlas_view::url::{Page, UrlState};
use atlas_words::t;
use leptos::prelude::*;

/// Two lists, in the order of the border from the Caspian to the Altai.
#[component]
pub fn Regions(lang: Lang) -> impl IntoView {
    let sides = [(Country::Russia, t::country_russian_side(lang)), (Country::Kazakhstan, t::country_kazakh_side(lang))];
    view! {
        <section class="intro">
            <h1>{t::regions_heading(lang)}</h1>
            <p class="lead">{t::regions_lead(lang)}</p>
            <p class="tools"><a class="button" href=use_nav().page_href(Page::Pairs)>{t::pairs_heading(lang)}</a></p>
        </section>
        <div class="region-lists">
            {sides.map(|(country, name)| view! { <Side lang country name /> })}
        </div>
    }
}

#[component]
fn Side(lang: Lang, country: Country, name: &'static str) -> impl IntoView {
    let nav = use_nav();
    let data = dataset();
    let rows = (0u16..)
        .zip(&data.regions)
        .filter(|(_, region)| region.role == RegionRole::Belt && region.country == country)
        .map(|(index, _)| {
            let card = region_card(data, lang, RegionId(index));
            let facing = card.neighbours.into_iter().map(|other| {
                let href = nav.href(&UrlState::new(data, lang, Page::Region(other.region)));
                view! { <li><a href=href>{other.name}</a></li> }
            });
            let first = card.figures.into_iter().next().map(|figure| {
                view! { <p class="region-figure">{figure.label} ": " <strong>{figure.value}</strong> ", " {figure.period} " " <SourceMark lang source=figure.source receipt=figure.receipt /></p> }
            });
            let href = nav.href(&UrlState::new(data, lang, Page::Region(card.region)));
            view! {
                <li>
                    <h3><a href=href>{card.name}</a></h3>
                    {card.history.map(|(text, others)| {
                        let others: Vec<String> = others.into_iter().map(|(_, name)| name).collect();
                        view! { <p class="fine">{text} " " {others.join(", ")}</p> }
                    })}
                    {first}
                    <ul class="inline-list facing" aria-label=t::regions_facing(lang)>{facing.collect_view()}</ul>
                </li>
            }
        });
    view! { <section><h2>{name}</h2> <ul class="region-list">{rows.collect_view()}</ul></section> }
}
