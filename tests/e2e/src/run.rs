//! Runs journeys: one browser per engine, engines side by side, and a line per engine and journey.

use crate::driver::Driver;
use crate::engine::Engine;
use crate::failure::{Failure, Outcome};
use crate::site::Site;
use crate::visitor::Visitor;
use std::pin::Pin;
use std::process::ExitCode;
use std::rc::Rc;
use std::time::{Duration, Instant};
use tokio::task::LocalSet;

/// The steps of a journey.
pub type Steps<'a> = Pin<Box<dyn Future<Output = Outcome> + 'a>>;

/// A way through the atlas that somebody may take.
#[derive(Clone, Copy)]
pub struct Journey {
    /// What it shows, for the report.
    pub name: &'static str,
    /// The engines that it is for.
    pub engines: &'static [Engine],
    /// Takes it.
    pub run: for<'a> fn(&'a Visitor) -> Steps<'a>,
}

/// No journey takes longer unless a browser hangs.
const LONGEST: Duration = Duration::from_secs(240);
/// What is asked of a browser that may not answer any more.
const LAST_WISH: Duration = Duration::from_secs(10);

/// A browser starts in seconds, also beside two others.
const LONGEST_START: Duration = Duration::from_secs(90);

#[derive(Default, Clone, Copy)]
struct Tally {
    passed: usize,
    failed: usize,
}

/// Runs the journeys that the command line asks for, all without one: `cargo test -p atlas-e2e -- webkit zoom` runs those
/// whose engine and name contain both words.
pub fn main(journeys: &[Journey]) -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).filter(|word| !word.starts_with('-')).collect();
    match run(journeys, &words) {
        Ok(Tally { passed, failed }) => {
            println!("\n{passed} passed, {failed} failed");
            if failed == 0 && passed > 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
        }
        Err(failure) => {
            eprintln!("{failure}");
            ExitCode::FAILURE
        }
    }
}

fn run(journeys: &[Journey], words: &[String]) -> Outcome<Tally> {
    let engines = Engine::wanted()?;
    let site = Rc::new(Site::start()?);
    // All journeys wait for browsers nearly all the time: one thread has time for all of them.
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let local = LocalSet::new();
    local.block_on(&runtime, async {
        let begun = Instant::now();
        let mut running = Vec::new();
        for engine in engines {
            let is_asked_for = |journey: &Journey| {
                let shown = format!("{} {}", engine.name(), journey.name);
                journey.engines.contains(&engine) && words.iter().all(|word| shown.contains(word.as_str()))
            };
            let journeys: Vec<Journey> = journeys.iter().copied().filter(is_asked_for).collect();
            if !journeys.is_empty() {
                running.push((engine, tokio::task::spawn_local(visit(engine, Rc::clone(&site), journeys))));
            }
        }
        let mut all = Tally::default();
        for (engine, task) in running {
            let tally = tokio::select! {
                // A panic in a journey: the task is gone, and with it the driver.
                ended = task => ended.unwrap_or_else(|error| {
                    println!("{:<9} FAILED  {error}", engine.name());
                    Tally { passed: 0, failed: 1 }
                }),
                // Ending normally lets every driver end its browser.
                () = interruption() => return Err(Failure::new("interrupted")),
            };
            println!("{:<9} {} passed, {} failed", engine.name(), tally.passed, tally.failed);
            all.passed += tally.passed;
            all.failed += tally.failed;
        }
        println!("Time: {} s", begun.elapsed().as_secs());
        Ok(all)
    })
}

/// Waits until a person or the system wants the tests to end.
#[cfg(unix)]
async fn interruption() {
    use tokio::signal::unix::{SignalKind, signal};
    match (signal(SignalKind::interrupt()), signal(SignalKind::terminate())) {
        (Ok(mut interrupt), Ok(mut terminate)) => {
            tokio::select! { _ = interrupt.recv() => {}, _ = terminate.recv() => {} }
        }
        _ => std::future::pending().await,
    }
}

#[cfg(not(unix))]
async fn interruption() {
    if tokio::signal::ctrl_c().await.is_err() {
        std::future::pending().await
    }
}

/// All journeys of one engine, in one browser.
async fn visit(engine: Engine, site: Rc<Site>, journeys: Vec<Journey>) -> Tally {
    let mut tally = Tally::default();
    let opened = async {
        let driver = Driver::start(engine).await?;
        let visitor = Visitor::arrive(&driver, engine, site).await?;
        Outcome::Ok((driver, visitor))
    };
    let opened = tokio::time::timeout(LONGEST_START, opened).await;
    let opened = opened.unwrap_or_else(|_| Err(Failure::new(format!("not done after {} s", LONGEST_START.as_secs()))));
    let (driver, visitor) = match opened {
        Ok(opened) => opened,
        Err(failure) => {
            println!("{:<9} FAILED  opening the browser\n          {failure}", engine.name());
            tally.failed += 1;
            return tally;
        }
    };
    for journey in &journeys {
        let begun = Instant::now();
        let outcome = take(&visitor, journey).await;
        let seconds = begun.elapsed().as_secs_f64();
        match outcome {
            Ok(()) => {
                tally.passed += 1;
                println!("{:<9} ok      {} ({seconds:.1} s)", engine.name(), journey.name);
            }
            Err(failure) => {
                tally.failed += 1;
                println!("{:<9} FAILED  {} ({seconds:.1} s)\n          {failure}", engine.name(), journey.name);
                let picture = format!("failed-{}-{}", engine.name(), journey.name.replace(' ', "-"));
                let _ = tokio::time::timeout(LAST_WISH, visitor.picture_of_window(&picture)).await;
            }
        }
    }
    // The driver ends a browser that did not close.
    let _ = tokio::time::timeout(LAST_WISH, visitor.leave()).await;
    drop(driver);
    tally
}

async fn take(visitor: &Visitor, journey: &Journey) -> Outcome {
    let steps = async {
        visitor.settle().await?;
        (journey.run)(visitor).await?;
        visitor.see_silent_console().await
    };
    let outcome = tokio::time::timeout(LONGEST, steps).await;
    outcome.unwrap_or_else(|_| Err(Failure::new(format!("not done after {} s", LONGEST.as_secs()))))
}
