//! A settlement's population has date and source.

use crate::facts::Facts;
use crate::problem::Problems;

pub(super) const CODE: &str = "r037";

/// No figure without a source: a settlement's population names one in `population_source`. Where there is no population,
/// there is neither a period nor a source for it.
pub(super) fn check(facts: &Facts, problems: &mut Problems) {
    for row in &facts.settlements {
        if !row.population.is_empty() && row.population_source.is_empty() {
            let hint = "Name its source, or remove the population.";
            problems.push(row.problem(CODE, "population_source", "the population has no source", hint));
        }
        for (column, text) in [("period", &row.period), ("population_source", &row.population_source)] {
            if row.population.is_empty() && !text.is_empty() {
                let message = format!("{text} belongs to a population that is not there");
                problems.push(row.problem(CODE, column, message, "Add the population, or empty this cell."));
            }
        }
    }
}
