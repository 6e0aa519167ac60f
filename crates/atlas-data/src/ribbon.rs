//! The border straightened into one axis, from the Caspian to the Altai.
//!
//! Lengths are whole tenths of a kilometre, as the contacts give them, so that they add up exactly.

use crate::evidence::{Key, Word};
use crate::shape::Point;
use crate::{Boundary, Country, Dataset, Pair, RegionId, SourceId};
use serde::{Deserialize, Serialize};

/// Both versions of the axis, and what lies on it.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Ribbon {
    /// One axis for each version of the borders.
    pub axes: Vec<Axis>,
    /// Where the axis of today runs on the map sheet.
    pub track: Track,
    /// What is known to lie at a place on the axis of today, in order.
    pub marks: Vec<Mark>,
}

/// The axis in one version of the borders.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Axis {
    /// Version.
    pub boundary: Boundary,
    /// Whose geometry the lengths are of.
    pub source: SourceId,
    /// The stretches, from the Caspian to the Altai, one behind the other.
    pub stretches: Vec<Stretch>,
}

/// The border of one facing pair.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stretch {
    /// Whose border.
    pub pair: Pair,
    /// Length in tenths of a kilometre; nought where the two touch at a point.
    pub length: u32,
}

/// Points of the border on the map sheet: distance along the axis in kilometres, and place. The first row is a position,
/// the others are steps from the one before.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Track {
    /// First position, then steps.
    pub steps: Vec<(u16, i16, i16)>,
}

impl Track {
    /// The track through these points, which are in order of distance.
    pub fn new(points: &[(u16, Point)]) -> Track {
        let mut before = (0u16, (0i16, 0i16));
        let step = |&at: &(u16, Point)| {
            let step = (at.0.saturating_sub(before.0), at.1.0 - before.1.0, at.1.1 - before.1.1);
            before = at;
            step
        };
        Track { steps: points.iter().map(step).collect() }
    }

    /// Its points in order.
    pub fn points(&self) -> impl Iterator<Item = (u16, Point)> + '_ {
        self.steps.iter().scan((0u16, (0i16, 0i16)), |at, step| {
            *at = (at.0.saturating_add(step.0), (at.1.0.wrapping_add(step.1), at.1.1.wrapping_add(step.2)));
            Some(*at)
        })
    }
}

/// What a mark stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum MarkKind {
    /// A river of the map where it crosses the border.
    River,
    /// A corridor whose border point is a crossing with a position.
    Corridor,
    /// A place where the border is crossed.
    Crossing,
}

/// Something at a place on the axis.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mark {
    /// Distance from the Caspian in tenths of a kilometre.
    pub at: u32,
    /// What it is.
    pub kind: MarkKind,
    /// Its row in the record.
    pub key: Key,
    /// Road, rail and so on, as in the record; `river` for rivers.
    pub mode: Word,
    /// How near to the crossing its stated position is; `border-point` for rivers.
    pub precision: Word,
    /// How far from the drawn line the stated position lies, in whole kilometres.
    pub off_km: u16,
    /// The stretch it lies on.
    pub pair: Pair,
}

/// What a region takes up on its side of the axis.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Interval {
    /// Region.
    pub region: RegionId,
    /// Beginning, in tenths of a kilometre.
    pub from: u32,
    /// End; the same for a region that touches the border at a point.
    pub to: u32,
}

impl Axis {
    /// The whole length in tenths of a kilometre.
    pub fn length(&self) -> u32 {
        self.stretches.iter().map(|stretch| stretch.length).sum()
    }

    /// Beginning and end of a pair's stretch.
    pub fn span(&self, pair: Pair) -> Option<(u32, u32)> {
        let at = self.stretches.iter().position(|stretch| stretch.pair == pair)?;
        let from = self.stretches.iter().take(at).map(|stretch| stretch.length).sum();
        Some((from, from + self.stretches.get(at)?.length))
    }

    /// The regions of one side in order, each with what it takes up: stretches of one region follow each other.
    pub fn side(&self, country: Country) -> Vec<Interval> {
        let mut found: Vec<Interval> = Vec::new();
        let mut at = 0;
        for Stretch { pair, length } in &self.stretches {
            let region = if country == Country::Russia { pair.russian } else { pair.kazakh };
            let (from, to) = (at, at + length);
            at = to;
            match found.last_mut() {
                Some(last) if last.region == region => last.to = to,
                _ => found.push(Interval { region, from, to }),
            }
        }
        found
    }
}

impl Dataset {
    /// The axis of a version of the borders.
    pub fn axis(&self, version: Boundary) -> Option<&Axis> {
        self.ribbon.axes.iter().find(|axis| axis.boundary == version)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pair(russian: u16, kazakh: u16) -> Pair {
        Pair { russian: RegionId(russian), kazakh: RegionId(kazakh) }
    }

    #[test]
    fn both_sides_take_up_the_whole_axis() {
        let stretch = |russian, kazakh, length| Stretch { pair: pair(russian, kazakh), length };
        let stretches = vec![stretch(0, 8, 50), stretch(1, 8, 0), stretch(2, 8, 30), stretch(2, 9, 20)];
        let axis = Axis { boundary: Boundary::Y2022, source: SourceId(0), stretches };
        let interval = |region, from, to| Interval { region: RegionId(region), from, to };
        assert_eq!(axis.length(), 100);
        assert_eq!(axis.side(Country::Russia), [interval(0, 0, 50), interval(1, 50, 50), interval(2, 50, 100)]);
        assert_eq!(axis.side(Country::Kazakhstan), [interval(8, 0, 80), interval(9, 80, 100)]);
        assert_eq!(axis.span(pair(2, 9)), Some((80, 100)));
        assert_eq!(axis.span(pair(0, 9)), None);
    }

    #[test]
    fn a_track_gives_back_its_points() {
        let points = [(0, (10, 20)), (75, (-5, 40)), (90, (7, 7))];
        assert_eq!(Track::new(&points).points().collect::<Vec<_>>(), points);
    }
}
