//! What the console of a page says. A page of the atlas says nothing.

use crate::engine::Engine;
use serde_json::Value;
use std::io::{BufRead, BufReader, Read};
use std::process::Child;
use std::sync::{Arc, Mutex, PoisonError};

/// The lines that a driver and its browser have written and nobody has taken yet.
#[derive(Clone, Default)]
pub struct Said(Arc<Mutex<Vec<String>>>);

impl Said {
    /// Listens to both outputs of a process until it ends.
    pub fn listen(process: &mut Child) -> Said {
        let said = Said::default();
        if let Some(stdout) = process.stdout.take() {
            said.clone().follow(stdout);
        }
        if let Some(stderr) = process.stderr.take() {
            said.clone().follow(stderr);
        }
        said
    }

    fn follow(self, output: impl Read + Send + 'static) {
        std::thread::spawn(move || {
            for line in BufReader::new(output).split(b'\n').map_while(Result::ok) {
                let line = String::from_utf8_lossy(&line).trim_end().to_owned();
                self.0.lock().unwrap_or_else(PoisonError::into_inner).push(line);
            }
        });
    }

    /// Takes everything said so far.
    pub fn take(&self) -> Vec<String> {
        std::mem::take(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

/// The console's messages among the lines of a browser's output: those that name our site or that no page of the
/// browser's own could have written.
pub fn messages(engine: Engine, lines: Vec<String>) -> Vec<String> {
    let is_message = |line: &String| match engine {
        // Chromium's console is asked for through the driver.
        Engine::Chromium => false,
        Engine::Firefox => {
            let is_console = line.starts_with("console.") || line.starts_with("JavaScript ");
            let is_browsers_own = ["resource://", "chrome://", "moz-extension://"].iter().any(|own| line.contains(own));
            is_console && !is_browsers_own
        }
        Engine::Webkit => line.contains("CONSOLE "),
    };
    lines.into_iter().filter(is_message).collect()
}

/// The messages in the driver's answer to [`crate::ask::Ask::console`].
pub fn logged(answer: &Value) -> Vec<String> {
    let entries = answer.as_array().map(Vec::as_slice).unwrap_or_default();
    let text = |entry: &Value, key: &str| entry.get(key).and_then(Value::as_str).unwrap_or_default().to_owned();
    entries.iter().map(|entry| format!("{} {}", text(entry, "level"), text(entry, "message"))).collect()
}
