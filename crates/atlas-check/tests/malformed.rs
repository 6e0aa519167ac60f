//! Malformed shapes: each kind refuses the build with its code, its file, the name of the shape and the place.
//!
//! A region of the small invented map is broken in memory, one mistake at a time.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "in tests a panic is the report")]

mod patched;

use serde_json::Value;
use std::fs;
use std::path::PathBuf;

/// The mini dataset with its map changed.
fn with_map(name: &str, change: impl FnOnce(&mut Value)) -> Vec<atlas_check::Problem> {
    let folder: PathBuf = patched::copy(&format!("malformed-{name}"));
    let path = folder.join("geo/map.topojson");
    let mut map: Value = serde_json::from_str(&fs::read_to_string(&path).unwrap()).unwrap();
    change(&mut map);
    fs::write(&path, map.to_string()).unwrap();
    atlas_check::load(&folder).expect_err("the build takes a malformed map")
}

fn region<'a>(map: &'a mut Value, id: &str) -> &'a mut Value {
    let list = map["objects"]["regions"]["geometries"].as_array_mut().unwrap();
    list.iter_mut().find(|shape| shape["id"] == id).unwrap()
}

/// The arcs of a region's outer ring.
fn ring<'a>(map: &'a mut Value, id: &str) -> &'a mut Vec<Value> {
    region(map, id)["arcs"][0].as_array_mut().unwrap()
}

/// True where one of the problems has this code, names the file and the shape, and a place in degrees.
fn is_told(problems: &[atlas_check::Problem], code: &str, shape: &str) -> bool {
    problems.iter().map(ToString::to_string).any(|line| {
        line.starts_with(&format!("geo/map.topojson [{code}]"))
            && line.contains(shape)
            && line.contains(" E, ")
            && line.contains(" N")
    })
}

const REGION: &str = "ru-hill";

#[test]
fn an_open_ring_is_refused() {
    let problems = with_map("open", |map| drop(ring(map, REGION).pop()));
    assert!(is_told(&problems, "g05", REGION), "{problems:#?}");
}

#[test]
fn an_unknown_arc_is_refused() {
    let problems = with_map("unknown", |map| ring(map, REGION).push(Value::from(999)));
    assert!(is_told(&problems, "g04", REGION), "{problems:#?}");
}

#[test]
fn a_ring_across_itself_is_refused() {
    let problems = with_map("crossing", |map| {
        let first = ring(map, REGION)[0].as_i64().unwrap();
        let index = usize::try_from(if first < 0 { !first } else { first }).unwrap();
        // A loop in the middle of the arc: to the right, up, to the left across itself.
        let steps = map["arcs"][index].as_array_mut().unwrap();
        for step in [[-300, -300], [0, 300], [300, -300], [0, 300]] {
            steps.insert(1, serde_json::json!(step));
        }
    });
    assert!(is_told(&problems, "g07", REGION), "{problems:#?}");
}

#[test]
fn a_ring_the_wrong_way_round_is_refused() {
    let problems = with_map("winding", |map| {
        let ring = ring(map, REGION);
        ring.reverse();
        for used in ring {
            *used = Value::from(!used.as_i64().unwrap());
        }
    });
    assert!(is_told(&problems, "g08", REGION), "{problems:#?}");
}

#[test]
fn a_region_without_an_arc_is_refused() {
    let problems = with_map("no-arc", |map| region(map, REGION)["arcs"] = serde_json::json!([]));
    let told: Vec<String> = problems.iter().map(ToString::to_string).collect();
    let line = told.iter().find(|line| line.contains("[g09]")).unwrap();
    // It has no place on the ground, so its place in the file is told.
    assert!(line.starts_with("geo/map.topojson") && line.contains(REGION) && line.contains("number "), "{line}");
}

#[test]
fn a_region_without_a_shape_is_refused() {
    let problems = with_map("no-shape", |map| {
        let list = map["objects"]["regions"]["geometries"].as_array_mut().unwrap();
        list.retain(|shape| shape["id"] != REGION);
    });
    assert!(is_told(&problems, "g19", REGION), "{problems:#?}");
}
