//! Lays the border out as one axis: every stretch as long as its contact says, and on it what has a known place.
//!
//! A place within a stretch is its share of the stretch as it is drawn on the map, times the computed length: the drawn line cuts
//! off bends, so distances read off the axis are near and not exact, and lengths of stretches are those of their source.

use crate::link::Locate;
use atlas_data::evidence::{Corridor, Crossing, Evidence};
use atlas_data::ribbon::{Axis, Mark, MarkKind, Ribbon, Stretch, Track};
use atlas_data::shape::{ArcUse, MapSheet};
use atlas_data::{Boundary, Dataset, Pair, SourceId, Text3};
use atlas_geo::ribbon::{Place, length, meetings, nearest, place_at};

/// The one computation that covers every pair of both versions.
const SOURCE: &str = "computed-border-osm";
/// Points of the track are at most this far apart, in tenths of a kilometre: half a centimetre on a screen.
const TRACK_STEP: u32 = 750;
/// A river that follows the border is drawn across it again and again; passages nearer than this (in tenths of a kilometre)
/// to the one before are the same.
const SAME_RIVER: u32 = 1500;

/// A stretch with its line on the map sheet, and where it begins on the axis.
struct Laid {
    stretch: Stretch,
    from: u32,
    line: Vec<Place>,
}

pub(crate) fn lay(data: &Dataset, evidence: &Evidence, locate: Locate) -> Ribbon {
    let Some(source) = data.source_id(SOURCE) else { return Ribbon::default() };
    let axes: Vec<Axis> =
        [Boundary::Y2022, Boundary::Y2016].into_iter().map(|version| axis(data, source, version)).collect();
    let Some(today) = axes.first() else { return Ribbon::default() };
    let laid = laid(data, today);
    let mut marks = rivers(data, evidence, &laid);
    let crossings: Vec<(&Crossing, Mark)> =
        evidence.crossings.iter().filter_map(|row| Some((row, crossing(data, row, &laid, locate)?))).collect();
    marks.extend(evidence.corridors.iter().flat_map(|row| corridor(row, &crossings)));
    marks.extend(crossings.into_iter().map(|(_, mark)| mark));
    marks.sort_by(|a, b| (a.at, a.kind, &a.key).cmp(&(b.at, b.kind, &b.key)));
    Ribbon { track: track(&laid), axes, marks }
}

fn axis(data: &Dataset, source: SourceId, version: Boundary) -> Axis {
    let stretch = |pair: Pair| {
        let measured = data.contacts.iter().find(|row| {
            (row.russian, row.kazakh, row.source) == (pair.russian, pair.kazakh, source) && row.boundary.is_in(version)
        });
        let km = measured.and_then(|row| row.length_km).map_or(0.0, atlas_data::Decimal::to_f64);
        Stretch { pair, length: (km * 10.0).round() as u32 }
    };
    Axis { boundary: version, source, stretches: data.pairs(version).into_iter().map(stretch).collect() }
}

fn points(sheet: &MapSheet, lines: &[Vec<ArcUse>]) -> Vec<Place> {
    let mut points: Vec<Place> = Vec::new();
    for used in lines.iter().flatten() {
        let (index, is_backwards) = if *used < 0 { (!*used, true) } else { (*used, false) };
        let Some(arc) = sheet.arcs.get(index as usize) else { continue };
        let mut own: Vec<Place> = arc.points().map(|(x, y)| (f64::from(x), f64::from(y))).collect();
        if is_backwards {
            own.reverse();
        }
        points.extend(own);
    }
    points.dedup();
    points
}

fn laid(data: &Dataset, axis: &Axis) -> Vec<Laid> {
    let mut from = 0;
    let lay = |stretch: &Stretch| {
        let shape = data.map.border.iter().find(|shape| {
            (shape.russian, shape.kazakh) == (stretch.pair.russian, stretch.pair.kazakh)
                && shape.boundary.is_in(axis.boundary)
        });
        let line = shape.map_or_else(Vec::new, |shape| points(&data.map, &shape.lines));
        let laid = Laid { stretch: *stretch, from, line };
        from += stretch.length;
        laid
    };
    axis.stretches.iter().map(lay).collect()
}

impl Laid {
    /// The place on the axis for a distance along the drawn line.
    fn at(&self, along: f64) -> u32 {
        let drawn = length(&self.line).max(f64::MIN_POSITIVE);
        self.from + (along / drawn * f64::from(self.stretch.length)).round() as u32
    }
}

fn track(laid: &[Laid]) -> Track {
    let mut points = Vec::new();
    for it in laid.iter().filter(|it| it.stretch.length > 0) {
        let steps = it.stretch.length.div_ceil(TRACK_STEP);
        // The end of one stretch is the beginning of the next.
        let first = u32::from(!points.is_empty());
        for step in first..=steps {
            let share = f64::from(step) / f64::from(steps);
            let km = (f64::from(it.from) + share * f64::from(it.stretch.length)) / 10.0;
            if let Some((x, y)) = place_at(&it.line, length(&it.line) * share) {
                points.push((km.round() as u16, (x.round() as i16, y.round() as i16)));
            }
        }
    }
    Track::new(&points)
}

/// A crossing where its stated position comes nearest to the border of the regions that its row names.
fn crossing(data: &Dataset, row: &Crossing, laid: &[Laid], locate: Locate) -> Option<Mark> {
    let (x, y) = locate(row.lon?.to_f64(), row.lat?.to_f64())?;
    let place = (f64::from(x), f64::from(y));
    let is_named = |key: &Option<String>, region| key.as_ref().is_none_or(|key| data.region_id(key) == Some(region));
    let (it, near) = laid
        .iter()
        .filter(|it| {
            let Pair { russian, kazakh } = it.stretch.pair;
            is_named(&row.region_russia, russian) && is_named(&row.region_kazakhstan, kazakh)
        })
        .filter_map(|it| Some((it, nearest(&it.line, place)?)))
        .min_by(|(_, a), (_, b)| a.off.total_cmp(&b.off))?;
    Some(Mark {
        at: it.at(near.along),
        kind: MarkKind::Crossing,
        key: row.id.clone(),
        mode: row.mode.clone(),
        precision: row.precision.clone(),
        off_km: (near.off * data.map.metres_per_unit / 1000.0).round() as u16,
        pair: it.stretch.pair,
    })
}

/// Rivers of the map that have a row in the record, where their line first crosses the border in each part of it.
fn rivers(data: &Dataset, evidence: &Evidence, laid: &[Laid]) -> Vec<Mark> {
    let mut marks: Vec<Mark> = Vec::new();
    for row in &evidence.rivers {
        let Some(shape) = data.map.rivers.iter().find(|shape| row.id == format!("river-{}", shape.key)) else {
            continue;
        };
        let lines: Vec<Vec<Place>> =
            shape.lines.iter().map(|line| points(&data.map, std::slice::from_ref(line))).collect();
        let mut last: Option<u32> = None;
        for it in laid {
            let mut met: Vec<f64> = lines.iter().flat_map(|line| meetings(&it.line, line)).collect();
            met.sort_by(f64::total_cmp);
            for along in met {
                let at = it.at(along);
                if last.is_none_or(|last| at - last > SAME_RIVER) {
                    marks.push(Mark {
                        at,
                        kind: MarkKind::River,
                        key: row.id.clone(),
                        mode: "river".to_owned(),
                        precision: "border-point".to_owned(),
                        off_km: 0,
                        pair: it.stretch.pair,
                    });
                }
                last = Some(at);
            }
        }
    }
    marks
}

/// A corridor at each crossing of its own mode that its border point names: "Kigash – Ganyushkino" is the crossing with these
/// two names. Anything said less plainly is not placed.
fn corridor(row: &Corridor, crossings: &[(&Crossing, Mark)]) -> Vec<Mark> {
    let Some(point) = &row.border_point else { return Vec::new() };
    let named = |part: &str| -> Option<&Mark> {
        let (first, second) = part.split_once(" – ")?;
        let has = |name: &Option<Text3>, end: &str| name.as_ref().is_some_and(|name| name.en.contains(end));
        let found = crossings.iter().find(|(crossing, _)| {
            let (russia, kazakhstan) = (&crossing.name_russia, &crossing.name_kazakhstan);
            let is_named =
                (has(russia, first) && has(kazakhstan, second)) || (has(russia, second) && has(kazakhstan, first));
            crossing.mode == row.mode && is_named
        })?;
        Some(&found.1)
    };
    point
        .en
        .trim_end_matches(" (by position)")
        .split(" and ")
        .filter_map(named)
        .map(|mark| Mark { kind: MarkKind::Corridor, key: row.id.clone(), ..mark.clone() })
        .collect()
}
