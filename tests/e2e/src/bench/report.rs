//! The numbers in a table, and in files.

use super::Maker;
use super::hand::Measured;
use super::plan::Plan;
use super::sample::{Kind, Middle, Sample};
use super::toll::Toll;
use crate::failure::Outcome;
use serde_json::{Value, json};
use std::fmt::Write;

/// Everything that was measured in a run.
pub struct Report {
    browser: String,
    pages: Vec<Measured>,
}

/// What one line of the table speaks of.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Line {
    regions: usize,
    rate: u32,
}

impl Report {
    /// Nothing yet.
    pub fn new(browser: String) -> Report {
        Report { browser, pages: Vec::new() }
    }

    /// One page more.
    pub fn add(&mut self, measured: Measured) {
        self.pages.push(measured);
    }

    fn lines(&self) -> Vec<Line> {
        let mut lines: Vec<Line> =
            self.pages.iter().map(|page| Line { regions: page.regions, rate: page.rate }).collect();
        lines.dedup();
        lines
    }

    fn of(&self, line: Line, maker: Maker) -> impl Iterator<Item = &Measured> {
        self.pages
            .iter()
            .filter(move |page| page.maker == maker && page.regions == line.regions && page.rate == line.rate)
    }

    fn middle(&self, line: Line, maker: Maker, kind: Kind, part: impl Fn(&Sample) -> Option<f64>) -> Option<Middle> {
        let samples = self.of(line, maker).flat_map(|page| &page.samples);
        Middle::of(samples.filter(|(of, _)| *of == kind).filter_map(|(_, sample)| part(sample)))
    }

    fn page(&self, line: Line, maker: Maker, part: impl Fn(&Measured) -> f64) -> Option<Middle> {
        Middle::of(self.of(line, maker).map(part))
    }

    fn toll(&self, line: Line, maker: Maker, kind: Kind) -> Toll {
        let of_kind = |part: fn(&Toll) -> f64| {
            let tolls = self.of(line, maker).flat_map(|page| &page.tolls).filter(|(of, _)| *of == kind);
            Middle::of(tolls.map(|(_, toll)| part(toll))).map_or(0.0, |middle| middle.median)
        };
        Toll {
            script: of_kind(|toll| toll.script),
            style: of_kind(|toll| toll.style),
            layout: of_kind(|toll| toll.layout),
            task: of_kind(|toll| toll.task),
        }
    }

    /// For a person: medians with their spread, and how many times as long ours takes.
    pub fn table(&self) -> String {
        let mut out = String::new();
        // Writing to a String cannot fail.
        let _ = writeln!(
            out,
            "\nMilliseconds, median ± median absolute deviation. Ratio: ours to the page with D3; below 1 ours is faster.\n"
        );
        let _ = writeln!(
            out,
            "| regions | CPU | input | until frame: ours | D3 | ratio | work: ours | D3 | ratio | shown: ours | D3 |"
        );
        let _ = writeln!(out, "| ---: | ---: | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
        for line in self.lines() {
            for kind in Kind::ALL {
                let pair =
                    |part: fn(&Sample) -> Option<f64>| Maker::ALL.map(|maker| self.middle(line, maker, kind, part));
                let [until, busy, shown] = [pair(|it| Some(it.until)), pair(|it| Some(it.busy)), pair(|it| it.shown)];
                let _ = writeln!(
                    out,
                    "| {} | {}x | {} | {} | {} | {} |",
                    line.regions,
                    line.rate,
                    kind.name(),
                    compared(until),
                    compared(busy),
                    shown.map(say).join(" | ")
                );
            }
        }
        let _ = writeln!(
            out,
            "\n| regions | CPU | ready: ours | D3 | ratio | long tasks: ours | D3 | ratio | heap + linear, MB: ours | D3 | ratio |"
        );
        let _ = writeln!(out, "| ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
        for line in self.lines() {
            let pair = |part: fn(&Measured) -> f64| compared(Maker::ALL.map(|maker| self.page(line, maker, part)));
            let _ = writeln!(
                out,
                "| {} | {}x | {} | {} | {} |",
                line.regions,
                line.rate,
                pair(|page| page.ready),
                pair(|page| page.long_tasks),
                pair(|page| (page.memory.heap + page.memory.linear) / 1e6)
            );
        }
        let _ = writeln!(
            out,
            "\nProcessor time of the page's thread, ms per input (script, style, layout; all tasks), with what follows when the page rests:\n"
        );
        let _ =
            writeln!(out, "| regions | CPU | input | ours | D3 | ratio |\n| ---: | ---: | --- | ---: | ---: | ---: |");
        for line in self.lines() {
            for kind in Kind::ALL {
                let tolls = Maker::ALL.map(|maker| self.toll(line, maker, kind));
                let ratio = tolls[0].task / tolls[1].task.max(f64::MIN_POSITIVE);
                let [ours, peer] = tolls.map(|Toll { script, style, layout, task }| {
                    format!("{script:.1}, {style:.1}, {layout:.1}; {task:.1}")
                });
                let _ = writeln!(
                    out,
                    "| {} | {}x | {} | {ours} | {peer} | {ratio:.2} |",
                    line.regions,
                    line.rate,
                    kind.name()
                );
            }
        }
        out
    }

    fn json(&self) -> Value {
        let mut rows = Vec::new();
        for line in self.lines() {
            for maker in Maker::ALL {
                let inputs: serde_json::Map<String, Value> = Kind::ALL
                    .into_iter()
                    .map(|kind| {
                        let part = |part: fn(&Sample) -> Option<f64>| {
                            self.middle(line, maker, kind, part).map_or(Value::Null, Middle::json)
                        };
                        let parts = json!({
                            "until": part(|it| Some(it.until)), "work": part(|it| Some(it.busy)), "shown": part(|it| it.shown),
                        });
                        (kind.name().to_owned(), parts)
                    })
                    .collect();
                let page = |part: fn(&Measured) -> f64| self.page(line, maker, part).map_or(Value::Null, Middle::json);
                let tolls: serde_json::Map<String, Value> = Kind::ALL
                    .into_iter()
                    .map(|kind| {
                        let Toll { script, style, layout, task } = self.toll(line, maker, kind);
                        let parts = json!({ "script": script, "style": style, "layout": layout, "all": task });
                        (kind.name().to_owned(), parts)
                    })
                    .collect();
                rows.push(json!({
                    "thread": tolls,
                    "regions": line.regions, "rate": line.rate, "page": maker.name(), "inputs": inputs,
                    "ready": page(|it| it.ready), "long_tasks": page(|it| it.long_tasks),
                    "heap": page(|it| it.memory.heap), "linear": page(|it| it.memory.linear), "nodes": page(|it| it.memory.nodes),
                }));
            }
        }
        json!({ "browser": self.browser, "rows": rows })
    }

    /// Writes `results.md` and `results.json`.
    pub fn write(&self, plan: &Plan) -> Outcome {
        std::fs::create_dir_all(&plan.results)?;
        let head = format!("{}; {}; {} rounds.\n", self.browser, machine(), plan.rounds);
        std::fs::write(plan.results.join("results.md"), format!("{head}{}", self.table()))?;
        std::fs::write(plan.results.join("results.json"), format!("{:#}\n", self.json()))?;
        println!("Results are in {}", plan.results.display());
        Ok(())
    }
}

/// What the numbers depend on most: the processor, and what else it does. Only Linux says so in files.
fn machine() -> String {
    let first = |file: &str, key: &str| {
        let text = std::fs::read_to_string(file).unwrap_or_default();
        text.lines()
            .find(|line| line.starts_with(key))
            .map(|line| line.split(':').next_back().unwrap_or(line).trim().to_owned())
    };
    let count = std::thread::available_parallelism().map_or(1, usize::from);
    let model = first("/proc/cpuinfo", "model name").unwrap_or_else(|| "unknown".to_owned());
    let load = first("/proc/loadavg", "").unwrap_or_else(|| "unknown".to_owned());
    format!("{count} processors ({model}); load at the end {load}")
}

fn say(middle: Option<Middle>) -> String {
    middle.map_or_else(|| "–".to_owned(), |middle| format!("{:.1} ± {:.1}", middle.median, middle.spread))
}

fn compared([ours, peer]: [Option<Middle>; 2]) -> String {
    let ratio = ours.zip(peer).filter(|(_, peer)| peer.median > 0.0);
    let ratio = ratio.map_or_else(|| "–".to_owned(), |(ours, peer)| format!("{:.2}", ours.median / peer.median));
    format!("{} | {} | {ratio}", say(ours), say(peer))
}
