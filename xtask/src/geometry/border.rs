//! The state border: one line from the Caspian to the Altai, and its stretches by facing pair.

use super::light::Map;
use super::parts;
use atlas_geo::Point;
use atlas_geo::topology::{ArcUse, points};

/// The stretch between two regions, in one version of the map.
pub struct Stretch {
    pub russian: &'static str,
    pub kazakh: &'static str,
    /// `any`, `2016` or `2022`.
    pub boundary: &'static str,
    /// Runs of arcs, each in the direction of the whole line.
    pub lines: Vec<Vec<ArcUse>>,
}

pub struct Border {
    /// The whole line.
    pub line: Vec<ArcUse>,
    pub stretches: Vec<Stretch>,
}

/// Walks the arcs that have Russia to the left and Kazakhstan to the right, from the one that begins at the sea.
pub fn find(map: &Map) -> Result<Border, String> {
    let side = |used: ArcUse| map.left_of.get(&used).copied().unwrap_or("");
    let mut open: Vec<ArcUse> = map
        .left_of
        .keys()
        .copied()
        .filter(|&used| side(used).starts_with("ru-") && side(!used).starts_with("kz-"))
        .collect();
    let end = |used: ArcUse, last: bool| -> Option<Point> {
        let line = points(&map.arcs, &[used]);
        if last { line.last().copied() } else { line.first().copied() }
    };
    let sea: Vec<Option<Point>> = map
        .left_of
        .iter()
        .filter(|(_, id)| **id == parts::SEA)
        .flat_map(|(&used, _)| [end(used, false), end(used, true)])
        .collect();
    let start =
        open.iter().position(|&used| sea.contains(&end(used, false))).ok_or("the border does not begin at the sea")?;
    let mut line = vec![open.remove(start)];
    while let Some(next) = open.iter().position(|&used| end(used, false) == end(line[line.len() - 1], true)) {
        line.push(open.remove(next));
    }
    if !open.is_empty() {
        return Err(format!("{} arcs of the border are not on the line from the Caspian to the Altai", open.len()));
    }
    let stretches = stretches(&line, &side);
    Ok(Border { line, stretches })
}

fn stretches(line: &[ArcUse], side: &dyn Fn(ArcUse) -> &'static str) -> Vec<Stretch> {
    let old = |kazakh: &'static str| if is_split(kazakh) { parts::OLD_EAST } else { kazakh };
    let mut stretches = Vec::new();
    for version in ["any", "2016", "2022"] {
        let pair = |used: ArcUse| {
            let kazakh = side(!used);
            let boundary = if is_split(kazakh) { version } else { "any" };
            (side(used), if version == "2016" { old(kazakh) } else { kazakh }, boundary)
        };
        let mut before = None;
        for &used in line {
            let here = (version == "any") != is_split(side(!used));
            let (russian, kazakh, boundary) = pair(used);
            if here {
                let is_same = |s: &&mut Stretch| (s.russian, s.kazakh, s.boundary) == (russian, kazakh, boundary);
                match stretches.iter_mut().find(is_same) {
                    Some(stretch) if before == Some((russian, kazakh)) => {
                        stretch.lines.last_mut().into_iter().for_each(|run| run.push(used));
                    }
                    Some(stretch) => stretch.lines.push(vec![used]),
                    None => stretches.push(Stretch { russian, kazakh, boundary, lines: vec![vec![used]] }),
                }
            }
            before = here.then_some((russian, kazakh));
        }
    }
    let first = |stretch: &Stretch| line.iter().position(|used| stretch.lines[0].first() == Some(used));
    stretches.sort_by_key(|stretch| (first(stretch), stretch.boundary));
    stretches
}

fn is_split(kazakh: &str) -> bool {
    kazakh == parts::ABAI || kazakh == parts::EAST
}
