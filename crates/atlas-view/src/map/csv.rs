//! The tables of the map's further views as CSV files.

use super::difference::DifferenceModel;
use super::flows::FlowsModel;
use super::multiples::Multiples;
use super::two::TwoModel;
use crate::export::{cited, file, footer};
use atlas_data::{Dataset, Lang};
use atlas_words::t;

fn cells(texts: &[&str]) -> Vec<String> {
    texts.iter().map(|text| (*text).to_owned()).collect()
}

/// The table of a map of two.
pub fn two_csv(data: &Dataset, lang: Lang, model: &TwoModel) -> String {
    let (source, terms) = (t::table_source(lang), t::export_licence(lang));
    let (first, second) = (
        format!("{}, {}", model.first.name, model.first.unit),
        format!("{}, {}", model.second.name, model.second.unit),
    );
    let head = cells(&[t::table_region(lang), &first, source, terms, &second, source, terms]);
    let body = model.rows.iter().map(|row| {
        let mut line = vec![row.name.clone()];
        for given in [&row.first, &row.second] {
            line.push(given.number.map_or_else(|| given.text.clone(), |number| number.to_string()));
            line.extend(cited(data, given.source.as_deref()));
        }
        line
    });
    file([cells(&[&model.heading]), head].into_iter().chain(body).chain(footer(data, lang)))
}

/// The table of differences across the border.
pub fn difference_csv(data: &Dataset, lang: Lang, model: &DifferenceModel) -> String {
    let (source, terms) = (t::table_source(lang), t::export_licence(lang));
    let head = cells(&[
        t::views_pair(lang),
        t::country_russian_side(lang),
        source,
        terms,
        t::country_kazakh_side(lang),
        source,
        terms,
        t::views_difference_column(lang),
        t::views_difference_ratio(lang),
    ]);
    let body = model.order.iter().filter_map(|at| model.pairs.get(*at)).map(|row| {
        let mut line = vec![row.name.clone()];
        for side in [&row.russian, &row.kazakh] {
            line.push(side.text.clone());
            line.extend(cited(data, side.source.as_deref()));
        }
        line.extend(match &row.gap {
            Ok(gap) => [gap.text.clone(), gap.ratio.clone()],
            Err(reason) => [t::views_difference_none(lang, reason), String::new()],
        });
        line
    });
    file([cells(&[&model.heading]), cells(&[&model.unit]), head].into_iter().chain(body).chain(footer(data, lang)))
}

/// The table of arrows.
pub fn flows_csv(data: &Dataset, lang: Lang, model: &FlowsModel) -> String {
    let head = cells(&[
        t::views_flows_reporter(lang),
        t::table_value(lang),
        t::table_source(lang),
        t::export_licence(lang),
        t::export_note(lang),
    ]);
    let body = model.arrows.iter().map(|row| {
        let incomplete = row.is_incomplete.then(|| t::chart_incomplete(lang).to_owned());
        let notes: Vec<String> = incomplete.into_iter().chain(row.note.clone()).collect();
        let [source, terms] = cited(data, Some(&row.source));
        vec![row.reporter.clone(), row.value.clone(), source, terms, notes.join(" ")]
    });
    let silent = model.silent.iter().map(|name| cells(&[name, t::chart_no_data(lang)]));
    let heading = [cells(&[&model.heading]), cells(&[&model.unit]), head];
    file(heading.into_iter().chain(body).chain(silent).chain(footer(data, lang)))
}

/// The tables of small maps, one under another.
pub fn multiples_csv(data: &Dataset, lang: Lang, model: &Multiples) -> String {
    let head = cells(&[
        t::views_map(lang),
        t::table_region(lang),
        t::table_value(lang),
        t::export_unit(lang),
        t::table_source(lang),
        t::export_licence(lang),
    ]);
    let body = model.panels.iter().flat_map(|panel| {
        panel.model.regions.iter().map(|row| {
            let value = row.number.map_or_else(|| row.value.clone(), |number| number.to_string());
            let [source, terms] = cited(data, row.source.as_deref());
            vec![panel.title.clone(), row.name.clone(), value, panel.model.unit.clone(), source, terms]
        })
    });
    file([cells(&[&model.heading]), head].into_iter().chain(body).chain(footer(data, lang)))
}
