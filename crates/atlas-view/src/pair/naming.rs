//! Which rows of the record belong to a pair: those whose list of regions names both.

use atlas_data::{Dataset, Pair, RegionId};

/// How a row stands to a pair.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Naming {
    /// It names both regions.
    Both,
    /// It names both sides, one of them by the region that came before or after it in June 2022.
    OtherBorders,
    /// It names one of the two and not the other.
    One(RegionId),
}

/// True where the key is the region, or a town in it.
fn is_region(data: &Dataset, key: &str, region: RegionId) -> bool {
    data.region(region).key == key || data.settlements.iter().any(|row| row.key == key && row.region == region)
}

/// The regions that hold the territory of a region, or a part of it, in the other version of the borders.
fn kin(data: &Dataset, region: RegionId) -> impl Iterator<Item = RegionId> + '_ {
    let row = data.region(region);
    row.predecessor.into_iter().chain(row.successors.iter().copied())
}

/// How a list of keys of regions and towns stands to a pair; `None` where it names neither.
pub fn naming<'a>(data: &Dataset, pair: Pair, keys: impl IntoIterator<Item = &'a String>) -> Option<Naming> {
    let keys: Vec<&String> = keys.into_iter().collect();
    naming_of(data, pair, |region| keys.iter().any(|key| is_region(data, key, region)))
}

/// The same for any way of naming a region.
pub fn naming_of(data: &Dataset, pair: Pair, names: impl Fn(RegionId) -> bool) -> Option<Naming> {
    let (russian, kazakh) = (names(pair.russian), names(pair.kazakh));
    let near = |region: RegionId, is_named: bool| is_named || kin(data, region).any(&names);
    if russian && kazakh {
        return Some(Naming::Both);
    }
    if near(pair.russian, russian) && near(pair.kazakh, kazakh) {
        return Some(Naming::OtherBorders);
    }
    russian.then_some(Naming::One(pair.russian)).or_else(|| kazakh.then_some(Naming::One(pair.kazakh)))
}
