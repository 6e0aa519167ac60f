//! Numbers are written as documented.

use crate::docs::Cell;
use crate::facts::Facts;
use crate::problem::Problems;
use atlas_data::Decimal;

pub(super) const CODE: &str = "r007";

/// A number is digits with a point, as many decimals as its source prints, and nothing else: no grouping, no unit, no
/// exponent. What the source says around it goes into `hedge`.
pub(super) fn check(facts: &Facts, problems: &mut Problems) {
    for cell in facts.raw.cells().filter(|cell| !cell.text.is_empty()) {
        let hint = match cell.column.cell {
            Cell::Number if Decimal::parse(cell.text).is_none() => "Write digits with a point, as in 12.5.",
            Cell::Count if cell.text.parse().ok().is_none_or(|count: u16| count == 0) => "Write a whole number from 1.",
            Cell::Places if !is_digit(cell.text) => "Write one digit, 0 to 9.",
            _ => continue,
        };
        problems.push(cell.problem(CODE, format!("{} is not a number", cell.text), hint));
    }
}

fn is_digit(text: &str) -> bool {
    text.len() == 1 && text.bytes().all(|byte| byte.is_ascii_digit())
}
