//! Walking the real map by keys: nothing is out of reach, and every step is one over a common border.

#![expect(clippy::unwrap_used, reason = "in tests a panic is the report")]

use atlas_data::shape::{ArcUse, Walk};
use atlas_data::{Boundary, Dataset, RegionId};
use std::collections::BTreeSet;
use std::path::Path;

fn real() -> Dataset {
    atlas_check::load(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../../seeds")).unwrap()
}

fn of(data: &Dataset, version: Boundary) -> Vec<&Walk> {
    data.map.walks.iter().filter(|walk| walk.boundary == version).collect()
}

#[test]
fn every_region_is_reachable_from_every_other_in_both_versions() {
    let data = real();
    for (version, count) in [(Boundary::Y2016, 19), (Boundary::Y2022, 20)] {
        let walks = of(&data, version);
        assert_eq!(walks.len(), count);
        let position = |id: &RegionId| walks.iter().position(|walk| walk.region == *id).unwrap();
        let arrows: Vec<Vec<usize>> =
            walks.iter().map(|walk| walk.steps.iter().flatten().map(position).collect()).collect();
        let name = |at: usize| &data.region(walks[at].region).key;
        let missed = atlas_geo::walk::unreachable(|at| &arrows[at], count);
        assert_eq!(missed.map(|(from, to)| (name(from), name(to))), None, "by arrows alone");
        assert!(walks.iter().all(|walk| walk.across.is_some()), "every region of the belt faces another");
    }
}

#[test]
fn every_step_leads_to_a_neighbour_and_every_jump_over_the_border() {
    let data = real();
    let uses = |id: RegionId| -> BTreeSet<ArcUse> {
        let shape = data.map.regions.iter().find(|shape| shape.region == id).unwrap();
        shape.rings.iter().flatten().copied().collect()
    };
    for walk in &data.map.walks {
        let pairs = data.pairs(walk.boundary);
        for next in walk.steps.iter().flatten() {
            let is_pair = pairs.iter().any(|pair| pair.facing(walk.region) == Some(*next));
            let (here, there) = (uses(walk.region), uses(*next));
            assert!(is_pair || here.iter().any(|used| there.contains(&!used)), "{:?} → {next:?}", walk.region);
        }
        let across = walk.across.unwrap();
        assert!(pairs.iter().any(|pair| pair.facing(walk.region) == Some(across)));
        assert_ne!(data.region(walk.region).country, data.region(across).country);
    }
}

/// A few steps that a person would expect, looking at the map.
#[test]
fn steps_lead_where_the_eye_expects() {
    let data = real();
    let step = |from: &str, direction: usize| {
        let from = data.region_by_slug(from).unwrap();
        let walks = of(&data, Boundary::Y2022);
        let walk = walks.iter().find(|walk| walk.region == from).unwrap();
        walk.steps[direction].map(|id| data.region(id).slug().to_owned())
    };
    for (from, direction, to) in [
        ("aktobe", 0, "kostanay"),
        ("aktobe", 2, "atyrau"),
        ("orenburg", 3, "aktobe"),
        ("omsk", 0, "novosibirsk"),
        ("volgograd", 3, "astrakhan"),
        ("abai", 1, "altai-krai"),
        ("abai", 0, "east-kazakhstan"),
    ] {
        assert_eq!(step(from, direction).as_deref(), Some(to), "from {from}");
    }
}
