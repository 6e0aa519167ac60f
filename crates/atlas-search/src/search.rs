//! From what was typed to hits, the best first.

use crate::form::Class;
use crate::index::Index;
use crate::kind::Kind;
use crate::layout;
use crate::rank::{Best, score};
use crate::split::{all_words, words};
use crate::table::Table;
use crate::walk::fits;

/// The most hits that are shown.
pub const MOST_HITS: usize = 30;
/// What is typed beyond this many letters is not read.
const LONGEST_QUERY: usize = 100;
/// Words beyond these say nothing more.
const MOST_WORDS: usize = 8;
/// From this quality on a word was not mistyped.
const SURE: u8 = 70;

/// The score of an entry in which every word stands somewhere.
const GOOD: i32 = 60;

/// Something found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hit<'a> {
    /// Its kind.
    pub kind: Kind,
    /// The name of the kind.
    pub label: &'a str,
    /// Its key in the dataset.
    pub key: &'a str,
    /// Name.
    pub name: &'a str,
    /// A line that tells it from others.
    pub context: &'a str,
    /// Address below the language.
    pub address: String,
    /// How well it fits; comparable within one query only.
    pub score: i32,
}

/// Hits, and what finding them took.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Found<'a> {
    /// The best first, at most [`MOST_HITS`].
    pub hits: Vec<Hit<'a>>,
    /// Rows of edit distances and words weighed: what the time depends on.
    pub work: usize,
}

/// The index, ready to answer.
pub struct Search {
    index: Index,
    table: Table,
    names: Vec<(usize, usize)>,
    contexts: Vec<(usize, usize)>,
    keys: Vec<(usize, usize)>,
    form_count: usize,
}

impl Search {
    /// Unpacks an index.
    pub fn new(index: Index) -> Search {
        let (names, contexts, keys) = (lines(&index.names), lines(&index.contexts), lines(&index.keys));
        let form_count = Kind::ALL.len() + index.forms.len();
        Search { table: Table::new(&index), names, contexts, keys, form_count, index }
    }

    /// How many words and entries there are.
    pub fn size(&self) -> (usize, usize) {
        (self.table.len(), self.index.kinds.len())
    }

    /// Looks for a text. Never fails; the work is bounded by the index, whatever is typed.
    pub fn find(&self, text: &str) -> Found<'_> {
        let text: String = text.chars().take(LONGEST_QUERY).collect();
        let is_growing = text.ends_with(char::is_alphanumeric);
        let (mut ranked, mut work, is_sure) = self.rank(&text, is_growing);
        if !is_sure {
            let (other, more, is_other_sure) = self.rank(&layout::other(&text), is_growing);
            work += more;
            if is_other_sure {
                ranked = other;
            }
        }
        let best = ranked.first().map_or(0, |(score, _)| *score);
        // Behind a good hit the poor ones only distract; where nothing fits well, they are what there is.
        let least = if best >= GOOD { best * 2 / 5 } else { best - GOOD };
        ranked.retain(|(score, _)| *score >= least);
        ranked.truncate(MOST_HITS);
        Found { hits: ranked.into_iter().filter_map(|(score, entry)| self.hit(entry, score)).collect(), work }
    }

    /// Scores with entries, the best first, and whether every word was found as it was typed.
    fn rank(&self, text: &str, is_growing: bool) -> (Vec<(i32, usize)>, usize, bool) {
        let mut typed = words(text);
        if typed.is_empty() {
            typed = all_words(text);
        }
        if typed.is_empty() {
            return (Vec::new(), 0, false);
        }
        typed.truncate(MOST_WORDS);
        let mut work = 0;
        let mut is_sure = true;
        let mut best = Best::new(self.form_count);
        for (number, word) in typed.iter().enumerate() {
            let is_last = number + 1 == typed.len() && is_growing;
            let fits = fits(&self.table, word.as_bytes(), is_last, &mut work);
            let top = fits.iter().map(|fit| fit.quality).max().unwrap_or(0);
            is_sure &= top >= SURE;
            best.start_word();
            for fit in fits {
                // Beside a word that is spelt as typed, what a slip might have meant stands back.
                let quality = if top > 90 && fit.quality < SURE { fit.quality.saturating_sub(25) } else { fit.quality };
                best.add(quality, fit.forms);
            }
        }
        let mut ranked = Vec::new();
        let mut form = Kind::ALL.len();
        for (entry, (kind, count)) in self.index.kinds.iter().zip(&self.index.form_counts).enumerate() {
            let forms = form..form + usize::from(*count);
            form = forms.end;
            let class = |form: usize| self.class_of(form);
            if let Some(score) = score(&best, *kind, forms, &class) {
                ranked.push((score, entry));
            }
        }
        ranked.sort_unstable_by(|a, b| b.0.cmp(&a.0).then(a.1.cmp(&b.1)));
        (ranked, work, is_sure)
    }

    /// The class of a form and the number of its words.
    fn class_of(&self, form: usize) -> (Class, usize) {
        let packed = form.checked_sub(Kind::ALL.len()).and_then(|at| self.index.forms.get(at)).copied().unwrap_or(2);
        let class = match packed % 4 {
            0 => Class::Name,
            1 => Class::Other,
            _ => Class::Body,
        };
        (class, usize::from(packed / 4))
    }

    fn hit(&self, entry: usize, score: i32) -> Option<Hit<'_>> {
        let kind = *self.index.kinds.get(entry)?;
        let key = text_at(&self.index.keys, &self.keys, entry);
        let place = usize::from(*self.index.place_of.get(entry)?);
        let mut address = self.index.places.get(place / 2)?.clone();
        if place % 2 == 1 {
            address.push_str(key);
        }
        Some(Hit {
            kind,
            label: self.index.labels.get(kind as usize).map_or("", String::as_str),
            key,
            name: text_at(&self.index.names, &self.names, entry),
            context: text_at(&self.index.contexts, &self.contexts, entry),
            address,
            score,
        })
    }
}

/// Where each line of a column begins and ends.
fn lines(column: &str) -> Vec<(usize, usize)> {
    let mut at = 0;
    let ends = column.bytes().enumerate().filter(|(_, byte)| *byte == b'\n');
    ends.map(|(end, _)| (std::mem::replace(&mut at, end + 1), end)).collect()
}

fn text_at<'a>(column: &'a str, lines: &[(usize, usize)], entry: usize) -> &'a str {
    lines.get(entry).and_then(|(from, to)| column.get(*from..*to)).unwrap_or_default()
}
