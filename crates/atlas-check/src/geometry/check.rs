//! What must be true of the map's parts one by one: arcs, rings, ids, names. What must be true of them together stands
//! in `faces` (areas) and `lines` (border).
//!
//! Codes: g01 not JSON · g02 not our `TopoJSON` · g03 arc with one point · g04 unknown arc · g05 open ring · g06 ring too
//! short · g07 ring crosses itself · g08 wrong winding · g09 shape without rings · g10 unknown region · g11 id used
//! twice · g12 region without shape · g13 shape without name · g14 name without shape · g15 overlap · g16 gap ·
//! g17 successors do not add up · g18 sliver · g19 border arc between other regions · g20 border line broken ·
//! g21 outside the frame · g22 two arcs cross. Of the detailed arcs, besides: g23 other arcs or another grid · g24 other
//! ends · g25 a vertex of the light arc left out. Of the land of the inset: g26 not rings.

use super::topojson::{Map, Shape};
use super::{DETAIL, FILE, NAMES, NameKind, NameRow, REMAKE, faces, lines};
use crate::{Problem, Problems};
use atlas_data::RegionId;
use atlas_geo::topology::{ArcUse, resolve};
use atlas_geo::{Point, ring, segment};
use std::collections::BTreeSet;

/// A polygon or hole smaller than this (m²) is a sliver: three square units of the sheet. The tool keeps nothing below five
/// times that.
const SLIVER_M2: f64 = 10e6;
/// How far beyond the frame a vertex may lie, in metres: a cell of the file's grid.
const FRAME_SLACK_M: i32 = 60;

/// Reports through one closure, so that every message names the file and the remedy.
pub(super) struct Report<'a> {
    problems: &'a mut Problems,
    file: &'static str,
}

impl Report<'_> {
    pub(super) fn push(&mut self, code: &'static str, message: String) {
        self.problems.push(Problem::new(code, self.file, message, REMAKE));
    }
}

pub(super) fn check(map: &Map, names: &[NameRow], region: &dyn Fn(&str) -> Option<RegionId>, problems: &mut Problems) {
    ids(map, names, region, problems);
    let mut of_arcs = Problems::new();
    let mut report = Report { problems: &mut of_arcs, file: FILE };
    arcs(map, &mut report);
    uses(map, &mut report);
    // Rings of missing arcs would only repeat these problems in other words.
    let has_all_arcs = of_arcs.is_empty();
    problems.extend(of_arcs.into_sorted());
    if !has_all_arcs {
        return;
    }
    let mut report = Report { problems, file: FILE };
    for shape in map.shapes() {
        rings(map, shape, &mut report);
    }
    faces::check(map, names, &mut report);
    lines::check(map, &mut report);
}

/// The detailed arcs of a sound map: each runs between the ends of the light one and through all its vertices, so that the
/// levels are one topology; their rings and faces keep the rules of the map.
pub(super) fn check_detail(map: &Map, detail: &Map, names: &[NameRow], problems: &mut Problems) {
    let mut of_arcs = Problems::new();
    let mut report = Report { problems: &mut of_arcs, file: DETAIL };
    arcs(detail, &mut report);
    for (index, (light, fine)) in map.arcs.iter().zip(&detail.arcs).enumerate() {
        let differs = |at: Option<&Point>, other: Option<&Point>| at.filter(|at| Some(*at) != other).copied();
        let end = differs(light.first(), fine.first()).or_else(|| differs(light.last(), fine.last()));
        if let Some(at) = end {
            report.push("g24", format!("arc {index} does not meet the end of the light arc at {}", map.place(at)));
        } else if let Some(at) = left_out(light, fine) {
            report.push("g25", format!("arc {index} leaves out the light arc’s vertex at {}", map.place(at)));
        }
    }
    if of_arcs.is_empty() {
        let mut report = Report { problems, file: DETAIL };
        for shape in detail.shapes() {
            rings(detail, shape, &mut report);
        }
        faces::check(detail, names, &mut report);
    }
    problems.extend(of_arcs.into_sorted());
}

/// The first vertex of the light line that the fine one does not pass through in its turn.
fn left_out(light: &[Point], fine: &[Point]) -> Option<Point> {
    let mut rest = fine.iter();
    light.iter().find(|vertex| !rest.any(|at| at == *vertex)).copied()
}

fn ids(map: &Map, names: &[NameRow], region: &dyn Fn(&str) -> Option<RegionId>, problems: &mut Problems) {
    let mut seen = BTreeSet::new();
    let rivers = map.rivers.iter().map(|river| (river.id.as_str(), true));
    for (id, is_river) in map.context.iter().map(|shape| (shape.id.as_str(), false)).chain(rivers) {
        if !seen.insert(id) {
            problems.push(Problem::new("g11", FILE, format!("two shapes have the id {id}"), REMAKE));
        }
        let is_named = names.iter().any(|row| row.id == id && (row.kind == NameKind::River) == is_river);
        if !is_named {
            let hint = "Add a row with its kind and its name in three languages.";
            problems.push(Problem::new("g13", NAMES, format!("shape {id} has no row"), hint));
        }
    }
    for row in names.iter().filter(|row| !seen.contains(row.id.as_str())) {
        let message = format!("{} is not on the map", row.id);
        problems.push(Problem::new("g14", NAMES, message, "Remove the row, or correct its id."));
    }
    for shape in &map.regions {
        if !seen.insert(&shape.id) {
            problems.push(Problem::new("g11", FILE, format!("two shapes have the id {}", shape.id), REMAKE));
        }
        if region(&shape.id).is_none() {
            let hint = "Add the region to regions.csv, or correct the id.";
            problems.push(Problem::new("g10", FILE, format!("{} is not a region", shape.id), hint));
        }
    }
}

fn arcs(map: &Map, report: &mut Report) {
    let [left, bottom, right, top] = map.sheet.frame;
    for (index, arc) in map.arcs.iter().enumerate() {
        if arc.len() < 2 {
            let place = arc.first().map_or_else(|| "nowhere".to_owned(), |&at| map.place(at));
            report.push("g03", format!("arc {index} ({place}) has fewer than two points"));
        }
        let is_outside = |p: &&Point| {
            p.0 < left - FRAME_SLACK_M
                || p.0 > right + FRAME_SLACK_M
                || p.1 < bottom - FRAME_SLACK_M
                || p.1 > top + FRAME_SLACK_M
        };
        if let Some(&at) = arc.iter().find(is_outside) {
            report.push("g21", format!("arc {index} leaves the frame at {}", map.place(at)));
        }
    }
}

/// Every place where arcs are used must use known ones. What has no arcs has no place on the ground; it is found by its number.
fn uses(map: &Map, report: &mut Report) {
    let mut see = |what: &str, number: usize, runs: &mut dyn Iterator<Item = &Vec<ArcUse>>| {
        let mut is_empty = true;
        for run in runs {
            is_empty &= run.is_empty();
            if let Some(&used) = run.iter().find(|&&used| resolve(used).0 >= map.arcs.len()) {
                let beside =
                    map.points(run).first().map_or_else(String::new, |&at| format!(" beside {}", map.place(at)));
                let (index, count) = (resolve(used).0, map.arcs.len());
                report.push("g04", format!("{what} uses arc {index}{beside}, and there are {count}"));
            }
        }
        if is_empty {
            report.push("g09", format!("{what} has no arcs (number {} in its list)", number + 1));
        }
    };
    for shapes in [&map.regions, &map.context] {
        for (number, shape) in shapes.iter().enumerate() {
            see(&format!("shape {}", shape.id), number, &mut shape.rings());
        }
    }
    for (number, river) in map.rivers.iter().enumerate() {
        see(&format!("river {}", river.id), number, &mut river.lines.iter());
    }
    for (number, stretch) in map.border.iter().enumerate() {
        let what = format!("border {} / {}", stretch.properties.russian, stretch.properties.kazakh);
        see(&what, number, &mut stretch.arcs.iter());
    }
    see("the border line", 0, &mut map.border_line.iter());
}

fn rings(map: &Map, shape: &Shape, report: &mut Report) {
    let id = &shape.id;
    for polygon in &shape.polygons {
        for (index, run) in polygon.iter().enumerate() {
            let line = map.points(run);
            let (Some(&first), Some(&last)) = (line.first(), line.last()) else { continue };
            let place = map.place(first);
            if let Some(at) = jump(map, run) {
                report.push("g05", format!("shape {id}: the ring is open at {}", map.place(at)));
            } else if first != last {
                report.push("g05", format!("shape {id}: the ring is open at {place}"));
            } else if line.len() < 4 {
                report.push("g06", format!("shape {id}: the ring at {place} has fewer than four points"));
            } else if let Some(at) = crossing(&line) {
                report.push("g07", format!("shape {id}: the ring crosses itself at {}", map.place(at)));
            } else {
                let area = ring::grid_area(&line);
                if (area > 0.0) != (index == 0) {
                    let (is, should) = if index == 0 { ("outer ring", "counter-") } else { ("hole", "") };
                    report.push("g08", format!("shape {id}: the {is} at {place} must run {should}clockwise"));
                }
                if area.abs() < SLIVER_M2 {
                    let km2 = area.abs() / 1e6;
                    report.push("g18", format!("shape {id}: the ring at {place} encloses only {km2:.1} km²"));
                }
            }
        }
    }
}

/// Where one arc of a run does not begin at the end of the one before.
fn jump(map: &Map, run: &[ArcUse]) -> Option<Point> {
    run.windows(2).find_map(|pair| {
        let (before, after) = (map.points(&pair[..1]), map.points(&pair[1..]));
        (before.last() != after.first()).then(|| before.last().copied()).flatten()
    })
}

/// Where a closed line touches or crosses itself.
fn crossing(line: &[Point]) -> Option<Point> {
    let sides: Vec<(Point, Point)> = line.windows(2).map(|pair| (pair[0], pair[1])).collect();
    for (index, &first) in sides.iter().enumerate() {
        let reach = first.0.0.max(first.1.0);
        let low = first.0.0.min(first.1.0);
        for &second in sides.iter().skip(index + 1) {
            let is_apart = second.0.0.min(second.1.0) > reach || second.0.0.max(second.1.0) < low;
            if !is_apart && segment::cross(first, second) {
                return Some(second.0);
            }
        }
    }
    let mut seen = BTreeSet::new();
    line.iter().skip(1).find(|&&p| !seen.insert(p)).copied()
}
