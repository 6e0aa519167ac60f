//! What the data door offers: every page finds its part, and descriptions for machines lead to files that are there.

use crate::{dataset, evidence};
use atlas_data::door::Door;
use atlas_data::{Boundary, Lang};
use atlas_view::door::{files, form_text, part_name};
use atlas_view::linked::linked_data;
use atlas_view::pair::{GroupKind, compared_rows, crossings, disagreements, groups, statements};
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
    for page in pages
        .iter()
        .filter(|page| matches!(page, Page::Region(_) | Page::Pair(_) | Page::Pairs | Page::Document(_) | Page::Trade))
    {
        let name = part_name(dataset(), *page).expect("it has a name");
        assert!(door().part(&name).is_some_and(|part| part.files.len() > 1), "{name}");
    }
}

/// The rows that go out with a pair are those that its page shows.
#[test]
fn the_data_of_a_pair_are_what_its_page_shows() {
    let (data, evidence) = (dataset(), evidence());
    for pair in data.pairs(Boundary::Any) {
        let name = part_name(data, Page::Pair(pair)).expect("it has a name");
        let part = door().part(&name).expect("it has data");
        let rows = |table: &str| {
            let path = format!("pages/{name}/{table}.csv");
            part.files.iter().find(|file| file.path == path).and_then(|file| file.rows).unwrap_or_default() as usize
        };
        let groups = groups(data, evidence, Lang::En, pair);
        let shown = |kinds: &[GroupKind]| -> usize {
            groups.iter().filter(|group| kinds.contains(&group.kind)).map(|group| group.things.len()).sum()
        };
        assert!(part.bounds.is_some() && rows("contacts") > 0, "{name}");
        assert_eq!(rows("regions"), 2, "{name}");
        assert_eq!(rows("observations"), compared_rows(data, pair).len(), "{name}");
        assert_eq!(rows("crossings"), crossings(data, evidence, pair).len(), "{name}");
        assert_eq!(rows("statements"), statements(data, evidence, pair).len(), "{name}");
        assert_eq!(rows("disagreements"), disagreements(data, evidence, pair).len(), "{name}");
        for (table, kinds) in [
            ("rivers", &[GroupKind::Rivers][..]),
            ("corridors", &[GroupKind::Corridors]),
            ("agreements", &[GroupKind::Agreements, GroupKind::Twins]),
            ("programmes", &[GroupKind::Programmes]),
            ("projects", &[GroupKind::Projects]),
        ] {
            assert_eq!(rows(table), shown(kinds), "{name}: {table}");
        }
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
