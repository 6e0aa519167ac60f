//! What the data door offers: every page finds its part, and descriptions for machines lead to files that are there.

use crate::{dataset, evidence};
use atlas_data::Lang;
use atlas_data::door::Door;
use atlas_view::door::{files, form_text, part_name};
use atlas_view::linked::linked_data;
use atlas_view::url::{Page, all_pages};
use std::collections::BTreeSet;
use std::path::Path;
use std::sync::OnceLock;

fn door() -> &'static Door {
    static DOOR: OnceLock<Door> = OnceLock::new();
    DOOR.get_or_init(|| {
        let seeds = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../seeds");
        atlas_check::door::open(&seeds, "terms", &[]).expect("seeds/ has no problems").door
    })
}

#[test]
fn every_part_belongs_to_a_page() {
    let pages = all_pages(dataset(), evidence());
    let named: BTreeSet<String> = pages.iter().filter_map(|page| part_name(dataset(), *page)).collect();
    for part in &door().parts {
        assert!(named.contains(&part.page), "no page takes the data of {}", part.page);
    }
    for page in pages.iter().filter(|page| matches!(page, Page::Region(_) | Page::Document(_) | Page::Trade)) {
        let name = part_name(dataset(), *page).expect("it has a name");
        assert!(door().part(&name).is_some_and(|part| part.files.len() > 1), "{name}");
    }
}

#[test]
fn every_table_is_offered_in_both_forms_with_its_schema() {
    let (tables, others) = files(door());
    assert!(tables.iter().all(|table| table.json.is_some() && table.schema.is_some()));
    assert!(others.iter().any(|file| file.path == "datapackage.json"));
}

#[test]
fn every_form_of_a_column_has_its_words() {
    for lang in Lang::ALL {
        for column in door().tables.iter().flat_map(|table| &table.columns) {
            assert!(!form_text(lang, column).is_empty(), "{}", column.name);
        }
    }
}

#[test]
fn descriptions_for_machines_name_files_that_are_there() {
    let version = &dataset().version;
    let listed: BTreeSet<String> = door()
        .files
        .iter()
        .chain(door().parts.iter().flat_map(|part| &part.files))
        .map(|file| format!("../data/{version}/{}", file.path))
        .collect();
    for page in all_pages(dataset(), evidence()) {
        let has_data =
            page == Page::Data || part_name(dataset(), page).is_some_and(|name| door().part(&name).is_some());
        let linked = linked_data(dataset(), door(), Lang::Ru, page, "../");
        assert_eq!(linked.is_some(), has_data, "{page:?}");
        let linked = linked.unwrap_or_default();
        for address in linked.split("\"contentUrl\":\"").skip(1).filter_map(|rest| rest.split('"').next()) {
            assert!(listed.contains(address), "{page:?}: {address}");
        }
    }
}
