//! Walking a map with the arrow keys: from each place to the neighbour that lies in a direction.

use std::f64::consts::{FRAC_PI_2, TAU};

/// To the right, up, to the left, down: positions in the list of places.
pub type Steps = [Option<usize>; 4];

/// How far beside a direction a neighbour may lie and still be reached by it: 80°, so that two neighbours to the upper right can
/// share the keys for right and up.
const WIDEST: f64 = 80.0 / 180.0 * std::f64::consts::PI;

/// The steps of every place. `at` has x to the right and y down; `neighbours` names each pair of neighbours once.
///
/// Each neighbour gets the free direction nearest to it, the best match of all first; a direction that stays free leads to the neighbour
/// nearest to it, if any lies within 80°.
///
/// ```
/// let steps = atlas_geo::walk::steps(&[(0.0, 0.0), (10.0, 1.0)], &[(0, 1)]);
/// assert_eq!(steps[0], [Some(1), None, None, None]);
/// assert_eq!(steps[1], [None, None, Some(0), None]);
/// ```
pub fn steps(at: &[(f64, f64)], neighbours: &[(usize, usize)]) -> Vec<Steps> {
    let mut around: Vec<Vec<usize>> = vec![Vec::new(); at.len()];
    for &(a, b) in neighbours {
        for (here, there) in [(a, b), (b, a)] {
            if let (Some(list), true) = (around.get_mut(here), there < at.len() && a != b) {
                list.push(there);
            }
        }
    }
    at.iter().zip(around).map(|(&from, near)| of_place(from, &near, at)).collect()
}

fn of_place(from: (f64, f64), near: &[usize], at: &[(f64, f64)]) -> Steps {
    let mut matches: Vec<(f64, usize, usize)> = Vec::new();
    for &place in near {
        let Some(&(x, y)) = at.get(place) else { continue };
        let bearing = (from.1 - y).atan2(x - from.0);
        for direction in 0..4 {
            let apart = (bearing - FRAC_PI_2 * direction as f64).rem_euclid(TAU);
            let apart = apart.min(TAU - apart);
            if apart <= WIDEST {
                matches.push((apart, place, direction));
            }
        }
    }
    matches.sort_by(|a, b| a.0.total_cmp(&b.0).then(a.1.cmp(&b.1)));
    let mut steps: Steps = [None; 4];
    for &(_, place, direction) in &matches {
        if !steps.contains(&Some(place)) {
            fill(&mut steps, direction, place);
        }
    }
    for &(_, place, direction) in &matches {
        fill(&mut steps, direction, place);
    }
    steps
}

fn fill(steps: &mut Steps, direction: usize, place: usize) {
    if let Some(step @ None) = steps.get_mut(direction) {
        *step = Some(place);
    }
}

/// A place that cannot be reached from another by any walk, with that other; `None` where all can be.
pub fn unreachable<'a>(ways: impl Fn(usize) -> &'a [usize], count: usize) -> Option<(usize, usize)> {
    (0..count).find_map(|start| {
        let mut seen = vec![false; count];
        let mut open = vec![start];
        while let Some(place) = open.pop() {
            if let Some(seen @ false) = seen.get_mut(place) {
                *seen = true;
                open.extend_from_slice(ways(place));
            }
        }
        seen.iter().position(|seen| !seen).map(|missed| (start, missed))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn two_neighbours_on_one_side_share_two_keys() {
        // Both to the right, one a little higher.
        let at = [(0.0, 0.0), (10.0, 0.0), (10.0, -6.0)];
        let steps = steps(&at, &[(0, 1), (0, 2)]);
        assert_eq!(steps[0], [Some(1), Some(2), None, None]);
    }

    #[test]
    fn a_place_behind_is_not_ahead() {
        let steps = steps(&[(0.0, 0.0), (-5.0, 0.0)], &[(0, 1)]);
        assert_eq!(steps[0], [None, None, Some(1), None]);
    }

    #[test]
    fn an_island_is_found() {
        let ways: [&[usize]; 3] = [&[1], &[0], &[]];
        assert_eq!(unreachable(|place| ways[place], 3), Some((0, 2)));
        let ring: [&[usize]; 3] = [&[1], &[2], &[0]];
        assert_eq!(unreachable(|place| ring[place], 3), None);
    }

    proptest! {
        /// A grid with all four neighbours is walked as one expects, and out of it one does not fall.
        #[test]
        fn a_grid_keeps_its_rows_and_columns(width in 2usize..8, height in 2usize..8) {
            let at: Vec<(f64, f64)> =
                (0..width * height).map(|i| ((i % width) as f64 * 9.0, (i / width) as f64 * 7.0)).collect();
            let mut pairs = Vec::new();
            for i in 0..at.len() {
                if i % width + 1 < width { pairs.push((i, i + 1)); }
                if i + width < at.len() { pairs.push((i, i + width)); }
            }
            let steps = steps(&at, &pairs);
            for (i, step) in steps.iter().enumerate() {
                prop_assert_eq!(step[0], (i % width + 1 < width).then_some(i + 1));
                prop_assert_eq!(step[1], i.checked_sub(width));
                prop_assert_eq!(step[3], Some(i + width).filter(|below| *below < at.len()));
            }
        }
    }
}
