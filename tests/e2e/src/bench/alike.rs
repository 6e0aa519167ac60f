//! What both pages must have in common, else their times say nothing: regions, their colours, what tooltip, card, legend and table say.

use super::Maker;
use super::hand::try_region;
use crate::failure::{Failure, Outcome, same, see_that};
use crate::visitor::Visitor;
use serde_json::Value;

/// A region somewhere in the middle of every size.
const REGION: &str = "r0012";

/// What a page shows. Of the table's order only the values are compared: regions with the same value may stand in any. Colours are those that the browser has worked out, whatever a page makes them from.
const SHOWN: &str = "const words = it => (it?.textContent ?? '').replace(/\\s+/g, ' ').trim(); \
    const all = css => [...document.querySelectorAll(css)]; const one = css => words(document.querySelector(css)); \
    const shape = it => it.matches('path') ? it : it.querySelector('path'); \
    const box = document.querySelector('.map').getBoundingClientRect(); \
    return { \
        fills: all('.map [data-region]').map(it => `${it.dataset.region} ${getComputedStyle(shape(it)).fill}`).sort(), \
        size: `${Math.round(box.width)} x ${Math.round(box.height)}`, \
        legend: all('.legend-count').map(it => parseInt(it.textContent)), \
        tooltip: [...document.querySelectorAll('.tooltip > *')].map(words), \
        card: one('.card h3'), figure: one('.card .figure-value'), \
        rows: all('.ranking tbody tr').length, \
        order: all('.ranking tbody tr').slice(0, 50).map(it => words(it.querySelector('.value'))), \
        current: all('.ranking tr[aria-current]').map(it => words(it.querySelector('th'))), \
        outlines: all('.outline').filter(it => (it.getAttribute('d') ?? '') !== '').length }";

/// Shows the same region on both pages and compares.
pub async fn check(visitor: &Visitor, regions: usize) -> Outcome {
    let mut shown = Vec::new();
    for maker in Maker::ALL {
        try_region(visitor, maker, regions, REGION).await.map_err(|failure| failure.at(maker.name()))?;
        shown.push(visitor.script(SHOWN, &[]).await?);
    }
    let (Some(ours), Some(peer)) = (shown.first(), shown.get(1)) else { return Err(Failure::new("no page was shown")) };
    let length = |page: &Value, part: &str| page.get(part).and_then(Value::as_array).map_or(0, Vec::len);
    same("regions on our map", length(ours, "fills"), regions)?;
    see_that(ours.get("card").is_some_and(|card| card != ""), || "our page shows no card".to_owned())?;
    same("rows of our table", ours.get("rows").and_then(Value::as_u64), Some(regions as u64))?;
    for part in ["fills", "size", "legend", "tooltip", "card", "figure", "rows", "order", "current", "outlines"] {
        compare(part, ours.get(part), peer.get(part))?;
    }
    Ok(())
}

/// Lists are compared item by item: thousands of them would not make a sentence.
fn compare(part: &str, ours: Option<&Value>, peer: Option<&Value>) -> Outcome {
    let list = |page: Option<&Value>| page.and_then(Value::as_array).cloned();
    let (Some(ours), Some(peer)) = (list(ours), list(peer)) else { return same(part, ours, peer) };
    same(&format!("how many {part}"), ours.len(), peer.len())?;
    let differing = ours.iter().zip(&peer).find(|(ours, peer)| ours != peer);
    differing.map_or(Ok(()), |(ours, peer)| Err(Failure::new(format!("{part}: ours {ours}, peer {peer}"))))
}
