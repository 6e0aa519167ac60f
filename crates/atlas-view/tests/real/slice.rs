//! What travels to the browser shows the same as the whole dataset.

use super::dataset;
use atlas_data::{Boundary, Dataset, IndicatorId, Lang, MapPart};
use atlas_view::card::short_card;
use atlas_view::export::map_csv;
use atlas_view::map::map_model;
use atlas_view::trade::trade_model;
use atlas_view::url::{Flow, Page, UrlState, parse};

#[test]
fn maps_are_the_same_from_their_part() {
    let part = Dataset::from(MapPart::from(dataset().clone()));
    for lang in Lang::ALL {
        for (index, row) in (0u16..).zip(&dataset().indicators).filter(|(_, row)| row.on_map) {
            for borders in [Boundary::Y2016, Boundary::Y2022] {
                let mut state = UrlState::new(dataset(), lang, Page::Home);
                state.lens.indicator = IndicatorId(index);
                state.lens.borders = borders;
                state.lens.year = row.years.best(borders);
                let model = map_model(dataset(), &state);
                assert_eq!(model, map_model(&part, &state));
                assert_eq!(map_csv(dataset(), lang, &model), map_csv(&part, lang, &model));
            }
        }
    }
}

#[test]
fn trade_is_the_same_from_its_part() {
    let part = dataset().clone().for_trade();
    for lang in Lang::ALL {
        for flow in Flow::ALL {
            let mut state = UrlState::new(dataset(), lang, Page::Trade);
            state.lens.flow = flow;
            assert_eq!(trade_model(dataset(), &state), trade_model(&part, &state));
        }
    }
}

#[test]
fn cards_are_the_same_from_the_part_of_the_map() {
    let part = Dataset::from(MapPart::from(dataset().clone()));
    for (id, _) in dataset().belt(Boundary::Y2022).chain(dataset().belt(Boundary::Y2016)) {
        let whole = short_card(dataset(), Lang::Kk, id, 4);
        let sliced = short_card(&part, Lang::Kk, id, 4);
        assert_eq!(whole, sliced);
    }
}

#[test]
fn addresses_read_the_same_from_every_part() {
    let map = Dataset::from(MapPart::from(dataset().clone()));
    let trade = dataset().clone().for_trade();
    let borders = "indicator=urban-share&year=2010&borders=2016&region=east-kazakhstan-2016&view=900,500,30";
    let cases = [
        (&map, "ru/", borders),
        (&map, "en/", "year=1066&indicator=x&region=abai&borders=2016"),
        (&trade, "ru/trade/", borders),
        (&trade, "kk/trade/", "flow=balance&at=2012"),
        (&trade, "kk/trade/", "flow=balance&at=1066&year=1&indicator=x"),
        (&trade, "en/region/omsk/", ""),
        (&trade, "en/region/atlantis/", ""),
        (&map, "ru/pair/omsk-pavlodar/", ""),
        (&trade, "kk/pair/altai-krai-east-kazakhstan-2016/", ""),
        (&trade, "en/pair/omsk-atyrau/", ""),
    ];
    for (part, path, query) in cases {
        assert_eq!(parse(dataset(), path, query), parse(part, path, query), "{path}?{query}");
    }
}
