//! The border as one axis.

use super::{dataset, evidence};
use atlas_data::ribbon::{Axis, MarkKind};
use atlas_data::{Boundary, Country};

fn axes() -> impl Iterator<Item = &'static Axis> {
    [Boundary::Y2022, Boundary::Y2016].into_iter().filter_map(|version| dataset().axis(version))
}

#[test]
fn show() {
    for axis in axes() {
        println!("{:?} {}", axis.boundary, axis.length());
        for s in &axis.stretches { println!("{} {}", dataset().pair_slug(s.pair), s.length); }
    }
    println!("{:?}", dataset().ribbon.track.points().collect::<Vec<_>>());
    for m in &dataset().ribbon.marks { println!("{} {:?} {} {} {} off {} {}", m.at, m.kind, m.key, m.mode, m.precision, m.off_km, dataset().pair_slug(m.pair)); }
    let _ = (evidence(), MarkKind::River, Country::Russia);
}
