//! The `_headers` file of the build, in the form that common static hosts read.
//!
//! A line without indent is a path, with `*` for any rest; the indented lines below are `Name: value`, and `! Name` takes
//! back what an earlier rule gave. Rules add up in the order of the file; a name given twice is joined with a comma.

use std::io;
use std::path::Path;

/// The rules of one build.
#[derive(Debug, Default)]
pub struct HeaderRules {
    rules: Vec<Rule>,
}

#[derive(Debug)]
struct Rule {
    pattern: String,
    headers: Vec<Change>,
}

#[derive(Debug)]
enum Change {
    Give(String, String),
    TakeBack(String),
}

impl HeaderRules {
    /// Reads `_headers` in the folder; a build without one has no rules.
    pub fn read(dist: &Path) -> io::Result<Self> {
        match std::fs::read_to_string(dist.join("_headers")) {
            Ok(text) => Ok(Self::parse(&text)),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(Self::default()),
            Err(error) => Err(error),
        }
    }

    fn parse(text: &str) -> Self {
        let mut rules: Vec<Rule> = Vec::new();
        for line in text.lines() {
            let entry = line.trim();
            if entry.is_empty() || entry.starts_with('#') {
                continue;
            }
            if !line.starts_with([' ', '\t']) {
                rules.push(Rule { pattern: entry.to_owned(), headers: Vec::new() });
                continue;
            }
            let change = match (entry.strip_prefix('!'), entry.split_once(':')) {
                (Some(name), _) => Change::TakeBack(name.trim().to_owned()),
                (None, Some((name, value))) => Change::Give(name.trim().to_owned(), value.trim().to_owned()),
                (None, None) => continue,
            };
            if let Some(rule) = rules.last_mut() {
                rule.headers.push(change);
            }
        }
        Self { rules }
    }

    /// Name and value of every header for a path, without duplicates.
    pub fn for_path(&self, path: &str) -> Vec<(String, String)> {
        let mut found: Vec<(String, String)> = Vec::new();
        let rules = self.rules.iter().filter(|rule| fits(&rule.pattern, path));
        for change in rules.flat_map(|rule| &rule.headers) {
            match change {
                Change::TakeBack(name) => {
                    found.retain(|(known, _)| !known.eq_ignore_ascii_case(name));
                }
                Change::Give(name, value) => {
                    match found.iter_mut().find(|(known, _)| known.eq_ignore_ascii_case(name)) {
                        Some((_, known)) => {
                            known.push_str(", ");
                            known.push_str(value);
                        }
                        None => found.push((name.clone(), value.clone())),
                    }
                }
            }
        }
        found
    }
}

/// Whether a path fits a pattern with at most one `*`.
fn fits(pattern: &str, path: &str) -> bool {
    match pattern.split_once('*') {
        None => pattern == path,
        Some((before, after)) => path.strip_prefix(before).is_some_and(|rest| rest.ends_with(after)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const FILE: &str = "# all pages\n/*\n  X-Frame-Options: DENY\n  Content-Security-Policy: default-src 'none'; img-src data:\n\n/*.wasm\n  Cache-Control: immutable\n/*/embed/*\n/en/embed/*\n  ! x-frame-options\n";

    #[test]
    fn rules_add_up_and_can_be_taken_back() {
        let rules = HeaderRules::parse(FILE);
        let names = |path| -> Vec<String> { rules.for_path(path).into_iter().map(|(name, _)| name).collect() };
        assert_eq!(names("/en/"), ["X-Frame-Options", "Content-Security-Policy"]);
        assert_eq!(names("/a.wasm"), ["X-Frame-Options", "Content-Security-Policy", "Cache-Control"]);
        assert_eq!(names("/en/embed/map/"), ["Content-Security-Policy"]);
    }

    #[test]
    fn a_value_may_hold_colons() {
        let rules = HeaderRules::parse(FILE);
        let found = rules.for_path("/");
        assert!(found.iter().any(|(_, value)| value == "default-src 'none'; img-src data:"));
    }
}
