//! Every sentence that says something is recorded.

use crate::facts::Facts;
use crate::problem::Problems;
use std::collections::{BTreeMap, BTreeSet};

pub(super) const CODE: &str = "r041";

/// The place of a sentence: document, paragraph, sentence.
const PLACE: [&str; 3] = ["document", "paragraph", "sentence"];

/// A sentence is listed once. One whose role is `content` has at least one statement, and a statement stands in a
/// listed sentence whose role is `content`, so that a reader finds what any sentence says and nothing that none says.
pub(super) fn check(facts: &Facts, problems: &mut Problems) {
    let mut roles = BTreeMap::new();
    for sentence in facts.cells_of("evidence/sentences.csv") {
        let place = PLACE.map(|column| sentence.get(column));
        if roles.insert(place, sentence.get("role")).is_some() {
            problems.push(sentence.problem(CODE, "sentence", "the sentence is listed twice", "Keep one of the two."));
        }
    }
    let mut said = BTreeSet::new();
    for statement in facts.cells_of("evidence/statements.csv") {
        let place = PLACE.map(|column| statement.get(column));
        said.insert(place);
        let message = match roles.get(&place) {
            None => "no such sentence is listed for the document",
            Some(&"content") => continue,
            Some(_) => "the sentence is listed as one that says nothing",
        };
        let hint = "Correct the place, or the sentence in evidence/sentences.csv.";
        problems.push(statement.problem(CODE, "sentence", message, hint));
    }
    for sentence in facts.cells_of("evidence/sentences.csv").filter(|row| row.get("role") == "content") {
        if !said.contains(&PLACE.map(|column| sentence.get(column))) {
            let hint = "Add a statement, or give the sentence the role that it has.";
            problems.push(sentence.problem(CODE, "role", "no statement is recorded for the sentence", hint));
        }
    }
}
