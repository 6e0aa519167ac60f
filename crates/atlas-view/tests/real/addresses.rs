//! Reading and writing addresses are a pair, and nothing in an address can do harm.

use super::{dataset, evidence};
use atlas_data::{Boundary, IndicatorId, IndicatorKind, Lang};
use atlas_view::url::{Breaks, Classing, Flow, Page, Portrayal, UrlState, View, all_pages, parse, write};
use proptest::prelude::*;

fn read(address: &str) -> atlas_view::url::Parsed {
    let (path, query) = address.split_once('?').unwrap_or((address, ""));
    parse(dataset(), path, query)
}

/// Any state that the controls of the app can reach.
fn any_state() -> impl Strategy<Value = UrlState> {
    let data = dataset();
    let pages = all_pages(data, evidence());
    let mapped: Vec<u16> =
        (0u16..).zip(&data.indicators).filter(|(_, row)| row.on_map).map(|(index, _)| index).collect();
    let view = (0..=data.map.width, 0..=data.map.height, 11u16..=View::MOST_ZOOM);
    let lens = (
        prop::sample::select(mapped),
        prop::sample::select(&[Boundary::Y2016, Boundary::Y2022][..]),
        prop::sample::select(&Classing::ALL[..]),
        3u8..=7,
        prop::option::of(view),
        prop::sample::select(&Flow::ALL[..]),
        prop::option::of(1995u16..=2025),
        any::<prop::sample::Index>(),
        any::<prop::sample::Index>(),
    );
    let lang = prop::sample::select(&Lang::ALL[..]);
    let ratio = |row: &atlas_data::Indicator| row.on_map && row.kind == IndicatorKind::Ratio;
    let ratios: Vec<u16> =
        (0u16..).zip(&data.indicators).filter(|(_, row)| ratio(row)).map(|(index, _)| index).collect();
    let views = (
        prop::sample::select(&Portrayal::ALL[..]),
        prop::option::of(prop::sample::select(ratios)),
        prop::option::of(prop::collection::vec(-2000.0..2000.0f64, 1..8)),
    );
    (lang, prop::sample::select(pages), lens, views).prop_map(|(lang, page, lens, views)| {
        let (indicator, borders, classing, classes, view, flow, trade_year, year, region) = lens;
        let mut state = UrlState::new(dataset(), lang, page);
        let indicator = IndicatorId(indicator);
        let years = &dataset().indicator(indicator).years.all;
        let regions: Vec<_> = dataset().belt(borders).map(|(id, _)| id).collect();
        state.lens.indicator = indicator;
        state.lens.borders = borders;
        state.lens.year = (!years.is_empty()).then(|| *year.get(years));
        state.lens.classing = classing;
        state.lens.classes = classes;
        state.lens.selected = Some(*region.get(&regions));
        state.lens.view = view.map(|(x, y, zoom)| View { x, y, zoom });
        state.lens.flow = flow;
        state.lens.trade_year = trade_year;
        if page == Page::Map {
            state.lens.flow = if flow == Flow::Balance { Flow::Turnover } else { flow };
            state.lens.portrayal = views.0;
            state.lens.second = views.1.map(IndicatorId);
            state.lens.breaks = views.2.and_then(|limits| Breaks::nearest(&limits));
        }
        state
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(500))]

    #[test]
    fn what_is_written_reads_back(state in any_state()) {
        let address = write(dataset(), &state);
        let parsed = read(&address);
        prop_assert_eq!(&parsed.issues, &vec![], "{}", address);
        prop_assert_eq!(parsed.state, state, "{}", address);
    }

    #[test]
    fn anything_reads_as_a_state_that_can_be_written(path in ".{0,60}", query in ".{0,200}") {
        let parsed = parse(dataset(), &path, &query);
        let again = read(&write(dataset(), &parsed.state));
        prop_assert_eq!(again.issues, vec![]);
    }

    #[test]
    fn damaged_addresses_never_panic(state in any_state(), at in any::<prop::sample::Index>(), letter in any::<char>()) {
        let mut letters: Vec<char> = write(dataset(), &state).chars().collect();
        let place = at.index(letters.len());
        letters[place] = letter;
        let damaged: String = letters.into_iter().collect();
        let parsed = read(&damaged);
        prop_assert!(parsed.issues.iter().all(|issue| issue.part.chars().count() <= 40));
    }
}

#[test]
fn the_default_lens_is_not_written() {
    for lang in Lang::ALL {
        for page in all_pages(dataset(), evidence()) {
            let address = write(dataset(), &UrlState::new(dataset(), lang, page));
            assert!(!address.contains('?'), "{address}");
            assert!(address.ends_with('/') && !address.starts_with('/'), "{address}");
        }
    }
}

/// Address, and the part that is reported.
const BROKEN: [(&str, &str); 47] = [
    ("de/", "de"),
    ("EN/", "EN"),
    ("en/region/", "en/region"),
    ("en/region/atlantis/", "en/region/atlantis"),
    ("en/region/all/", "en/region/all"),
    ("en/region/tyumen-with-okrugs/", "en/region/tyumen-with-okrugs"),
    ("en/region/omsk/more/", "en/region/omsk/more"),
    ("ru/trade/extra", "ru/trade/extra"),
    ("en/pair/", "en/pair"),
    ("en/pair/omsk-atyrau/", "en/pair/omsk-atyrau"),
    ("en/pair/aktobe-orenburg/", "en/pair/aktobe-orenburg"),
    ("en/pair/omsk-pavlodar/more/", "en/pair/omsk-pavlodar/more"),
    ("en/document/3/", "en/document/3"),
    ("en/document/abc/", "en/document/abc"),
    ("en/region/omsk/figures/more/", "en/region/omsk/figures/more"),
    ("en/region/atlantis/figures/", "en/region/atlantis/figures"),
    ("en/?indicator=", "indicator="),
    ("en/?indicator=happiness", "indicator=happiness"),
    ("en/?indicator=area-computed", "indicator=area-computed"),
    ("en/?year=1066", "year=1066"),
    ("en/?year=20233", "year=20233"),
    ("en/?year=-2020", "year=-2020"),
    ("en/?year=", "year="),
    ("en/?year", "year"),
    ("en/?borders=1991", "borders=1991"),
    ("en/?method=astrology", "method=astrology"),
    ("en/?classes=2", "classes=2"),
    ("en/?classes=99999999999", "classes=99999999999"),
    ("en/?region=east-kazakhstan-2016", "region=east-kazakhstan-2016"),
    ("en/?region=abai&borders=2016", "region=abai"),
    ("en/?view=1,2", "view=1,2"),
    ("en/?view=1,2,3,4", "view=1,2,3,4"),
    ("en/?view=99999,0,20", "view=99999,0,20"),
    ("en/?view=100,100,9999", "view=100,100,9999"),
    ("en/trade/?flow=war", "flow=war"),
    ("en/trade/?at=3000", "at=3000"),
    ("en/?as=two", "as=two"),
    ("en/?breaks=10,25", "breaks=10,25"),
    ("en/map/?flow=balance", "flow=balance"),
    ("en/map/?as=globe", "as=globe"),
    ("en/map/?with=population", "with=population"),
    ("en/map/?breaks=25,10", "breaks=25,10"),
    ("en/map/?breaks=ten", "breaks=ten"),
    ("en/map/?breaks=1,2,3,4,5,6,7", "breaks=1,2,3,4,5,6,7"),
    ("en/map/?year=1066", "year=1066"),
    ("en/?%00=%FF", "%00=%FF"),
    ("en/?<script>alert(1)</script>", "<script>alert(1)</script>"),
];

#[test]
fn broken_addresses_say_which_part_was_not_understood() {
    for (address, part) in BROKEN {
        let parsed = read(address);
        let parts: Vec<&str> = parsed.issues.iter().map(|issue| issue.part.as_str()).collect();
        assert_eq!(parts, [part], "{address}");
    }
}

#[test]
fn a_broken_part_does_not_spoil_the_others() {
    let parsed = read("ru/?year=abc&indicator=urban-share&region=omsk");
    assert_eq!(parsed.issues.len(), 1);
    assert_eq!(dataset().indicator(parsed.state.lens.indicator).key, "urban-share");
    assert!(parsed.state.lens.selected.is_some());
    assert_eq!(parsed.state.lang, Lang::Ru);
}

#[test]
fn the_order_of_parameters_does_not_matter() {
    let year = dataset().indicators.iter().find(|row| row.key == "urban-share").map(|row| row.years.all[0]);
    let year = year.unwrap_or_default();
    let one = read(&format!("en/?year={year}&indicator=urban-share"));
    let other = read(&format!("en/?indicator=urban-share&year={year}"));
    assert_eq!(one, other);
    assert_eq!(one.state.lens.year, Some(year));
}

#[test]
fn campaign_tags_are_not_worth_a_notice() {
    assert_eq!(read("en/?utm_source=x&fbclid=y").issues, []);
}

#[test]
fn an_unknown_page_is_the_missing_page() {
    assert_eq!(read("kk/nowhere/").state.page, Page::Missing);
    assert_eq!(read("kk/nowhere/").state.lang, Lang::Kk);
    assert_eq!(read("").state.page, Page::Home);
    assert_eq!(read("en/index.html").state.page, Page::Home);
}
