//! From text to words: figures and letters part, Roman numerals become figures, small words fall away.

use crate::sound::{is_apostrophe, sounds};
use atlas_words::fold::lower;

/// The longest word that is kept, in sounds. The longest of the dataset has fewer.
pub(crate) const LONGEST: usize = 32;

/// Words that stand in most sentences and find nothing.
const SMALL: &str = "a an and are as at by for from in into is it its no not of on or s st nd rd th that the this to was were \
    what where which who with without б в во для до и из или как к ко на не о об от по под при с со у что это \
    за а но же й я е ая го ый ой му м где кто чем над және мен бен пен үшін туралы бойынша деген бұл сол да де \
    та те ші шы қайда кім zhane jane men";

/// The words of a text as sounds, without the small ones.
///
/// ```
/// use atlas_search::split::words;
/// assert_eq!(words("Agreement № 179-ФЗ, XIII форум в Омске"), ["agrement", "179", "fz", "13", "forum", "omske"]);
/// ```
pub fn words(text: &str) -> Vec<String> {
    let pieces = pieces(text);
    pieces.iter().filter(|piece| !is_small(piece)).map(|piece| word(piece)).filter(|word| !word.is_empty()).collect()
}

/// All words, for a query that consists of small ones only.
pub(crate) fn all_words(text: &str) -> Vec<String> {
    pieces(text).iter().map(|piece| word(piece)).filter(|word| !word.is_empty()).collect()
}

/// Parts of names that people write as one: "Ust-Kamenogorsk" as "Ustkamenogorsk".
pub(crate) fn joined(text: &str) -> Option<String> {
    let is_hyphen = |letter: char| matches!(letter, '-' | '‑' | '–');
    let inner: Vec<char> = text.chars().collect();
    let has_inner = inner.windows(3).any(|three| match three {
        [before, hyphen, after] => before.is_alphabetic() && is_hyphen(*hyphen) && after.is_alphabetic(),
        _ => false,
    });
    has_inner.then(|| text.chars().filter(|letter| !is_hyphen(*letter)).collect())
}

fn word(piece: &str) -> String {
    let mut word = numeral(piece).map_or_else(|| sounds(piece), |value| value.to_string());
    word.truncate(LONGEST);
    word
}

fn is_small(piece: &str) -> bool {
    SMALL.split(' ').any(|small| small == piece)
}

/// Runs of letters and runs of figures, in lower case. An apostrophe inside a word belongs to it.
fn pieces(text: &str) -> Vec<String> {
    let mut pieces: Vec<String> = Vec::new();
    let mut last = Side::Outside;
    for letter in text.chars().map(lower) {
        let side = Side::of(letter);
        let joins = last == Side::Letters && is_apostrophe(letter) || is_mark(letter);
        if joins {
            if let Some(piece) = pieces.last_mut().filter(|_| is_apostrophe(letter)) {
                piece.push(letter);
            }
            continue;
        }
        match (side, pieces.last_mut()) {
            (Side::Outside, _) => {}
            (_, Some(piece)) if side == last => piece.push(letter),
            _ => pieces.push(letter.to_string()),
        }
        last = side;
    }
    for piece in &mut pieces {
        let end = piece.trim_end_matches(is_apostrophe).len();
        piece.truncate(end);
    }
    pieces
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Side {
    Letters,
    Figures,
    Outside,
}

impl Side {
    fn of(letter: char) -> Side {
        if letter.is_ascii_digit() {
            Side::Figures
        } else if letter.is_alphabetic() || letter == 'Ǵ' {
            Side::Letters
        } else {
            Side::Outside
        }
    }
}

/// Combining marks: a name that came apart into letter and accent is one word.
fn is_mark(letter: char) -> bool {
    ('\u{300}'..='\u{36f}').contains(&letter)
}

/// The value of a Roman numeral below forty, in Latin letters or in the Cyrillic ones that look like them.
fn numeral(piece: &str) -> Option<u32> {
    let value = |letter: char| match letter {
        'i' | 'і' => Some(1),
        'v' => Some(5),
        'x' | 'х' => Some(10),
        _ => None,
    };
    let values: Vec<u32> = piece.chars().map(value).collect::<Option<_>>()?;
    let mut sum = 0;
    for (index, value) in values.iter().enumerate() {
        let is_less = values.get(index + 1).is_some_and(|next| value < next);
        sum = if is_less { sum - i32::try_from(*value).ok()? } else { sum + i32::try_from(*value).ok()? };
    }
    u32::try_from(sum).ok().filter(|sum| (1..40).contains(sum) && values.len() <= 6)
}

#[cfg(test)]
mod tests {
    use super::{joined, words};

    #[test]
    fn numerals_of_forums_become_figures() {
        assert_eq!(words("XIII форум"), words("13-й форум"));
        assert_eq!(words("ХІІІ форум"), words("13-ші форум"));
        assert_eq!(words("xix forum"), words("19th forum"));
    }

    #[test]
    fn marks_and_codes_part_alike() {
        assert_eq!(words("A310"), words("А-310"));
        assert_eq!(words("Орел\u{301}"), words("орел"));
        assert_eq!(words("Aqto’be"), ["aktobe"]);
        assert_eq!(words("«Вестник Кавказа»"), ["vestnik", "kavkaza"]);
        assert!(words("и в на").is_empty() && words("…").is_empty());
    }

    #[test]
    fn only_inner_hyphens_join() {
        assert_eq!(joined("Усть-Каменогорск").as_deref(), Some("УстьКаменогорск"));
        assert_eq!(joined("Омск – Павлодар"), None);
    }
}
