//! Runs journeys: one browser per engine, engines side by side, and a line per engine and journey.

use crate::driver::Driver;
use crate::engine::Engine;
use crate::failure::{Failure, Outcome};
use crate::pictures::{FAILED, forget_failures};
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
const LONGEST: Duration = Duration::from_secs(400);
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
    forget_failures();
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
                // WebKit's console can be read only by pages that listen to it.
                let site = if engine == Engine::Webkit { Rc::new(Site::start_listening()?) } else { Rc::clone(&site) };
                running.push((engine, tokio::task::spawn_local(visit(engine, site, journeys))));
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

/// All journeys of one engine, in one browser as long as it answers.
async fn visit(engine: Engine, site: Rc<Site>, journeys: Vec<Journey>) -> Tally {
    let mut tally = Tally::default();
    let mut guest: Option<Guest> = None;
    for journey in &journeys {
        let begun = Instant::now();
        let there = match guest.take() {
            Some(there) => Ok(there),
            None => within(LONGEST_START, open(engine, Rc::clone(&site))).await,
        };
        let outcome = match &there {
            Ok(there) => within(LONGEST, take(&there.visitor, journey)).await,
            Err(failure) => Err(Failure::new(failure.to_string()).at("opening the browser")),
        };
        let outcome = match (&there, outcome) {
            (Ok(there), Err(failure)) if has_tripped(engine, &failure) => {
                println!("{:<9} again   {}\n          {failure}", engine.name(), journey.name);
                within(LONGEST, take(&there.visitor, journey)).await
            }
            (_, outcome) => outcome,
        };
        let seconds = begun.elapsed().as_secs_f64();
        if let Err(failure) = &outcome {
            tally.failed += 1;
            println!("{:<9} FAILED  {} ({seconds:.1} s)\n          {failure}", engine.name(), journey.name);
        } else {
            tally.passed += 1;
            println!("{:<9} ok      {} ({seconds:.1} s)", engine.name(), journey.name);
        }
        guest = match (there, outcome) {
            (Ok(there), Ok(())) => Some(there),
            (Ok(there), Err(_)) => {
                let picture = format!("{FAILED}{}-{}", engine.name(), journey.name.replace(' ', "-"));
                let taken = within(LAST_WISH, there.visitor.picture_of_window(&picture)).await;
                // A browser that cannot show its window is not asked for more: the next journey has a new one.
                taken.is_ok().then_some(there)
            }
            (Err(_), _) => None,
        };
    }
    if let Some(Guest { visitor, driver }) = guest {
        // The driver ends a browser that does not close.
        let _ = within(LAST_WISH, visitor.leave()).await;
        drop(driver);
    }
    tally
}

/// `WebKitGTK` 2.50 now and then traps while it starts valid WebAssembly: once in some hundred loads, on any page, with another
/// trap each time, and on no other engine. Such a journey is taken once more, and the report says so; a fault of ours
/// would be there again.
fn has_tripped(engine: Engine, failure: &Failure) -> bool {
    let text = failure.to_string();
    engine == Engine::Webkit && text.contains("RuntimeError: ") && text.contains("__wbindgen_start")
}

/// A visitor, and the driver that must outlive the visit.
struct Guest {
    visitor: Visitor,
    driver: Driver,
}

async fn open(engine: Engine, site: Rc<Site>) -> Outcome<Guest> {
    let driver = Driver::start(engine).await?;
    let visitor = Visitor::arrive(&driver, engine, site).await?;
    Ok(Guest { visitor, driver })
}

async fn take(visitor: &Visitor, journey: &Journey) -> Outcome {
    visitor.settle().await?;
    let outcome = (journey.run)(visitor).await;
    let console = visitor.see_silent_console().await;
    match (outcome, console) {
        // What the console said is often the reason.
        (Err(failure), Err(console)) => Err(Failure::new(format!("{failure}\n          {console}"))),
        (outcome, console) => outcome.and(console),
    }
}

async fn within<T>(time: Duration, steps: impl Future<Output = Outcome<T>>) -> Outcome<T> {
    let outcome = tokio::time::timeout(time, steps).await;
    outcome.unwrap_or_else(|_| Err(Failure::new(format!("not done after {} s", time.as_secs()))))
}
