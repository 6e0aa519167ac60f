//! What lies under a point of the real sheet.

use crate::dataset;
use atlas_data::Boundary;
use atlas_data::detail::{DetailSheet, LEVELS};
use atlas_view::map::{DetailMap, HitIndex, region_of};

/// Every region's label lies in it, in its own version of the map.
#[test]
fn a_label_lies_in_its_region() {
    let data = dataset();
    let index = HitIndex::of_sheet(&data.map);
    for shape in &data.map.regions {
        let version = data.region(shape.region).boundary;
        let is_in = |found: u32| {
            let region = region_of(&data.map, found).map(|id| data.region(id).boundary);
            region.is_some_and(|boundary| boundary == Boundary::Any || boundary == version)
        };
        let at = (f64::from(shape.label.0), f64::from(shape.label.1));
        assert_eq!(index.at(at, is_in).and_then(|found| region_of(&data.map, found)), Some(shape.region));
    }
    assert_eq!(index.at((1.0, 1.0), |_| true), None);
}

/// Every settlement lies in its region on the detailed map. On the light one a few lie beside it, and a finger still finds them.
#[test]
fn settlements_lie_in_their_regions() {
    let data = dataset();
    let map = DetailMap::new(DetailSheet::from(&data.map));
    let fine = HitIndex::of_detail(&map, LEVELS - 1);
    let regions: Vec<_> = map.regions().collect();
    let of_2022 =
        |found: u32| regions.get(found as usize).is_some_and(|id| data.region(*id).boundary.is_in(Boundary::Y2022));
    let mut beside = Vec::new();
    for row in &data.settlements {
        let at = (f64::from(row.at.0), f64::from(row.at.1));
        let found = fine.at(at, of_2022).and_then(|found| regions.get(found as usize));
        if found != Some(&row.region) {
            beside.push(row.key.as_str());
        }
    }
    println!("beside their region in detail: {beside:?}");
    assert!(beside.len() <= data.settlements.len() / 25, "{beside:?}");
}

/// On the sheet as it is, every point of a grid has the answer of the even-odd rule.
#[test]
fn the_sheet_answers_as_the_even_odd_rule() {
    let data = dataset();
    let index = HitIndex::of_sheet(&data.map);
    let line = |used: &i16| {
        let at = usize::try_from(if *used < 0 { !*used } else { *used }).expect("an index");
        data.map.arcs[at].points().map(|p| (f64::from(p.0), f64::from(p.1))).collect::<Vec<_>>()
    };
    let shapes: Vec<Vec<Vec<(f64, f64)>>> =
        data.map.regions.iter().map(|shape| shape.rings.iter().flatten().map(line).collect()).collect();
    for row in 0..60 {
        for column in 0..100 {
            let (x, y) = (f64::from(column) * 20.0 + 0.3, f64::from(row) * 17.0 + 0.2);
            let holds = |arcs: &Vec<Vec<(f64, f64)>>| {
                let sides = arcs.iter().flat_map(|arc| arc.windows(2));
                let crossed = sides.filter(|pair| {
                    let (a, b) = (pair[0], pair[1]);
                    (a.1 > y) != (b.1 > y) && a.0 + (y - a.1) / (b.1 - a.1) * (b.0 - a.0) < x
                });
                crossed.count() % 2 == 1
            };
            let expected = shapes.iter().position(holds).map(|index| index as u32);
            assert_eq!(index.at((x, y), |_| true), expected, "{x} {y}");
        }
    }
}
