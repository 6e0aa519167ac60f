//! What the console of a page says. A page of the atlas says nothing.

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

/// The messages of pages among the lines of Firefox's output, where the browser's own parts write as well.
pub fn messages(lines: Vec<String>) -> Vec<String> {
    lines.into_iter().filter(|line| is_of_a_page(line)).collect()
}

fn is_of_a_page(line: &str) -> bool {
    if ["resource://", "chrome://", "moz-extension://"].iter().any(|own| line.contains(own)) {
        return false;
    }
    // What a page says stands in quotes or, for a value, in brackets; the browser's own parts put their name or a bare
    // exception there (`console.error: RSLoader:`).
    let said = line.strip_prefix("console.").and_then(|rest| rest.split_once(": "));
    said.is_some_and(|(_, text)| text.starts_with(['"', '('])) || line.starts_with("JavaScript ")
}

/// The messages in the driver's answer to [`crate::ask::Ask::console`].
pub fn logged(answer: &Value) -> Vec<String> {
    let entries = answer.as_array().map(Vec::as_slice).unwrap_or_default();
    let text = |entry: &Value, key: &str| entry.get(key).and_then(Value::as_str).unwrap_or_default().to_owned();
    entries.iter().map(|entry| format!("{} {}", text(entry, "level"), text(entry, "message"))).collect()
}

/// The messages that the listener in the pages has written down.
pub fn written(list: &Value) -> Vec<String> {
    list.as_str().and_then(|list| serde_json::from_str(list).ok()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_firefox_says_of_itself_is_no_message_of_a_page() {
        for (line, is_message) in [
            ("console.error: \"hello\" ({a:1})", true),
            ("JavaScript error: http://127.0.0.1:1/, line 1: Error: boom", true),
            ("console.error: (new Error(\"boom\"))", true),
            ("console.error: RSLoader: ", false),
            ("console.error: [Exception... \"Component is not available\" location: \"<unknown>\"]", false),
            ("JavaScript error: resource://gre/modules/X.sys.mjs, line 50: TypeError", false),
            ("1795328776578\tMarionette\tINFO\tListening on port 35125", false),
        ] {
            assert_eq!(is_of_a_page(line), is_message, "{line}");
        }
    }
}
