//! The map sheet from a checked map: projected, on whole map units, with label points.

use super::topojson::{Map, Shape, Version};
use super::{NameKind, NameRow, Scaled, detail, walk};
use atlas_data::shape::{
    Arc, ArcUse, BorderShape, ContextKind, ContextShape, Inset, MapSheet, Point, RegionShape, Ring, RiverShape,
};
use atlas_data::{Boundary, RegionId, Text3};
use atlas_geo::{anchor, quantise, segment, topology};

/// A shape of the surroundings gets a label where a circle of this radius (map units) fits into it: two lines of small type.
const LABEL_ROOM: f64 = 26.0;
/// How near to the best label point is near enough, in map units.
const LABEL_PRECISION: f64 = 0.5;

/// Arcs on the sheet, and where each arc of the file went; `None` for one that shrank to a point.
struct Lines {
    arcs: Vec<Vec<atlas_geo::Point>>,
    moved: Vec<Option<ArcUse>>,
}

pub(super) fn bake(
    map: &Map,
    fine: &Map,
    scaled: &Scaled,
    names: &[NameRow],
    region: &dyn Fn(&str) -> Option<RegionId>,
) -> MapSheet {
    let lines = Lines::new(map, scaled);
    let mut fine_arcs = detail::arcs(map, fine, scaled);
    // Arcs that shrank to a point have no number.
    let mut is_kept = lines.moved.iter().map(Option::is_some);
    fine_arcs.retain(|_| is_kept.next().unwrap_or_default());
    let mut regions: Vec<RegionShape> = map.regions.iter().filter_map(|shape| lines.region(shape, region)).collect();
    regions.sort_by_key(|shape| shape.region);
    let border: Vec<BorderShape> =
        lines.border(map, region).into_iter().chain(Lines::touching(map, scaled, region)).collect();
    MapSheet {
        walks: walk::walks(&lines.arcs, &regions, &border),
        width: Scaled::WIDTH,
        height: scaled.height(),
        metres_per_unit: scaled.metres_per_unit,
        regions,
        context: map.context.iter().filter_map(|shape| lines.context(shape, names)).collect(),
        rivers: map
            .rivers
            .iter()
            .map(|river| RiverShape {
                key: river.id.clone(),
                name: name(names, &river.id),
                lines: lines.runs(&river.lines),
            })
            .collect(),
        border,
        border_line: lines.runs(&map.border_line),
        arcs: lines.arcs.iter().map(|line| steps(line)).collect(),
        fine_arcs,
        marks: Vec::new(),
        inset: Inset::default(),
    }
}

fn name(names: &[NameRow], id: &str) -> Text3 {
    names.iter().find(|row| row.id == id).map(|row| row.name.clone()).unwrap_or_default()
}

fn small(at: atlas_geo::Point) -> Point {
    (at.0 as i16, at.1 as i16)
}

/// First position, then steps.
pub(super) fn steps(line: &[atlas_geo::Point]) -> Arc {
    let mut before = (0, 0);
    let step = |&at: &atlas_geo::Point| {
        let step = small((at.0 - before.0, at.1 - before.1));
        before = at;
        step
    };
    Arc { steps: line.iter().map(step).collect() }
}

impl Lines {
    fn new(map: &Map, scaled: &Scaled) -> Lines {
        let mut lines = Lines { arcs: Vec::new(), moved: Vec::new() };
        for arc in &map.arcs {
            let units = arc.iter().map(|&(x, y)| {
                let (x, y) = scaled.units(f64::from(x), f64::from(y));
                (i32::from(x), i32::from(y))
            });
            let line = without_flat(&quantise::without_repeats(&units.collect::<Vec<_>>()));
            let is_closed = line.first() == line.last();
            let is_gone = line.len() < 2 || (is_closed && line.len() < 4);
            lines.moved.push((!is_gone).then_some(lines.arcs.len() as ArcUse));
            if !is_gone {
                lines.arcs.push(line);
            }
        }
        lines
    }

    fn run(&self, run: &[topology::ArcUse]) -> Ring {
        let moved = |&used: &topology::ArcUse| {
            let (index, forwards) = topology::resolve(used);
            let there = self.moved.get(index).copied().flatten()?;
            Some(if forwards { there } else { !there })
        };
        run.iter().filter_map(moved).collect()
    }

    fn runs<'a>(&self, runs: impl IntoIterator<Item = &'a Vec<topology::ArcUse>>) -> Vec<Ring> {
        runs.into_iter().map(|run| self.run(run)).filter(|run| !run.is_empty()).collect()
    }

    fn points(&self, run: &[ArcUse]) -> Vec<(f64, f64)> {
        let run: Vec<topology::ArcUse> = run.iter().map(|&used| topology::ArcUse::from(used)).collect();
        topology::points(&self.arcs, &run).into_iter().map(|(x, y)| (f64::from(x), f64::from(y))).collect()
    }

    /// Rings that still enclose something.
    fn rings(&self, shape: &Shape) -> Vec<Ring> {
        let rings = self.runs(shape.rings());
        rings.into_iter().filter(|ring| self.points(ring).len() >= 4).collect()
    }

    fn label(&self, rings: &[Ring]) -> Option<((f64, f64), f64)> {
        let rings: Vec<Vec<(f64, f64)>> = rings.iter().map(|ring| self.points(ring)).collect();
        anchor::farthest_inside(&rings, LABEL_PRECISION)
    }

    fn region(&self, shape: &Shape, region: &dyn Fn(&str) -> Option<RegionId>) -> Option<RegionShape> {
        let rings = self.rings(shape);
        let (at, _) = self.label(&rings)?;
        let points: Vec<(f64, f64)> = rings.iter().flat_map(|ring| self.points(ring)).collect();
        let low = points.iter().fold((f64::MAX, f64::MAX), |low, p| (low.0.min(p.0), low.1.min(p.1)));
        let high = points.iter().fold((f64::MIN, f64::MIN), |high, p| (high.0.max(p.0), high.1.max(p.1)));
        Some(RegionShape {
            region: region(&shape.id)?,
            rings,
            label: (at.0.round() as i16, at.1.round() as i16),
            bounds: (low.0 as i16, low.1 as i16, high.0 as i16, high.1 as i16),
        })
    }

    fn context(&self, shape: &Shape, names: &[NameRow]) -> Option<ContextShape> {
        let row = names.iter().find(|row| row.id == shape.id)?;
        let kind = match row.kind {
            NameKind::Inland => ContextKind::Inland,
            NameKind::Neighbour => ContextKind::Neighbour,
            NameKind::Water => ContextKind::Water,
            NameKind::River => return None,
        };
        let rings = self.rings(shape);
        let label = self.label(&rings).filter(|&(_, room)| room >= LABEL_ROOM);
        let label = label.map(|(at, _)| (at.0.round() as i16, at.1.round() as i16));
        (!rings.is_empty()).then(|| ContextShape { key: shape.id.clone(), kind, name: row.name.clone(), rings, label })
    }

    fn border(&self, map: &Map, region: &dyn Fn(&str) -> Option<RegionId>) -> Vec<BorderShape> {
        let shape = |stretch: &super::topojson::Stretch| {
            let boundary = match stretch.properties.boundary {
                Version::Any => Boundary::Any,
                Version::Y2016 => Boundary::Y2016,
                Version::Y2022 => Boundary::Y2022,
            };
            let lines = self.runs(&stretch.arcs);
            let middle = self.halfway(&lines)?;
            let (russian, kazakh) = (region(&stretch.properties.russian)?, region(&stretch.properties.kazakh)?);
            Some(BorderShape { russian, kazakh, boundary, lines, middle })
        };
        map.border.iter().filter_map(shape).collect()
    }

    /// The point halfway along the longest of the lines.
    fn halfway(&self, lines: &[Ring]) -> Option<Point> {
        let length =
            |points: &[(f64, f64)]| points.windows(2).map(|p| (p[1].0 - p[0].0).hypot(p[1].1 - p[0].1)).sum::<f64>();
        let points = lines.iter().map(|line| self.points(line)).max_by(|a, b| length(a).total_cmp(&length(b)))?;
        let mut left = length(&points) / 2.0;
        for pair in points.windows(2) {
            let (dx, dy) = (pair[1].0 - pair[0].0, pair[1].1 - pair[0].1);
            let step = dx.hypot(dy);
            if step >= left {
                let share = left / step;
                return Some(((pair[0].0 + dx * share).round() as i16, (pair[0].1 + dy * share).round() as i16));
            }
            left -= step;
        }
        None
    }

    /// Pairs that meet at a point only: an end of a border arc at which both have a corner, and no common arc.
    fn touching(map: &Map, scaled: &Scaled, region: &dyn Fn(&str) -> Option<RegionId>) -> Vec<BorderShape> {
        let mut found: Vec<BorderShape> = Vec::new();
        let ends = map.border_line.concat().into_iter().filter_map(|used| map.points(&[used]).last().copied());
        for node in ends {
            let has_corner = |shape: &&Shape| {
                shape.uses().any(|used| map.points(&[used]).first() == Some(&node))
                    && !shape.id.ends_with(super::faces::OLD)
            };
            let here: Vec<&Shape> = map.regions.iter().filter(has_corner).collect();
            let side = |prefix: &'static str| here.iter().filter(move |shape| shape.id.starts_with(prefix));
            for russian in side("ru-") {
                for kazakh in side("kz-") {
                    let is_line = russian.uses().any(|used| kazakh.uses().any(|other| other == !used));
                    if let (false, Some(ru), Some(kz)) = (is_line, region(&russian.id), region(&kazakh.id)) {
                        let middle = scaled.units(f64::from(node.0), f64::from(node.1));
                        let boundary = Boundary::Any;
                        found.push(BorderShape { russian: ru, kazakh: kz, boundary, lines: Vec::new(), middle });
                    }
                }
            }
        }
        found
    }
}

/// The line without vertices that lie straight between their neighbours, such as those along the frame.
fn without_flat(line: &[atlas_geo::Point]) -> Vec<atlas_geo::Point> {
    let mut kept: Vec<atlas_geo::Point> = Vec::with_capacity(line.len());
    for &p in line {
        while let [.., a, b] = kept.as_slice() {
            if !segment::is_between(*b, *a, p) {
                break;
            }
            kept.pop();
        }
        kept.push(p);
    }
    kept
}
