//! Judgements side by side: what is claimed, asked for and foreseen, by subject.

use atlas_data::evidence::{Evidence, Statement};

/// The kinds of statements that are judgements whatever their status.
const JUDGEMENTS: [&str; 5] = ["claim", "finding", "problem", "proposal", "trend"];

/// A statement in a debate.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Voice<'a> {
    /// What is said.
    pub statement: &'a Statement,
    /// True where it takes part in a disagreement.
    pub is_disputed: bool,
}

/// Subjects in the order of their list, each with the judgements on it in the order of the documents. A statement on
/// several subjects stands under the first of them.
pub fn debate(evidence: &Evidence) -> Vec<(&str, Vec<Voice<'_>>)> {
    let is_judgement = |row: &&Statement| row.status != "fact" || JUDGEMENTS.contains(&row.r#type.as_str());
    let judgements: Vec<Voice> = evidence
        .statements
        .iter()
        .filter(is_judgement)
        .map(|statement| Voice { statement, is_disputed: evidence.disagreements_with(&statement.id).next().is_some() })
        .collect();
    let subjects = evidence.words("topic").map(|term| {
        let on = |voice: &&Voice| voice.statement.topics.first() == Some(&term.word);
        (term.word.as_str(), judgements.iter().filter(on).copied().collect::<Vec<_>>())
    });
    subjects.filter(|(_, voices)| !voices.is_empty()).collect()
}
