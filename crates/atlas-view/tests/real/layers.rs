//! Layers of the map, of the real record.

use crate::{dataset, evidence};
use atlas_data::layers::{Ground, Layer, Layers, Precision};
use atlas_data::{Boundary, Lang, codec};
use atlas_view::layers::layers;
use std::collections::BTreeMap;

fn english() -> Layers {
    layers(dataset(), evidence(), Lang::En)
}

#[test]
fn nothing_is_on_a_layer_without_name_address_and_ground() {
    let data = dataset();
    for lang in [Lang::En, Lang::Ru, Lang::Kk] {
        let layers = layers(data, evidence(), lang);
        for item in &layers.items {
            assert!(!item.name.is_empty() && item.address.starts_with(lang.tag()), "{item:?}");
            let on_sheet =
                |at: &(i16, i16)| at.0 >= 0 && at.1 >= 0 && at.0 <= data.map.width && at.1 <= data.map.height;
            match &item.ground {
                Ground::Points(points) => assert!(!points.is_empty() && points.iter().all(on_sheet), "{item:?}"),
                Ground::Links(links) => {
                    assert!(links.iter().all(|(from, to)| from != to && on_sheet(from) && on_sheet(to)), "{item:?}");
                }
                Ground::Stretches(pairs) => {
                    assert_eq!(item.precision, Precision::Stretch);
                    for (russian, kazakh) in pairs {
                        let shape =
                            data.map.border.iter().find(|shape| (shape.russian, shape.kazakh) == (*russian, *kazakh));
                        assert!(shape.is_some(), "{item:?}");
                    }
                }
                Ground::Regions(_) => assert_eq!(item.precision, Precision::Regions, "{item:?}"),
            }
        }
        let bytes = codec::encode(&layers).expect("it fits into memory");
        println!("{lang:?} {} items, {} bytes", layers.items.len(), bytes.len());
        assert_eq!(codec::decode::<Layers>(&bytes).expect("what was written is read"), layers);
        assert!(bytes.len() < 60_000);
    }
}

#[test]
fn a_position_is_as_certain_as_the_record_says() {
    let layers = english();
    let mut counts: BTreeMap<(Layer, Precision), usize> = BTreeMap::new();
    for item in &layers.items {
        *counts.entry((item.layer, item.precision)).or_default() += 1;
    }
    println!("{counts:?}");
    for row in &evidence().crossings {
        let item = layers.items.iter().find(|item| item.key == row.id).expect("every crossing is on a layer");
        let is_known = row.lat.is_some();
        assert_eq!(is_known, matches!(item.ground, Ground::Points(_)), "{}", row.id);
        if is_known {
            assert_eq!(item.precision.word(), row.precision, "{}", row.id);
        } else {
            assert!(item.precision >= Precision::Stretch, "{}", row.id);
        }
    }
}

#[test]
fn pipelines_have_no_point_that_no_source_gives() {
    for item in english().of(Layer::Pipelines, Boundary::Y2022) {
        assert!(matches!(item.ground, Ground::Stretches(_) | Ground::Regions(_)), "{item:?}");
    }
}

#[test]
fn corridors_stand_where_their_crossings_stand() {
    let layers = english();
    let find = |key: &str| layers.items.iter().find(|item| item.key == key).expect("a corridor");
    let point = |key: &str| match &find(key).ground {
        Ground::Points(points) => points.clone(),
        _ => Vec::new(),
    };
    assert_eq!(point("corridor-transsib-petropavl").len(), 2);
    assert_eq!(point("corridor-turksib"), point("crossing-rail-aul-lokot"));
    assert_eq!(point("corridor-orenburg-tashkent"), point("crossing-rail-zhaisan-kos-aral"));
    assert_eq!(point("corridor-a310"), point("crossing-kairak-bugristoye"));
    assert_eq!(find("corridor-a310").precision, Precision::Proxy);
    assert_eq!(find("corridor-m32").precision, Precision::Stretch, "its crossing has no position");
}

#[test]
fn twin_cities_are_bound_city_to_city() {
    let layers = english();
    let twins: Vec<_> = layers.of(Layer::TwinCities, Boundary::Y2022).collect();
    let towns: Vec<_> = dataset().settlements.iter().map(|row| row.at).collect();
    let mut cities = 0;
    for item in twins {
        if let (Ground::Links(links), Precision::Exact) = (&item.ground, item.precision) {
            assert!(links.iter().all(|(from, to)| towns.contains(from) && towns.contains(to)), "{item:?}");
            cities += 1;
        }
    }
    assert!(cities >= 5, "{cities}");
    let old = layers.items.iter().find(|item| item.key == "agreement-2010-09-07-altai-krai-east-kazakhstan");
    assert_eq!(old.map(|item| item.boundary), Some(Boundary::Y2016));
}
