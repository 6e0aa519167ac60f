//! Later values of a former territory say how they were made.

use crate::facts::Facts;
use crate::problem::Problems;
use crate::time::days;
use atlas_data::Period;

pub(super) const CODE: &str = "r018";

/// The last year in which offices may have counted in the former borders.
const LAST_YEAR: u16 = 2022;

/// Words of which the English note must have one.
const WORDS: [&str; 4] = ["recomput", "recalculat", "computed", "sum"];

/// Nobody counts in borders that are no more. A value of a territory of the version of 2016 for a year after 2022 was made
/// from its successors, and its note says so. The reverse, a whole series recalculated to the borders of 2022, is
/// usual practice of statistical offices and needs no note.
pub(super) fn check(facts: &Facts, problems: &mut Problems) {
    for row in &facts.observations {
        let is_former = facts.region(&row.region).is_some_and(|region| region.boundary == "2016");
        let last = Period::parse(&row.period).and_then(days).map(|(_, last)| last.0);
        if !is_former || last.is_none_or(|year| year <= LAST_YEAR) {
            continue;
        }
        let note = facts.notes.iter().find(|note| note.id == row.note).map(|note| note.en.to_lowercase());
        if !note.is_some_and(|text| WORDS.iter().any(|word| text.contains(word))) {
            let message =
                format!("{} was no more in {}, and no note says how the value was made", row.region, row.period);
            let hint = "Name a note that says that it was recomputed, or remove the value.";
            problems.push(row.problem(CODE, "note", message, hint));
        }
    }
}
