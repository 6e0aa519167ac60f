//! The map in detail, as the page fetches it.

use crate::dataset;
use atlas_data::codec;
use atlas_data::detail::{DetailSheet, LEVELS};
use atlas_data::shape::Point;
use atlas_view::map::{DetailMap, rings_path};

fn map() -> DetailMap {
    DetailMap::new(DetailSheet::from(&dataset().map))
}

#[test]
fn the_file_is_read_back() {
    let bytes = codec::encode(&DetailSheet::from(&dataset().map)).expect("it fits into memory");
    let read = DetailMap::decode(&bytes).expect("what was written is read");
    assert_eq!(read, map());
    let counts: Vec<usize> = (0..LEVELS).map(|level| read.vertices(level)).collect();
    println!("{} bytes, vertices by level {counts:?}", bytes.len());
    assert!(bytes.len() < 110_000, "{}", bytes.len());
    assert!(counts.is_sorted() && counts.iter().all(|count| (2_500..30_000).contains(count)), "{counts:?}");
}

#[test]
fn every_level_has_every_shape_of_the_drawing() {
    let (data, map) = (dataset(), map());
    for level in 0..LEVELS {
        for shape in &data.map.regions {
            assert!(map.region(shape.region, level).ends_with('Z'), "{} {level}", data.region(shape.region).key);
        }
        let around = map.land(level).len() + map.waters(level).len();
        assert_eq!((around, map.rivers(level).len()), (data.map.context.len(), data.map.rivers.len()));
        assert!(map.land(level).iter().chain(&map.waters(level)).all(|path| path.ends_with('Z')));
        for shape in data.map.border.iter().filter(|shape| !shape.lines.is_empty()) {
            assert!(map.stretch(shape.russian, shape.kazakh, shape.boundary, level).starts_with('M'));
        }
    }
    // The lightest level is the drawing of the page on a finer grid.
    let shape = data.map.regions.first().expect("there are regions");
    let steps = |path: &str| path.matches([' ', ',']).count();
    let (light, page) = (map.region(shape.region, 0), rings_path(&data.map, &shape.rings));
    assert!(steps(&light).abs_diff(steps(&page)) <= steps(&page) / 4, "{light}\n{page}");
}

/// Where a vertex of one level is, there is one at the next: so nothing jumps when levels change.
#[test]
fn levels_are_nested_and_arcs_keep_their_ends() {
    let (data, map) = (dataset(), map());
    for index in 0..i16::try_from(data.map.arcs.len()).expect("few arcs") {
        let levels: Vec<Vec<Point>> = (0..LEVELS).map(|level| map.points(&[index], level)).collect();
        for pair in levels.windows(2) {
            assert!(pair[0].iter().all(|at| pair[1].contains(at)), "arc {index}");
            assert_eq!((pair[0].first(), pair[0].last()), (pair[1].first(), pair[1].last()), "arc {index}");
        }
    }
}

/// On a map sixteen times magnified and 1,300 pixels wide, a step of the border is short; what is longer is straight on the
/// ground too, as the source draws it.
#[test]
fn the_border_does_not_look_like_sticks() {
    let (data, map) = (dataset(), map());
    let pixels_per_tenth = 16.0 * 1300.0 / f64::from(data.map.width) / 10.0;
    let mut steps: Vec<f64> = Vec::new();
    for line in &data.map.border_line {
        for pair in map.points(line, LEVELS - 1).windows(2) {
            let (dx, dy) = (f64::from(pair[1].0 - pair[0].0), f64::from(pair[1].1 - pair[0].1));
            steps.push(dx.hypot(dy) * pixels_per_tenth);
        }
    }
    steps.sort_by(f64::total_cmp);
    let median = steps[steps.len() / 2];
    println!("{} steps, median {median:.0} px, longest {:.0} px", steps.len(), steps[steps.len() - 1]);
    assert!(median < 40.0, "{median}");
}
