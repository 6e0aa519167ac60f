//! Every word of the table that a word of the query may stand for, and how well: itself, another case of it, its
//! beginning, or a word that a slip of the finger made of it.
//!
//! The table is sorted, so words that begin alike are compared together: the rows of the edit distance (with
//! transpositions) for their common beginning are worked out once, and a beginning that is too far off ends the comparison of
//! all words behind it.

use crate::ending::{self, tongues};
use crate::split::LONGEST;
use crate::table::{Table, Word};

const WIDTH: usize = LONGEST + 1;
/// Farther than any distance that counts.
const FAR: u8 = 100;
/// The shortest stem that may have endings.
const SHORTEST_STEM: usize = 3;

/// A word of the table that fits.
pub(crate) struct Fit<'a> {
    pub(crate) quality: u8,
    pub(crate) forms: &'a [u16],
}

/// How many slips a word of this many letters may hold.
fn slips(letters: usize) -> u8 {
    match letters {
        0..=3 => 0,
        4..=7 => 1,
        _ => 2,
    }
}

/// Every word that fits. `is_last` says that the word may still be growing. `effort` counts rows and weighed words.
pub(crate) fn fits<'a>(table: &'a Table, word: &[u8], is_last: bool, effort: &mut usize) -> Vec<Fit<'a>> {
    let mut walk = Walk::new(word, is_last);
    let mut fits = Vec::new();
    for candidate in table.words() {
        if let Some(quality) = walk.step(&candidate, effort) {
            fits.push(Fit { quality, forms: candidate.forms });
        }
    }
    fits
}

struct Walk<'a> {
    word: &'a [u8],
    is_last: bool,
    most: u8,
    /// Where the word may be cut into stem and ending: length of the stem.
    stems: Vec<usize>,
    rows: Vec<[u8; WIDTH]>,
    /// How many rows hold for the present word of the table, besides the first.
    depth: usize,
    /// True where the last of them is too far off.
    is_dead: bool,
    /// How many rows from the first one hold a stem or the whole word near enough.
    hopes: [bool; WIDTH],
}

impl<'a> Walk<'a> {
    fn new(word: &'a [u8], is_last: bool) -> Walk<'a> {
        let word = word.get(..LONGEST).unwrap_or(word);
        let from = word.len().saturating_sub(ending::LONGEST).max(SHORTEST_STEM);
        let can_end = |at: &usize| word.get(*at..).is_some_and(|rest| !tongues(rest).is_none());
        let mut stems: Vec<usize> = (from..word.len()).filter(can_end).collect();
        stems.push(word.len());
        let mut first = [0; WIDTH];
        for (cell, value) in first.iter_mut().zip(0u8..) {
            *cell = value;
        }
        let has_figures = word.iter().any(u8::is_ascii_digit);
        let most = if has_figures { 0 } else { slips(word.len()) };
        let mut rows = vec![[FAR; WIDTH]; WIDTH];
        if let Some(row) = rows.first_mut() {
            *row = first;
        }
        Walk { word, is_last, most, stems, rows, depth: 0, is_dead: false, hopes: [false; WIDTH] }
    }

    fn cell(&self, depth: usize, at: usize) -> u8 {
        self.rows.get(depth).and_then(|row| row.get(at)).copied().unwrap_or(FAR)
    }

    /// How well the next word of the table fits.
    fn step(&mut self, candidate: &Word, effort: &mut usize) -> Option<u8> {
        if candidate.shared < self.depth {
            self.depth = candidate.shared;
            self.is_dead = false;
        }
        while !self.is_dead && self.depth < candidate.letters.len().min(LONGEST) {
            self.depth += 1;
            *effort += 1;
            self.fill(candidate.letters);
        }
        let has_hope = self.hopes.iter().take(self.depth + 1).skip(1).any(|hope| *hope);
        if !has_hope {
            return None;
        }
        *effort += 1;
        self.weigh(candidate.letters)
    }

    /// Works out the row at the present depth.
    fn fill(&mut self, letters: &[u8]) {
        let depth = self.depth;
        let letter = letters.get(depth - 1).copied();
        let before = if depth > 1 { letters.get(depth - 2).copied() } else { None };
        let mut row = [FAR; WIDTH];
        let mut left = depth as u8;
        let mut least = left;
        let mut corner = self.cell(depth - 1, 0);
        let mut typed_before = None;
        for (at, typed) in (1..).zip(self.word.iter().copied()) {
            let above = self.cell(depth - 1, at);
            let mut value = (above + 1).min(left + 1).min(corner + u8::from(Some(typed) != letter));
            if depth > 1 && at > 1 && Some(typed) == before && typed_before == letter {
                value = value.min(self.cell(depth - 2, at - 2) + 1);
            }
            if let Some(cell) = row.get_mut(at) {
                *cell = value.min(FAR);
            }
            (corner, left, typed_before) = (above, value.min(FAR), Some(typed));
            least = least.min(left);
        }
        if let Some(cell) = row.first_mut() {
            *cell = depth as u8;
        }
        let is_near = |at: &usize| row.get(*at).is_some_and(|value| *value <= self.most.min(slips(*at)));
        let hope = self.stems.iter().any(is_near);
        if let Some(own) = self.rows.get_mut(depth) {
            *own = row;
        }
        if let Some(own) = self.hopes.get_mut(depth) {
            *own = hope;
        }
        self.is_dead = least > self.most;
    }

    /// The best reading of a word whose rows are known.
    fn weigh(&self, letters: &[u8]) -> Option<u8> {
        let whole = self.word.len();
        let mut best = 0;
        for depth in 1..=self.depth.min(letters.len()) {
            if !self.hopes.get(depth).copied().unwrap_or(false) {
                continue;
            }
            let rest = letters.get(depth..).unwrap_or_default();
            let same_start = letters.first() == self.word.first();
            for stem in &self.stems {
                let distance = self.cell(depth, *stem);
                if distance > self.most.min(slips(*stem)) {
                    continue;
                }
                let typed = self.word.get(*stem..).unwrap_or_default();
                let is_form = (depth >= SHORTEST_STEM || rest.is_empty()) && tongues(typed).meet(tongues(rest));
                if is_form {
                    best = best.max(form_quality(distance, typed.len() + rest.len(), same_start));
                }
            }
            best = best.max(self.prefix_quality(self.cell(depth, whole), rest.len(), same_start));
        }
        (best > 0).then_some(best)
    }

    /// The word is the beginning of a longer one.
    fn prefix_quality(&self, distance: u8, rest: usize, same_start: bool) -> u8 {
        let length = self.word.len();
        let rest = rest.min(12) as u8;
        match distance {
            0 if self.is_last => 84 - rest * 2,
            0 if length >= 3 => 74 - rest * 2,
            1 if self.is_last && length >= 5 && same_start && self.most > 0 => 46 - rest,
            _ => 0,
        }
    }
}

fn form_quality(distance: u8, endings: usize, same_start: bool) -> u8 {
    let endings = endings.min(12) as u8;
    let start = if same_start { 0 } else { 6 };
    match distance {
        0 if endings == 0 => 100,
        0 => 94 - endings,
        1 => 68 - endings - start,
        _ => 52 - endings - start,
    }
}
