//! Marks by position, for the one nearest to a pointer.

use super::Place;

/// Marks sorted from left to right, so that only those within reach to both sides are looked at.
#[derive(Clone, Debug, PartialEq)]
pub struct Marks {
    /// Position, and its number in the list that it came from.
    sorted: Vec<(Place, u32)>,
}

impl Marks {
    /// Of positions; marks are known by their position in the list.
    pub fn new(places: impl IntoIterator<Item = Place>) -> Marks {
        let mut sorted: Vec<(Place, u32)> = places.into_iter().zip(0..).collect();
        sorted.sort_by(|a, b| a.0.0.total_cmp(&b.0.0).then(a.1.cmp(&b.1)));
        Marks { sorted }
    }

    /// The nearest of the wanted marks within reach; of two at one place the first.
    pub fn nearest(&self, (x, y): Place, reach: f64, is_wanted: impl Fn(u32) -> bool) -> Option<u32> {
        let start = self.sorted.partition_point(|(at, _)| at.0 < x - reach);
        let within = self.sorted.iter().skip(start).take_while(|(at, _)| at.0 <= x + reach);
        let near = within.filter(|(_, mark)| is_wanted(*mark)).map(|(at, mark)| ((at.0 - x).hypot(at.1 - y), *mark));
        let mut best: Option<(f64, u32)> = None;
        for (apart, mark) in near.filter(|(apart, _)| *apart <= reach) {
            if best.is_none_or(|(least, known)| apart < least || (apart <= least && mark < known)) {
                best = Some((apart, mark));
            }
        }
        best.map(|(_, mark)| mark)
    }
}
