//! What travels to the browser shows the same as the whole dataset.

use super::dataset;
use atlas_data::{Boundary, IndicatorId, Lang};
use atlas_view::map::map_model;
use atlas_view::trade::trade_model;
use atlas_view::url::{Flow, Page, UrlState};

#[test]
fn maps_and_trade_are_the_same_from_the_part() {
    let part = dataset().clone().for_browser();
    for lang in Lang::ALL {
        for (index, row) in (0u16..).zip(&dataset().indicators).filter(|(_, row)| row.on_map) {
            for borders in [Boundary::Y2016, Boundary::Y2022] {
                let mut state = UrlState::new(dataset(), lang, Page::Home);
                state.lens.indicator = IndicatorId(index);
                state.lens.borders = borders;
                state.lens.year = row.years.best(borders);
                assert_eq!(map_model(dataset(), &state), map_model(&part, &state));
            }
        }
        for flow in Flow::ALL {
            let mut state = UrlState::new(dataset(), lang, Page::Trade);
            state.lens.flow = flow;
            assert_eq!(trade_model(dataset(), &state), trade_model(&part, &state));
        }
    }
}

#[test]
fn cards_are_the_same_from_the_part() {
    let part = dataset().clone().for_browser();
    for (id, _) in dataset().belt(Boundary::Y2022).chain(dataset().belt(Boundary::Y2016)) {
        let mut whole = atlas_view::card::region_card(dataset(), Lang::Kk, id);
        let mut sliced = atlas_view::card::region_card(&part, Lang::Kk, id);
        // Towns and notes of lengths stand on the page only.
        whole.towns.clear();
        sliced.towns.clear();
        whole.neighbours.iter_mut().chain(&mut sliced.neighbours).for_each(|row| row.lengths.clear());
        assert_eq!(whole, sliced);
    }
}
