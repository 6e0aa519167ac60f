//! Where the keys lead from region to region: over the graph of common arcs, in each version of the borders.

use atlas_data::shape::{ArcUse, BorderShape, RegionShape, Walk};
use atlas_data::{Boundary, RegionId};
use atlas_geo::topology;
use std::collections::BTreeSet;

/// The walks of both versions. `arcs` are those of the sheet.
pub(super) fn walks(arcs: &[Vec<atlas_geo::Point>], regions: &[RegionShape], border: &[BorderShape]) -> Vec<Walk> {
    let versions = [Boundary::Y2016, Boundary::Y2022];
    versions.into_iter().flat_map(|version| of_version(arcs, regions, border, version)).collect()
}

fn of_version(
    arcs: &[Vec<atlas_geo::Point>],
    regions: &[RegionShape],
    border: &[BorderShape],
    version: Boundary,
) -> Vec<Walk> {
    let stretches: Vec<&BorderShape> = border.iter().filter(|stretch| stretch.boundary.is_in(version)).collect();
    // Every region of the belt lies at the border, so that the stretches of a version name all of its regions.
    let belongs = |id: RegionId| stretches.iter().any(|stretch| stretch.russian == id || stretch.kazakh == id);
    let present: Vec<&RegionShape> = regions.iter().filter(|shape| belongs(shape.region)).collect();
    let uses: Vec<BTreeSet<ArcUse>> =
        present.iter().map(|shape| shape.rings.iter().flatten().copied().collect()).collect();
    let touch = |a: usize, b: usize| {
        let is_line = uses[a].iter().any(|used| uses[b].contains(&!used));
        let is_pair = |stretch: &&&BorderShape| {
            let (a, b) = (present[a].region, present[b].region);
            (stretch.russian, stretch.kazakh) == (a, b) || (stretch.russian, stretch.kazakh) == (b, a)
        };
        is_line || stretches.iter().any(|stretch| is_pair(&stretch))
    };
    let all = 0..present.len();
    let neighbours: Vec<(usize, usize)> =
        all.clone().flat_map(|a| (a + 1..present.len()).map(move |b| (a, b))).filter(|&(a, b)| touch(a, b)).collect();
    let at: Vec<(f64, f64)> =
        present.iter().map(|shape| (f64::from(shape.label.0), f64::from(shape.label.1))).collect();
    let steps = atlas_geo::walk::steps(&at, &neighbours);
    let region = |position: usize| present.get(position).map(|shape| shape.region);
    present
        .iter()
        .zip(steps)
        .map(|(shape, steps)| Walk {
            region: shape.region,
            boundary: version,
            steps: steps.map(|step| step.and_then(region)),
            across: across(arcs, &stretches, shape.region),
        })
        .collect()
}

/// The region on the other side with the longest common stretch.
fn across(arcs: &[Vec<atlas_geo::Point>], stretches: &[&BorderShape], region: RegionId) -> Option<RegionId> {
    let facing = stretches.iter().filter_map(|stretch| {
        let other = match (stretch.russian == region, stretch.kazakh == region) {
            (true, _) => stretch.kazakh,
            (_, true) => stretch.russian,
            _ => return None,
        };
        Some((stretch.lines.iter().map(|line| length(arcs, line)).sum::<f64>(), other))
    });
    facing.max_by(|a, b| a.0.total_cmp(&b.0)).map(|(_, other)| other)
}

fn length(arcs: &[Vec<atlas_geo::Point>], line: &[ArcUse]) -> f64 {
    let line: Vec<topology::ArcUse> = line.iter().map(|&used| topology::ArcUse::from(used)).collect();
    let points = topology::points(arcs, &line);
    points.windows(2).map(|p| f64::from(p[1].0 - p[0].0).hypot(f64::from(p[1].1 - p[0].1))).sum()
}
