//! A display that nobody looks at, for WebKit's browser, which has no headless mode.

use crate::engine::find_program;
use crate::failure::{Failure, Outcome};
use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};

/// A virtual display. Dropping it ends it.
pub struct Display {
    server: Child,
    name: String,
}

impl Display {
    /// Starts a display on a number that the server chooses.
    pub fn start() -> Outcome<Display> {
        let program = find_program("Xvfb").ok_or_else(|| Failure::new("Xvfb was not found on the path"))?;
        let mut server = Command::new(program)
            .args(["-displayfd", "1", "-screen", "0", "1400x1000x24", "-nolisten", "tcp"])
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()?;
        let mut number = String::new();
        if let Some(stdout) = server.stdout.take() {
            BufReader::new(stdout).read_line(&mut number)?;
        }
        let display = Display { server, name: format!(":{}", number.trim()) };
        if number.trim().is_empty() { Err(Failure::new("Xvfb did not start")) } else { Ok(display) }
    }

    /// Its name for `DISPLAY`.
    pub fn name(&self) -> &str {
        &self.name
    }
}

impl Drop for Display {
    fn drop(&mut self) {
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}
