//! The index as it travels: what hits show in one language, and a sorted table of the words of all three.
//!
//! Everything is kept by column and without what can be worked out, since that packs best. One file per language: a
//! visitor loads the words once, and names only in the language of the page.

use crate::entry::Entry;
use crate::form::{Class, Form, forms};
use crate::gather::{kind_words, label};
use crate::kind::Kind;
use crate::split::words;
use atlas_data::Lang;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The index of one language.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Index {
    /// The name of each kind, in the order of [`Kind::ALL`].
    pub(crate) labels: Vec<String>,
    /// Kinds of the entries.
    pub(crate) kinds: Vec<Kind>,
    /// Names of the entries, one per line.
    pub(crate) names: String,
    /// Contexts of the entries, one per line.
    pub(crate) contexts: String,
    /// Keys of the entries, one per line.
    pub(crate) keys: String,
    /// Addresses without the key at their end, each once.
    pub(crate) places: Vec<String>,
    /// The place of each entry, doubled; odd where the key follows.
    pub(crate) place_of: Vec<u16>,
    /// How many forms each entry has.
    pub(crate) form_counts: Vec<u8>,
    /// For each form four times the number of its words, and its class.
    pub(crate) forms: Vec<u8>,
    /// How many letters each word of the table shares with the one before.
    pub(crate) shared: Vec<u8>,
    /// The other letters of the words, one per line.
    pub(crate) rests: String,
    /// In how many forms each word stands.
    pub(crate) spread: Vec<u16>,
    /// Those forms, each as its distance from the one before.
    pub(crate) steps: Vec<u16>,
}

/// The most words of a form that are counted: beyond it no query covers a name.
const MOST_WORDS: usize = 60;

impl Index {
    /// Makes the index of a language.
    pub fn new(entries: &[Entry], lang: Lang) -> Index {
        let labels = Kind::ALL.map(|kind| label(lang, kind).to_owned()).to_vec();
        let mut index = Index { labels, ..Index::default() };
        let mut table = Table::default();
        // The words for kinds are the first forms: «река Урал» asks for a river.
        for kind in Kind::ALL {
            let mut words: Vec<String> = Lang::ALL.iter().flat_map(|lang| words(&kind_words(*lang, kind))).collect();
            words.sort_unstable();
            words.dedup();
            table.add(&Form { class: Class::Body, words });
        }
        for entry in entries {
            index.show(entry, lang);
            let forms = forms(entry);
            index.form_counts.push(forms.len().min(255) as u8);
            for form in forms.iter().take(255) {
                index.forms.push((form.words.len().min(MOST_WORDS) * 4) as u8 + form.class as u8);
                table.add(form);
            }
        }
        index.write(&table);
        index
    }

    fn show(&mut self, entry: &Entry, lang: Lang) {
        self.kinds.push(entry.kind);
        line(&mut self.names, entry.name.get(lang));
        line(&mut self.contexts, entry.context.get(lang));
        line(&mut self.keys, &entry.key);
        let (place, has_key) = match entry.address.strip_suffix(entry.key.as_str()) {
            Some(place) if !entry.key.is_empty() => (place, true),
            _ => (entry.address.as_str(), false),
        };
        let known = self.places.iter().position(|other| other == place);
        let position = known.unwrap_or_else(|| {
            self.places.push(place.to_owned());
            self.places.len() - 1
        });
        self.place_of.push((position * 2) as u16 + u16::from(has_key));
    }

    fn write(&mut self, table: &Table) {
        let mut before: &str = "";
        for (word, forms) in &table.words {
            let shared = word.bytes().zip(before.bytes()).take_while(|(a, b)| a == b).count();
            self.shared.push(shared as u8);
            line(&mut self.rests, word.get(shared..).unwrap_or_default());
            self.spread.push(forms.len() as u16);
            let mut last = 0;
            for form in forms {
                self.steps.push(form - last);
                last = *form;
            }
            before = word;
        }
    }
}

/// Lines are ends, not separators: an empty text is a line as well.
fn line(column: &mut String, text: &str) {
    column.extend(text.chars().map(|letter| if letter == '\n' { ' ' } else { letter }));
    column.push('\n');
}

/// Words with the forms they stand in.
#[derive(Default)]
struct Table {
    words: BTreeMap<String, Vec<u16>>,
    count: u16,
}

impl Table {
    fn add(&mut self, form: &Form) {
        for word in &form.words {
            let forms = self.words.entry(word.clone()).or_default();
            if forms.last() != Some(&self.count) {
                forms.push(self.count);
            }
        }
        self.count += 1;
    }
}
