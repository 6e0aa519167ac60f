//! The further views of the map, over every indicator, both versions of the borders and all languages.

use super::dataset;
use atlas_data::{Boundary, Decimal, IndicatorId, IndicatorKind, Lang};
use atlas_view::map::{
    Fill, difference_csv, difference_model, find_regions, flows_csv, flows_model, multiples, multiples_csv, scale_of,
    second_of, spread, time_axis, two_csv, two_model, version_notices, whole_model,
};
use atlas_view::trade;
use atlas_view::url::{Breaks, Flow, Page, Portrayal, UrlState, parse};

fn states(portrayal: Portrayal) -> impl Iterator<Item = UrlState> {
    let data = dataset();
    let mapped = (0u16..).zip(&data.indicators).filter(|(_, row)| row.on_map);
    mapped.flat_map(move |(index, row)| {
        [Boundary::Y2016, Boundary::Y2022].into_iter().flat_map(move |borders| {
            Lang::ALL.map(|lang| {
                let mut state = UrlState::new(data, lang, Page::Map);
                state.lens.indicator = IndicatorId(index);
                state.lens.borders = borders;
                state.lens.year = row.years.best(borders);
                state.lens.portrayal = portrayal;
                state
            })
        })
    })
}

fn named(address: &str) -> UrlState {
    let (path, query) = address.split_once('?').unwrap_or((address, ""));
    let parsed = parse(dataset(), path, query);
    assert_eq!(parsed.issues, [], "{address}");
    parsed.state
}

#[test]
fn the_part_of_the_map_page_shows_the_same() {
    let part = dataset().clone().for_views();
    for portrayal in Portrayal::ALL {
        for state in states(portrayal) {
            let data = dataset();
            assert_eq!(whole_model(data, &state), whole_model(&part, &state));
            assert_eq!(time_axis(data, &state), time_axis(&part, &state));
            assert_eq!(version_notices(data, &state), version_notices(&part, &state));
            match portrayal {
                Portrayal::Two => assert_eq!(two_model(data, &state), two_model(&part, &state)),
                Portrayal::Difference => assert_eq!(difference_model(data, &state), difference_model(&part, &state)),
                Portrayal::Flows => assert_eq!(flows_model(data, &state), flows_model(&part, &state)),
                Portrayal::Years => assert_eq!(multiples(data, &state), multiples(&part, &state)),
                Portrayal::Values | Portrayal::Indicators => {}
            }
        }
    }
}

#[test]
fn files_are_the_same_from_the_part() {
    let (data, part) = (dataset(), dataset().clone().for_views());
    let state = named("ru/map/?as=two");
    let two = two_model(data, &state).expect("two ratios");
    assert_eq!(two_csv(data, Lang::Ru, &two), two_csv(&part, Lang::Ru, &two));
    let difference = difference_model(data, &state);
    assert_eq!(difference_csv(data, Lang::Ru, &difference), difference_csv(&part, Lang::Ru, &difference));
    let flows = flows_model(data, &state);
    assert_eq!(flows_csv(data, Lang::Ru, &flows), flows_csv(&part, Lang::Ru, &flows));
    let years = multiples(data, &named("ru/map/?as=years")).expect("many years");
    assert_eq!(multiples_csv(data, Lang::Ru, &years), multiples_csv(&part, Lang::Ru, &years));
}

#[test]
fn limits_that_a_reader_sets_make_the_classes_of_the_legend() {
    let model = whole_model(dataset(), &named("en/map/?breaks=5,10,1000"));
    let texts: Vec<(&str, usize)> = model.classes.iter().map(|row| (row.text.as_str(), row.count)).collect();
    let (_, counts): (Vec<&str>, Vec<usize>) = texts.iter().copied().unzip();
    assert_eq!(counts.len(), 4, "an empty class stands in the legend");
    assert_eq!(texts[0].0, "below 5");
    assert_eq!(texts[3], ("1,000 and more", 0));
    for region in &model.regions {
        if let (Some(number), Fill::Class(class)) = (region.number.map(Decimal::to_f64), region.fill) {
            let wanted = [5.0, 10.0, 1000.0].iter().filter(|limit| number >= **limit).count();
            assert_eq!(class, wanted, "{} {number}", region.name);
        }
    }
}

#[test]
fn the_distribution_holds_every_value_in_order() {
    for state in states(Portrayal::Values) {
        let model = whole_model(dataset(), &state);
        let Some(spread) = spread(dataset(), &state, &model, &scale_of(dataset(), &state)) else { continue };
        assert_eq!(spread.ticks.len(), model.covered.0);
        assert!(spread.ticks.iter().is_sorted_by(|a, b| a.at <= b.at));
        let (first, last) = (spread.ticks.first(), spread.ticks.last());
        assert!(
            first.is_some_and(|tick| tick.at.abs() < 1e-9) && last.is_some_and(|tick| (tick.at - 1.0).abs() < 1e-9)
        );
        let below = spread.ticks.iter().filter(|tick| tick.at <= spread.median.0).count();
        assert!(below * 2 >= spread.ticks.len(), "{}", spread.median_text);
        let is_total = dataset().indicator(state.lens.indicator).kind == IndicatorKind::Total;
        assert_eq!(spread.limits.len(), if is_total { 0 } else { model.classes.len() - 1 });
    }
}

#[test]
fn a_map_of_two_counts_every_region_once() {
    for state in states(Portrayal::Two) {
        let Some(two) = two_model(dataset(), &state) else {
            assert_eq!(dataset().indicator(state.lens.indicator).kind, IndicatorKind::Total);
            continue;
        };
        let cells: usize = two.counts.iter().flatten().sum();
        let missing: usize = two.missing.iter().map(|row| row.count).sum();
        assert_eq!(cells + missing, two.rows.len(), "{}", two.heading);
        assert_ne!(second_of(dataset(), &state.lens), Some(state.lens.indicator));
        let drawn = whole_model(dataset(), &state);
        for (row, region) in two.rows.iter().zip(&drawn.regions) {
            assert_eq!(row.region, region.region);
            assert_eq!(row.cell.is_none(), matches!(region.fill, Fill::Missing(_)), "{}", row.name);
        }
    }
}

#[test]
fn thirds_are_even_where_values_differ() {
    let two = two_model(dataset(), &named("en/map/?as=two&with=urban-share")).expect("two ratios");
    let across: Vec<usize> = two.counts.iter().map(|of| of.iter().sum()).collect();
    let most = across.iter().max().copied().unwrap_or_default();
    let least = across.iter().min().copied().unwrap_or_default();
    assert!(most - least <= 1, "{across:?}");
}

#[test]
fn pairs_are_compared_only_within_a_year_and_an_indicator() {
    let data = dataset();
    for state in states(Portrayal::Difference) {
        let model = difference_model(data, &state);
        assert_eq!(model.pairs.len(), data.pairs(state.lens.borders).len());
        let silent: usize = model.silent.iter().map(|(_, count)| count).sum();
        let classed: usize = model.classes.iter().map(|row| row.counts.0 + row.counts.1).sum();
        let equal = model.pairs.iter().filter(|row| row.gap.as_ref().is_ok_and(|gap| gap.higher.is_none())).count();
        assert_eq!(silent + classed + equal, model.pairs.len(), "{}", model.heading);
        for row in &model.pairs {
            let value = |region| data.observation(state.lens.indicator, region, state.lens.year);
            let (russian, kazakh) = (value(row.pair.russian), value(row.pair.kazakh));
            let is_comparable = russian.zip(kazakh).is_some_and(|(a, b)| a.period.year() == b.period.year());
            assert_eq!(row.gap.is_ok(), is_comparable, "{}", row.name);
            if let (Ok(gap), Some((a, b))) = (&row.gap, russian.zip(kazakh)) {
                assert!((gap.number - (a.value.to_f64() - b.value.to_f64())).abs() < 1e-9);
            }
        }
        let sizes: Vec<f64> = model
            .order
            .iter()
            .filter_map(|at| model.pairs[*at].gap.as_ref().ok())
            .map(|gap| gap.number.abs())
            .collect();
        assert!(sizes.is_sorted_by(|a, b| a >= b));
    }
}

#[test]
fn roubles_and_tenge_are_never_compared() {
    let model = difference_model(dataset(), &named("en/map/?as=difference&indicator=grp-per-capita-kzt"));
    assert!(model.pairs.iter().all(|row| row.gap.is_err()));
    assert!(model.silent.iter().all(|(reason, _)| reason.starts_with("Russian side")), "{:?}", model.silent);
}

#[test]
fn what_lies_between_percentages_is_counted_in_points() {
    let model = difference_model(dataset(), &named("en/map/?as=difference&indicator=urban-share"));
    let gaps: Vec<&str> = model.pairs.iter().filter_map(|row| Some(row.gap.as_ref().ok()?.text.as_str())).collect();
    assert!(!gaps.is_empty() && gaps.iter().all(|text| text.ends_with("percentage points")), "{gaps:?}");
    assert_eq!(model.unit, "percentage points");
}

#[test]
fn every_report_is_an_arrow_of_its_own() {
    let data = dataset();
    for year in trade::years(data) {
        for flow in [Flow::KzToRu, Flow::RuToKz, Flow::Turnover] {
            let mut state = UrlState::new(data, Lang::En, Page::Map);
            (state.lens.flow, state.lens.trade_year) = (flow, Some(year));
            state.lens.portrayal = Portrayal::Flows;
            let model = flows_model(data, &state);
            let mut ledgers: Vec<_> = model.arrows.iter().map(|arrow| arrow.ledger).collect();
            ledgers.dedup();
            assert_eq!(ledgers.len(), model.arrows.len());
            assert!(model.arrows.iter().all(|arrow| arrow.path.starts_with('M') && arrow.path.ends_with('Z')));
            let axis = time_axis(data, &state).expect("trade has many years");
            assert_eq!(axis.has_figures(), !model.arrows.is_empty(), "{flow:?} {year}");
        }
    }
}

#[test]
fn missing_years_stay_on_the_axis_and_show_nothing() {
    let state = named("en/map/?indicator=grp-kzt&year=2003");
    let axis = time_axis(dataset(), &state).expect("many years");
    let years: Vec<u16> = axis.marks.iter().map(|mark| mark.year).collect();
    assert_eq!(years, (2000..=2025).collect::<Vec<u16>>());
    assert!(!axis.has_figures());
    assert!(axis.status.contains("2000 and 2005"), "{}", axis.status);
    let model = whole_model(dataset(), &state);
    assert!(model.regions.iter().all(|region| region.number.is_none()));
    // The home page has no such year.
    let parsed = parse(dataset(), "en/", "indicator=grp-kzt&year=2003");
    assert_eq!(parsed.issues.len(), 1);
}

#[test]
fn the_axis_says_where_counting_changed() {
    let axis = time_axis(dataset(), &named("en/map/?indicator=population")).expect("many years");
    let of = |year| axis.turns.iter().filter(move |turn| turn.year == year).map(|turn| turn.text.as_str());
    assert!(of(2012).any(|text| text.contains("2021 census")), "{:?}", axis.turns);
    assert!(of(2022).any(|text| text.contains("Abai")), "{:?}", axis.turns);
    assert!((axis.place(axis.last()) - 1.0).abs() < 1e-9);
}

#[test]
fn small_maps_of_years_share_one_scale() {
    let multiples = multiples(dataset(), &named("en/map/?as=years")).expect("many years");
    assert!((2..=12).contains(&multiples.panels.len()));
    let mut highest: Vec<(f64, usize)> = Vec::new();
    for region in multiples.panels.iter().flat_map(|panel| &panel.model.regions) {
        if let (Some(number), Fill::Class(class)) = (region.number.map(Decimal::to_f64), region.fill) {
            highest.push((number, class));
        }
    }
    for (number, class) in &highest {
        let disorder = highest.iter().find(|(other, above)| other > number && above < class);
        assert_eq!(disorder, None, "{number} is in class {class}");
    }
}

#[test]
fn a_selected_region_names_its_predecessor_and_successors() {
    let notices = version_notices(dataset(), &named("en/map/?region=abai&year=2010"));
    let links: Vec<&str> = notices.iter().flat_map(|row| &row.links).map(|(name, _)| name.as_str()).collect();
    assert!(links.contains(&"Borders of 2016"), "{notices:?}");
    assert!(links.iter().any(|name| name.starts_with("East Kazakhstan")), "{notices:?}");
    let former = version_notices(dataset(), &named("en/map/?borders=2016&region=east-kazakhstan-2016"));
    let opened: Vec<_> =
        former.iter().flat_map(|row| &row.links).filter_map(|(_, state)| state.lens.selected).collect();
    assert_eq!(opened.len(), 2, "{former:?}");
}

#[test]
fn a_value_made_for_the_former_borders_says_so() {
    let notices = version_notices(dataset(), &named("en/map/?indicator=grp-kzt&borders=2016&year=2024"));
    assert!(notices.iter().any(|row| row.text.contains("Sum of East Kazakhstan and Abai")), "{notices:?}");
    assert_eq!(version_notices(dataset(), &named("en/map/")), []);
}

#[test]
fn regions_are_found_in_every_language_and_by_their_centre() {
    let state = UrlState::new(dataset(), Lang::En, Page::Map);
    let first = |typed: &str| {
        let found = find_regions(dataset(), Lang::En, &state.lens, typed);
        found.first().map(|found| dataset().region(found.region).key.clone())
    };
    for (typed, key) in [
        ("oren", "ru-orenburg"),
        ("Ақтөбе", "kz-aktobe"),
        ("ом обл", "ru-omsk"),
        ("barnaul", "ru-altai-krai"),
        ("Семей", "kz-abai"),
        ("north kaz", "kz-north-kazakhstan"),
    ] {
        assert_eq!(first(typed).as_deref(), Some(key), "{typed}");
    }
    assert_eq!(first("atlantis"), None);
    assert_eq!(find_regions(dataset(), Lang::En, &state.lens, "").len(), 20);
    let east = find_regions(dataset(), Lang::En, &state.lens, "east kaz");
    assert!(east.iter().any(|found| found.hint.contains("2016")), "{east:?}");
}

#[test]
fn breaks_are_kept_by_the_address_of_the_map_only() {
    let mut state = UrlState::new(dataset(), Lang::En, Page::Map);
    state.lens.breaks = Breaks::parse("10,25");
    assert!(atlas_view::url::write(dataset(), &state).ends_with("?breaks=10,25"));
    state.page = Page::Home;
    assert!(!atlas_view::url::write(dataset(), &state).contains("breaks"));
}
