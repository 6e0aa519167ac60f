//! Geometry: every mistake gives exactly its message, and the committed map keeps its laws.
//!
//! `tests/geometry/healthy.topojson` is an invented map of two Russian and two Kazakh regions, a sea, a lake and a river;
//! every other file beside it is the same map with one mistake, after which it is named, and the messages expected.
//! `detail-healthy.topojson` has its arcs in detail; what begins with `detail-` is the same with one mistake.

#![expect(clippy::unwrap_used, reason = "in tests a panic is the report; helpers count as tests")]

use atlas_check::Problems;
use atlas_check::geometry::{NameKind, NameRow, Projector, Texts, load, parse};
use atlas_data::shape::{ArcUse, Inset, MapSheet, Ring};
use atlas_data::{Boundary, RegionId, Text3};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

fn here(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

fn row(id: &str, kind: NameKind) -> NameRow {
    NameRow { id: id.to_owned(), kind, name: Text3 { en: id.into(), ru: id.into(), kk: id.into() } }
}

/// A square of land around the invented map.
const LAND: &str =
    r#"{"type":"MultiPolygon","coordinates":[[[[40.1,40.1],[90.1,40.1],[90.1,60.1],[40.1,60.1],[40.1,40.1]]]]}"#;

/// Reads an invented map with healthy tables around it, and its arcs in detail.
fn invented(map: &str, detail: &str) -> (MapSheet, Vec<String>) {
    let names = [row("sea", NameKind::Water), row("lake", NameKind::Water), row("river", NameKind::River)];
    let regions = ["ru-west", "ru-east", "kz-near", "kz-far", "kz-far-2016"];
    let region = |key: &str| regions.iter().position(|known| *known == key).map(|index| RegionId(index as u16));
    let mut problems = Problems::new();
    let (sheet, _) = parse(Texts { map, detail, land: LAND }, &names, &region, &mut problems);
    (sheet, problems.iter().map(ToString::to_string).collect())
}

/// The invented map, and its arcs in detail.
fn healthy() -> [String; 2] {
    ["healthy", "detail-healthy"]
        .map(|name| std::fs::read_to_string(here("tests/geometry").join(name).with_extension("topojson")).unwrap())
}

#[test]
fn every_mistake_gives_exactly_its_messages() {
    let mut files: Vec<PathBuf> =
        std::fs::read_dir(here("tests/geometry")).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.retain(|path| path.extension().is_some_and(|extension| extension == "topojson"));
    files.sort();
    assert!(files.len() > 20);
    let mut differing = Vec::new();
    let [healthy, healthy_detail] = healthy();
    for path in files {
        let broken = std::fs::read_to_string(&path).unwrap();
        let is_detail = path.file_name().unwrap().to_string_lossy().starts_with("detail-");
        let (map, detail) = if is_detail { (&healthy, &broken) } else { (&broken, &healthy_detail) };
        let (sheet, found) = invented(map, detail);
        let expected_path = path.with_extension("txt");
        let found = found.iter().fold(String::new(), |all, line| all + line + "\n");
        if path.ends_with("healthy.topojson") || path.ends_with("detail-healthy.topojson") {
            assert_eq!(found, "");
            continue;
        }
        assert_eq!(sheet, MapSheet::default(), "{} must not be drawn", path.display());
        let expected = std::fs::read_to_string(&expected_path).unwrap_or_default();
        if expected.is_empty() {
            // A new case: its messages are written down, to be reviewed with it.
            std::fs::write(&expected_path, &found).unwrap();
        }
        if found != expected {
            differing.push(format!("{}\nexpected:\n{expected}found:\n{found}", expected_path.display()));
        }
    }
    assert!(differing.is_empty(), "remove a .txt and run twice to accept\n{}", differing.join("\n"));
}

#[test]
fn the_healthy_map_is_baked_as_drawn() {
    let [map, detail] = healthy();
    let (sheet, _) = invented(&map, &detail);
    assert_eq!((sheet.width, sheet.height), (2000, 1000));
    assert!((sheet.metres_per_unit - 40.0).abs() < 1e-9);
    let lake = sheet.context.iter().find(|shape| shape.key == "lake").unwrap();
    assert_eq!(lake.label, Some((1575, 225)));
    assert_eq!(sheet.regions.len(), 5);
    // The frame's corners, and no vertex between them.
    assert_eq!(sheet.regions[0].bounds, (0, 0, 1050, 550));
    assert_eq!(sheet.border.iter().filter(|shape| shape.boundary.is_in(Boundary::Y2022)).count(), 3);
    assert_eq!(sheet.border_line.len(), 1);
}

/// Russian side, Kazakh side, in the version of 2016, in that of 2022: computed apart from this map, from an overlay of
/// two detailed surveys.
const CONTACTS: [(&str, &str, bool, bool); 21] = [
    ("ru-astrakhan", "kz-atyrau", true, true),
    ("ru-astrakhan", "kz-west-kazakhstan", true, true),
    ("ru-volgograd", "kz-west-kazakhstan", true, true),
    ("ru-saratov", "kz-west-kazakhstan", true, true),
    ("ru-samara", "kz-west-kazakhstan", true, true),
    ("ru-orenburg", "kz-west-kazakhstan", true, true),
    ("ru-orenburg", "kz-aktobe", true, true),
    ("ru-orenburg", "kz-kostanay", true, true),
    ("ru-chelyabinsk", "kz-kostanay", true, true),
    ("ru-kurgan", "kz-kostanay", true, true),
    ("ru-kurgan", "kz-north-kazakhstan", true, true),
    ("ru-tyumen", "kz-north-kazakhstan", true, true),
    ("ru-omsk", "kz-north-kazakhstan", true, true),
    ("ru-omsk", "kz-pavlodar", true, true),
    ("ru-novosibirsk", "kz-pavlodar", true, true),
    ("ru-altai-krai", "kz-pavlodar", true, true),
    ("ru-altai-krai", "kz-east-kazakhstan-2016", true, false),
    ("ru-altai-krai", "kz-abai", false, true),
    ("ru-altai-krai", "kz-east-kazakhstan", false, true),
    ("ru-altai-republic", "kz-east-kazakhstan-2016", true, false),
    ("ru-altai-republic", "kz-east-kazakhstan", false, true),
];

const REGIONS: [&str; 21] = [
    "ru-astrakhan",
    "ru-volgograd",
    "ru-saratov",
    "ru-samara",
    "ru-orenburg",
    "ru-chelyabinsk",
    "ru-kurgan",
    "ru-tyumen",
    "ru-omsk",
    "ru-novosibirsk",
    "ru-altai-krai",
    "ru-altai-republic",
    "kz-atyrau",
    "kz-west-kazakhstan",
    "kz-aktobe",
    "kz-kostanay",
    "kz-north-kazakhstan",
    "kz-pavlodar",
    "kz-abai",
    "kz-east-kazakhstan",
    "kz-east-kazakhstan-2016",
];

fn id(key: &str) -> RegionId {
    RegionId(REGIONS.iter().position(|known| *known == key).unwrap() as u16)
}

/// The committed map with the names that stand beside it.
fn real() -> (MapSheet, Projector) {
    let seeds = here("../../seeds");
    let text = std::fs::read_to_string(seeds.join("geo/names.csv")).unwrap();
    let names: Vec<NameRow> = text
        .lines()
        .skip(1)
        .map(|line| {
            let cells: Vec<&str> = line.split(',').collect();
            let kind = match cells[1] {
                "inland" => NameKind::Inland,
                "neighbour" => NameKind::Neighbour,
                "water" => NameKind::Water,
                _ => NameKind::River,
            };
            NameRow {
                name: Text3 { en: cells[2].into(), ru: cells[3].into(), kk: cells[4].into() },
                ..row(cells[0], kind)
            }
        })
        .collect();
    let region = |key: &str| REGIONS.iter().position(|known| *known == key).map(|index| RegionId(index as u16));
    let mut problems = Problems::new();
    let baked = load(&seeds, &names, &region, &mut problems);
    assert_eq!(problems.into_sorted(), [], "seeds/geo");
    baked
}

fn uses(rings: &[Ring]) -> BTreeSet<ArcUse> {
    rings.iter().flatten().copied().collect()
}

fn points(sheet: &MapSheet, used: ArcUse) -> Vec<(f64, f64)> {
    let index = if used < 0 { !used } else { used };
    let mut line: Vec<(f64, f64)> =
        sheet.arcs[index as usize].points().map(|p| (f64::from(p.0), f64::from(p.1))).collect();
    if used < 0 {
        line.reverse();
    }
    line
}

#[test]
fn every_region_is_on_the_map_with_its_label_inside() {
    let (sheet, _) = real();
    assert_eq!(sheet.regions.iter().map(|shape| shape.region.0).collect::<Vec<_>>(), (0..21).collect::<Vec<_>>());
    for shape in &sheet.regions {
        let rings: Vec<Vec<(f64, f64)>> =
            shape.rings.iter().map(|ring| ring.iter().flat_map(|&used| points(&sheet, used)).collect()).collect();
        let label = (f64::from(shape.label.0), f64::from(shape.label.1));
        let (left, top, right, bottom) = shape.bounds;
        let key = REGIONS[shape.region.index()];
        assert!(atlas_geo::ring::contains(&rings, label), "{key}");
        assert!(left > 0 && top > 0 && right < sheet.width && bottom < sheet.height, "{key} touches the frame");
    }
}

#[test]
fn facing_pairs_are_those_found_by_an_overlay() {
    let (sheet, _) = real();
    for (version, count) in [(Boundary::Y2016, 18), (Boundary::Y2022, 19)] {
        let drawn: BTreeSet<(RegionId, RegionId)> = sheet
            .border
            .iter()
            .filter(|shape| shape.boundary.is_in(version))
            .map(|shape| (shape.russian, shape.kazakh))
            .collect();
        let listed: BTreeSet<(RegionId, RegionId)> = CONTACTS
            .iter()
            .filter(|contact| if version == Boundary::Y2016 { contact.2 } else { contact.3 })
            .map(|contact| (id(contact.0), id(contact.1)))
            .collect();
        assert_eq!(drawn, listed);
        assert_eq!(drawn.len(), count);
    }
}

#[test]
fn regions_share_an_arc_exactly_where_they_face_each_other() {
    let (sheet, _) = real();
    for russian in sheet.regions.iter().filter(|shape| shape.region.0 < 12) {
        for kazakh in sheet.regions.iter().filter(|shape| shape.region.0 >= 12) {
            let theirs = uses(&kazakh.rings);
            let shared: BTreeSet<ArcUse> =
                uses(&russian.rings).into_iter().filter(|used| theirs.contains(&!used)).collect();
            let stretches = sheet.border.iter().filter(|s| (s.russian, s.kazakh) == (russian.region, kazakh.region));
            let listed: BTreeSet<ArcUse> = stretches.flat_map(|s| uses(&s.lines)).collect();
            assert_eq!(shared, listed, "{} {}", REGIONS[russian.region.index()], REGIONS[kazakh.region.index()]);
        }
    }
}

#[test]
fn only_samara_meets_its_neighbour_at_a_point() {
    let (sheet, projector) = real();
    let points: Vec<_> = sheet.border.iter().filter(|shape| shape.lines.is_empty()).collect();
    assert_eq!(points.len(), 1);
    assert_eq!((points[0].russian, points[0].kazakh), (id("ru-samara"), id("kz-west-kazakhstan")));
    let (x, y) = projector.project(50.768, 51.773).unwrap();
    assert!((points[0].middle.0 - x).abs() <= 3 && (points[0].middle.1 - y).abs() <= 3);
}

#[test]
fn abai_and_east_kazakhstan_are_the_old_east_kazakhstan() {
    let (sheet, _) = real();
    let of = |key: &str| uses(&sheet.regions[id(key).index()].rings);
    let both: BTreeSet<ArcUse> = of("kz-abai").union(&of("kz-east-kazakhstan")).copied().collect();
    let outline: BTreeSet<ArcUse> = both.iter().copied().filter(|used| !both.contains(&!used)).collect();
    assert_eq!(outline, of("kz-east-kazakhstan-2016"));
    assert_eq!(both.len() - outline.len(), 2, "one arc between them, used by both");
}

#[test]
fn the_border_line_is_whole_and_about_as_long_as_its_source() {
    let (sheet, _) = real();
    assert_eq!(sheet.border_line.len(), 1);
    let line: Vec<(f64, f64)> = sheet.border_line[0].iter().flat_map(|&used| points(&sheet, used)).collect();
    let length = |pair: &[(f64, f64)]| (pair[1].0 - pair[0].0).hypot(pair[1].1 - pair[0].1);
    let units: f64 = line.windows(2).map(length).sum();
    for pair in sheet.border_line[0].windows(2) {
        assert_eq!(points(&sheet, pair[0]).last(), points(&sheet, pair[1]).first(), "one piece after the other");
    }
    let km = units * sheet.metres_per_unit / 1e3;
    println!("border line: {km:.0} km");
    assert!((5_900.0..7_700.0).contains(&km), "{km}");
}

#[test]
fn baked_rings_close_and_turn_the_right_way() {
    let (sheet, _) = real();
    let context = sheet.context.iter().map(|shape| (shape.key.clone(), &shape.rings));
    let regions = sheet.regions.iter().map(|shape| (REGIONS[shape.region.index()].to_owned(), &shape.rings));
    for (key, rings) in regions.chain(context) {
        for ring in rings {
            let mut line: Vec<(f64, f64)> = Vec::new();
            for &used in ring {
                let arc = points(&sheet, used);
                assert!(line.last().is_none_or(|last| *last == arc[0]), "{key}");
                line.extend(arc);
            }
            assert_eq!(line.first(), line.last(), "{key}");
        }
    }
}

#[test]
fn the_areas_are_those_of_the_land_register() {
    // km²; the source of the shapes is generalised and older, so within five per cent.
    let (sheet, _) = real();
    let km2_per_unit = sheet.metres_per_unit * sheet.metres_per_unit / 1e6;
    for (key, registered) in
        [("ru-orenburg", 123_702.0), ("ru-omsk", 141_140.0), ("kz-aktobe", 300_629.0), ("kz-abai", 185_500.0)]
    {
        let rings = &sheet.regions[id(key).index()].rings;
        let area: f64 = rings
            .iter()
            .map(|ring| {
                let line: Vec<(f64, f64)> = ring.iter().flat_map(|&used| points(&sheet, used)).collect();
                // y points down on the sheet: counter-clockwise has a negative area.
                -atlas_geo::ring::area(&line)
            })
            .sum();
        let km2 = area * km2_per_unit;
        println!("{key}: {km2:.0} km²");
        assert!((km2 / registered - 1.0).abs() < 0.05, "{key} {km2}");
    }
}

#[test]
fn the_inset_shows_the_belt_on_its_land() {
    let (sheet, _) = real();
    let inset = &sheet.inset;
    let plane = |ring: &Vec<(i16, i16)>| ring.iter().map(|p| (f64::from(p.0), f64::from(p.1))).collect::<Vec<_>>();
    let land: Vec<Vec<(f64, f64)>> = inset.land.iter().map(plane).collect();
    assert_eq!(inset.belt.len(), 1, "the belt is one shape");
    let belt = plane(&inset.belt[0]);
    // A unit has the same area everywhere: 45 km squared. The belt is about 2.6 million square kilometres.
    let km2 = atlas_geo::ring::area(&belt).abs() * 45.0 * 45.0;
    assert!((2.3e6..2.9e6).contains(&km2), "{km2}");
    let on_land = belt.iter().filter(|at| atlas_geo::ring::contains(&land, **at)).count();
    assert!(on_land * 10 >= belt.len() * 9, "{on_land} of {}", belt.len());
    let vertices: usize = inset.land.iter().chain(&inset.belt).map(Vec::len).sum::<usize>() + inset.border.len();
    println!("inset: {} × {}, {} rings of land, {vertices} vertices", inset.width, inset.height, inset.land.len());
    assert!((200..900).contains(&vertices), "{vertices}");
    let inside = |at: &(i16, i16)| (0..=inset.width).contains(&at.0) && (0..=inset.height).contains(&at.1);
    assert!(inset.land.iter().chain(&inset.belt).flatten().all(inside));
}

#[test]
fn land_that_is_no_land_is_refused_with_its_place() {
    let [map, detail] = healthy();
    let open = LAND.replace(",[40.1,40.1]]]]}", "]]]}");
    for (land, told) in [(open.as_str(), "the ring at 40.10 E, 40.10 N is open"), ("{}", "not the land of this atlas")]
    {
        let mut problems = Problems::new();
        let region = |_: &str| Some(RegionId(0));
        let names = [row("sea", NameKind::Water), row("lake", NameKind::Water), row("river", NameKind::River)];
        let (sheet, _) = parse(Texts { map: &map, detail: &detail, land }, &names, &region, &mut problems);
        let problems: Vec<String> = problems.iter().map(ToString::to_string).collect();
        assert!(problems.len() == 1 && problems[0].starts_with("geo/land.geojson [g26]"), "{problems:?}");
        assert!(problems[0].contains(told), "{problems:?}");
        assert_eq!(sheet, MapSheet::default());
    }
}

#[test]
fn the_map_stays_light() {
    let (sheet, _) = real();
    let vertices: usize = sheet.arcs.iter().map(|arc| arc.steps.len()).sum();
    let bytes = atlas_data::codec::encode(&atlas_data::Dataset {
        map: MapSheet { fine_arcs: Vec::new(), inset: Inset::default(), ..sheet.clone() },
        ..Default::default()
    })
    .unwrap();
    println!("{} arcs, {vertices} vertices, {} bytes", sheet.arcs.len(), bytes.len());
    assert!((2_500..=4_500).contains(&vertices), "{vertices}");
    assert!(bytes.len() < 24_000, "{}", bytes.len());
}
