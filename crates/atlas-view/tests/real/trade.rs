//! The trade page: ledgers stay apart, gaps stay gaps.

use super::dataset;
use atlas_data::Lang;
use atlas_view::chart::Tone;
use atlas_view::export::{trade_csv, trade_values_csv};
use atlas_view::trade::{TradeChart, TradeModel, series_notes, trade_model, years};
use atlas_view::url::{Flow, Page, UrlState};

fn model(lang: Lang, flow: Flow) -> TradeModel {
    let mut state = UrlState::new(dataset(), lang, Page::Trade);
    state.lens.flow = flow;
    trade_model(dataset(), &state)
}

#[test]
fn the_page_covers_1995_to_2025() {
    assert_eq!(years(dataset()), 1995..=2025);
    for flow in Flow::ALL {
        assert_eq!(model(Lang::En, flow).rows.len(), 31);
    }
}

#[test]
fn both_ledgers_are_compared_where_both_count() {
    let rows = model(Lang::En, Flow::KzToRu).rows;
    assert!(rows.iter().filter(|row| row.gap.is_some()).count() >= 15);
    for row in &rows {
        let both_full = [&row.kazakhstan, &row.russia]
            .into_iter()
            .all(|cell| cell.as_ref().is_some_and(|cell| !cell.is_incomplete));
        assert_eq!(row.gap.is_some(), both_full, "{}", row.year);
    }
}

#[test]
fn the_year_2010_is_incomplete_and_has_no_gap() {
    for flow in [Flow::KzToRu, Flow::RuToKz, Flow::Turnover] {
        let rows = model(Lang::En, flow).rows;
        let row = rows.iter().find(|row| row.year == 2010);
        let cell = row.and_then(|row| row.kazakhstan.as_ref());
        assert!(cell.is_some_and(|cell| cell.is_incomplete), "{flow:?}");
        assert!(row.is_some_and(|row| row.gap.is_none()), "{flow:?}");
    }
    let balance = model(Lang::En, Flow::Balance).rows;
    assert!(balance.iter().find(|row| row.year == 2010).is_some_and(|row| row.kazakhstan.is_none()));
}

#[test]
fn every_cell_names_a_source_and_every_series_a_reporter() {
    for flow in Flow::ALL {
        let model = model(Lang::Kk, flow);
        for cell in model.rows.iter().flat_map(|row| [&row.kazakhstan, &row.russia]).flatten() {
            assert!(dataset().source_id(&cell.source).is_some());
            assert!(cell.note.is_none_or(|note| note <= model.notes.len() && note > 0));
        }
        assert!(!model.reporters.is_empty() && model.reporters.iter().all(|name| !name.is_empty()));
    }
}

#[test]
fn every_series_is_listed_with_reporter_definition_and_source() {
    let groups = series_notes(dataset(), Lang::Ru);
    let listed: usize = groups.iter().map(|(_, notes)| notes.len()).sum();
    assert_eq!(listed, dataset().trade_series.len());
    for series in groups.iter().flat_map(|(_, notes)| notes) {
        assert!(!series.reporter.is_empty() && !series.definition.is_empty() && !series.sources.is_empty());
    }
}

#[test]
fn a_line_belongs_to_one_ledger() {
    for flow in [Flow::KzToRu, Flow::RuToKz, Flow::Turnover] {
        let model = model(Lang::En, flow);
        let TradeChart::Ledgers(chart) = &model.chart else { panic!("{flow:?} is drawn as lines") };
        for series in &chart.series {
            let id = dataset().series_id(&series.key);
            let held = id.map_or(&[][..], |id| dataset().values_of(id));
            for point in series.points.iter().filter(|point| point.value.is_some()) {
                let is_own = held
                    .iter()
                    .any(|row| row.period.year() == Some(point.year) && Some(row.value.to_f64()) == point.value);
                assert!(is_own, "{} {} is a value of its own series", series.key, point.year);
            }
            assert_ne!(series.tone, Tone::Context);
        }
    }
}

#[test]
fn csv_files_open_in_spreadsheets_and_carry_sources() {
    let page = trade_csv(dataset(), Lang::Ru, &model(Lang::Ru, Flow::KzToRu));
    let all = trade_values_csv(dataset(), Lang::Kk);
    for csv in [&page, &all] {
        assert!(csv.starts_with('\u{feff}') && csv.contains("\r\n"));
        assert!(csv.contains("CC BY 4.0"));
    }
    assert_eq!(all.matches("\r\n").count(), dataset().trade_values.len() + 3);
    assert!(page.contains("WITS"));
}
