//! Where a pair stands: in which version of the borders, what came before and after it, and its neighbours along the
//! border.

use crate::figure::period_text;
use atlas_data::{Boundary, Dataset, Lang, Pair, RegionId};

/// Where a pair stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Standing {
    /// Version of the borders that it belongs to.
    pub boundary: Boundary,
    /// Last day of a pair that is no more, or first day of one that is not old, in words.
    pub day: Option<String>,
    /// The pairs that followed it on the same stretch.
    pub successors: Vec<Pair>,
    /// The pairs that it came from.
    pub predecessors: Vec<Pair>,
    /// The pairs before it on the way from the Caspian, in its versions of the borders.
    pub before: Vec<Pair>,
    /// The pairs after it.
    pub after: Vec<Pair>,
}

/// Finds all of it.
pub fn standing(data: &Dataset, lang: Lang, pair: Pair) -> Standing {
    let boundary = data.pair_boundary(pair);
    let all = data.pairs(Boundary::Any);
    let other = |make: &dyn Fn(RegionId) -> Vec<RegionId>| -> Vec<Pair> {
        let russian = make(pair.russian).into_iter().map(|russian| Pair { russian, ..pair });
        let kazakh = make(pair.kazakh).into_iter().map(|kazakh| Pair { kazakh, ..pair });
        russian.chain(kazakh).filter(|pair| all.contains(pair)).collect()
    };
    let sides = [pair.russian, pair.kazakh].map(|id| data.region(id));
    let day = sides.iter().find(|row| row.boundary != Boundary::Any).map(|row| {
        let is_past = row.boundary == Boundary::Y2016;
        period_text(lang, if is_past { row.valid_to } else { row.valid_from })
    });
    Standing {
        boundary,
        day,
        successors: other(&|id| data.region(id).successors.clone()),
        predecessors: other(&|id| data.region(id).predecessor.into_iter().collect()),
        before: steps(data, pair, boundary, |place| place.checked_sub(1)),
        after: steps(data, pair, boundary, |place| place.checked_add(1)),
    }
}

/// The pairs a step away, each once, that of the present borders first.
fn steps(data: &Dataset, pair: Pair, boundary: Boundary, step: impl Fn(usize) -> Option<usize>) -> Vec<Pair> {
    let mut found = Vec::new();
    for version in [Boundary::Y2022, Boundary::Y2016].into_iter().filter(|version| boundary.is_in(*version)) {
        let pairs = data.pairs(version);
        let place = pairs.iter().position(|other| *other == pair).and_then(&step);
        let other = place.and_then(|place| pairs.get(place)).filter(|other| !found.contains(*other));
        found.extend(other);
    }
    found
}
