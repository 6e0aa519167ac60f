//! Turnover is the sum of both flows.

use crate::facts::{Facts, number, plain};
use crate::problem::Problems;

pub(super) const CODE: &str = "r021";

/// Rounding aside, a sum of two rows is exact; per cent.
const TOLERANCE_PCT: f64 = 0.01;

/// How the two flows of a turnover are named behind its stem.
const FLOWS: [[&str; 2]; 2] = [["export", "import"], ["kz-to-ru", "ru-to-kz"]];

/// A derived series `x-turnover` is the sum of `x-export` and `x-import`, or of `x-kz-to-ru` and `x-ru-to-kz`, in every period,
/// within a hundredth of a per cent. Where one of the two is missing, there is no turnover either.
pub(super) fn check(facts: &Facts, problems: &mut Problems) {
    for series in facts.series.iter().filter(|series| series.kind == "derived" && series.direction == "turnover") {
        let Some(stem) = series.id.strip_suffix("-turnover") else {
            continue;
        };
        let is_there = |key: &String| facts.series.iter().any(|series| series.id == *key);
        let named = FLOWS.map(|flows| flows.map(|flow| format!("{stem}-{flow}")));
        let Some(parts) = named.into_iter().find(|parts| parts.iter().all(is_there)) else {
            continue;
        };
        for row in facts.trade_values.iter().filter(|row| row.series == series.id) {
            let part = |key: &String| {
                let mut rows =
                    facts.trade_values.iter().filter(|other| other.series == *key && other.period == row.period);
                rows.next().and_then(|other| number(&other.value))
            };
            let Some(value) = number(&row.value) else {
                continue;
            };
            let sum: Option<f64> = parts.iter().map(part).sum();
            if sum.is_none_or(|sum| (value - sum).abs() > value.abs() * TOLERANCE_PCT / 100.0) {
                let message = match sum {
                    Some(sum) => format!(
                        "{} is not the sum of {} in {}, which is {}",
                        row.value,
                        parts.join(" and "),
                        row.period,
                        plain(sum)
                    ),
                    None => format!("{} has no value in {} for the sum", parts.join(" or "), row.period),
                };
                problems.push(row.problem(CODE, "value", message, "Compute it again from the two rows."));
            }
        }
    }
}
