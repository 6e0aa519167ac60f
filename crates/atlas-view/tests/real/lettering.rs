//! Names on the map: none lies upon another, across the border or over the edge, at any scale, in any language.

use crate::{dataset, evidence};
use atlas_data::shape::{ArcUse, Point};
use atlas_data::{Boundary, Lang};
use atlas_view::map::{LabelKind, Placed, SCALES, crossing_marks, fit_step, place_labels};
use std::collections::BTreeMap;
use std::sync::OnceLock;

const LANGS: [Lang; 3] = [Lang::En, Lang::Ru, Lang::Kk];

/// Placed once for all tests.
fn placed(lang: Lang) -> &'static [Placed] {
    static PLACED: OnceLock<Vec<(Lang, Vec<Placed>)>> = OnceLock::new();
    let place = |lang: Lang| place_labels(dataset(), lang, &crossing_marks(dataset(), evidence(), lang));
    let all = PLACED.get_or_init(|| LANGS.map(|lang| (lang, place(lang))).into());
    all.iter().find(|(of, _)| *of == lang).map_or(&[], |(_, labels)| labels)
}

/// Pixels on the whole drawing at a scale.
fn frame(label: &Placed, scale: f64) -> (f64, f64, f64, f64) {
    let (left, top, right, bottom) = label.frame_px();
    let (x, y) = (f64::from(label.at.0) * scale, f64::from(label.at.1) * scale);
    (x + left, y + top, x + right, y + bottom)
}

/// Every width of a map from a telephone to a large screen, at every magnification.
fn scales() -> Vec<f64> {
    let width = f64::from(dataset().map.width);
    let mut scales: Vec<f64> = Vec::new();
    for frame in [320.0, 360.0, 768.0, 1100.0, 1280.0, 1440.0] {
        scales.extend((0..12).map(|step| frame / width * 16f64.powf(f64::from(step) / 11.0)));
    }
    // And where a name has just appeared.
    scales.extend(SCALES.map(|scale| f64::from(scale) / 1000.0));
    scales
}

fn shown(labels: &[Placed], scale: f64, version: Boundary) -> Vec<&Placed> {
    let step = fit_step(scale);
    labels.iter().filter(|label| label.step < step && label.boundary.is_in(version)).collect()
}

#[test]
fn no_name_lies_upon_another() {
    for lang in LANGS {
        let labels = placed(lang);
        for scale in scales() {
            for version in [Boundary::Y2016, Boundary::Y2022] {
                let shown: Vec<_> =
                    shown(labels, scale, version).into_iter().map(|label| (label, frame(label, scale))).collect();
                for (index, (first, a)) in shown.iter().enumerate() {
                    for (second, b) in shown.iter().skip(index + 1) {
                        let is_over = a.0 < b.2 && b.0 < a.2 && a.1 < b.3 && b.1 < a.3;
                        assert!(!is_over, "{lang:?} {scale}: {:?} {:?}", first.lines, second.lines);
                    }
                }
            }
        }
    }
}

#[test]
fn no_name_is_cut_by_the_edge_of_the_sheet() {
    let (width, height) = (f64::from(dataset().map.width), f64::from(dataset().map.height));
    for lang in LANGS {
        for label in placed(lang) {
            for scale in scales().into_iter().filter(|scale| fit_step(*scale) > label.step) {
                let (left, top, right, bottom) = frame(label, scale);
                let is_inside = left >= 0.0 && top >= 0.0 && right <= width * scale && bottom <= height * scale;
                assert!(is_inside, "{lang:?} {scale}: {:?}", label.lines);
            }
        }
    }
}

fn ring(used: &[ArcUse]) -> Vec<(f64, f64)> {
    let arcs = &dataset().map.arcs;
    used.iter()
        .flat_map(|used| {
            let index = usize::try_from(if *used < 0 { !*used } else { *used }).expect("an index");
            let mut points: Vec<Point> = arcs[index].points().collect();
            if *used < 0 {
                points.reverse();
            }
            points
        })
        .map(|(x, y)| (f64::from(x), f64::from(y)))
        .collect()
}

/// Even-odd, apart from what places the names.
fn is_in(rings: &[Vec<(f64, f64)>], (x, y): (f64, f64)) -> bool {
    let mut inside = false;
    for points in rings {
        for (a, b) in points.iter().zip(points.iter().cycle().skip(1)) {
            if (a.1 > y) != (b.1 > y) && x < a.0 + (y - a.1) / (b.1 - a.1) * (b.0 - a.0) {
                inside = !inside;
            }
        }
    }
    inside
}

/// The names of regions lie within their region, those of settlements touch no region of the other state.
#[test]
fn no_name_stands_on_the_wrong_side() {
    let data = dataset();
    let shapes = data.map.regions.iter().filter(|shape| data.region(shape.region).boundary.is_in(Boundary::Y2022));
    let shapes: Vec<_> = shapes
        .map(|shape| {
            (
                data.region(shape.region).country,
                shape.bounds,
                shape.rings.iter().map(|used| ring(used)).collect::<Vec<_>>(),
            )
        })
        .collect();
    for lang in LANGS {
        for label in placed(lang) {
            let country = match label.kind {
                LabelKind::Region => data.region_id(&label.key).map(|id| data.region(id).country),
                LabelKind::Centre | LabelKind::Town => {
                    let row = data.settlements.iter().find(|row| row.key == label.key).expect("a settlement");
                    Some(data.region(row.region).country)
                }
                _ => None,
            };
            let Some(country) = country else { continue };
            for (step, scale) in SCALES.iter().enumerate().skip(label.step).take(3) {
                let scale = f64::from(*scale) / 1000.0;
                let (left, top, right, bottom) = frame(label, scale);
                // The outline of the letters, every few pixels.
                for share in (0..=12).map(|step| f64::from(step) / 12.0) {
                    let x = left + (right - left) * share;
                    for at in [(x, top), (x, f64::midpoint(top, bottom)), (x, bottom)] {
                        let at = (at.0 / scale, at.1 / scale);
                        let other = shapes.iter().find(|(of, bounds, rings)| {
                            let near = f64::from(bounds.0) <= at.0
                                && at.0 <= f64::from(bounds.2)
                                && f64::from(bounds.1) <= at.1
                                && at.1 <= f64::from(bounds.3);
                            *of != country && near && is_in(rings, at)
                        });
                        assert!(other.is_none(), "{lang:?} {:?} at step {step} lies abroad", label.lines);
                    }
                }
            }
        }
    }
}

#[test]
fn every_region_and_centre_is_named_at_some_scale_and_most_towns() {
    let data = dataset();
    for lang in LANGS {
        let labels = placed(lang);
        let mut counts: BTreeMap<LabelKind, Vec<usize>> = BTreeMap::new();
        for label in labels {
            let steps = counts.entry(label.kind).or_insert_with(|| vec![0; SCALES.len()]);
            steps[label.step] += 1;
        }
        println!("{lang:?} {counts:?}");
        let count = |kind: LabelKind| counts.get(&kind).map_or(0, |steps| steps.iter().sum::<usize>());
        assert_eq!(count(LabelKind::Region), data.map.regions.len());
        let centres = data.settlements.iter().filter(|row| row.role == atlas_data::SettlementRole::Centre).count();
        assert_eq!(count(LabelKind::Centre), centres);
        let towns = data.settlements.len() - centres;
        assert!(count(LabelKind::Town) * 10 >= towns * 9, "{} of {towns}", count(LabelKind::Town));
        assert!(count(LabelKind::State) >= 4, "{lang:?}");
    }
}
