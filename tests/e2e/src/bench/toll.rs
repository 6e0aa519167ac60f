//! What the browser counts by itself: processor time of the page's thread, and memory.

use crate::failure::Outcome;
use crate::visitor::Visitor;
use serde_json::{Value, json};

/// Seconds since the page began, by what they were spent on.
#[derive(Debug, Clone, Copy, Default)]
pub struct Toll {
    /// Scripts and WebAssembly.
    pub script: f64,
    /// Working out styles.
    pub style: f64,
    /// Layout.
    pub layout: f64,
    /// All tasks, with hit testing and painting.
    pub task: f64,
}

impl Toll {
    /// What was spent until now.
    pub async fn now(visitor: &Visitor) -> Outcome<Toll> {
        let metrics = visitor.devtools("Performance.getMetrics", json!({})).await?;
        Ok(Toll {
            script: metric(&metrics, "ScriptDuration"),
            style: metric(&metrics, "RecalcStyleDuration"),
            layout: metric(&metrics, "LayoutDuration"),
            task: metric(&metrics, "TaskDuration"),
        })
    }

    /// What was spent since then, shared among some inputs, in milliseconds.
    pub fn each(self, before: Toll, inputs: usize) -> Toll {
        let part = |now: f64, then: f64| (now - then) * 1000.0 / inputs.max(1) as f64;
        Toll {
            script: part(self.script, before.script),
            style: part(self.style, before.style),
            layout: part(self.layout, before.layout),
            task: part(self.task, before.task),
        }
    }
}

/// What a page holds.
#[derive(Debug, Clone, Copy)]
pub struct Memory {
    /// Bytes of script objects, after the garbage was collected.
    pub heap: f64,
    /// Bytes of WebAssembly memory.
    pub linear: f64,
    /// Nodes of the document and those that scripts keep.
    pub nodes: f64,
}

impl Memory {
    /// What it holds now.
    pub async fn now(visitor: &Visitor) -> Outcome<Memory> {
        visitor.devtools("HeapProfiler.collectGarbage", json!({})).await?;
        let metrics = visitor.devtools("Performance.getMetrics", json!({})).await?;
        let linear = visitor.script("return benchProbe.linearBytes()", &[]).await?;
        Ok(Memory {
            heap: metric(&metrics, "JSHeapUsedSize"),
            linear: linear.as_f64().unwrap_or(0.0),
            nodes: metric(&metrics, "Nodes"),
        })
    }
}

fn metric(answer: &Value, name: &str) -> f64 {
    let all = answer.get("metrics").and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
    let found = all.iter().find(|metric| metric.get("name").and_then(Value::as_str) == Some(name));
    found.and_then(|metric| metric.get("value")).and_then(Value::as_f64).unwrap_or(0.0)
}
