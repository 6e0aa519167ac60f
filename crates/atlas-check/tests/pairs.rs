//! The graph of facing pairs, computed anew from the arcs of the committed map and compared with `contacts.csv`. Nothing of
//! the code that bakes the map is used: an arc that a Russian region runs along in one direction and a Kazakh region in the
//! other is a shared border; a vertex that both have without such an arc is a point of contact.

#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "in tests a panic is the report; helpers count as tests"
)]

use atlas_data::{Boundary, ContactKind, Dataset, Pair};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

/// Russian side, Kazakh side, and whether they share a line.
type Graph = BTreeSet<(String, String, bool)>;

const VERSIONS: [(Boundary, &str, usize); 2] = [(Boundary::Y2016, "2016", 18), (Boundary::Y2022, "2022", 19)];

fn seeds() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../seeds")
}

/// A region of the map as it stands in the file.
struct Area {
    uses: BTreeSet<i64>,
    vertices: BTreeSet<(i64, i64)>,
}

/// Every arc in use, however deep the lists are nested.
fn uses(arcs: &Value, found: &mut BTreeSet<i64>) {
    match arcs {
        Value::Array(list) => list.iter().for_each(|inner| uses(inner, found)),
        other => found.extend(other.as_i64()),
    }
}

fn areas() -> BTreeMap<String, Area> {
    let text = std::fs::read_to_string(seeds().join("geo/map.topojson")).unwrap();
    let map: Value = serde_json::from_str(&text).unwrap();
    let arcs: Vec<Vec<(i64, i64)>> = map["arcs"].as_array().unwrap().iter().map(positions).collect();
    let regions = map["objects"]["regions"]["geometries"].as_array().unwrap();
    let area = |region: &Value| {
        let mut used = BTreeSet::new();
        uses(&region["arcs"], &mut used);
        let index = |arc: i64| usize::try_from(if arc < 0 { !arc } else { arc }).unwrap();
        let vertices = used.iter().flat_map(|arc| arcs[index(*arc)].iter().copied()).collect();
        (region["id"].as_str().unwrap().to_owned(), Area { uses: used, vertices })
    };
    regions.iter().map(area).collect()
}

/// The positions of an arc in the whole steps of the file.
fn positions(arc: &Value) -> Vec<(i64, i64)> {
    let mut at = (0, 0);
    let steps = arc.as_array().unwrap().iter().map(|step| (step[0].as_i64().unwrap(), step[1].as_i64().unwrap()));
    let sums = steps.map(|step| {
        at = (at.0 + step.0, at.1 + step.1);
        at
    });
    sums.collect()
}

/// The rows of a table as cells; only tables without quoted cells in the columns that are asked for.
fn table(file: &str) -> Vec<Vec<String>> {
    let text = std::fs::read_to_string(seeds().join(file)).unwrap();
    text.lines().skip(1).map(|line| line.split(',').map(str::to_owned).collect()).collect()
}

/// Regions of one version of the borders by the prefix of their country.
fn belt(prefix: &str, version: &str) -> Vec<String> {
    let rows = table("regions.csv").into_iter();
    let belt = rows.filter(|row| row[2] == "belt" && (row[4] == "any" || row[4] == version));
    belt.map(|row| row[0].clone()).filter(|key| key.starts_with(prefix)).collect()
}

/// What two regions have of each other: a line, a point or nothing.
fn touch(one: &Area, other: &Area) -> Option<bool> {
    if one.uses.iter().any(|arc| other.uses.contains(&!arc)) {
        return Some(true);
    }
    (!one.vertices.is_disjoint(&other.vertices)).then_some(false)
}

fn computed(version: &str) -> Graph {
    let areas = areas();
    let mut graph = Graph::new();
    for russian in belt("ru-", version) {
        for kazakh in belt("kz-", version) {
            let (one, other) = (&areas[&russian], &areas[&kazakh]);
            assert_eq!(touch(one, other), touch(other, one), "{russian} and {kazakh} see each other differently");
            graph.extend(touch(one, other).map(|is_line| (russian.clone(), kazakh.clone(), is_line)));
        }
    }
    graph
}

fn listed(version: &str) -> Graph {
    let rows = table("contacts.csv").into_iter();
    let of_version = rows.filter(|row| row[2] == "any" || row[2] == version);
    of_version.map(|row| (row[0].clone(), row[1].clone(), row[3] == "line")).collect()
}

fn loaded() -> Dataset {
    atlas_check::load(&seeds()).unwrap()
}

#[test]
fn the_graph_of_the_map_is_that_of_the_contacts_in_both_versions() {
    for (_, version, count) in VERSIONS {
        let graph = computed(version);
        assert_eq!(graph.len(), count, "{version}");
        assert_eq!(graph, listed(version), "{version}");
        assert_eq!(graph.iter().filter(|(.., is_line)| !is_line).count(), 1, "only Samara meets at a point");
    }
}

#[test]
fn the_dataset_gives_the_same_pairs_from_either_side() {
    let data = loaded();
    for (boundary, version, _) in VERSIONS {
        let pairs = data.pairs(boundary);
        let key = |region| data.region(region).key.clone();
        let is_line = |pair| data.pair_kind(pair) == ContactKind::Line;
        let graph: Graph = pairs.iter().map(|pair| (key(pair.russian), key(pair.kazakh), is_line(*pair))).collect();
        assert_eq!(graph, computed(version), "{version}");
        assert_eq!(graph.len(), pairs.len(), "a pair stands twice");
        for pair in pairs {
            assert_eq!(pair.facing(pair.russian), Some(pair.kazakh));
            assert_eq!(pair.facing(pair.kazakh), Some(pair.russian));
            assert_eq!(data.pair_of(pair.russian, pair.kazakh), data.pair_of(pair.kazakh, pair.russian));
            assert_eq!(data.pair_by_slug(&data.pair_slug(pair)), Some(pair));
        }
    }
    let all: BTreeSet<String> = data.pairs(Boundary::Any).into_iter().map(|pair| data.pair_slug(pair)).collect();
    assert_eq!(all.len(), 21, "no two pairs share an address");
}

#[test]
fn every_region_of_the_belt_faces_another_and_lengths_sum_to_the_border() {
    let data = loaded();
    let whole = data.indicator_id("border-length-computed").unwrap();
    for (boundary, version, _) in VERSIONS {
        let pairs = data.pairs(boundary);
        for (region, row) in data.belt(boundary) {
            assert!(pairs.iter().any(|pair| pair.has(region)), "{} faces no region in {version}", row.key);
        }
        for source in data.contacts.iter().map(|row| row.source).collect::<BTreeSet<_>>() {
            let of_version = data.contacts.iter().filter(|row| row.source == source && row.boundary.is_in(boundary));
            let rows: Vec<_> = of_version.collect();
            let known: BTreeSet<Pair> =
                rows.iter().map(|row| Pair { russian: row.russian, kazakh: row.kazakh }).collect();
            if known.len() < pairs.len() {
                // The generalised outline has no regions of 2022.
                assert_eq!(boundary, Boundary::Y2022);
                continue;
            }
            let sum: f64 = rows.iter().filter_map(|row| row.length_km).map(atlas_data::Decimal::to_f64).sum();
            let row = data
                .observations_of(whole)
                .iter()
                .find(|row| row.source == source && data.region(row.region).key == "ru-all");
            let stated = row.unwrap().value.to_f64();
            assert!((sum - stated).abs() < 1.0, "{version}: pairs sum to {sum:.1} km, the border has {stated} km");
        }
    }
}
