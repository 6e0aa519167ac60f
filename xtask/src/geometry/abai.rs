//! Splits East Kazakhstan of 2016 into Abai and the East Kazakhstan of today.
//!
//! Natural Earth knows only the old region. The line between the new ones comes from another survey, whose outer border
//! runs up to a few kilometres beside Natural Earth's. So only the line inside is taken: what lies outside the old
//! region or close to its edge is cut off, and the two ends are led to the nearest vertex of the edge. Both new regions
//! together are then exactly the old one.

use super::faces::Face;
use super::geojson;
use super::parts;
use super::sheet::Sheet;
use super::sources::Packages;
use atlas_geo::dissolve::sides;
use atlas_geo::{Point, ring};
use std::collections::BTreeSet;

/// How close to the edge the inner line is cut off, in metres: about the distance between the two surveys.
const SURVEYS_APART_M: f64 = 4_000.0;
/// Semey, which is in Abai.
const SEMEY: (f64, f64) = (80.25, 50.42);

/// Replaces the old region by the two new ones.
pub fn split(faces: &mut Vec<Face>, packages: &Packages, sheet: &Sheet) -> Result<(), String> {
    let index = faces.iter().position(|face| face.id == parts::OLD_EAST).ok_or("no East Kazakhstan of 2016")?;
    let old = faces.remove(index);
    let [outline] = old.rings.as_slice() else {
        return Err(format!("East Kazakhstan of 2016 has {} rings, expected one", old.rings.len()));
    };
    let line = trim(&inner_line(packages, sheet)?, outline)?;
    let (start, end) = (nearest(outline, line[0]), nearest(outline, line[line.len() - 1]));
    let along = |from: usize, to: usize| {
        let steps = (to + outline.len() - from) % outline.len();
        outline.iter().cycle().skip(from).take(steps + 1).copied().collect::<Vec<Point>>()
    };
    let (mut first, mut second) = (along(end, start), along(start, end));
    first.extend(line.iter());
    second.extend(line.iter().rev());
    let semey = sheet.place(SEMEY);
    let (abai, east) = if is_inside(&first, semey) { (first, second) } else { (second, first) };
    if !is_inside(&abai, semey) || is_inside(&east, semey) {
        return Err("Semey must lie in exactly one of the two parts of East Kazakhstan".to_owned());
    }
    faces.push(Face { id: parts::ABAI, rings: vec![abai] });
    faces.push(Face { id: parts::EAST, rings: vec![east] });
    Ok(())
}

/// The common sides of the two new regions in the other survey, joined into one line.
fn inner_line(packages: &Packages, sheet: &Sheet) -> Result<Vec<Point>, String> {
    let features = geojson::read(&packages.kazakhstan.join("kz-adm1.geojson"))?;
    let ring = |name: &str| {
        let feature = features.iter().find(|feature| feature.text("ADM1_EN") == name);
        let outer = feature.and_then(|feature| feature.polygons.first()?.first());
        let outer = outer.ok_or_else(|| format!("kz-adm1.geojson has no {name}"))?;
        Ok::<Vec<Point>, String>(outer.iter().map(|&at| sheet.place(at)).collect())
    };
    let (abai, east) = (ring("Abay Region")?, ring("East Kazakhstan Region")?);
    let of_east: BTreeSet<Point> = east.into_iter().collect();
    let is_common = |side: &(Point, Point)| of_east.contains(&side.0) && of_east.contains(&side.1);
    let all = sides([&abai]);
    // Turn the ring so that it begins outside the common part, then the common part is one stretch.
    let outside = all.iter().position(|side| !is_common(side)).ok_or("Abai lies inside East Kazakhstan")?;
    let mut stretches: Vec<Vec<Point>> = Vec::new();
    let mut is_open = false;
    for side in all.iter().cycle().skip(outside).take(all.len()) {
        if is_common(side) {
            if !is_open {
                stretches.push(vec![side.0]);
            }
            stretches.last_mut().into_iter().for_each(|stretch| stretch.push(side.1));
        }
        is_open = is_common(side);
    }
    stretches.into_iter().max_by_key(Vec::len).ok_or_else(|| "Abai and East Kazakhstan share no side".to_owned())
}

/// The longest stretch of the line that lies inside the outline and not close to it.
fn trim(line: &[Point], outline: &[Point]) -> Result<Vec<Point>, String> {
    let is_deep = |p: &&Point| is_inside(outline, **p) && distance(outline, **p) > SURVEYS_APART_M;
    let deep: Vec<Point> = line.iter().skip_while(|p| !is_deep(p)).copied().collect();
    let count = deep.iter().rposition(|p| is_deep(&p)).map_or(0, |last| last + 1);
    let kept = &deep[..count];
    match kept.iter().find(|p| !is_inside(outline, **p)) {
        _ if kept.len() < 2 => Err("the line between Abai and East Kazakhstan lies outside East Kazakhstan".to_owned()),
        Some(out) => Err(format!("the line between Abai and East Kazakhstan leaves the region at {out:?}")),
        None => Ok(kept.to_vec()),
    }
}

fn plane(ring: &[Point]) -> Vec<(f64, f64)> {
    ring.iter().map(|&(x, y)| (f64::from(x), f64::from(y))).collect()
}

fn is_inside(ring: &[Point], p: Point) -> bool {
    ring::contains(&[plane(ring)], (f64::from(p.0), f64::from(p.1)))
}

fn apart(a: Point, b: Point) -> f64 {
    f64::from(a.0 - b.0).hypot(f64::from(a.1 - b.1))
}

fn nearest(outline: &[Point], p: Point) -> usize {
    (0..outline.len()).min_by(|&i, &j| apart(outline[i], p).total_cmp(&apart(outline[j], p))).unwrap_or(0)
}

fn distance(outline: &[Point], p: Point) -> f64 {
    outline.iter().map(|&q| apart(p, q)).fold(f64::MAX, f64::min)
}
