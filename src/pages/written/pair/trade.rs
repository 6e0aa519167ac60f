//! Who trades what, as far as anyone has said.

use super::record::ThingEntry;
use crate::dataset::{dataset, evidence};
use crate::nav::use_nav;
use crate::record::statement::StatementQuote;
use atlas_data::{Lang, Pair};
use atlas_view::pair::{PairTrade, trade};
use atlas_view::say::page_name;
use atlas_view::url::Page;
use atlas_words::t;
use leptos::prelude::*;

/// The section. What names both is told in full above, so that here a link is enough.
#[component]
pub fn Trade(lang: Lang, pair: Pair) -> impl IntoView {
    let nav = use_nav();
    let data = dataset();
    let PairTrade { between, alone, statements } = trade(data, evidence(), lang, pair);
    let is_empty = between.is_empty() && alone.is_empty();
    let links = between.into_iter().map(|thing| {
        let href = format!("{}#{}", nav.page_href(thing.page), thing.key);
        view! { <li><a href=href>{thing.name}</a> " " <span class="fine">{thing.line}</span></li> }
    });
    let links: Vec<_> = links.collect();
    let between = (!links.is_empty()).then(|| {
        view! { <h3 class="group">{t::pair_trade_between(lang)}</h3> <ul class="alone">{links}</ul> }
    });
    let entries: Vec<_> = alone.into_iter().map(|(_, thing)| view! { <ThingEntry lang thing /> }).collect();
    let alone = (!entries.is_empty()).then(|| {
        view! { <h3 class="group">{t::pair_trade_alone(lang)}</h3> <ul class="entries">{entries}</ul> }
    });
    let quotes = statements.into_iter().map(|statement| {
        let is_disputed = evidence().disagreements_with(&statement.id).next().is_some();
        view! { <StatementQuote lang statement is_disputed /> }
    });
    let quotes: Vec<_> = quotes.collect();
    let said = (!quotes.is_empty()).then(|| {
        view! { <h3 class="group">{t::pair_trade_said(lang)}</h3> <ul class="quotes">{quotes}</ul> }
    });
    view! {
        <section id="trade">
            <h2>{t::pair_trade(lang)}</h2>
            <p class="prose-line">{t::pair_trade_text(lang)}</p>
            {is_empty.then(|| view! { <p class="fine">{t::pair_trade_nothing(lang)}</p> })}
            {between}
            {alone}
            {said}
            <p class="tools"><a class="button" href=nav.page_href(Page::Trade)>{page_name(data, lang, Page::Trade)}</a></p>
        </section>
    }
}
