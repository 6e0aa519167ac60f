//! The table of rules. One rule is one file with one function; what stands above the function is its explanation.
//!
//! To add a rule: write the file, add its line here, and a folder with its mistake in `tests/bad`.

mod nearest;
mod r001_key_syntax;
mod r002_duplicate_key;
mod r003_reference;
mod r004_empty_cell;
mod r005_word;
mod r006_period;
mod r007_number;
mod r008_out_of_time;
mod r009_out_of_range;
mod r010_translation;
mod r011_lookalike;
mod r012_whitespace;
mod r013_address;
mod r014_language_tag;
mod r015_duplicate_value;
mod r016_two_preferred;
mod r017_boundary;
mod r018_recomputed;
mod r019_currency;
mod r020_split_sum;
mod r021_turnover;
mod r022_unused;
mod r023_silence;
mod r024_gap_overlap;
mod r025_gap_over_value;
mod r026_lineage;
mod r027_centre;
mod r028_facing_pair;
mod r029_contact_length;
mod r030_share;
mod r031_position;
mod r032_trade_period;
mod r033_region_name;
mod r034_package;
mod r035_order;
mod r036_list;
mod r037_population_source;
mod r038_main_series;
mod r039_border_shape;
mod r040_settlement_region;
mod r041_sentence;
mod r042_speaker;
mod r043_sides;
mod r044_one_name;
mod r045_dictionary;

use crate::facts::Facts;
use crate::geometry::Projector;
use crate::problem::Problems;
use atlas_data::shape::MapSheet;
use std::path::Path;

/// A rule.
pub struct Rule {
    /// Code that stands behind the place of a problem.
    pub code: &'static str,
    /// What it is about, in a few words.
    pub name: &'static str,
    check: Check,
}

/// What a rule looks at.
enum Check {
    /// Rows.
    Rows(fn(&Facts, &mut Problems)),
    /// What is absent: run only where every row could be read.
    Absence(fn(&Facts, &mut Problems)),
    /// The folder itself.
    Folder(fn(&Path, &Facts, &mut Problems)),
    /// Rows and the map: run only where there is a map.
    Map(fn(&Facts, &Drawn, &mut Problems)),
}

/// The map as rules see it.
pub(crate) struct Drawn<'a> {
    pub(crate) map: &'a MapSheet,
    pub(crate) projector: &'a Projector,
}

const fn rows(code: &'static str, name: &'static str, check: fn(&Facts, &mut Problems)) -> Rule {
    Rule { code, name, check: Check::Rows(check) }
}

const fn absence(code: &'static str, name: &'static str, check: fn(&Facts, &mut Problems)) -> Rule {
    Rule { code, name, check: Check::Absence(check) }
}

const fn folder(code: &'static str, name: &'static str, check: fn(&Path, &Facts, &mut Problems)) -> Rule {
    Rule { code, name, check: Check::Folder(check) }
}

const fn map(code: &'static str, name: &'static str, check: fn(&Facts, &Drawn, &mut Problems)) -> Rule {
    Rule { code, name, check: Check::Map(check) }
}

/// Every rule, by code.
pub static RULES: [Rule; 45] = [
    rows(r001_key_syntax::CODE, "keys are lower-case letters, digits and hyphens", r001_key_syntax::check),
    rows(r002_duplicate_key::CODE, "a key names one row", r002_duplicate_key::check),
    rows(r003_reference::CODE, "a key that is named exists", r003_reference::check),
    rows(r004_empty_cell::CODE, "required cells are filled", r004_empty_cell::check),
    rows(r005_word::CODE, "words are from the list", r005_word::check),
    rows(r006_period::CODE, "dates are written as documented", r006_period::check),
    rows(r007_number::CODE, "numbers are written as documented", r007_number::check),
    rows(r008_out_of_time::CODE, "dates are neither before 1850 nor in the future", r008_out_of_time::check),
    rows(r009_out_of_range::CODE, "values can be true", r009_out_of_range::check),
    rows(r010_translation::CODE, "text stands in all three languages", r010_translation::check),
    rows(r011_lookalike::CODE, "no letter of another script hides in a word", r011_lookalike::check),
    rows(r012_whitespace::CODE, "cells have no stray spaces", r012_whitespace::check),
    rows(r013_address::CODE, "web addresses are addresses", r013_address::check),
    rows(r014_language_tag::CODE, "language tags are tags", r014_language_tag::check),
    rows(r015_duplicate_value::CODE, "a value is listed once", r015_duplicate_value::check),
    rows(r016_two_preferred::CODE, "one value is preferred", r016_two_preferred::check),
    rows(r017_boundary::CODE, "a value has its region's borders", r017_boundary::check),
    rows(r018_recomputed::CODE, "later values of a former territory say how they were made", r018_recomputed::check),
    rows(r019_currency::CODE, "a currency stays in its country", r019_currency::check),
    rows(r020_split_sum::CODE, "the parts of a split region add up", r020_split_sum::check),
    rows(r021_turnover::CODE, "turnover is the sum of both flows", r021_turnover::check),
    absence(r022_unused::CODE, "every row that can be named is used", r022_unused::check),
    absence(r023_silence::CODE, "every missing series has a reason", r023_silence::check),
    rows(r024_gap_overlap::CODE, "a missing year has one reason", r024_gap_overlap::check),
    rows(r025_gap_over_value::CODE, "a year with a value is not missing", r025_gap_over_value::check),
    rows(r026_lineage::CODE, "predecessors and successors name each other", r026_lineage::check),
    rows(r027_centre::CODE, "a centre lies in its region", r027_centre::check),
    rows(
        r028_facing_pair::CODE,
        "a facing pair has one row per source and its sides in place",
        r028_facing_pair::check,
    ),
    rows(r029_contact_length::CODE, "lines have a length, points have none", r029_contact_length::check),
    rows(r030_share::CODE, "shares lie between 0 and 100", r030_share::check),
    rows(r031_position::CODE, "settlements lie in the belt", r031_position::check),
    rows(r032_trade_period::CODE, "a series has one value per period", r032_trade_period::check),
    rows(r033_region_name::CODE, "a region's key says its country and gives its address", r033_region_name::check),
    folder(r034_package::CODE, "datapackage.json describes the files", r034_package::check),
    rows(r035_order::CODE, "what begins first ends later", r035_order::check),
    rows(r036_list::CODE, "lists have no empty or repeated entries", r036_list::check),
    rows(r037_population_source::CODE, "a settlement's population has date and source", r037_population_source::check),
    rows(r038_main_series::CODE, "one series per ledger and direction is the main one", r038_main_series::check),
    map(r039_border_shape::CODE, "facing pairs and stretches of border belong together", r039_border_shape::check),
    map(r040_settlement_region::CODE, "settlements lie in their regions", r040_settlement_region::check),
    absence(r041_sentence::CODE, "every sentence that says something is recorded", r041_sentence::check),
    rows(r042_speaker::CODE, "what is quoted has a speaker", r042_speaker::check),
    rows(r043_sides::CODE, "a disagreement has two sides", r043_sides::check),
    rows(r044_one_name::CODE, "a key of the record names one thing", r044_one_name::check),
    absence(r045_dictionary::CODE, "every table and column is explained", r045_dictionary::check),
];

/// Runs every rule; those about the map only where there is one.
pub(crate) fn check(seeds: &Path, facts: &Facts, drawn: Option<&Drawn>, problems: &mut Problems) {
    for rule in &RULES {
        match rule.check {
            Check::Rows(check) => check(facts, problems),
            Check::Absence(check) if facts.raw.is_complete => check(facts, problems),
            Check::Folder(check) => check(seeds, facts, problems),
            Check::Map(check) => {
                if let Some(drawn) = drawn {
                    check(facts, drawn, problems);
                }
            }
            Check::Absence(_) => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::RULES;

    #[test]
    fn codes_count_up() {
        for (index, rule) in RULES.iter().enumerate() {
            assert_eq!(rule.code, format!("r{:03}", index + 1), "{}", rule.name);
        }
    }
}
