//! What is wrong with the dataset, and where: one [`Problem`] per mistake, collected and never stopped at.

use std::collections::BTreeSet;
use std::fmt;

/// One mistake in the dataset. Problems are ordered by place, so that a list reads from the top of a file to its end.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    /// Path below `seeds/`, with `/` between folders.
    pub file: String,
    /// Line as a spreadsheet shows it, the header being 1; `None` where the file as a whole is meant.
    pub row: Option<u32>,
    /// Name of the column; `None` where the row as a whole is meant.
    pub column: Option<String>,
    /// Code of the rule that found it, such as `r012`, or `read` for what keeps a file from being read.
    pub code: &'static str,
    /// What was found, without a full stop.
    pub message: String,
    /// What to do about it, as a sentence.
    pub hint: String,
}

impl Problem {
    /// A problem with a whole file.
    ///
    /// ```
    /// use atlas_check::Problem;
    /// let problem = Problem::new("read", "units.csv", "the file is missing", "Add it.").at(3).column("id");
    /// assert_eq!(problem.to_string(), "units.csv:3:id [read] the file is missing. Add it.");
    /// ```
    pub fn new(code: &'static str, file: &str, message: impl Into<String>, hint: impl Into<String>) -> Problem {
        Problem { file: file.to_owned(), row: None, column: None, code, message: message.into(), hint: hint.into() }
    }

    /// The same problem in a row of its file.
    #[must_use]
    pub fn at(mut self, row: u32) -> Problem {
        self.row = Some(row);
        self
    }

    /// The same problem in a column of its file.
    #[must_use]
    pub fn column(mut self, column: &str) -> Problem {
        self.column = Some(column.to_owned());
        self
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}", self.file)?;
        if let Some(row) = self.row {
            write!(out, ":{row}")?;
        }
        if let Some(column) = &self.column {
            write!(out, ":{column}")?;
        }
        write!(out, " [{}] {}. {}", self.code, self.message, self.hint)
    }
}

/// Collects problems; the same problem twice is one problem.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Problems(BTreeSet<Problem>);

impl Problems {
    /// An empty collection.
    pub fn new() -> Problems {
        Problems::default()
    }

    /// Adds a problem.
    pub fn push(&mut self, problem: Problem) {
        self.0.insert(problem);
    }

    /// True while nothing was found.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// How many different problems there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// The problems in order of place.
    pub fn iter(&self) -> impl Iterator<Item = &Problem> {
        self.0.iter()
    }

    /// The problems as a sorted list.
    pub fn into_sorted(self) -> Vec<Problem> {
        self.0.into_iter().collect()
    }
}

impl Extend<Problem> for Problems {
    fn extend<I: IntoIterator<Item = Problem>>(&mut self, problems: I) {
        self.0.extend(problems);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn problems_are_listed_by_place_and_once() {
        let late = Problem::new("r002", "b.csv", "x", "y").at(9);
        let early = Problem::new("r009", "b.csv", "x", "y").at(2).column("id");
        let other = Problem::new("r009", "a.csv", "x", "y").at(10);
        let mut problems = Problems::new();
        problems.extend([late.clone(), early.clone(), other.clone(), early.clone()]);
        assert_eq!(problems.into_sorted(), [other, early, late]);
    }

    #[test]
    fn a_problem_reads_as_place_code_message_hint() {
        let whole = Problem::new("read", "units.csv", "the file is empty", "Add the header.");
        assert_eq!(whole.to_string(), "units.csv [read] the file is empty. Add the header.");
    }
}
