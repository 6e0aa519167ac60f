//! Sorting lists of names by the alphabet of the reader's language.
//!
//! Three alphabets and word-by-word order are all that lists of places need; a full collation library costs twice the whole app.

use crate::{
    Lang,
    fold::{base, lower},
};

/// Russian; `ё` sorts as `е`.
const RUSSIAN: &str = "абвгдежзийклмнопрстуфхцчшщъыьэюя";
/// The Kazakh Cyrillic alphabet, in which `ё` is a letter of its own.
const KAZAKH: &str = "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя";

/// What names are sorted by. Compare only keys made for the same language.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct SortKey {
    /// One number per letter: spaces, digits, the language's own script, the other script.
    letters: Vec<u16>,
    /// Decides between names of the same letters: `е` before `ё`.
    lower: String,
    /// Decides what is left, so that the order is total.
    text: String,
}

/// The key of a name: `names.sort_by_key(|name| collate::key(name, lang))`.
///
/// ```
/// use atlas_words::{Lang, collate};
/// let mut names = ["Қостанай", "Көкшетау", "Қызылорда", "Орал", "Өскемен"];
/// names.sort_by_cached_key(|name| collate::key(name, Lang::Kk));
/// assert_eq!(names, ["Көкшетау", "Қостанай", "Қызылорда", "Орал", "Өскемен"]);
/// ```
pub fn key(text: &str, lang: Lang) -> SortKey {
    let lower: String = text.chars().map(lower).collect();
    SortKey { letters: lower.chars().filter_map(|char| rank(char, lang)).collect(), lower, text: text.to_owned() }
}

/// The place of a lower-case letter; `None` for signs that do not count, such as quotation marks.
fn rank(char: char, lang: Lang) -> Option<u16> {
    // Wide enough for any of the alphabets, so that the ranges cannot meet.
    const SCRIPT: u16 = 100;
    let (latin_from, cyrillic_from) = match lang {
        Lang::En => (SCRIPT, 2 * SCRIPT),
        Lang::Ru | Lang::Kk => (2 * SCRIPT, SCRIPT),
    };
    let alphabet = if lang == Lang::Kk { KAZAKH } else { RUSSIAN };
    let letter = if alphabet.contains(char) { char } else { base(char) };
    match letter {
        ' ' | '\u{a0}' | '-' | '–' | '—' => Some(0),
        '0'..='9' => Some(1 + u16::from(letter as u8 - b'0')),
        'a'..='z' => Some(latin_from + u16::from(letter as u8 - b'a')),
        _ => {
            let at = alphabet.chars().position(|known| known == letter);
            at.map_or_else(|| letter.is_alphabetic().then_some(u16::MAX), |at| Some(cyrillic_from + at as u16))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{KAZAKH, key};
    use crate::Lang;

    fn check(lang: Lang, expected: &[&str]) {
        let mut names = expected.to_vec();
        names.reverse();
        names.sort_by_cached_key(|name| key(name, lang));
        assert_eq!(names, expected, "{}", lang.tag());
    }

    #[test]
    fn the_kazakh_alphabet_has_42_letters() {
        assert_eq!(KAZAKH.chars().count(), 42);
    }

    #[test]
    fn regions_sort_by_the_alphabet_of_the_reader() {
        check(Lang::En, &["Abai", "Altai Krai", "Altai Republic", "East Kazakhstan", "North Kazakhstan", "Орал"]);
        check(
            Lang::Ru,
            &["Актюбинская", "Алтай", "Алтайский край", "Астраханская", "Ёлкино", "Елково", "Область", "Abai"],
        );
        check(
            Lang::Kk,
            &[
                "Абай",
                "Ақтөбе",
                "Алтай",
                "Атырау",
                "Әулиекөл",
                "Батыс Қазақстан",
                "Қостанай",
                "Павлодар",
                "Шығыс Қазақстан",
            ],
        );
        check(Lang::Kk, &["Ұлытау", "Үржар", "Һ", "Щучинск", "Ыбырай", "Ілек"]);
    }

    #[test]
    fn case_and_diacritics_only_decide_between_equal_letters() {
        check(Lang::En, &["Oral", "oral", "oralbay"]);
        check(Lang::Ru, &["Елец", "Ёлец", "Ельня"]);
    }
}
