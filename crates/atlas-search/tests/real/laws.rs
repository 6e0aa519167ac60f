//! Laws: nothing that is typed fails or takes long, entries lead to pages that exist, the bytes are always the same.

use crate::{search, whole};
use atlas_data::{Lang, codec};
use atlas_search::{Index, Kind, MOST_HITS, Search, gather};
use atlas_view::url::{all_pages, page_path};
use proptest::prelude::*;
use std::collections::BTreeSet;

/// What a query may take, in rows and weighed words: about ten milliseconds in a browser on a slow telephone.
const MOST_WORK: usize = 60_000;

fn check_any(text: &str) {
    let found = search().find(text);
    assert!(found.hits.len() <= MOST_HITS, "{text}");
    assert!(found.work <= MOST_WORK, "{text}: {}", found.work);
    assert!(found.hits.is_sorted_by_key(|hit| -hit.score), "{text}");
}

proptest! {
    #[test]
    fn any_text_is_answered(text in any::<String>()) {
        check_any(&text);
    }

    #[test]
    fn any_words_are_answered(text in "[а-яёәғқңөұүһіa-zÀ-ž0-9 '’-]{0,300}") {
        check_any(&text);
    }

    #[test]
    fn what_is_typed_beyond_a_hundred_letters_changes_nothing(tail in ".{0,40}") {
        let head = "омск ".repeat(20);
        let long = format!("{head}{tail}");
        prop_assert_eq!(search().find(&head).hits, search().find(&long).hits);
    }

    #[test]
    fn damaged_indexes_find_less_and_do_no_harm(cut in 0usize..4000, at in 0usize..4000, byte in any::<u8>()) {
        let entries = whole().entries.get(..60).unwrap_or_default();
        let mut bytes = codec::encode(&Index::new(entries, Lang::En)).expect("the index can be written");
        if let Some(place) = bytes.get_mut(at) {
            *place = byte;
        }
        let kept = bytes.len().saturating_sub(cut);
        for bytes in [bytes.as_slice(), bytes.get(..kept).unwrap_or_default()] {
            let index: Index = codec::decode(bytes).unwrap_or_default();
            let _ = Search::new(index).find("Omsk oblast");
        }
    }
}

#[test]
fn long_and_odd_texts_are_answered() {
    for text in
        ["", " ", "\u{0}", "и", "в на по", "漢字", "🙂", "a'b'c'd'", "----", "ааааааааа", "1".repeat(5000).as_str()]
    {
        check_any(text);
    }
    check_any(&"приграничное сотрудничество регионов ".repeat(50));
    check_any(&"оргбнэ стлнкв прдлжн ".repeat(50));
}

#[test]
fn nothing_typed_finds_nothing() {
    for text in ["", " ", "…", "?!", "\u{0}"] {
        assert!(search().find(text).hits.is_empty(), "{text:?}");
    }
}

#[test]
fn the_same_entries_give_the_same_bytes() {
    let bytes = || {
        let entries = gather::entries(&whole().data, &whole().evidence);
        Lang::ALL.map(|lang| codec::encode(&Index::new(&entries, lang)).expect("the index can be written"))
    };
    assert_eq!(bytes(), bytes());
}

#[test]
fn every_entry_leads_to_a_page_that_exists() {
    let pages: BTreeSet<String> = all_pages(&whole().data, &whole().evidence)
        .into_iter()
        .map(|page| page_path(&whole().data, Lang::En, page))
        .collect();
    for entry in &whole().entries {
        let path = entry.address.split(['#', '?']).next().unwrap_or_default();
        assert!(pages.contains(&format!("en/{path}")), "{}: {}", entry.key, entry.address);
        assert!(Lang::ALL.into_iter().all(|lang| !entry.name.get(lang).is_empty()), "{} has no name", entry.key);
    }
}

#[test]
fn every_kind_has_entries_and_a_name() {
    for kind in Kind::ALL {
        assert!(whole().entries.iter().any(|entry| entry.kind == kind), "{kind:?}");
        assert!(Lang::ALL.into_iter().all(|lang| !gather::label(lang, kind).is_empty()), "{kind:?}");
    }
    assert!(Kind::ALL.is_sorted() && Kind::ALL.iter().enumerate().all(|(at, kind)| *kind as usize == at));
}
