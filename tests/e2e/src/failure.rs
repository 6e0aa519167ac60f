//! What went wrong, as a sentence. Journeys return failures instead of panicking, so that every browser is closed.

use std::fmt;

/// A sentence for the person who reads the report.
#[derive(Debug)]
pub struct Failure(String);

/// A result whose error is a sentence.
pub type Outcome<T = ()> = Result<T, Failure>;

impl Failure {
    /// Says what was found and what was expected.
    pub fn new(message: impl Into<String>) -> Failure {
        Failure(message.into())
    }

    /// Puts in front of the sentence where it happened.
    #[must_use]
    pub fn at(self, place: impl fmt::Display) -> Failure {
        Failure(format!("{place}: {}", self.0))
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}

impl From<fantoccini::error::CmdError> for Failure {
    fn from(error: fantoccini::error::CmdError) -> Failure {
        // Drivers append stack traces of their own code.
        let text = error.to_string();
        let text = text.split("\n#0 ").next().unwrap_or_default().replace('\n', " ");
        Failure(format!("the browser refused: {text}"))
    }
}

impl From<std::io::Error> for Failure {
    fn from(error: std::io::Error) -> Failure {
        Failure(error.to_string())
    }
}

/// Fails with the message unless the condition holds.
pub fn see_that(condition: bool, message: impl FnOnce() -> String) -> Outcome {
    if condition { Ok(()) } else { Err(Failure(message())) }
}

/// Fails unless both are the same, and shows both.
#[expect(clippy::needless_pass_by_value, reason = "both are mostly made on the spot")]
pub fn same<T: PartialEq<U> + fmt::Debug, U: fmt::Debug>(what: &str, found: T, wanted: U) -> Outcome {
    if found == wanted { Ok(()) } else { Err(Failure(format!("{what}: found {found:?}, expected {wanted:?}"))) }
}
