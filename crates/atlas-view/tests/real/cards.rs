//! The card and the tables of every region.

use super::dataset;
use atlas_data::{Lang, RegionId, RegionRole};
use atlas_view::card::region_card;
use atlas_view::table::region_tables;

fn belt() -> impl Iterator<Item = RegionId> {
    let regions = (0u16..).zip(&dataset().regions);
    regions.filter(|(_, region)| region.role == RegionRole::Belt).map(|(index, _)| RegionId(index))
}

#[test]
fn every_figure_names_its_source_and_its_time() {
    for id in belt() {
        for figure in region_card(dataset(), Lang::En, id).figures {
            assert!(dataset().source_id(&figure.source).is_some(), "{}", figure.label);
            assert!(!figure.period.is_empty() && !figure.reporter.is_empty(), "{}", figure.label);
        }
    }
}

#[test]
fn every_carded_indicator_has_a_value_or_a_reason() {
    let carded = dataset().indicators.iter().filter(|row| row.on_card).count();
    for id in belt() {
        let card = region_card(dataset(), Lang::Ru, id);
        assert_eq!(card.figures.len() + card.blanks.len(), carded, "{}", card.name);
    }
}

#[test]
fn neighbours_see_each_other() {
    for id in belt() {
        let card = region_card(dataset(), Lang::Kk, id);
        assert!(!card.neighbours.is_empty(), "{}", card.name);
        for neighbour in &card.neighbours {
            assert_ne!(dataset().region(neighbour.region).country, card.country);
            let same_version = dataset().region(neighbour.region).boundary.is_in(dataset().region(id).boundary);
            let back = region_card(dataset(), Lang::Kk, neighbour.region);
            let sees = back.neighbours.iter().any(|other| other.region == id);
            // A region of today is not a neighbour of one that is no more, seen from its own page.
            assert!(sees || !same_version || dataset().region(id).valid_to.year().is_some(), "{}", card.name);
            assert_eq!(neighbour.is_point, neighbour.lengths.is_empty(), "{}", card.name);
        }
    }
}

#[test]
fn the_tables_hold_every_observation() {
    let shown: usize = belt()
        .flat_map(|id| region_tables(dataset(), Lang::En, id))
        .map(|table| {
            assert_eq!(table.count, table.rows.len());
            table.count
        })
        .sum();
    let held =
        dataset().observations.iter().filter(|row| dataset().region(row.region).role == RegionRole::Belt).count();
    assert_eq!(shown, held);
}
