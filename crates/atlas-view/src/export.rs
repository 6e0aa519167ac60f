//! Tables as CSV files, with source and licence of every value, the version of the dataset and its licence inside.

use crate::figure::period_text;
use crate::map::MapModel;
use crate::ribbon::RibbonModel;
use crate::trade::TradeModel;
use atlas_data::{Country, Dataset, Decimal, Lang, SourceId};
use atlas_words::t;

/// The mark that makes spreadsheets read the file as UTF-8.
const BYTE_ORDER_MARK: char = '\u{feff}';

fn field(text: &str) -> String {
    if text.contains([',', '"', '\n', '\r']) { format!("\"{}\"", text.replace('"', "\"\"")) } else { text.to_owned() }
}

pub(crate) fn file(rows: impl IntoIterator<Item = Vec<String>>) -> String {
    let mut out = String::from(BYTE_ORDER_MARK);
    for row in rows {
        out.push_str(&row.iter().map(|cell| field(cell)).collect::<Vec<_>>().join(","));
        out.push_str("\r\n");
    }
    out
}

/// The name of the terms on which a source's figures come: rows are passed on without the rest of the file.
fn licence(data: &Dataset, source: SourceId) -> String {
    data.licences.get(data.source(source).licence.index()).map_or_else(String::new, |row| row.name.clone())
}

/// Title and licence of the source with this key; empty where a value has none.
pub(crate) fn cited(data: &Dataset, key: Option<&str>) -> [String; 2] {
    let id = key.and_then(|key| data.source_id(key));
    id.map_or_else(Default::default, |id| [data.source(id).title.clone(), licence(data, id)])
}

pub(crate) fn footer(data: &Dataset, lang: Lang) -> Vec<Vec<String>> {
    vec![vec![], vec![t::export_footer(lang, &data.version, &data.created)]]
}

/// Every value of every trade series, as the dataset holds it.
pub fn trade_values_csv(data: &Dataset, lang: Lang) -> String {
    let head = [
        t::export_series(lang),
        t::table_year(lang),
        t::table_value(lang),
        t::export_unit(lang),
        t::export_reporter(lang),
        t::table_source(lang),
        t::export_licence(lang),
        t::export_note(lang),
    ];
    let body = data.trade_values.iter().map(|row| {
        let series = data.series(row.series);
        let reporter = data.reporters.get(series.reporter.index());
        vec![
            series.name.get(lang).to_owned(),
            row.period.to_string(),
            row.value.to_string(),
            data.unit(series.unit).name.get(lang).to_owned(),
            reporter.map_or_else(String::new, |row| row.name.get(lang).to_owned()),
            data.source(row.source).title.clone(),
            licence(data, row.source),
            row.note.map_or_else(String::new, |note| data.note(note).get(lang).to_owned()),
        ]
    });
    file([head.map(str::to_owned).to_vec()].into_iter().chain(body).chain(footer(data, lang)))
}

/// The table of the trade page for one flow.
pub fn trade_csv(data: &Dataset, lang: Lang, model: &TradeModel) -> String {
    let head = [
        t::table_year(lang),
        t::trade_kazakhstan_report(lang),
        t::table_source(lang),
        t::export_licence(lang),
        t::trade_russia_report(lang),
        t::table_source(lang),
        t::export_licence(lang),
        t::trade_gap(lang),
        t::export_note(lang),
    ];
    let body = model.rows.iter().map(|row| {
        let number =
            |cell: &Option<crate::trade::Cell>| cell.as_ref().map_or_else(String::new, |cell| cell.number.to_string());
        let cited = |cell: &Option<crate::trade::Cell>| cited(data, cell.as_ref().map(|cell| cell.source.as_str()));
        let ([kazakhstan, its_terms], [russia, their_terms]) = (cited(&row.kazakhstan), cited(&row.russia));
        let note = [&row.kazakhstan, &row.russia]
            .into_iter()
            .flatten()
            .filter_map(|cell| model.notes.get(cell.note?.checked_sub(1)?).cloned());
        vec![
            row.year.to_string(),
            number(&row.kazakhstan),
            kazakhstan,
            its_terms,
            number(&row.russia),
            russia,
            their_terms,
            row.gap.as_ref().map_or_else(String::new, |(money, _)| money.clone()),
            note.collect::<Vec<_>>().join(" "),
        ]
    });
    let heading = vec![vec![model.heading.clone()], vec![model.unit.clone()]];
    file(heading.into_iter().chain([head.map(str::to_owned).to_vec()]).chain(body).chain(footer(data, lang)))
}

/// The table of a map.
pub fn map_csv(data: &Dataset, lang: Lang, model: &MapModel) -> String {
    let head = [
        t::table_region(lang),
        t::table_value(lang),
        t::export_unit(lang),
        t::table_year(lang),
        t::table_source(lang),
        t::export_licence(lang),
    ];
    let body = model.regions.iter().map(|region| {
        let value = region.number.map_or_else(|| region.value.clone(), |number| number.to_string());
        let [source, terms] = cited(data, region.source.as_deref());
        vec![region.name.clone(), value, model.unit.clone(), region.period.clone(), source, terms]
    });
    let heading = vec![vec![model.heading.clone()], vec![model.definition.clone()]];
    file(heading.into_iter().chain([head.map(str::to_owned).to_vec()]).chain(body).chain(footer(data, lang)))
}

/// Every observation of an indicator, preferred or not.
pub fn observations_csv(data: &Dataset, lang: Lang) -> String {
    let head = [
        t::export_indicator(lang),
        t::table_region(lang),
        t::table_year(lang),
        t::table_value(lang),
        t::export_unit(lang),
        t::export_reporter(lang),
        t::table_source(lang),
        t::export_licence(lang),
        t::export_confidence(lang),
        t::export_note(lang),
    ];
    let body = data.observations.iter().map(|row| {
        let indicator = data.indicator(row.indicator);
        let reporter = data.reporters.get(row.reporter.index());
        vec![
            indicator.name.get(lang).to_owned(),
            data.region(row.region).name.get(lang).to_owned(),
            period_text(lang, row.period),
            row.value.to_string(),
            data.unit(indicator.unit).name.get(lang).to_owned(),
            reporter.map_or_else(String::new, |row| row.name.get(lang).to_owned()),
            data.source(row.source).title.clone(),
            licence(data, row.source),
            crate::card::confidence_text(lang, row.confidence).unwrap_or_default(),
            row.note.map_or_else(String::new, |note| data.note(note).get(lang).to_owned()),
        ]
    });
    file([head.map(str::to_owned).to_vec()].into_iter().chain(body).chain(footer(data, lang)))
}

/// The table of a ribbon: every region with its border and its value, each with its source.
pub(crate) fn ribbon_file(data: &Dataset, lang: Lang, model: &RibbonModel, lengths: Option<SourceId>) -> String {
    let head = [
        t::table_region(lang),
        t::ribbon_side(lang),
        t::ribbon_border_km(lang),
        t::table_value(lang),
        t::table_year(lang),
        t::table_source(lang),
        t::export_licence(lang),
    ];
    let body = model.rows.iter().map(|row| {
        let side = if row.country == Country::Russia { t::country_russia(lang) } else { t::country_kazakhstan(lang) };
        let value = row.number.map_or_else(|| row.value.clone(), |number| number.to_string());
        let [source, terms] = cited(data, row.source.as_deref());
        let km = Decimal { digits: i64::from(row.length), places: 1 }.to_string();
        vec![row.name.clone(), side.to_owned(), km, value, row.period.clone(), source, terms]
    });
    let named = lengths.map(|source| {
        vec![t::ribbon_border_km(lang).to_owned(), data.source(source).title.clone(), licence(data, source)]
    });
    let heading = [Some(vec![model.heading.clone()]), named].into_iter().flatten();
    file(heading.chain([head.map(str::to_owned).to_vec()]).chain(body).chain(footer(data, lang)))
}
