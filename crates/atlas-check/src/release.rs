//! Releases of the dataset: what was published under a version, and what differs between two of them.
//!
//! A release keeps every file byte for byte, so that old addresses can be served for good and a comparison can name
//! old values. It is one text, which compresses well; who calls reads and writes the compressed file.

mod compare;

pub use compare::{Change, Comparison, Revision, Row, TableDiff, compare};

use crate::package;
use crate::problem::Problems;
use crate::read::folder;
use std::fmt::Write;
use std::path::Path;

/// First word of an archive.
const MARK: &str = "borderland-release";

/// Name of the terms of use among the files.
pub const LICENCE: &str = "LICENCE.md";

/// The files that were published under a version.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Release {
    /// Version.
    pub version: String,
    /// Day, ISO 8601.
    pub created: String,
    /// Path in the package and content, sorted by path.
    pub files: Vec<(String, String)>,
}

impl Release {
    /// The dataset as it stands below `seeds`, with its terms of use.
    ///
    /// # Errors
    /// When a file cannot be read, or the package names no version.
    pub fn of_folder(seeds: &Path, licence: &str) -> Result<Release, String> {
        let head = package::read_head(seeds, &mut Problems::new());
        let head = head.ok_or_else(|| format!("{} names no version", seeds.join(package::FILE).display()))?;
        let mut files = vec![(LICENCE.to_owned(), licence.to_owned())];
        for path in folder::walk(seeds) {
            let text = std::fs::read_to_string(seeds.join(&path)).map_err(|error| format!("{path}: {error}"))?;
            files.push((path, text));
        }
        files.sort();
        Ok(Release { version: head.version, created: head.created, files })
    }

    /// The release as one text: a line of its own for version and day, then for every file a line with its path and
    /// length, and its content.
    pub fn to_archive(&self) -> String {
        let mut out = format!("{MARK} {} {}\n", self.version, self.created);
        for (path, text) in &self.files {
            // Writing to a String cannot fail.
            let _ = writeln!(out, "{} {path}\n{text}", text.len());
        }
        out
    }

    /// Reads what [`Release::to_archive`] wrote.
    ///
    /// # Errors
    /// Says where the text is not such an archive.
    pub fn parse(archive: &str) -> Result<Release, String> {
        let (head, mut rest) = archive.split_once('\n').unwrap_or((archive, ""));
        let words: Vec<&str> = head.split(' ').collect();
        let [MARK, version, created] = words.as_slice() else {
            return Err(format!("`{head}` is not the first line of a release"));
        };
        let mut files = Vec::new();
        while !rest.is_empty() {
            let (line, content) = rest.split_once('\n').unwrap_or((rest, ""));
            let entry = line.split_once(' ').and_then(|(length, path)| Some((length.parse::<usize>().ok()?, path)));
            let (length, path) = entry.ok_or_else(|| format!("`{line}` does not name a file with its length"))?;
            let text = content.get(..length).ok_or_else(|| format!("{path} is cut off"))?;
            files.push((path.to_owned(), text.to_owned()));
            rest = content.get(length + 1..).unwrap_or_default();
        }
        Ok(Release { version: (*version).to_owned(), created: (*created).to_owned(), files })
    }

    /// How many rows its tables have.
    pub fn rows(&self) -> usize {
        compare::tables(self).values().map(|table| table.rows.len()).sum()
    }

    /// Where its version stands in the order of releases: by the numbers in it.
    pub fn order(&self) -> Vec<u32> {
        self.version.split('.').map(|part| part.parse().unwrap_or_default()).collect()
    }
}
