//! Every indicator on the map, in every language.

use super::dataset;
use atlas_data::{Boundary, IndicatorId, IndicatorKind, Lang};
use atlas_view::map::{Fill, MapModel, map_model, rank};
use atlas_view::url::{Page, UrlState};

fn every_map() -> impl Iterator<Item = (UrlState, MapModel)> {
    let data = dataset();
    let mapped = (0u16..).zip(&data.indicators).filter(|(_, row)| row.on_map);
    mapped.flat_map(move |(index, row)| {
        [Boundary::Y2016, Boundary::Y2022].into_iter().flat_map(move |borders| {
            Lang::ALL.map(|lang| {
                let mut state = UrlState::new(data, lang, Page::Home);
                state.lens.indicator = IndicatorId(index);
                state.lens.borders = borders;
                state.lens.year = row.years.best(borders);
                (state, map_model(data, &state))
            })
        })
    })
}

#[test]
fn every_region_of_the_version_is_drawn_once() {
    for (state, model) in every_map() {
        let expected = if state.lens.borders == Boundary::Y2016 { 19 } else { 20 };
        assert_eq!(model.regions.len(), expected, "{}", model.heading);
    }
}

#[test]
fn the_place_on_the_map_is_the_place_on_the_card() {
    for (state, model) in every_map().filter(|(state, _)| state.lang == Lang::En) {
        for region in &model.regions {
            let lens = state.lens;
            let place = rank(dataset(), lens.indicator, region.region, lens.year, lens.borders);
            let words = place.map_or_else(String::new, |(place, of)| {
                atlas_words::t::map_rank(Lang::En, &place.to_string(), &of.to_string())
            });
            assert_eq!(model.region(region.region), Some(region));
            assert_eq!(region.rank, words, "{}: {}", model.heading, region.name);
        }
    }
}

#[test]
fn every_value_has_a_source_and_every_gap_a_reason() {
    let unexplained = atlas_words::t::map_no_value(Lang::En);
    for (state, model) in every_map() {
        for region in &model.regions {
            assert_eq!(region.number.is_some(), region.source.is_some(), "{} {}", model.heading, region.name);
            assert!(!region.value.is_empty());
            let is_unexplained = state.lang == Lang::En && region.value == unexplained;
            assert!(!is_unexplained, "{}: {} has neither a value nor a reason", model.heading, region.name);
        }
    }
}

#[test]
fn the_legend_counts_every_region_once() {
    for (_, model) in every_map() {
        let missing: usize = model.missing.iter().map(|row| row.count).sum();
        let classed: usize = model.classes.iter().map(|row| row.count).sum();
        assert_eq!(model.covered.0 + missing, model.covered.1, "{}", model.heading);
        if !model.classes.is_empty() {
            assert_eq!(classed, model.covered.0, "{}", model.heading);
        }
    }
}

#[test]
fn totals_are_never_filled_areas() {
    for (state, model) in every_map() {
        let is_total = dataset().indicator(state.lens.indicator).kind == IndicatorKind::Total;
        let has_class = model.regions.iter().any(|region| matches!(region.fill, Fill::Class(_)));
        assert_ne!(is_total, has_class, "{}", model.heading);
    }
}

#[test]
fn no_text_is_left_in_another_language() {
    for (state, model) in every_map() {
        let texts = [&model.heading, &model.definition, &model.unit, &model.summary];
        for text in texts {
            assert!(!text.is_empty() && !text.contains(['{', '}']), "{text}");
            let is_cyrillic = text.chars().any(|letter| ('а'..='я').contains(&letter));
            assert_eq!(is_cyrillic, state.lang != Lang::En, "{text}");
        }
    }
}
