//! What stands below the chart and is only read: changes in the way of counting, and every series with its definition.

use super::model::flow_name;
use super::series::direction;
use crate::figure::period_text;
use crate::url::Flow;
use atlas_data::{Dataset, FlowDirection, Lang, SeriesId};
use atlas_words::t;

/// A series of the dataset.
#[derive(Clone, Debug, PartialEq)]
pub struct SeriesNote {
    /// Name.
    pub name: String,
    /// Definition.
    pub definition: String,
    /// Who reports.
    pub reporter: String,
    /// Keys and titles of the sources of its values.
    pub sources: Vec<(String, String)>,
    /// First and last year, and how many values there are.
    pub years: String,
}

/// A change in the way of counting.
#[derive(Clone, Debug, PartialEq)]
pub struct BreakNote {
    /// When.
    pub period: String,
    /// What changed.
    pub text: String,
    /// Key of the source.
    pub source: String,
}

/// Every change in the way of counting, in order of time.
pub fn break_notes(data: &Dataset, lang: Lang) -> Vec<BreakNote> {
    let notes = data.trade_breaks.iter().map(|row| BreakNote {
        period: period_text(lang, row.period),
        text: row.text.get(lang).to_owned(),
        source: data.source(row.source).key.clone(),
    });
    notes.collect()
}

/// Every series, grouped by what it counts; within a group, those that charts show come first.
pub fn series_notes(data: &Dataset, lang: Lang) -> Vec<(&'static str, Vec<SeriesNote>)> {
    let flows = [Flow::KzToRu, Flow::RuToKz, Flow::Turnover].map(|flow| (flow_name(lang, flow), direction(flow)));
    let groups = flows.into_iter().chain([(t::trade_shares(lang), Some(FlowDirection::Share))]);
    groups
        .map(|(name, direction)| {
            let of_group = (0u16..).zip(&data.trade_series).filter(|(_, row)| Some(row.direction) == direction);
            let mut rows: Vec<(bool, SeriesId)> = of_group.map(|(index, row)| (!row.main, SeriesId(index))).collect();
            rows.sort_unstable();
            (name, rows.into_iter().map(|(_, id)| series_note(data, lang, id)).collect())
        })
        .collect()
}

fn series_note(data: &Dataset, lang: Lang, id: SeriesId) -> SeriesNote {
    let series = data.series(id);
    let values = data.values_of(id);
    let mut sources: Vec<(String, String)> = values
        .iter()
        .map(|row| data.source(row.source))
        .map(|source| (source.key.clone(), source.title.clone()))
        .collect();
    sources.sort();
    sources.dedup();
    let spans: Vec<u16> = values.iter().filter_map(|row| row.period.year()).collect();
    let years = match (spans.iter().min(), spans.iter().max()) {
        (Some(first), Some(last)) if first < last => {
            t::trade_series_span(lang, spans.len() as u32, &atlas_words::date::years(*first, *last))
        }
        (Some(only), _) => only.to_string(),
        _ => String::new(),
    };
    SeriesNote {
        name: series.name.get(lang).to_owned(),
        definition: series.definition.get(lang).to_owned(),
        reporter: data
            .reporters
            .get(series.reporter.index())
            .map_or_else(String::new, |row| row.name.get(lang).to_owned()),
        sources,
        years,
    }
}
