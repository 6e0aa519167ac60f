//! Facing pairs: a Russian and a Kazakh region that touch across the border.

use crate::{Boundary, ContactKind, Dataset, RegionId};
use serde::{Deserialize, Serialize};

/// A facing pair. A region of one version of the borders only makes a pair of that version only.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Pair {
    /// Russian side.
    pub russian: RegionId,
    /// Kazakh side.
    pub kazakh: RegionId,
}

impl Pair {
    /// True where the region is one of the two.
    pub fn has(self, region: RegionId) -> bool {
        self.russian == region || self.kazakh == region
    }

    /// The other side of a region of the pair.
    pub fn facing(self, region: RegionId) -> Option<RegionId> {
        match (self.russian == region, self.kazakh == region) {
            (true, _) => Some(self.kazakh),
            (_, true) => Some(self.russian),
            _ => None,
        }
    }
}

impl Dataset {
    /// The facing pairs of a version of the borders, from the Caspian to the Altai; [`Boundary::Any`] asks for those of both.
    pub fn pairs(&self, version: Boundary) -> Vec<Pair> {
        let mut pairs: Vec<Pair> = Vec::new();
        for contact in &self.contacts {
            let pair = Pair { russian: contact.russian, kazakh: contact.kazakh };
            let is_asked = version == Boundary::Any || contact.boundary.is_in(version);
            if is_asked && !pairs.contains(&pair) {
                pairs.push(pair);
            }
        }
        pairs
    }

    /// The pair that two regions make, in either order.
    pub fn pair_of(&self, one: RegionId, other: RegionId) -> Option<Pair> {
        self.pairs(Boundary::Any).into_iter().find(|pair| pair.facing(one) == Some(other))
    }

    /// The versions of the borders in which a pair exists.
    pub fn pair_boundary(&self, pair: Pair) -> Boundary {
        let of_pair = self.contacts.iter().find(|row| row.russian == pair.russian && row.kazakh == pair.kazakh);
        of_pair.map_or(Boundary::Any, |row| row.boundary)
    }

    /// How the two regions of a pair touch.
    pub fn pair_kind(&self, pair: Pair) -> ContactKind {
        let of_pair = self.contacts.iter().find(|row| row.russian == pair.russian && row.kazakh == pair.kazakh);
        of_pair.map_or(ContactKind::Line, |row| row.kind)
    }

    /// Its name in addresses: `orenburg-aktobe`.
    pub fn pair_slug(&self, pair: Pair) -> String {
        format!("{}-{}", self.region(pair.russian).slug(), self.region(pair.kazakh).slug())
    }

    /// The pair with this name in addresses.
    pub fn pair_by_slug(&self, slug: &str) -> Option<Pair> {
        self.pairs(Boundary::Any).into_iter().find(|pair| self.pair_slug(*pair) == slug)
    }
}
