//! How a command fails: with what went wrong and what a person can do about it.

use std::fmt;
use std::path::Path;

/// The outcome of every step.
pub type Outcome<T = ()> = Result<T, Failure>;

/// A message for a person. The first line says what went wrong, further lines what to do.
#[derive(Debug)]
pub struct Failure(String);

impl Failure {
    pub fn new(what: impl Into<String>) -> Self {
        Self(what.into())
    }

    /// Adds a line that says what to do.
    pub fn hint(self, what_to_do: impl fmt::Display) -> Self {
        Self(format!("{}\n{what_to_do}", self.0))
    }

    /// For `map_err` on what the file system refuses.
    pub fn file<'a>(doing: &'a str, path: &'a Path) -> impl FnOnce(std::io::Error) -> Self + 'a {
        move |error| Self(format!("cannot {doing} {}: {error}", path.display()))
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str(&self.0)
    }
}
