//! A region's key says its country and gives its address.

use crate::facts::Facts;
use crate::problem::Problems;
use std::collections::BTreeMap;

pub(super) const CODE: &str = "r033";

/// The key of a region starts with `ru-` in Russia and with `kz-` in Kazakhstan. What follows is its name in addresses, so
/// no two regions of the belt share it.
pub(super) fn check(facts: &Facts, problems: &mut Problems) {
    let mut first = BTreeMap::new();
    for region in &facts.regions {
        let prefix = match region.country.as_str() {
            "russia" => "ru-",
            "kazakhstan" => "kz-",
            _ => continue,
        };
        let Some(slug) = region.id.strip_prefix(prefix) else {
            let message = format!("the key {} does not start with {prefix}", region.id);
            problems.push(region.problem(CODE, "id", message, "Correct the key or the country."));
            continue;
        };
        let other = *first.entry(slug).or_insert(region);
        // The same key twice is another rule's.
        if region.role == "belt" && other.id != region.id {
            let message = format!("{slug} is the address of {} as well", other.id);
            problems.push(region.problem(CODE, "id", message, "Give one of the two another key."));
        }
    }
}
