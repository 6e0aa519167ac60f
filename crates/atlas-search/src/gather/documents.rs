//! Documents, what they say, and where they differ.

use super::{Record, line, text3};
use crate::entry::Entry;
use crate::kind::Kind;
use atlas_data::evidence::{Disagreement, Document, Statement};
use atlas_view::evidence::{place_text, speaker_name};
use atlas_view::url::Page;
use atlas_words::t;

pub(super) fn entries(record: Record) -> Vec<Entry> {
    let evidence = record.evidence;
    let documents = evidence.documents.iter().map(|row| document(record, row));
    let disagreements = evidence.disagreements.iter().map(|row| disagreement(record, row));
    let statements = evidence.statements.iter().map(|row| statement(record, row));
    documents.chain(disagreements).chain(statements).collect()
}

/// The page of a document; the list of documents where its code is no number, which the build refuses.
fn page_of(document: Option<&Document>) -> Page {
    document.and_then(|row| row.code.parse().ok()).map_or(Page::Documents, Page::Document)
}

fn document(record: Record, row: &Document) -> Entry {
    let mut entry = Entry::new(Kind::Document, &row.id, row.name.clone(), record.address(page_of(Some(row))));
    entry.context = row.about.clone();
    entry.other.extend(atlas_data::Lang::ALL.map(|lang| t::documents_page(lang, &row.code)));
    entry.other.extend(row.outlet.clone());
    entry.body.extend(row.authors.clone());
    entry.mention(&row.about);
    entry
}

fn disagreement(record: Record, row: &Disagreement) -> Entry {
    let address = record.address_at(Page::Disagreements, &row.id);
    let mut entry = Entry::new(Kind::Disagreement, &row.id, row.title.clone(), address);
    entry.context = row.reading.clone();
    entry.mention(&row.reading);
    entry.mention(&row.why);
    entry
}

fn statement(record: Record, row: &Statement) -> Entry {
    let document = record.evidence.document(&row.document);
    let address = record.address_at(page_of(document), &row.id);
    let mut entry = Entry::new(Kind::Statement, &row.id, row.text.clone(), address);
    entry.context = text3(|lang| {
        let name = document.map_or("", |row| row.name.get(lang));
        let speaker = speaker_name(record.evidence, lang, row);
        let place = place_text(lang, row.paragraph, row.sentence);
        line([if speaker == name { "" } else { &speaker }, name, &place])
    });
    if row.speaker.is_some() {
        entry.mention(&text3(|lang| speaker_name(record.evidence, lang, row)));
    }
    entry
}
