//! A disagreement has two sides.

use crate::facts::Facts;
use crate::problem::Problems;
use std::collections::BTreeMap;

pub(super) const CODE: &str = "r043";

/// It takes two to disagree. A side is either a statement of a document or what an outside source says, in which case it
/// names the source and has a text of its own.
pub(super) fn check(facts: &Facts, problems: &mut Problems) {
    let mut sides: BTreeMap<&str, usize> = BTreeMap::new();
    for side in facts.cells_of("evidence/sides.csv") {
        *sides.entry(side.get("disagreement")).or_default() += 1;
        let is_statement = !side.get("statement").is_empty();
        let has_source = !side.get("source").is_empty();
        let has_text = !side.get("text_en").is_empty();
        let problem = match (is_statement, has_source, has_text) {
            (true, false, false) | (false, true, true) => continue,
            (true, ..) => ("the side is a statement and has a source or text of its own", "Remove source and text."),
            (false, ..) => ("the side names neither a statement nor a source with a text", "Fill one of the two."),
        };
        problems.push(side.problem(CODE, "statement", problem.0, problem.1));
    }
    for row in facts.cells_of("evidence/disagreements.csv") {
        if sides.get(row.get("id")).copied().unwrap_or_default() < 2 {
            let hint = "Add the other side to evidence/sides.csv.";
            problems.push(row.problem(CODE, "id", "fewer than two sides are listed", hint));
        }
    }
}
