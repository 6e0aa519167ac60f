//! A currency stays in its country.

use crate::facts::Facts;
use crate::problem::Problems;

pub(super) const CODE: &str = "r019";

/// A part of a unit's key that names a currency, and the country that counts in it.
const CURRENCIES: [(&str, &str); 2] = [("rub", "russia"), ("kzt", "kazakhstan")];

/// An indicator in roubles has no value for a Kazakh region, and one in tenge none for a Russian region: nothing in the
/// atlas is converted between the two.
pub(super) fn check(facts: &Facts, problems: &mut Problems) {
    for row in &facts.observations {
        let (Some(indicator), Some(region)) = (facts.indicator(&row.indicator), facts.region(&row.region)) else {
            continue;
        };
        let parts = || indicator.unit.split('-');
        if CURRENCIES
            .iter()
            .any(|(currency, country)| parts().any(|part| part == *currency) && region.country != *country)
        {
            let message =
                format!("{} is in {}, but {} is in {}", row.indicator, indicator.unit, row.region, region.country);
            problems.push(row.problem(
                CODE,
                "indicator",
                message,
                "Use the indicator in the currency of that country.",
            ));
        }
    }
}
