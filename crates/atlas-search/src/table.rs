//! The words of the index, ready to be walked through: sorted, each with the forms it stands in.

use crate::index::Index;

/// The unpacked table.
pub(crate) struct Table {
    letters: Vec<u8>,
    words: Vec<Span>,
    forms: Vec<u16>,
}

/// Where a word and its forms lie.
struct Span {
    letters: (u32, u32),
    shared: u8,
    forms: (u32, u32),
}

/// A word with its forms.
pub(crate) struct Word<'a> {
    /// Its letters.
    pub(crate) letters: &'a [u8],
    /// How many of them the word before has as well.
    pub(crate) shared: usize,
    /// The forms it stands in.
    pub(crate) forms: &'a [u16],
}

impl Table {
    /// Unpacks the table. What is damaged gives words without letters or forms, never a failure.
    pub(crate) fn new(index: &Index) -> Table {
        let mut table = Table { letters: Vec::new(), words: Vec::with_capacity(index.shared.len()), forms: Vec::new() };
        let mut steps = index.steps.iter();
        let mut word: Vec<u8> = Vec::new();
        for ((shared, rest), spread) in index.shared.iter().zip(index.rests.lines()).zip(&index.spread) {
            word.truncate(usize::from(*shared));
            let shared = word.len() as u8;
            word.extend(rest.bytes());
            let letters = table.letters.len() as u32;
            table.letters.extend(&word);
            let forms = table.forms.len() as u32;
            let mut form = 0u16;
            for step in steps.by_ref().take(usize::from(*spread)) {
                form = form.wrapping_add(*step);
                table.forms.push(form);
            }
            let ends = (table.letters.len() as u32, table.forms.len() as u32);
            table.words.push(Span { letters: (letters, ends.0), shared, forms: (forms, ends.1) });
        }
        table
    }

    /// Every word, in order.
    pub(crate) fn words(&self) -> impl Iterator<Item = Word<'_>> {
        self.words.iter().map(|span| Word {
            letters: slice(&self.letters, span.letters),
            shared: usize::from(span.shared),
            forms: slice(&self.forms, span.forms),
        })
    }

    /// How many words there are.
    pub(crate) fn len(&self) -> usize {
        self.words.len()
    }
}

fn slice<T>(all: &[T], (from, to): (u32, u32)) -> &[T] {
    all.get(from as usize..to as usize).unwrap_or_default()
}
