//! Reference drawings. A missing one is written; a changed one fails and is saved beside as `….new.svg`.

use crate::cases;
use atlas_plot::to_svg;
use std::path::Path;

const LARGEST_BYTES: usize = 20 * 1024;

#[test]
fn drawings_are_as_reviewed() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/gallery");
    let bless = std::env::var_os("BLESS").is_some();
    let mut changed = Vec::new();
    for (name, scene) in cases::all() {
        let svg = to_svg(&scene, name, "");
        assert!(svg.len() <= LARGEST_BYTES, "{name} has {} bytes, more than a reviewer reads", svg.len());
        let reference = folder.join(format!("{name}.svg"));
        let beside = folder.join(format!("{name}.new.svg"));
        let _ = std::fs::remove_file(&beside);
        match std::fs::read_to_string(&reference) {
            Ok(text) if text == svg => {}
            Ok(_) if !bless => {
                std::fs::write(&beside, &svg).expect("the gallery is writable");
                changed.push(name);
            }
            _ => std::fs::write(&reference, &svg).expect("the gallery is writable"),
        }
    }
    assert!(
        changed.is_empty(),
        "changed: {}. Compare with the .new.svg files in {}; BLESS=1 cargo test -p atlas-plot accepts them",
        changed.join(", "),
        folder.display()
    );
}

#[test]
fn every_reference_has_a_case() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/gallery");
    let names: Vec<&str> = cases::all().iter().map(|(name, _)| *name).collect();
    for entry in std::fs::read_dir(folder).expect("there is a gallery") {
        let file = entry.expect("the gallery is readable").file_name().into_string().expect("names are UTF-8");
        let name = file.trim_end_matches(".svg").trim_end_matches(".new");
        assert!(names.contains(&name), "{file} belongs to no case: delete it");
    }
}

#[test]
fn a_drawing_is_the_same_every_time() {
    assert_eq!(cases::all(), cases::all());
}
