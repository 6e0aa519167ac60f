//! The list of sources: what each is, on what terms, what was checked, and how much rests on it.

use crate::evidence::is_web;
use atlas_data::evidence::Evidence;
use atlas_data::{Dataset, Lang, Source, SourceId, SourceKind};
use atlas_words::t;

/// A source in the list.
#[derive(Clone, Debug, PartialEq)]
pub struct SourceEntry {
    /// Key, and the fragment of its address.
    pub key: String,
    /// Title and its language.
    pub title: String,
    /// BCP 47 tag.
    pub title_lang: String,
    /// Publisher.
    pub publisher: String,
    /// Where it can be read; a link where it is a web address.
    pub address: String,
    /// True where `address` can be followed.
    pub is_link: bool,
    /// Date as stated, or that it is not stated.
    pub date: String,
    /// Kind in words.
    pub kind: String,
    /// Name of the licence and what it asks.
    pub licence: (String, String),
    /// What was compared with what.
    pub check: Option<String>,
    /// How many values rest on it, and how many records; nothing of what it does not carry.
    pub carries: String,
    /// Number of the document that is read sentence by sentence, if it is one.
    pub document: Option<u16>,
    /// Both together, for the order.
    weight: usize,
}

/// Every source, grouped by kind, those that carry the most first.
pub fn source_list(data: &Dataset, evidence: &Evidence, lang: Lang) -> Vec<(String, Vec<SourceEntry>)> {
    let mut rows: Vec<(SourceKind, SourceEntry)> = (0u16..)
        .zip(&data.sources)
        .map(|(index, source)| (source.kind, entry(data, evidence, lang, SourceId(index), source)))
        .collect();
    rows.sort_by(|a, b| (a.0, b.1.weight, &a.1.key).cmp(&(b.0, a.1.weight, &b.1.key)));
    let mut groups: Vec<(String, Vec<SourceEntry>)> = Vec::new();
    for (_, entry) in rows {
        match groups.last_mut().filter(|(kind, _)| *kind == entry.kind) {
            Some((_, entries)) => entries.push(entry),
            None => groups.push((entry.kind.clone(), vec![entry])),
        }
    }
    groups
}

fn entry(data: &Dataset, evidence: &Evidence, lang: Lang, id: SourceId, source: &Source) -> SourceEntry {
    let licence = data.licences.get(source.licence.index());
    let (values, records) = (values(data, id), evidence.rows_on(&source.key));
    let carries = [
        (values > 0).then(|| t::sources_values(lang, values as u32)),
        (records > 0).then(|| t::sources_records(lang, records as u32)),
    ];
    let carries: Vec<String> = carries.into_iter().flatten().collect();
    let document = evidence.documents.iter().find(|row| row.source == source.key);
    SourceEntry {
        key: source.key.clone(),
        title: source.title.clone(),
        title_lang: source.title_lang.clone(),
        publisher: source.publisher.clone(),
        address: source.address.clone(),
        is_link: is_web(&source.address),
        date: if source.date.is_empty() { t::date_not_stated(lang).to_owned() } else { source.date.clone() },
        kind: kind_name(lang, source.kind).to_owned(),
        licence: licence.map_or_else(Default::default, |row| (row.name.clone(), row.terms.get(lang).to_owned())),
        check: source.check.as_ref().map(|text| text.get(lang).to_owned()),
        carries: carries.join(" · "),
        document: document.and_then(|row| row.code.parse().ok()),
        weight: values + records,
    }
}

fn values(data: &Dataset, id: SourceId) -> usize {
    data.observations.iter().filter(|row| row.source == id).count()
        + data.trade_values.iter().filter(|row| row.source == id).count()
        + data.contacts.iter().filter(|row| row.source == id).count()
        + data.settlements.iter().filter(|row| row.population_source == Some(id)).count()
}

fn kind_name(lang: Lang, kind: SourceKind) -> &'static str {
    match kind {
        SourceKind::Official => t::sources_kind_official(lang),
        SourceKind::Document => t::sources_kind_document(lang),
        SourceKind::OfficialCopy => t::sources_kind_official_copy(lang),
        SourceKind::Dataset => t::sources_kind_dataset(lang),
        SourceKind::Encyclopaedia => t::sources_kind_encyclopaedia(lang),
        SourceKind::Press => t::sources_kind_press(lang),
        SourceKind::Book => t::sources_kind_book(lang),
        SourceKind::WebPage => t::sources_kind_web_page(lang),
        SourceKind::Package => t::sources_kind_package(lang),
        SourceKind::Computation => t::sources_kind_computation(lang),
    }
}
