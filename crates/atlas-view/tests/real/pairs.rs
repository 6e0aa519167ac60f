//! Facing pairs as their pages show them.

use super::{dataset, evidence};
use atlas_data::{Boundary, Lang, Pair};
use atlas_view::card::region_card;
use atlas_view::pair::{
    Naming, compare, compared_rows, crossings, disagreements, frame, groups, lengths, list, named_alone, published,
    standing, statements, trade, unassigned, unknown,
};
use atlas_view::say::{page_description, page_name, page_title};
use atlas_view::url::{Page, all_pages, page_path, parse};
use std::collections::BTreeSet;

fn pairs() -> Vec<Pair> {
    dataset().pairs(Boundary::Any)
}

fn pair(slug: &str) -> Pair {
    dataset().pair_by_slug(slug).expect("a pair of this name")
}

#[test]
fn every_pair_has_a_page_with_a_name_in_three_languages() {
    let pages = all_pages(dataset(), evidence());
    assert_eq!(pages.iter().filter(|page| matches!(page, Page::Pair(_))).count(), 21);
    for lang in Lang::ALL {
        let mut titles = BTreeSet::new();
        for pair in pairs() {
            let page = Page::Pair(pair);
            assert!(pages.contains(&page));
            let path = page_path(dataset(), lang, page);
            assert_eq!(parse(dataset(), &path, "").state.page, page, "{path}");
            let name = page_name(dataset(), lang, page);
            let sides = [pair.russian, pair.kazakh].map(|region| dataset().region(region).name.get(lang));
            assert!(sides.iter().all(|side| name.contains(side)), "{name}");
            assert!(page_description(dataset(), lang, page).contains(&name), "{name}");
            assert!(titles.insert(page_title(dataset(), lang, page)), "{name}: a title stands twice");
        }
    }
}

#[test]
fn neighbours_name_each_other_on_the_pages_of_both_regions() {
    for (id, _) in dataset().belt(Boundary::Any) {
        for neighbour in region_card(dataset(), Lang::En, id).neighbours {
            let back = region_card(dataset(), Lang::En, neighbour.region).neighbours;
            let is_old = dataset().region(id).boundary == Boundary::Y2016;
            // A card shows the neighbours of its own version: the old East Kazakhstan is on no card of today.
            assert!(is_old || back.iter().any(|other| other.region == id), "{}", neighbour.name);
            let pair = dataset().pair_of(id, neighbour.region).expect("neighbours are a pair");
            assert_eq!(neighbour.is_point, lengths(dataset(), Lang::En, pair).is_empty());
            assert_eq!(neighbour.lengths.len(), lengths(dataset(), Lang::En, pair).len());
        }
    }
}

#[test]
fn the_way_along_the_border_leads_through_every_pair_and_back() {
    for version in [Boundary::Y2016, Boundary::Y2022] {
        let all = dataset().pairs(version);
        let (first, last) = (all[0], all[all.len() - 1]);
        assert!(standing(dataset(), Lang::En, first).before.is_empty());
        assert!(standing(dataset(), Lang::En, last).after.is_empty());
        for step in all.windows(2) {
            assert!(standing(dataset(), Lang::En, step[0]).after.contains(&step[1]));
            assert!(standing(dataset(), Lang::En, step[1]).before.contains(&step[0]));
        }
    }
}

#[test]
fn pairs_of_the_old_borders_lead_to_those_of_today_and_back() {
    let slugs = |pairs: &[Pair]| pairs.iter().map(|pair| dataset().pair_slug(*pair)).collect::<Vec<_>>();
    let old = standing(dataset(), Lang::Ru, pair("altai-krai-east-kazakhstan-2016"));
    assert_eq!(old.boundary, Boundary::Y2016);
    assert_eq!(slugs(&old.successors), ["altai-krai-abai", "altai-krai-east-kazakhstan"]);
    assert_eq!(old.day.as_deref(), Some("7 июня 2022 года"));
    let new = standing(dataset(), Lang::Ru, pair("altai-krai-abai"));
    assert_eq!(slugs(&new.predecessors), ["altai-krai-east-kazakhstan-2016"]);
    assert!(standing(dataset(), Lang::Ru, pair("omsk-pavlodar")).successors.is_empty());
}

#[test]
fn lengths_keep_their_geometry_and_samara_has_none() {
    let orenburg = lengths(dataset(), Lang::En, pair("orenburg-aktobe"));
    let found: Vec<&str> = orenburg.iter().map(|length| length.length.as_str()).collect();
    assert_eq!(found, ["about 1,020\u{a0}km", "about 859\u{a0}km"]);
    assert_eq!(orenburg[0].share.as_ref().map(|share| share.0.as_str()), Some("about 13.2%"));
    assert!(orenburg.iter().all(|length| !length.note.is_empty() && !length.source.is_empty()));
    assert!(lengths(dataset(), Lang::En, pair("samara-west-kazakhstan")).is_empty());
    assert_eq!(lengths(dataset(), Lang::En, pair("altai-krai-abai")).len(), 1);
    let published = published(dataset(), Lang::En, pair("orenburg-west-kazakhstan"));
    assert_eq!(published.iter().filter(|row| !row.is_whole).count(), 2);
    assert!(published.iter().all(|row| row.is_whole == row.receipt.is_empty()));
}

#[test]
fn what_stands_with_a_pair_names_both_its_regions() {
    for pair in pairs() {
        let keys = [pair.russian, pair.kazakh].map(|region| dataset().region(region).key.as_str());
        for (row, naming) in crossings(dataset(), evidence(), pair) {
            let named = [row.region_russia.as_deref(), row.region_kazakhstan.as_deref()];
            assert!(naming == Naming::OtherBorders || named == keys.map(Some), "{}", row.id);
        }
        for group in groups(dataset(), evidence(), Lang::En, pair) {
            for thing in group.things.iter().filter(|thing| !thing.is_other_borders) {
                let agreement = evidence().agreements.iter().find(|row| row.id == thing.key);
                let named = agreement.is_none_or(|row| keys.iter().all(|key| row.regions.iter().any(|own| own == key)));
                assert!(named, "{}", thing.key);
            }
        }
        for (region, things) in named_alone(dataset(), evidence(), Lang::En, pair) {
            assert!(pair.has(region) && !things.is_empty());
        }
    }
    let keys = |slug: &str| -> Vec<String> {
        let groups = groups(dataset(), evidence(), Lang::En, pair(slug));
        groups.into_iter().flat_map(|group| group.things).map(|thing| thing.key).collect()
    };
    let omsk = keys("omsk-pavlodar");
    for key in
        ["river-irtysh", "agreement-2015-omsk-pavlodar", "agreement-omsk-pavlodar-twin-cities", "corridor-irtysh"]
    {
        assert!(omsk.iter().any(|found| found == key), "{key}");
    }
    assert!(keys("chelyabinsk-kostanay").iter().any(|key| key == "programme-chelyabinsk-kostanay-2018"));
    // Signed in 2010 with the region of that time: both regions of today have it, and say so.
    assert!(keys("altai-krai-abai").iter().any(|key| key == "agreement-2010-09-07-altai-krai-east-kazakhstan"));
    assert_eq!(statements(dataset(), evidence(), pair("altai-krai-pavlodar")).len(), 4);
    assert!(!disagreements(dataset(), evidence(), pair("saratov-west-kazakhstan")).is_empty());
}

#[test]
fn every_crossing_with_both_regions_stands_with_exactly_one_pair_of_today() {
    let of_today = dataset().pairs(Boundary::Y2022);
    for crossing in &evidence().crossings {
        let of = |pair: &&Pair| {
            crossings(dataset(), evidence(), **pair)
                .iter()
                .any(|(row, naming)| row.id == crossing.id && *naming == Naming::Both)
        };
        let found = of_today.iter().filter(of).count();
        let is_open = unassigned(evidence()).iter().any(|row| row.id == crossing.id);
        assert_eq!(found, usize::from(!is_open), "{}", crossing.id);
    }
}

#[test]
fn compared_values_are_of_one_indicator_and_one_year() {
    for pair in pairs() {
        let rows = compared_rows(dataset(), pair);
        assert!(rows.len() >= 4, "{}", dataset().pair_slug(pair));
        for sides in rows.chunks(2) {
            let (russian, kazakh) = (sides[0], sides[1]);
            assert_eq!((russian.region, kazakh.region), (pair.russian, pair.kazakh));
            assert_eq!(russian.indicator, kazakh.indicator);
            assert_eq!(russian.period.year(), kazakh.period.year());
            assert!(russian.preferred && kazakh.preferred);
            let version = dataset().pair_boundary(pair);
            assert!([russian, kazakh].iter().all(|row| row.boundary.is_in(version) || version == Boundary::Any));
        }
        let (compared, uncompared) = compare(dataset(), Lang::Kk, pair);
        assert_eq!(compared.len() * 2, rows.len());
        assert_eq!(compared.len() + uncompared.len(), dataset().indicators.len());
        assert!(uncompared.iter().all(|entry| !entry.why.is_empty()));
        for row in &compared {
            let sides = [&row.russian, &row.kazakh];
            assert!(sides.iter().all(|side| side.receipt.contains("/figures/#") && !side.source.is_empty()));
        }
    }
}

/// Roubles and tenge never meet: no indicator in either currency is compared.
#[test]
fn currencies_are_never_compared() {
    let units = ["rub", "million-rub", "rub-per-month", "million-kzt", "thousand-kzt", "kzt-per-month", "usd"];
    for pair in pairs() {
        for row in compared_rows(dataset(), pair) {
            let unit = dataset().unit(dataset().indicator(row.indicator).unit).key.as_str();
            assert!(!units.contains(&unit), "{unit}");
        }
    }
}

#[test]
fn a_difference_is_that_of_the_two_printed_values() {
    let pair = pair("orenburg-aktobe");
    let rows = compared_rows(dataset(), pair);
    let (compared, _) = compare(dataset(), Lang::En, pair);
    let id = dataset().indicator_id("population").expect("the indicator");
    let index = rows.iter().position(|row| row.indicator == id).expect("both have it") / 2;
    let (russian, kazakh) = (rows[index * 2], rows[index * 2 + 1]);
    let difference = russian.value.digits - kazakh.value.digits;
    let digits: String = compared[index].difference.chars().filter(char::is_ascii_digit).collect();
    assert_eq!(digits, difference.abs().to_string());
    let ratio: f64 = compared[index].ratio.parse().expect("a number");
    assert!((ratio - russian.value.to_f64() / kazakh.value.to_f64()).abs() < 0.006);
}

#[test]
fn what_is_not_known_is_said_in_every_language() {
    for lang in Lang::ALL {
        for pair in pairs() {
            let list = unknown(dataset(), evidence(), lang, pair);
            assert!(list.len() >= 2 && list.iter().all(|entry| !entry.text.is_empty()));
            let pages = all_pages(dataset(), evidence());
            assert!(list.iter().flat_map(|entry| &entry.links).all(|(_, page, _)| pages.contains(page)));
        }
    }
    let texts = |slug: &str| unknown(dataset(), evidence(), Lang::En, pair(slug)).into_iter().map(|entry| entry.text);
    assert!(texts("samara-west-kazakhstan").any(|text| text.contains("at one point")));
    assert!(texts("samara-west-kazakhstan").any(|text| text.starts_with("No crossing")));
    assert!(texts("altai-krai-abai").any(|text| text.starts_with("Only one of the two outlines")));
    assert!(trade(dataset(), evidence(), Lang::En, pair("orenburg-west-kazakhstan")).between.len() > 1);
}

#[test]
fn the_list_holds_every_pair_once_from_the_caspian_to_the_altai() {
    let rows = list(dataset(), evidence(), Lang::Ru);
    assert_eq!(rows.iter().map(|row| row.pair).collect::<Vec<_>>(), pairs());
    let ends = [rows.first(), rows.last()].map(|row| row.map(|row| dataset().pair_slug(row.pair)).unwrap_or_default());
    assert_eq!(ends[0], "astrakhan-atyrau");
    assert!(ends[1].starts_with("altai-republic-east-kazakhstan"));
    assert!(rows.iter().all(|row| row.is_point == row.lengths.iter().all(String::is_empty)));
}

#[test]
fn the_picture_shows_both_regions() {
    for pair in pairs() {
        let (left, top, width, height) = frame(&dataset().map, pair).expect("both are drawn");
        for shape in dataset().map.regions.iter().filter(|shape| pair.has(shape.region)) {
            let (x, y) = shape.label;
            assert!((left..left + width).contains(&i32::from(x)) && (top..top + height).contains(&i32::from(y)));
        }
    }
}
