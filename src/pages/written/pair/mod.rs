//! The page of a facing pair.

mod differences;
mod length;
mod record;
mod trade;

use crate::dataset::{dataset, evidence};
use crate::map::PairLocator;
use crate::nav::use_nav;
use crate::ui::copy::CopyButton;
use atlas_data::{Boundary, Lang, Pair};
use atlas_view::cite::citation;
use atlas_view::pair::{Standing, standing, unknown};
use atlas_view::say::{pair_heading, pair_name};
use atlas_view::url::Page;
use atlas_words::t;
use leptos::prelude::*;

/// Everything that the dataset holds about two regions that touch across the border.
#[component]
pub fn PairPage(lang: Lang, pair: Pair) -> impl IntoView {
    let nav = use_nav();
    let data = dataset();
    let name = pair_heading(data, lang, pair);
    // The dash stays with the name before it.
    let heading = name.replace(" – ", "\u{a0}– ");
    let standing = standing(data, lang, pair);
    let cite = citation(data, lang, &name, "{address}");
    let sides = [(pair.russian, t::country_russian_side(lang)), (pair.kazakh, t::country_kazakh_side(lang))];
    let sides = sides.map(|(region, side)| {
        let href = nav.page_href(Page::Region(region));
        view! { <li>{side} ": " <a href=href>{data.region(region).name.get(lang)}</a></li> }
    });
    view! {
        <article class="region-page pair-page">
            <header class="region-head">
                <div>
                    <p class="kicker"><a href=nav.page_href(Page::Pairs)>{t::pairs_heading(lang)}</a></p>
                    <h1>{heading}</h1>
                    <ul class="inline-list">{sides}</ul>
                    <Borders lang standing=standing.clone() />
                    <p class="tools">
                        <CopyButton lang label=t::card_link(lang) text="{address}".to_owned() />
                        <CopyButton lang label=t::card_cite(lang) text=cite />
                    </p>
                    <Steps lang standing />
                </div>
                <PairLocator lang pair />
            </header>
            <length::SharedBorder lang pair />
            <record::Crossings lang pair />
            <record::Record lang pair />
            <differences::Differences lang pair />
            <trade::Trade lang pair />
            <record::Said lang pair />
            <Unknown lang pair />
        </article>
    }
}

/// Which borders the pair belongs to, with the pairs of the other version on the same stretch.
#[component]
fn Borders(lang: Lang, standing: Standing) -> impl IntoView {
    let (text, others) = match (standing.boundary, standing.day) {
        (Boundary::Y2016, Some(day)) => (t::pair_until(lang, &day), standing.successors),
        (Boundary::Y2022, Some(day)) => (t::pair_since(lang, &day), standing.predecessors),
        _ => return view! { <p class="standing">{t::pairs_borders(lang)} ": " {boundary_text(lang, standing.boundary)}</p> }.into_any(),
    };
    view! {
        <div class="history">
            <p>{text}</p>
            <ul class="inline-list">{others.into_iter().map(|pair| pair_link(lang, pair)).collect_view()}</ul>
        </div>
    }
    .into_any()
}

/// "Borders of 2016", or that the pair is in both.
pub(super) fn boundary_text(lang: Lang, boundary: Boundary) -> &'static str {
    match boundary {
        Boundary::Any => t::pairs_both(lang),
        Boundary::Y2016 => t::map_boundary_2016(lang),
        Boundary::Y2022 => t::map_boundary_2022(lang),
    }
}

fn pair_link(lang: Lang, pair: Pair) -> impl IntoView {
    let href = use_nav().page_href(Page::Pair(pair));
    view! { <li><a href=href>{pair_name(dataset(), lang, pair)}</a></li> }
}

/// The pairs before and after this one, on the way from the Caspian to the Altai.
#[component]
fn Steps(lang: Lang, standing: Standing) -> impl IntoView {
    let nav = use_nav();
    let steps =
        [("prev", "←", t::pair_before(lang), standing.before), ("next", "→", t::pair_after(lang), standing.after)];
    let steps = steps.map(|(rel, arrow, name, pairs)| {
        let links = pairs.into_iter().map(|pair| {
            let href = nav.page_href(Page::Pair(pair));
            view! { <a class="step" rel=rel href=href>{pair_name(dataset(), lang, pair)}</a> }
        });
        (links.len() > 0).then(|| {
            view! { <div class=rel><span class="fine"><span aria-hidden="true">{arrow}</span> " " {name}</span> {links.collect_view()}</div> }
        })
    });
    view! { <nav class="steps" aria-label=t::pair_steps(lang)>{steps}</nav> }
}

/// What nobody has told, as plainly as what is known.
#[component]
fn Unknown(lang: Lang, pair: Pair) -> impl IntoView {
    let nav = use_nav();
    let entries = unknown(dataset(), evidence(), lang, pair).into_iter().map(|entry| {
        let links = entry.links.into_iter().map(|(name, page, fragment)| {
            let page = nav.page_href(page);
            let href = if fragment.is_empty() { page } else { format!("{page}#{fragment}") };
            view! { <li><a href=href>{name}</a></li> }
        });
        let links = (links.len() > 0).then(|| view! { <ul class="inline-list">{links.collect_view()}</ul> });
        view! { <li>{entry.text} {links}</li> }
    });
    view! {
        <section id="unknown">
            <h2>{t::pair_unknown(lang)}</h2>
            <p class="prose-line">{t::pair_unknown_text(lang)}</p>
            <ul class="unknown">{entries.collect_view()}</ul>
        </section>
    }
}
