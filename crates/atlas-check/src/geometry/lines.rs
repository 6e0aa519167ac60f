//! What must be true of the border: every stretch lies between its two regions, nothing is left out, and the whole line
//! runs in one piece.

use super::check::Report;
use super::faces::{OLD, left_of};
use super::topojson::{Map, Stretch, Version};
use atlas_geo::topology::ArcUse;
use std::collections::{BTreeMap, BTreeSet};

pub(super) fn check(map: &Map, report: &mut Report) {
    for stretch in &map.border {
        between(map, stretch, report);
    }
    let left = left_of(map);
    complete(map, &left, report);
    whole(map, &left, report);
}

fn sides(stretch: &Stretch) -> (&str, &str) {
    (&stretch.properties.russian, &stretch.properties.kazakh)
}

/// Each arc has the Russian region to its left and the Kazakh region to its right.
fn between(map: &Map, stretch: &Stretch, report: &mut Report) {
    let (russian, kazakh) = sides(stretch);
    let uses_of = |id: &str| {
        let shape = map.regions.iter().find(|shape| shape.id == id);
        shape.map(|shape| shape.uses().collect::<BTreeSet<ArcUse>>()).unwrap_or_default()
    };
    let (of_russian, of_kazakh) = (uses_of(russian), uses_of(kazakh));
    for &used in stretch.arcs.iter().flatten() {
        if !of_russian.contains(&used) || !of_kazakh.contains(&!used) {
            let at = map.points(&[used]).first().map_or_else(String::new, |&at| map.place(at));
            report.push("g19", format!("the border arc at {at} does not lie between {russian} and {kazakh}"));
        }
    }
}

/// Each arc between the two states is in one stretch of each version.
fn complete(map: &Map, left: &BTreeMap<ArcUse, &str>, report: &mut Report) {
    for version in [Version::Y2016, Version::Y2022] {
        let mut count: BTreeMap<ArcUse, usize> = BTreeMap::new();
        let in_version = |stretch: &&Stretch| [Version::Any, version].contains(&stretch.properties.boundary);
        for &used in map.border.iter().filter(in_version).flat_map(|stretch| stretch.arcs.iter().flatten()) {
            *count.entry(used).or_default() += 1;
        }
        let year = if version == Version::Y2016 { OLD } else { "-2022" }.trim_start_matches('-');
        for used in between_states(left) {
            let times = count.get(&used).copied().unwrap_or(0);
            if times != 1 {
                let at = map.points(&[used]).first().map_or_else(String::new, |&at| map.place(at));
                report.push("g19", format!("the border arc at {at} is in {times} stretches of {year}, expected one"));
            }
        }
    }
}

/// Arcs with Russia to the left and Kazakhstan to the right.
fn between_states<'a>(left: &'a BTreeMap<ArcUse, &'a str>) -> impl Iterator<Item = ArcUse> + 'a {
    left.iter()
        .filter(|(used, id)| id.starts_with("ru-") && left.get(&!**used).is_some_and(|other| other.starts_with("kz-")))
        .map(|(&used, _)| used)
}

/// The border line is one run of all these arcs.
fn whole(map: &Map, left: &BTreeMap<ArcUse, &str>, report: &mut Report) {
    let line = map.border_line.concat();
    for pair in line.windows(2) {
        let (before, after) = (map.points(&pair[..1]), map.points(&pair[1..]));
        if before.last() != after.first() {
            let at = before.last().map_or_else(String::new, |&at| map.place(at));
            report.push("g20", format!("the border line breaks off at {at}"));
        }
    }
    let on_line: BTreeSet<ArcUse> = line.iter().copied().collect();
    let border: BTreeSet<ArcUse> = between_states(left).collect();
    if let Some(&used) = on_line.symmetric_difference(&border).next() {
        let at = map.points(&[used]).first().map_or_else(String::new, |&at| map.place(at));
        report.push("g20", format!("the border line and the border between the regions differ at {at}"));
    }
}
