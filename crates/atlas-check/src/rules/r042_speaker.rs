//! What is quoted has a speaker.

use crate::facts::Facts;
use crate::problem::Problems;

pub(super) const CODE: &str = "r042";

/// A statement that is quoted or cited names who said it. What a document says in its own voice, or has found out
/// itself, names nobody: a name there would put words into a mouth.
pub(super) fn check(facts: &Facts, problems: &mut Problems) {
    for statement in facts.cells_of("evidence/statements.csv") {
        let has_speaker = !statement.get("speaker").is_empty();
        let problem = match statement.get("voice") {
            "quoted" | "cited" if !has_speaker => ("the statement is quoted and names no speaker", "Name who said it."),
            "document" | "finding" if has_speaker => (
                "the document speaks in its own voice, and a speaker is named",
                "Remove the speaker, or set the voice.",
            ),
            _ => continue,
        };
        problems.push(statement.problem(CODE, "speaker", problem.0, problem.1));
    }
}
