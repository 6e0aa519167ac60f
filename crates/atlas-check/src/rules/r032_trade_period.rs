//! A series has one value per period.

use crate::facts::Facts;
use crate::problem::Problems;
use std::collections::BTreeMap;

pub(super) const CODE: &str = "r032";

/// A trade series is one ledger: it has one value per period. Only quoted series may hold several, because different
/// people may be quoted differently; even there the same value from the same source stands once.
pub(super) fn check(facts: &Facts, problems: &mut Problems) {
    let mut first = BTreeMap::new();
    for row in &facts.trade_values {
        let Some(series) = facts.series.iter().find(|series| series.id == row.series) else {
            continue;
        };
        let apart = if series.kind == "quoted" { (row.source.as_str(), row.value.as_str()) } else { ("", "") };
        let line = *first.entry((&row.series, &row.period, apart)).or_insert(row.line);
        if line != row.line {
            let message = format!("row {line} has a value of {} for the same period", row.series);
            problems.push(row.problem(CODE, "period", message, "Remove one of the two rows, or correct the period."));
        }
    }
}
