//! What the documents say and the record holds, as pages show it.

use super::{dataset, evidence};
use atlas_data::{Lang, RegionId};
use atlas_view::evidence::{
    debate, observation_key, region_receipts, silence, speaker_name, thing_link, timeline, trade_receipts,
};
use std::collections::BTreeSet;

#[test]
fn whatever_a_statement_is_about_has_a_name_and_a_place() {
    let evidence = evidence();
    let named = evidence.statements.iter().flat_map(|row| &row.about);
    let named = named.chain(evidence.disagreements.iter().flat_map(|row| &row.about));
    let named = named.chain(evidence.problems.iter().flat_map(|row| &row.subject));
    for key in named {
        for lang in Lang::ALL {
            let link = thing_link(dataset(), evidence, lang, key);
            assert!(link.is_some_and(|link| !link.name.is_empty()), "{key}");
        }
    }
}

#[test]
fn every_statement_has_a_speaker_in_every_language() {
    for statement in &evidence().statements {
        for lang in Lang::ALL {
            assert!(!speaker_name(evidence(), lang, statement).is_empty(), "{}", statement.id);
        }
    }
}

#[test]
fn the_line_of_forums_has_two_empty_years_and_ends_with_what_is_announced() {
    let line = timeline(evidence(), Lang::En).expect("forums have years");
    assert_eq!(line.years, 2003..=2026);
    assert_eq!(line.empty_years, [2004, 2020]);
    let ordinals: Vec<&str> = line.marks.iter().map(|mark| mark.ordinal.as_str()).collect();
    assert_eq!((ordinals.len(), ordinals.first(), ordinals.last()), (22, Some(&"I"), Some(&"XXII")));
    let announced: Vec<&str> =
        line.marks.iter().filter(|mark| !mark.is_held).map(|mark| mark.ordinal.as_str()).collect();
    assert_eq!(announced, ["XXII"]);
}

#[test]
fn receipts_have_addresses_of_their_own_and_name_their_rivals() {
    for (index, _) in (0u16..).zip(&dataset().regions) {
        let receipts = region_receipts(dataset(), Lang::En, RegionId(index));
        let keys: BTreeSet<&str> = receipts.iter().map(|receipt| receipt.key.as_str()).collect();
        assert_eq!(keys.len(), receipts.len(), "two receipts of region {index} have one address");
        for rival in receipts.iter().flat_map(|receipt| &receipt.rivals) {
            assert!(keys.contains(rival.2.as_str()), "{}", rival.2);
        }
    }
    let shown = dataset().observations.iter().map(|row| observation_key(dataset(), row));
    assert!(shown.into_iter().all(|key| !key.is_empty() && !key.contains(['/', '?', ' '])));
}

#[test]
fn receipts_of_trade_have_addresses_of_their_own_and_keep_ledgers_apart() {
    let receipts = trade_receipts(dataset(), Lang::Ru);
    assert_eq!(receipts.len(), dataset().trade_values.len());
    let keys: BTreeSet<&str> = receipts.iter().map(|receipt| receipt.key.as_str()).collect();
    assert_eq!(keys.len(), receipts.len());
    for rival in receipts.iter().flat_map(|receipt| &receipt.rivals) {
        assert!(keys.contains(rival.2.as_str()), "{}", rival.2);
    }
}

#[test]
fn every_gap_is_on_the_map_of_silence() {
    let shown: usize =
        silence(dataset(), Lang::Kk).iter().flat_map(|(_, missing)| missing).map(|entry| entry.regions.len()).sum();
    assert_eq!(shown, dataset().gaps.len());
}

#[test]
fn wishes_and_forecasts_are_judgements_and_stand_once() {
    let voices: Vec<&str> =
        debate(evidence()).iter().flat_map(|(_, voices)| voices).map(|voice| voice.statement.id.as_str()).collect();
    let once: BTreeSet<&str> = voices.iter().copied().collect();
    assert_eq!(once.len(), voices.len());
    for statement in evidence().statements.iter().filter(|row| row.status != "fact") {
        assert!(once.contains(statement.id.as_str()), "{}", statement.id);
    }
}
