//! Every value of a region as tables, one per indicator.

use crate::card::confidence_text;
use crate::evidence::observation_key;
use crate::figure::{period_text, value_with_unit};
use atlas_data::{Dataset, IndicatorId, Lang, Observation, RegionId};
use atlas_words::t;

/// One value with its provenance.
#[derive(Clone, Debug, PartialEq)]
pub struct TableRow {
    /// When.
    pub period: String,
    /// Value with unit and hedge.
    pub value: String,
    /// Who counted.
    pub reporter: String,
    /// Key of the source.
    pub source: String,
    /// Fragment of its receipt on the region's page of figures.
    pub receipt: String,
    /// Note, and confidence where it is not high.
    pub remark: String,
    /// False for a value that is kept as a disagreement.
    pub is_preferred: bool,
}

/// All values of one indicator.
#[derive(Clone, Debug, PartialEq)]
pub struct IndicatorTable {
    /// Name of the indicator.
    pub name: String,
    /// Definition.
    pub definition: String,
    /// How many rows.
    pub count: usize,
    /// Rows, the latest first.
    pub rows: Vec<TableRow>,
}

/// The tables of a region, in the order of the indicators.
pub fn region_tables(data: &Dataset, lang: Lang, region: RegionId) -> Vec<IndicatorTable> {
    (0u16..)
        .zip(&data.indicators)
        .filter_map(|(index, indicator)| {
            let of_region = data.observations_of(IndicatorId(index)).iter().filter(|row| row.region == region);
            let mut rows: Vec<TableRow> = of_region.map(|row| table_row(data, lang, row)).collect();
            rows.reverse();
            (!rows.is_empty()).then(|| IndicatorTable {
                name: indicator.name.get(lang).to_owned(),
                definition: indicator.definition.get(lang).to_owned(),
                count: rows.len(),
                rows,
            })
        })
        .collect()
}

fn table_row(data: &Dataset, lang: Lang, row: &Observation) -> TableRow {
    let note = row.note.map(|note| data.note(note).get(lang).to_owned());
    let other = (!row.preferred).then(|| t::table_other(lang).to_owned());
    let remarks: Vec<String> = [other, note, confidence_text(lang, row.confidence)].into_iter().flatten().collect();
    TableRow {
        period: period_text(lang, row.period),
        value: value_with_unit(data, lang, row),
        reporter: data
            .reporters
            .get(row.reporter.index())
            .map_or_else(String::new, |row| row.name.get(lang).to_owned()),
        source: data.source(row.source).key.clone(),
        receipt: observation_key(data, row),
        remark: remarks.join(" · "),
        is_preferred: row.preferred,
    }
}
