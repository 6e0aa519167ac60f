//! What the data page lists, as plain values: files by table, sizes, forms of columns, and which data a page has.

use crate::url::Page;
use atlas_data::door::{Door, DoorColumn, DoorFile, Form};
use atlas_data::evidence::Evidence;
use atlas_data::{Dataset, Lang};
use atlas_words::{number, t};

/// A table with the files it can be taken in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TableFiles {
    /// Path in the package.
    pub csv: DoorFile,
    /// The same rows as objects.
    pub json: Option<DoorFile>,
    /// Path of the schema of these objects.
    pub schema: Option<String>,
}

/// The tables of the package, file by file, and the other files.
pub fn files(door: &Door) -> (Vec<TableFiles>, Vec<DoorFile>) {
    let find = |path: &str| door.files.iter().find(|file| file.path == path);
    let mut tables = Vec::new();
    let mut others = Vec::new();
    for file in &door.files {
        if let Some(stem) = file.path.strip_suffix(".csv") {
            let name = stem.replace('/', "-");
            let folder = stem.split('/').next().unwrap_or(stem);
            let schema = |name: &str| find(&format!("schema/{name}.schema.json")).map(|file| file.path.clone());
            tables.push(TableFiles {
                csv: file.clone(),
                json: find(&format!("json/{name}.json")).cloned(),
                // Files of one folder with the same columns share a schema.
                schema: schema(&name).or_else(|| schema(folder)),
            });
        } else if !["json/", "schema/"].iter().any(|folder| file.path.starts_with(folder)) {
            others.push(file.clone());
        }
    }
    (tables, others)
}

/// The name under which the data of a page are kept.
pub fn part_name(data: &Dataset, page: Page) -> Option<String> {
    Some(match page {
        Page::Region(region) | Page::Figures(region) => data.region(region).key.clone(),
        Page::Pair(pair) => format!("pair-{}", data.pair_slug(pair)),
        Page::Document(code) => format!("document-{code:03}"),
        Page::TradeFigures => Page::Trade.word()?.to_owned(),
        _ => page.word()?.to_owned(),
    })
}

/// A size as people read it.
pub fn size_text(lang: Lang, bytes: u32) -> String {
    let kilobytes = f64::from(bytes) / 1000.0;
    t::data_kilobytes(lang, &number::format(kilobytes, u8::from(kilobytes < 10.0), lang))
}

/// How the cells of a column are written.
pub fn form_text(lang: Lang, column: &DoorColumn) -> String {
    match &column.form {
        Form::Reference(table) => t::data_form_reference(lang, table),
        Form::References(table) => t::data_form_references(lang, table),
        other => match other {
            Form::Key => t::data_form_key(lang),
            Form::Things => t::data_form_things(lang),
            Form::Regions => t::data_form_regions(lang),
            Form::Term(_) | Form::Words(_) => t::data_form_word(lang),
            Form::Terms(_) => t::data_form_several(lang),
            Form::List => t::data_form_list(lang),
            Form::Texts => t::data_form_texts(lang),
            Form::Whole => t::data_form_whole(lang),
            Form::Number => t::data_form_number(lang),
            Form::Period => t::data_form_period(lang),
            Form::Day => t::data_form_day(lang),
            Form::Year => t::data_form_year(lang),
            Form::Web => t::data_form_web(lang),
            Form::Tag => t::data_form_tag(lang),
            Form::Text | Form::Reference(_) | Form::References(_) => t::data_form_text(lang),
        }
        .to_owned(),
    }
}

/// The words that a column may hold, with their names where `evidence/terms.csv` has them.
pub fn words(lang: Lang, column: &DoorColumn, evidence: &Evidence) -> Vec<(String, Option<String>)> {
    match &column.form {
        Form::Words(words) => words.iter().map(|word| (word.clone(), None)).collect(),
        Form::Term(list) | Form::Terms(list) => {
            let named = |term: &atlas_data::evidence::Term| (term.word.clone(), Some(term.name.get(lang).to_owned()));
            evidence.words(list).map(named).collect()
        }
        _ => Vec::new(),
    }
}
