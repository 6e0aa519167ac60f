//! How well an entry fits all words of a query together.
//!
//! Every word counts by its best place in the entry: a name more than a text. A name that consists of the words of the
//! query and nothing else comes first, and among equals the kind decides.

use crate::form::Class;
use crate::kind::Kind;
use std::ops::Range;

/// The best quality of each word of the query in each form.
pub(crate) struct Best {
    qualities: Vec<Vec<u8>>,
    forms: usize,
}

impl Best {
    pub(crate) fn new(forms: usize) -> Best {
        Best { qualities: Vec::new(), forms }
    }

    /// Goes on to the next word.
    pub(crate) fn start_word(&mut self) {
        self.qualities.push(vec![0; self.forms]);
    }

    /// The present word stands in these forms.
    pub(crate) fn add(&mut self, quality: u8, forms: &[u16]) {
        let Some(row) = self.qualities.last_mut() else { return };
        for form in forms {
            if let Some(cell) = row.get_mut(usize::from(*form)) {
                *cell = quality.max(*cell);
            }
        }
    }

    fn of(row: &[u8], form: usize) -> i32 {
        row.get(form).copied().map_or(0, i32::from)
    }
}

/// What words of a text are worth beside those of a name, in hundredths.
const IN_TEXT: i32 = 60;
/// What the name of the kind is worth.
const AS_KIND: i32 = 75;
/// From this quality on the name of a kind was meant.
const KIND_MEANT: i32 = 75;
/// What it costs if no word is there; a part of the words costs a part of it.
const MISSING: i32 = 60;

/// The score of an entry; `None` where fewer than a third of the words fit it.
pub(crate) fn score(
    best: &Best,
    kind: Kind,
    forms: Range<usize>,
    class: &dyn Fn(usize) -> (Class, usize),
) -> Option<i32> {
    let count = best.qualities.len() as i32;
    let mut sum = 0;
    let mut missing = 0;
    for row in &best.qualities {
        let in_forms = forms.clone().map(|form| {
            let quality = Best::of(row, form);
            if quality > 0 && class(form).0 == Class::Body { quality * IN_TEXT / 100 } else { quality }
        });
        let own = in_forms.max().unwrap_or(0);
        let quality = own.max(as_kind(row, kind) * AS_KIND / 100);
        missing += i32::from(quality == 0);
        sum += quality;
    }
    if missing * 3 > count * 2 {
        return None;
    }
    let named = forms.filter_map(|form| name_bonus(best, kind, form, class(form))).max().unwrap_or(0);
    Some(sum / count.max(1) + named + kind.weight() - missing * MISSING / count.max(1))
}

fn as_kind(row: &[u8], kind: Kind) -> i32 {
    Some(Best::of(row, kind as usize)).filter(|quality| *quality >= KIND_MEANT).unwrap_or(0)
}

/// What a name adds: the more of it was typed, the more.
fn name_bonus(best: &Best, kind: Kind, form: usize, (class, words): (Class, usize)) -> Option<i32> {
    if class == Class::Body {
        return None;
    }
    let mut sum = 0;
    let mut matched: i32 = 0;
    let mut is_whole = true;
    for row in &best.qualities {
        let quality = Best::of(row, form);
        sum += quality;
        matched += i32::from(quality > 0);
        is_whole &= quality > 0 || as_kind(row, kind) > 0;
    }
    if matched == 0 {
        return None;
    }
    let covered = matched.min(words as i32) * 100 / (words as i32).max(matched);
    let quality = sum / matched;
    let share = if is_whole { 30 } else { 10 * matched / best.qualities.len() as i32 };
    let exact = match (is_whole && covered == 100, class) {
        (true, Class::Name) => 12,
        (true, _) => 9,
        _ => 0,
    };
    Some((share * covered / 100 + exact) * quality / 100)
}
