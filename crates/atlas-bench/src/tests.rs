use super::*;
use atlas_data::MapPart;
use atlas_data::shape::{ArcUse, Point};
use atlas_view::map::map_model;
use atlas_view::url::{Classing, Page, UrlState};
use std::collections::BTreeMap;

fn points(sheet: &MapSheet, used: ArcUse) -> Vec<Point> {
    let index = if used < 0 { !used } else { used };
    let mut points: Vec<Point> = sheet.arcs[index as usize].points().collect();
    if used < 0 {
        points.reverse();
    }
    points
}

fn outline(sheet: &MapSheet, ring: &[ArcUse]) -> Vec<Point> {
    let runs: Vec<Vec<Point>> = ring.iter().map(|used| points(sheet, *used)).collect();
    for (run, next) in runs.iter().zip(runs.iter().cycle().skip(1)) {
        assert_eq!(run.last(), next.first(), "the ring is broken");
    }
    let mut all: Vec<Point> = runs.into_iter().flat_map(|run| run[1..].to_vec()).collect();
    all.dedup();
    all
}

fn area(points: &[Point]) -> f64 {
    let next = points.iter().cycle().skip(1);
    points.iter().zip(next).map(|(a, b)| f64::from(a.0) * f64::from(b.1) - f64::from(b.0) * f64::from(a.1)).sum::<f64>()
        / 2.0
}

#[test]
fn every_size_is_a_plane_map_without_gaps() {
    for size in Size::ALL {
        let data = dataset(size);
        let sheet = &data.map;
        assert_eq!((data.regions.len(), sheet.regions.len()), (size.regions(), size.regions()));
        let mut uses: BTreeMap<ArcUse, i32> = BTreeMap::new();
        let mut covered = 0.0;
        for shape in &sheet.regions {
            let ring = &shape.rings[0];
            assert_eq!(ring.len(), 6);
            let own = area(&outline(sheet, ring));
            assert!(own > 0.0, "all rings turn the same way");
            covered += own;
            for used in ring {
                *uses.entry(if *used < 0 { !used } else { *used }).or_default() += if *used < 0 { -1 } else { 1 };
            }
        }
        // What is left after neighbours have cancelled each other is the outline of the wall.
        let outer: Vec<ArcUse> = uses
            .iter()
            .filter(|(_, count)| **count != 0)
            .map(|(arc, count)| if *count < 0 { !arc } else { *arc })
            .collect();
        assert!(uses.values().all(|count| count.abs() <= 1));
        let around: f64 = outer
            .iter()
            .map(|used| {
                let run = points(sheet, *used);
                run.windows(2)
                    .map(|pair| {
                        f64::from(pair[0].0) * f64::from(pair[1].1) - f64::from(pair[1].0) * f64::from(pair[0].1)
                    })
                    .sum::<f64>()
                    / 2.0
            })
            .sum();
        assert!((covered - around).abs() < 0.5, "{covered} of {around}");
    }
}

#[test]
fn regions_are_as_detailed_as_the_real_ones() {
    for size in Size::ALL {
        let data = dataset(size);
        let corners: usize = data.map.regions.iter().map(|shape| outline(&data.map, &shape.rings[0]).len()).sum();
        let mean = corners / size.regions();
        assert!((150..190).contains(&mean), "{} regions: {mean} corners each", size.regions());
    }
}

#[test]
fn the_border_parts_the_two_countries() {
    let data = dataset(Size::ALL[1]);
    assert_eq!(data.contacts.len(), data.map.border_line[0].len());
    for row in &data.contacts {
        assert_eq!(data.region(row.russian).country, Country::Russia);
        assert_eq!(data.region(row.kazakh).country, Country::Kazakhstan);
    }
    let line = &data.map.border_line[0];
    for pair in line.windows(2) {
        assert_eq!(points(&data.map, pair[0]).last(), points(&data.map, pair[1]).first());
    }
}

#[test]
fn the_map_reads_it_like_any_other_dataset() {
    let data = dataset(Size::ALL[0]);
    let part: Dataset = MapPart::from(data.clone()).into();
    let whole = map_model(&data, &UrlState::new(&data, atlas_data::Lang::En, Page::Home));
    let of_part = map_model(&part, &UrlState::new(&part, atlas_data::Lang::En, Page::Home));
    assert_eq!(whole, of_part, "the browser shows what the page was written with");
    assert_eq!(whole.regions.len(), 20);
    assert_eq!(whole.classes.len(), 5);
    assert!(!whole.missing.is_empty() && whole.years.len() == 5);
}

/// With a model that compares every region with every other, or classes that try every break, this would take minutes.
#[test]
fn a_map_of_five_thousand_regions_is_made_with_every_method() {
    let data = dataset(Size::ALL[2]);
    let mut state = UrlState::new(&data, atlas_data::Lang::En, Page::Home);
    for method in Classing::ALL {
        state.lens.classing = method;
        let model = map_model(&data, &state);
        assert_eq!(model.regions.len(), 5000);
        let counted = model.classes.iter().map(|class| class.count).sum::<usize>();
        assert_eq!(counted, model.covered.0, "{method:?}");
    }
}

#[test]
fn the_same_size_gives_the_same_dataset() {
    assert_eq!(dataset(Size::ALL[1]), dataset(Size::ALL[1]));
}
