//! Sources, licences, reporters and notes.

use super::{Linked, Linker, text, words};
use crate::raw::{RawLicence, RawNote, RawReporter, RawSource, Row};
use atlas_data::{Licence, LicenceId, Reporter, Source, Text3};

pub(super) fn licence(row: &Row<RawLicence>) -> Licence {
    Licence {
        key: row.id.clone(),
        name: row.name.clone(),
        address: row.address.clone(),
        terms: text(&row.terms_en, &row.terms_ru, &row.terms_kk),
    }
}

pub(super) fn reporter(row: &Row<RawReporter>) -> Reporter {
    Reporter { key: row.id.clone(), name: text(&row.name_en, &row.name_ru, &row.name_kk) }
}

pub(super) fn note(row: &Row<RawNote>) -> Text3 {
    text(&row.en, &row.ru, &row.kk)
}

pub(super) fn source(linker: &mut Linker, row: &Row<RawSource>) -> Linked<Source> {
    let check = text(&row.check_en, &row.check_ru, &row.check_kk);
    Ok(Source {
        key: row.id.clone(),
        kind: linker.must(row, "kind", &row.kind, words::source_kind(&row.kind))?,
        title: row.title.clone(),
        title_lang: row.title_lang.clone(),
        publisher: row.publisher.clone(),
        address: row.address.clone(),
        date: row.date.clone(),
        licence: linker.id(row, "licence", "licences.csv", &row.licence, LicenceId)?,
        check: if check == Text3::default() { None } else { Some(check) },
    })
}
