//! Receipts: every figure with all that belongs to it, each at an address of its own.

use crate::dataset::dataset;
use crate::nav::use_nav;
use crate::record::cite::{CiteButton, CitePattern};
use atlas_data::{Lang, RegionId};
use atlas_view::evidence::{Receipt, is_web, region_receipts, trade_receipts};
use atlas_view::url::Page;
use atlas_words::t;
use leptos::prelude::*;

/// The figures of a region.
#[component]
pub fn RegionFigures(lang: Lang, region: RegionId) -> impl IntoView {
    let nav = use_nav();
    let name = dataset().region(region).name.get(lang);
    let back = nav.page_href(Page::Region(region));
    view! {
        <section class="intro">
            <p class="kicker"><a href=back>{name}</a></p>
            <h1>{t::receipt_heading(lang, name)}</h1>
            <p class="lead">{t::receipt_lead(lang)}</p>
        </section>
        <Receipts lang receipts=region_receipts(dataset(), lang, region) />
        <CitePattern lang key=dataset().region(region).key.clone() title=t::receipt_heading(lang, name) />
    }
}

/// The figures of trade.
#[component]
pub fn TradeFigures(lang: Lang) -> impl IntoView {
    let nav = use_nav();
    view! {
        <section class="intro">
            <p class="kicker"><a href=nav.page_href(Page::Trade)>{t::trade_title(lang)}</a></p>
            <h1>{t::receipt_heading(lang, t::trade_title(lang))}</h1>
            <p class="lead">{t::receipt_lead(lang)}</p>
        </section>
        <Receipts lang receipts=trade_receipts(dataset(), lang) />
        <CitePattern lang key=Page::TradeFigures.word().unwrap_or_default().to_owned() title=t::receipt_heading(lang, t::trade_title(lang)) />
    }
}

#[component]
fn Receipts(lang: Lang, receipts: Vec<Receipt>) -> impl IntoView {
    let groups: Vec<Vec<Receipt>> = receipts.chunk_by(|a, b| a.group == b.group).map(<[Receipt]>::to_vec).collect();
    let groups = groups.into_iter().map(|receipts| {
        let (name, definition) = receipts.first().map_or_else(Default::default, |first| first.group.clone());
        let receipts = receipts.into_iter().map(|receipt| view! { <ReceiptBox lang receipt /> });
        view! { <section><h2>{name}</h2> <p class="definition prose-line">{definition}</p> <div class="receipts">{receipts.collect_view()}</div></section> }
    });
    groups.collect_view()
}

#[component]
fn ReceiptBox(lang: Lang, receipt: Receipt) -> impl IntoView {
    let nav = use_nav();
    let data = dataset();
    let source = data.source(receipt.source);
    let licence = data.licences.get(source.licence.index());
    let rows = receipt.rows.into_iter().map(|(label, text)| view! { <div><dt>{label}</dt> <dd>{text}</dd></div> });
    let address = is_web(&source.address).then(|| {
        view! { <a href=source.address.clone() rel="external noreferrer">{source.address.clone()}</a> }
    });
    let rivals = (!receipt.rivals.is_empty()).then(|| {
        let rivals = receipt.rivals.into_iter().map(|(value, reporter, key)| {
            view! { <li><a href=format!("#{key}")>{value}</a> " " <span class="fine">{reporter}</span></li> }
        });
        view! { <div><dt>{t::receipt_rivals(lang)}</dt> <dd><ul>{rivals.collect_view()}</ul></dd></div> }
    });
    let cited = format!("{}: {}", receipt.title, receipt.value);
    let key = receipt.key.clone();
    view! {
        <article class="receipt" id=receipt.key.clone()>
            <h3>{receipt.title}<a class="permalink" href=format!("#{}", receipt.key) aria-label=t::receipt_permalink(lang)>"#"</a></h3>
            <p class="receipt-value">{receipt.value}</p>
            <dl class="facts">
                {rows.collect_view()}
                <div>
                    <dt>{t::receipt_source(lang)}</dt>
                    <dd><a href=nav.source_href(&source.key) lang=source.title_lang.clone()>{source.title.clone()}</a> ", " {source.publisher.clone()} " " {address}</dd>
                </div>
                <div>
                    <dt>{t::receipt_licence(lang)}</dt>
                    <dd>{licence.map(|row| row.name.clone())}</dd>
                </div>
                {rivals}
            </dl>
            <CiteButton lang key title=cited />
        </article>
    }
}
