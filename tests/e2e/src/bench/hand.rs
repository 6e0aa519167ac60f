//! Using a page: the same inputs at the same places on both, through the browser's own input.

use super::Maker;
use super::plan::Plan;
use super::sample::{Kind, Sample};
use super::toll::{Memory, Toll};
use crate::failure::{Failure, Outcome};
use crate::visitor::Visitor;
use serde_json::{Value, json};
use std::time::{Duration, Instant};

/// How long a page may take to wake or to answer one input; generous, since a slow page is a result.
const PATIENCE: Duration = Duration::from_secs(240);
/// Between two inputs: time for the graphics threads, and shorter than what either page calls a rest of the wheel.
const PAUSE: Duration = Duration::from_millis(90);
/// Longer than what either page calls a rest, and than what a browser takes for a double click.
const REST: Duration = Duration::from_millis(650);
/// Inputs before the measured ones, to have code compiled and places laid out.
const WARMING: usize = 3;
/// A step of the wheel in pixels: half an octave on both pages.
const STEP: i32 = 120;

/// Everything that was measured on one page.
#[derive(Debug)]
pub struct Measured {
    /// Which page.
    pub maker: Maker,
    /// How many regions it shows.
    pub regions: usize,
    /// How many times slower the processor was made.
    pub rate: u32,
    /// Milliseconds from the start of the page until it answers.
    pub ready: f64,
    /// All inputs.
    pub samples: Vec<(Kind, Sample)>,
    /// What an input cost on average, with what follows when the page rests.
    pub tolls: Vec<(Kind, Toll)>,
    /// Milliseconds in tasks of more than 50 ms, after the page was ready.
    pub long_tasks: f64,
    /// At the end.
    pub memory: Memory,
}

/// A page that is being used.
pub struct Hand<'a> {
    visitor: &'a Visitor,
    maker: Maker,
    regions: usize,
    rate: u32,
    round: usize,
    ready: f64,
    long_before: f64,
    samples: Vec<(Kind, Sample)>,
    tolls: Vec<(Kind, Toll)>,
}

/// A place in the window.
type Place = (f64, f64);

impl<'a> Hand<'a> {
    /// Loads a page, waits until it answers, and brings its map into the window.
    pub async fn take(
        visitor: &'a Visitor,
        maker: Maker,
        regions: usize,
        rate: u32,
        round: usize,
    ) -> Outcome<Hand<'a>> {
        visitor.devtools("Emulation.setCPUThrottlingRate", json!({ "rate": rate })).await?;
        move_to(visitor, (2.0, 2.0)).await?;
        visitor.go(&maker.path(regions)).await?;
        let ready = ask_until(visitor, "return window.benchProbe?.ready() ?? null", &[], "the page to wake").await?;
        let hand = Hand {
            visitor,
            maker,
            regions,
            rate,
            round,
            ready: ready.as_f64().unwrap_or(0.0),
            long_before: 0.0,
            samples: Vec::new(),
            tolls: Vec::new(),
        };
        let centre = "document.querySelector('.map-frame').scrollIntoView({ block: 'center', behavior: 'instant' })";
        visitor.script(centre, &[]).await?;
        tokio::time::sleep(REST).await;
        let long_before = hand.long_tasks().await?;
        Ok(Hand { long_before, ..hand })
    }

    /// Does everything that the plan asks for.
    pub async fn work(&mut self, plan: &Plan) -> Outcome {
        let times = plan.times;
        let places = self.places(WARMING + times.hover.max(times.click)).await?;
        let (warming, places) = places.split_at(WARMING.min(places.len()));
        for place in warming {
            self.input(Kind::Hover, "pointermove", || move_to(self.visitor, *place)).await?;
            self.input(Kind::Click, "click", || click(self.visitor, *place)).await?;
            tokio::time::sleep(REST).await;
        }
        self.begin().await?;
        for place in places.iter().take(times.hover) {
            let sample = self.input(Kind::Hover, "pointermove", || move_to(self.visitor, *place)).await?;
            self.samples.push(sample);
        }
        self.end(Kind::Hover, times.hover).await?;
        self.begin().await?;
        for place in places.iter().take(times.click) {
            move_to(self.visitor, *place).await?;
            tokio::time::sleep(REST).await;
            let sample = self.input(Kind::Click, "click", || click(self.visitor, *place)).await?;
            self.samples.push(sample);
        }
        self.end(Kind::Click, times.click).await?;
        let over = places.first().copied().unwrap_or_default();
        self.begin().await?;
        for by in [-STEP, STEP] {
            for _ in 0..times.zoom {
                let sample = self.input(Kind::Zoom, "wheel", || wheel(self.visitor, over, by)).await?;
                self.samples.push(sample);
            }
            tokio::time::sleep(REST).await;
        }
        self.end(Kind::Zoom, 2 * times.zoom).await?;
        let buttons = self.visitor.script(BUTTONS, &[]).await?;
        self.begin().await?;
        for _ in 0..times.year {
            for button in ["before", "after"] {
                let place = place_in(&buttons, button)?;
                move_to(self.visitor, place).await?;
                tokio::time::sleep(REST).await;
                let sample = self.input(Kind::Year, "click", || click(self.visitor, place)).await?;
                self.samples.push(sample);
            }
        }
        self.end(Kind::Year, 2 * times.year).await
    }

    /// What was measured. The page is left at the end.
    pub async fn put_down(mut self) -> Outcome<Measured> {
        self.visitor.devtools("Emulation.setCPUThrottlingRate", json!({ "rate": 1 })).await?;
        let reported = self.visitor.script("return benchProbe.reported()", &[]).await?;
        for (_, sample) in &mut self.samples {
            sample.shown = shown(&reported, sample.at);
        }
        let long_tasks = self.long_tasks().await? - self.long_before;
        let memory = Memory::now(self.visitor).await?;
        let Hand { maker, regions, rate, ready, samples, tolls, .. } = self;
        Ok(Measured { maker, regions, rate, ready, samples, tolls, long_tasks, memory })
    }

    async fn long_tasks(&self) -> Outcome<f64> {
        Ok(self.visitor.script("return benchProbe.longTasks()", &[]).await?.as_f64().unwrap_or(0.0))
    }

    async fn begin(&mut self) -> Outcome {
        tokio::time::sleep(REST).await;
        self.tolls.push((Kind::Year, Toll::now(self.visitor).await?));
        Ok(())
    }

    async fn end(&mut self, kind: Kind, inputs: usize) -> Outcome {
        tokio::time::sleep(REST).await;
        let now = Toll::now(self.visitor).await?;
        if let Some(last) = self.tolls.last_mut() {
            *last = (kind, now.each(last.1, inputs));
        }
        Ok(())
    }

    /// Places of regions in the window, spread over the map, others in each round and the same on both pages.
    async fn places(&self, count: usize) -> Outcome<Vec<Place>> {
        let found = self.visitor.script(PLACES, &[count.into(), self.round.into()]).await?;
        let places: Option<Vec<Place>> = found.as_array().map(|all| all.iter().filter_map(place).collect());
        let places = places.unwrap_or_default();
        if places.len() < count {
            return Err(Failure::new(format!("only {} of {count} regions can be pointed at", places.len())));
        }
        Ok(places)
    }

    /// One input, and what it cost.
    async fn input<F: Future<Output = Outcome>>(
        &self,
        kind: Kind,
        event: &str,
        act: impl FnOnce() -> F,
    ) -> Outcome<(Kind, Sample)> {
        self.visitor.script("benchProbe.await(arguments[0])", &[event.into()]).await?;
        act().await?;
        let taken = ask_until(self.visitor, "return benchProbe.take()", &[], kind.name()).await?;
        tokio::time::sleep(PAUSE).await;
        let sample = Sample::read(&taken).ok_or_else(|| Failure::new(format!("{}: {taken}", kind.name())))?;
        Ok((kind, sample))
    }
}

/// The middles of regions that are hit there, spread by the golden section of their number.
const PLACES: &str = "const [count, round] = arguments; const all = [...document.querySelectorAll('.map [data-region]')]; \
    all.sort((a, b) => a.dataset.region < b.dataset.region ? -1 : 1); const places = []; \
    const share = (Math.sqrt(5) - 1) / 2; \
    for (let i = 1; places.length < count && i < 40 * count; i++) { \
        const it = all[Math.floor(((round * 0.37 + i * share) % 1) * all.length)]; \
        const box = it.getBoundingClientRect(); const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]; \
        const hit = document.elementFromPoint(x, y)?.closest('[data-region]'); \
        if (hit === it) places.push([x, y]); \
    } return places";

/// The buttons that go a year back and forth, scrolled into the window.
const BUTTONS: &str = "const all = document.querySelectorAll('.stepper button'); \
    all[0].scrollIntoView({ block: 'center', behavior: 'instant' }); \
    const middle = it => { const box = it.getBoundingClientRect(); return [box.x + box.width / 2, box.y + box.height / 2]; }; \
    return { before: middle(all[0]), after: middle(all[1]) }";

fn place(value: &Value) -> Option<Place> {
    Some((value.get(0)?.as_f64()?, value.get(1)?.as_f64()?))
}

fn place_in(places: &Value, name: &str) -> Outcome<Place> {
    places.get(name).and_then(place).ok_or_else(|| Failure::new(format!("there is no button `{name}`")))
}

/// The longest of the times that the browser has reported for an input. It keeps silent about those below 16 ms.
fn shown(reported: &Value, at: f64) -> Option<f64> {
    let entries = reported.as_array()?.iter();
    let of_input =
        entries.filter(|entry| entry.get(1).and_then(Value::as_f64).is_some_and(|begun| (begun - at).abs() < 0.3));
    of_input.filter_map(|entry| entry.get(2)?.as_f64()).reduce(f64::max)
}

async fn ask_until(visitor: &Visitor, question: &str, arguments: &[Value], what: &str) -> Outcome<Value> {
    let begun = Instant::now();
    loop {
        let answer = visitor.script(question, arguments).await?;
        if !answer.is_null() {
            return Ok(answer);
        }
        if begun.elapsed() > PATIENCE {
            return Err(Failure::new(format!("waited {} s for {what}", PATIENCE.as_secs())));
        }
        tokio::time::sleep(Duration::from_millis(25)).await;
    }
}

async fn mouse(visitor: &Visitor, event: Value) -> Outcome {
    visitor.devtools("Input.dispatchMouseEvent", event).await.map(drop)
}

/// Moves the pointer to a place at once.
pub async fn move_to(visitor: &Visitor, (x, y): Place) -> Outcome {
    mouse(visitor, json!({ "type": "mouseMoved", "x": x, "y": y })).await
}

/// Presses and releases the button.
pub async fn click(visitor: &Visitor, (x, y): Place) -> Outcome {
    for kind in ["mousePressed", "mouseReleased"] {
        mouse(visitor, json!({ "type": kind, "x": x, "y": y, "button": "left", "clickCount": 1 })).await?;
    }
    Ok(())
}

/// Turns the wheel while the control key is held, which is what zooms on both pages.
async fn wheel(visitor: &Visitor, (x, y): Place, by: i32) -> Outcome {
    let control = 2;
    mouse(visitor, json!({ "type": "mouseWheel", "x": x, "y": y, "deltaX": 0, "deltaY": by, "modifiers": control }))
        .await
}

/// Loads a page at full speed and gives the middle of a region's shape, pointed at and chosen.
pub async fn try_region(visitor: &Visitor, maker: Maker, regions: usize, slug: &str) -> Outcome {
    let hand = Hand::take(visitor, maker, regions, 1, 0).await?;
    let middle = "const it = document.querySelector(`.map [data-region=\"${arguments[0]}\"]`).getBoundingClientRect(); \
        return [it.x + it.width / 2, it.y + it.height / 2]";
    let found = visitor.script(middle, &[slug.into()]).await?;
    let at = place(&found).ok_or_else(|| Failure::new(format!("{slug} is nowhere")))?;
    hand.input(Kind::Hover, "pointermove", || move_to(visitor, at)).await?;
    hand.input(Kind::Click, "click", || click(visitor, at)).await?;
    tokio::time::sleep(REST).await;
    Ok(())
}
