//! The benchmark: two pages with the same map, ours and one written with D3, are used in the same way in one browser, in turns.
//!
//! Nothing here judges a time: machines differ, and both pages are measured on the same one. What must be the same on both pages
//! (`alike`) is checked first, and a run in which it is not ends there. How times are taken stands in `probe.js`, how a page is used in
//! `hand`, what is counted beside times in `toll`.

mod alike;
mod hand;
mod plan;
mod report;
mod sample;
mod toll;

use crate::driver::Driver;
use crate::engine::Engine;
use crate::failure::{Failure, Outcome};
use crate::site::Site;
use crate::visitor::Visitor;
use hand::Hand;
use plan::Plan;
use report::Report;
use std::rc::Rc;

/// Which of the two pages.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Maker {
    /// The atlas.
    Ours,
    /// The page with D3.
    Peer,
}

impl Maker {
    /// Both, in the order of the report.
    pub const ALL: [Maker; 2] = [Maker::Ours, Maker::Peer];

    /// Its folder, and its name in reports.
    pub const fn name(self) -> &'static str {
        match self {
            Maker::Ours => "ours",
            Maker::Peer => "peer",
        }
    }

    fn path(self, regions: usize) -> String {
        format!("/{}/{regions}/", self.name())
    }
}

/// Runs the plan that the environment asks for, prints the table and writes the results.
pub fn main() -> Outcome {
    let plan = Plan::from_environment()?;
    let site = Rc::new(Site::of(plan.folder.clone())?);
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let report = runtime.block_on(measure(&plan, site))?;
    println!("{}", report.table());
    report.write(&plan)
}

async fn measure(plan: &Plan, site: Rc<Site>) -> Outcome<Report> {
    let driver = Driver::start(Engine::Chromium).await?;
    let visitor = Visitor::arrive(&driver, Engine::Chromium, site).await?;
    let outcome = rounds(plan, &visitor).await;
    // The driver ends a browser that does not close.
    let _ = visitor.leave().await;
    outcome
}

async fn rounds(plan: &Plan, visitor: &Visitor) -> Outcome<Report> {
    let mut report = Report::new(browser(visitor).await?);
    // Seconds of the thread and not of the clock: what other programs of the machine do is not in them.
    visitor.devtools("Performance.enable", serde_json::json!({ "timeDomain": "threadTicks" })).await?;
    visitor
        .devtools("Page.addScriptToEvaluateOnNewDocument", serde_json::json!({ "source": include_str!("probe.js") }))
        .await?;
    for regions in plan.regions.iter().copied() {
        alike::check(visitor, regions).await.map_err(|failure| failure.at(format!("{regions} regions")))?;
        for rate in plan.rates.iter().copied() {
            for round in 0..plan.rounds {
                // Who goes first changes, lest a machine that grows warm or busy favour one of the two.
                let mut order = Maker::ALL;
                order.rotate_left(round % 2);
                for maker in order {
                    let mut hand = Hand::take(visitor, maker, regions, rate, round).await?;
                    let outcome = hand.work(plan).await;
                    let place = format!("{}, {regions} regions, {rate}x, round {}", maker.name(), round + 1);
                    println!("{place}");
                    outcome.map_err(|failure| failure.at(place))?;
                    report.add(hand.put_down().await?);
                }
            }
        }
    }
    Ok(report)
}

async fn browser(visitor: &Visitor) -> Outcome<String> {
    let version = visitor.devtools("Browser.getVersion", serde_json::json!({})).await?;
    let product = version.get("product").and_then(serde_json::Value::as_str);
    product.map(str::to_owned).ok_or_else(|| Failure::new("the browser does not say its version"))
}
