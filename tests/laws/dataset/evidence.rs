//! Laws of the documents and the record: nothing is left out, nothing is merged, nothing stands without a source.

use super::whole;
use atlas_data::Text3;
use atlas_data::evidence::Evidence;
use std::collections::{BTreeMap, BTreeSet};

fn evidence() -> &'static Evidence {
    &whole().1
}

/// Sentences of each document by the rules of `seeds/README.md`, counted in the texts themselves.
const SENTENCES: [(&str, usize); 5] =
    [("document-000", 22), ("document-001", 51), ("document-002", 15), ("document-003", 31), ("document-004", 52)];

#[test]
fn every_sentence_of_the_five_documents_is_listed_in_order() {
    for (document, count) in SENTENCES {
        let places: Vec<(u16, u16)> = evidence()
            .sentences
            .iter()
            .filter(|row| row.document == document)
            .map(|row| (row.paragraph, row.sentence))
            .collect();
        assert_eq!(places.len(), count, "{document}");
        assert!(places.is_sorted(), "{document}");
        // No paragraph and no sentence is skipped.
        for pair in places.windows(2) {
            let [(paragraph, sentence), next] = pair else { continue };
            let follows = next == &(*paragraph, sentence + 1) || next == &(paragraph + 1, 1);
            assert!(follows, "{document}: {next:?} after {:?}", (paragraph, sentence));
        }
    }
}

#[test]
fn there_are_well_over_three_hundred_statements() {
    assert!(evidence().statements.len() > 400);
}

#[test]
fn the_key_of_a_statement_says_its_place() {
    for row in &evidence().statements {
        let code = row.document.trim_start_matches("document-");
        let place = format!("s{code}-{}-{}-", row.paragraph, row.sentence);
        assert!(row.id.starts_with(&place), "{} stands in {place}", row.id);
    }
}

#[test]
fn every_record_names_sources() {
    let evidence = evidence();
    let mut without = Vec::new();
    let mut look = |key: &str, sources: &[String]| {
        if sources.is_empty() {
            without.push(key.to_owned());
        }
    };
    evidence.forums.iter().for_each(|row| look(&row.id, &row.sources));
    evidence.agreements.iter().for_each(|row| look(&row.id, &row.sources));
    evidence.laws.iter().for_each(|row| look(&row.id, &row.sources));
    evidence.programmes.iter().for_each(|row| look(&row.id, &row.sources));
    evidence.crossings.iter().for_each(|row| look(&row.id, &row.sources));
    evidence.crossing_counts.iter().for_each(|row| look(&row.id, &row.sources));
    evidence.rivers.iter().for_each(|row| look(&row.id, &row.sources));
    evidence.problems.iter().for_each(|row| look(&row.id, &row.sources));
    evidence.corridors.iter().for_each(|row| look(&row.id, &row.sources));
    evidence.projects.iter().for_each(|row| look(&row.id, &row.sources));
    evidence.actors.iter().for_each(|row| look(&row.id, &row.sources));
    assert!(without.is_empty(), "{without:?}");
}

#[test]
fn forums_count_up_and_number_and_year_are_kept_apart() {
    let ordinals: Vec<u16> = evidence().forums.iter().map(|row| row.ordinal).collect();
    assert_eq!(ordinals, (1..=22).collect::<Vec<u16>>());
    let years: BTreeSet<u16> = evidence().forums.iter().filter_map(|row| row.main_day.year()).collect();
    assert!(!years.contains(&2004) && !years.contains(&2020));
}

#[test]
fn the_two_acts_of_september_2010_are_two() {
    let day = "2010-09-07";
    let on_that_day = evidence().agreements.iter().filter(|row| row.signed.to_string() == day);
    let levels: BTreeMap<&str, &str> = on_that_day.map(|row| (row.id.as_str(), row.level.as_str())).collect();
    assert_eq!(levels.get("agreement-2010-09-07-interregional"), Some(&"intergovernmental"));
    assert_eq!(levels.get("agreement-2010-09-07-altai-krai-east-kazakhstan"), Some(&"region"));
}

#[test]
fn the_shares_of_border_trade_stand_side_by_side() {
    let shares = |document: &str, value: &str| {
        let rows = evidence().statements.iter().filter(|row| row.document == document);
        rows.filter(|row| row.value.is_some_and(|found| found.to_string() == value))
            .map(|row| row.id.as_str())
            .next()
            .unwrap_or_default()
    };
    let (forty, seventy) = (shares("document-003", "40"), shares("document-001", "70"));
    let together = evidence().disagreements.iter().any(|row| {
        let sides: BTreeSet<&str> = evidence()
            .sides
            .iter()
            .filter(|side| side.disagreement == row.id)
            .filter_map(|side| side.statement.as_deref())
            .collect();
        sides.contains(forty) && sides.contains(seventy)
    });
    assert!(together, "{forty} and {seventy}");
}

/// Every text of the record in three languages, by table.
fn texts() -> Vec<(String, Text3)> {
    let value = serde_json::to_value(evidence()).unwrap();
    let mut found = Vec::new();
    for (table, rows) in value.as_object().unwrap() {
        for row in rows.as_array().unwrap() {
            for (column, cell) in row.as_object().unwrap() {
                let text = serde_json::from_value::<Text3>(cell.clone());
                if let (true, Ok(text)) = (cell.is_object(), text) {
                    found.push((format!("{table}.{column} of {}", row["id"]), text));
                }
            }
        }
    }
    found
}

#[test]
fn texts_of_the_record_are_written_for_readers() {
    let mut wrong = Vec::new();
    for (place, text) in texts() {
        for words in [&text.en, &text.ru, &text.kk] {
            let ends_well =
                !words.contains("  ") && !words.contains(" ,") && !words.contains(" .") && !words.contains("..");
            if !ends_well {
                wrong.push(format!("{place}: {words}"));
            }
        }
        // A Cyrillic text that is all Latin was not translated.
        let is_cyrillic = |text: &str| text.chars().any(|letter| ('\u{400}'..='\u{52f}').contains(&letter));
        let has_words = text.en.split_whitespace().filter(|word| word.chars().all(char::is_lowercase)).count() > 1;
        if has_words && !(is_cyrillic(&text.ru) && is_cyrillic(&text.kk)) {
            wrong.push(format!("{place} is not translated: {}", text.ru));
        }
        if has_words && (text.en == text.ru || text.ru == text.kk) {
            wrong.push(format!("{place} is the same in two languages: {}", text.ru));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn texts_are_the_atlas_s_own_words() {
    let forbidden = ["seed-", "stored page", "stored copy", "the tool", "the researcher", "github file"];
    let found: Vec<String> = texts()
        .into_iter()
        .filter(|(_, text)| forbidden.iter().any(|word| text.en.to_lowercase().contains(word)))
        .map(|(place, text)| format!("{place}: {}", text.en))
        .collect();
    assert!(found.is_empty(), "{}", found.join("\n"));
}
