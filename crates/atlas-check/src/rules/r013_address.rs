//! Web addresses are addresses.

use crate::docs::Cell;
use crate::facts::Facts;
use crate::problem::Problems;

pub(super) const CODE: &str = "r013";

/// A web address starts with `https://` or `http://`, names a host, and has no spaces. A source may name a place inside
/// a package instead, which has no `://`, no `www.` and is not looked at further.
pub(super) fn check(facts: &Facts, problems: &mut Problems) {
    for cell in facts.raw.cells().filter(|cell| !cell.text.is_empty()) {
        let is_meant = match cell.column.cell {
            Cell::Web => true,
            Cell::Place => cell.text.contains("://") || cell.text.starts_with("www.") || cell.text.starts_with("http"),
            _ => false,
        };
        if is_meant && !is_address(cell.text) {
            let hint = "Write it in full, as in https://example.org/page.";
            problems.push(cell.problem(CODE, format!("{} is no web address", cell.text), hint));
        }
    }
}

fn is_address(text: &str) -> bool {
    let Some(rest) = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://")) else {
        return false;
    };
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let labels: Vec<&str> = host.split('.').collect();
    labels.len() > 1 && labels.iter().all(|label| !label.is_empty()) && !text.contains(char::is_whitespace)
}

#[cfg(test)]
mod tests {
    use super::is_address;

    #[test]
    fn an_address_has_a_scheme_and_a_host() {
        for right in ["https://stat.gov.kz/", "http://example.org?x=1", "https://пример.рф/а"] {
            assert!(is_address(right), "{right}");
        }
        for wrong in ["stat.gov.kz", "https://", "https://localhost", "https://a..b", "https://a.b/c d", "ftp://a.b"] {
            assert!(!is_address(wrong), "{wrong}");
        }
    }
}
