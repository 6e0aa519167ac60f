//! Endings of the three languages in the spelling of [`crate::sound`]. Words that differ only in endings of one language are
//! forms of one word.
//!
//! This is no grammar: it only decides what counts as the same word when it is looked for. What it lets through wrongly
//! stands below every exact match.

/// The languages in which a rest may be an ending, as bits. Nothing at all is an ending in each of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tongues(u8);

impl Tongues {
    const RUSSIAN: u8 = 1;
    const KAZAKH: u8 = 2;
    const ENGLISH: u8 = 4;

    /// True where no language has such an ending.
    pub fn is_none(self) -> bool {
        self.0 == 0
    }

    /// True where one language has both endings.
    pub fn meet(self, other: Tongues) -> bool {
        self.0 & other.0 != 0
    }
}

/// Longest ending that is looked at.
pub(crate) const LONGEST: usize = 9;

/// Nouns and adjectives in all cases; doubled letters are written once, so `ии` and `ый` are `i`.
const RUSSIAN: &[&str] = &[
    "a", "u", "i", "e", "o", "ia", "iu", "ie", "oi", "ei", "iei", "om", "em", "im", "am", "iam", "iem", "ah", "iah",
    "ih", "ami", "iami", "imi", "ov", "ev", "aia", "iaia", "uiu", "iuiu", "oe", "ee", "ogo", "ego", "omu", "emu",
    "oiu", "eiu", "ski", "skoi", "skaia", "skoe", "skuiu", "skogo", "skomu", "skom", "skim", "sko",
];
const ENGLISH: &[&str] = &["s", "es", "i"];
const PLURAL: &[&str] = &["lar", "ler", "dar", "der", "tar", "ter"];
const OWNED: &[&str] = &["si", "in", "im", "i"];
/// Shorter shapes stand for the longer ones behind a stem that ends in the same letter.
const CASE: &[&str] = &[
    "nin", "din", "tin", "in", "ga", "ge", "ka", "ke", "na", "ne", "a", "e", "ni", "di", "ti", "n", "nda", "nde", "da",
    "de", "ta", "te", "dan", "den", "tan", "ten", "nan", "nen", "an", "en", "men", "ben", "pen", "dagi", "degi",
    "tagi", "tegi", "ndagi", "ndegi", "nin", "lik", "dik", "tik", "lig", "dig", "tig", "likter", "ga", "ge",
];

/// The languages in which the rest of a word is an ending.
pub fn tongues(rest: &[u8]) -> Tongues {
    if rest.is_empty() {
        return Tongues(Tongues::RUSSIAN | Tongues::KAZAKH | Tongues::ENGLISH);
    }
    let mut found = 0;
    if rest.len() <= LONGEST && rest.is_ascii() {
        let is_in = |list: &[&str]| list.iter().any(|ending| ending.as_bytes() == rest);
        found |= if is_in(RUSSIAN) { Tongues::RUSSIAN } else { 0 };
        found |= if is_in(ENGLISH) { Tongues::ENGLISH } else { 0 };
        found |= if is_kazakh(rest) { Tongues::KAZAKH } else { 0 };
    }
    Tongues(found)
}

/// Plural, owner and case, each of which may be absent, in this order.
fn is_kazakh(rest: &[u8]) -> bool {
    let owned = |rest: &[u8]| is_case(rest) || strip(rest, OWNED).any(is_case);
    owned(rest) || strip(rest, PLURAL).any(owned)
}

fn is_case(rest: &[u8]) -> bool {
    rest.is_empty() || CASE.iter().any(|ending| ending.as_bytes() == rest)
}

fn strip<'a>(rest: &'a [u8], list: &'a [&str]) -> impl Iterator<Item = &'a [u8]> {
    list.iter().filter_map(move |ending| rest.strip_prefix(ending.as_bytes()))
}

#[cfg(test)]
mod tests {
    use super::tongues;
    use crate::sound::sounds;

    /// True where both are a stem with endings of one language.
    fn are_forms(a: &str, b: &str) -> bool {
        let (a, b) = (sounds(a), sounds(b));
        (3..=a.len().min(b.len())).filter(|at| a[..*at] == b[..*at]).any(|at| {
            let (a, b) = (tongues(&a.as_bytes()[at..]), tongues(&b.as_bytes()[at..]));
            a.meet(b)
        })
    }

    #[test]
    fn cases_of_one_word_are_its_forms() {
        for (a, b) in [
            ("Оренбург", "Оренбурге"),
            ("Оренбургская", "Оренбургской"),
            ("Астана", "Астаной"),
            ("область", "областями"),
            ("соглашение", "соглашений"),
            ("Россия", "России"),
            ("Казахстан", "казахстанский"),
            ("Қостанай", "Қостанайда"),
            ("облысы", "облысының"),
            ("Қазақстан", "Қазақстанның"),
            ("өзен", "өзендерінің"),
            ("Атырау", "Атыраудағы"),
            ("country", "countries"),
            ("Kazakhstan", "Kazakhstan’s"),
            ("Qostanai", "Qostanaida"),
        ] {
            assert!(are_forms(a, b), "{a} {b}");
        }
    }

    #[test]
    fn other_words_are_not() {
        for (a, b) in [("Омск", "Орск"), ("Орал", "Орда"), ("Костанай", "Костаков"), ("forum", "format")]
        {
            assert!(!are_forms(a, b), "{a} {b}");
        }
    }
}
