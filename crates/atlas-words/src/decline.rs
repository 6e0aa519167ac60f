//! Kazakh case endings behind a number, a unit or a name: "500 км-ден", "12,5 %-дан", "Қостанайда".
//!
//! Which of four or six shapes an ending takes depends on the last sound of what is *spoken*, so figures and abbreviations are
//! looked up as words.

use crate::fold::lower;

/// A Kazakh case that the texts of the atlas need.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Case {
    /// Where to, up to what: -ға, -ге, -қа, -ке.
    Dative,
    /// Where: -да, -де, -та, -те.
    Locative,
    /// Where from, more than what: -дан, -ден, -тан, -тен, -нан, -нен.
    Ablative,
}

/// How the last word is spoken where it is not written in letters, or not in full.
const SPOKEN: [(&str, &str); 15] = [
    ("%", "пайыз"),
    ("$", "доллар"),
    ("₸", "теңге"),
    ("₽", "рубль"),
    ("°", "градус"),
    ("км", "километр"),
    ("км²", "километр"),
    ("м", "метр"),
    ("м³", "метр"),
    ("га", "гектар"),
    ("т", "тонна"),
    ("млн", "миллион"),
    ("млрд", "миллиард"),
    ("трлн", "триллион"),
    ("долл", "доллар"),
];
const ONES: [&str; 10] = ["нөл", "бір", "екі", "үш", "төрт", "бес", "алты", "жеті", "сегіз", "тоғыз"];
const TENS: [&str; 10] = ["", "он", "жиырма", "отыз", "қырық", "елу", "алпыс", "жетпіс", "сексен", "тоқсан"];

/// The text with a case ending, behind a hyphen where the last word is a figure, a sign or an abbreviation.
///
/// ```
/// use atlas_words::decline::{Case, decline};
/// assert_eq!(decline("1000", Case::Ablative), "1000-нан");
/// assert_eq!(decline("500 км", Case::Ablative), "500 км-ден");
/// assert_eq!(decline("2030", Case::Dative), "2030-ға");
/// assert_eq!(decline("Қостанай", Case::Locative), "Қостанайда");
/// ```
pub fn decline(text: &str, case: Case) -> String {
    let (spoken, hyphen) = spoken(text);
    [text, hyphen, ending(&spoken, case)].concat()
}

/// The last word as spoken, and what joins an ending to it.
fn spoken(text: &str) -> (String, &'static str) {
    if text.ends_with(|char: char| char.is_ascii_digit()) {
        return (numeral(text).to_owned(), "-");
    }
    let last = text.rsplit([' ', '\u{a0}']).next().unwrap_or_default().trim_end_matches('.');
    // A sign may stand directly behind a figure: "12%".
    let unit = last.trim_start_matches(|char: char| char.is_ascii_digit() || char == ',');
    match SPOKEN.iter().find(|(written, _)| *written == unit) {
        Some((_, word)) => ((*word).to_owned(), "-"),
        None => (last.chars().map(lower).collect(), ""),
    }
}

/// The last word of the numeral at the end of a text: "300" ends in "жүз", "45 000" in "мың", "1,5" in "бес".
fn numeral(text: &str) -> &'static str {
    // Figures as this crate writes them: groups parted by a no-break space, decimals behind a comma.
    let start = text.trim_end_matches(|char: char| char.is_ascii_digit() || char == '\u{a0}').len();
    let (_, figures) = text.split_at(start);
    let digits: String = figures.chars().filter(char::is_ascii_digit).collect();
    let significant = digits.trim_end_matches('0');
    let Some(digit) = significant.chars().last().and_then(|char| char.to_digit(10)) else {
        return "нөл";
    };
    let word = |words: &[&'static str; 10]| words.get(digit as usize).copied().unwrap_or_default();
    match digits.len() - significant.len() {
        0 => word(&ONES),
        1 => word(&TENS),
        2 => "жүз",
        3..=5 => "мың",
        6..=8 => "миллион",
        _ => "миллиард",
    }
}

fn ending(word: &str, case: Case) -> &'static str {
    let front = word.chars().rev().find_map(|char| match char {
        'ә' | 'е' | 'ө' | 'ү' | 'і' | 'и' | 'э' => Some(true),
        'а' | 'о' | 'ұ' | 'ы' | 'ё' | 'я' => Some(false),
        // `у` and `ю` go with the vowel before them: "елу" is soft, "оқу" is not.
        _ => None,
    });
    // "рубль" is soft although its vowel is not.
    let front = word.ends_with('ь') || front.unwrap_or(false);
    let last = word.trim_end_matches(['ь', 'ъ']).chars().last().unwrap_or('а');
    let voiceless = "пфкқтсшщчцхһбвгд".contains(last);
    let nasal = "мнң".contains(last);
    match (case, voiceless, front) {
        (Case::Dative, true, true) => "ке",
        (Case::Dative, true, false) => "қа",
        (Case::Dative, false, true) => "ге",
        (Case::Dative, false, false) => "ға",
        (Case::Locative, true, true) => "те",
        (Case::Locative, true, false) => "та",
        (Case::Locative, false, true) => "де",
        (Case::Locative, false, false) => "да",
        (Case::Ablative, _, true) if nasal => "нен",
        (Case::Ablative, _, false) if nasal => "нан",
        (Case::Ablative, true, true) => "тен",
        (Case::Ablative, true, false) => "тан",
        (Case::Ablative, false, true) => "ден",
        (Case::Ablative, false, false) => "дан",
    }
}

#[cfg(test)]
mod tests {
    use super::{Case, decline};

    fn check(case: Case, expected: &[&str]) {
        for written in expected {
            let bare = written.rsplit_once('-').map_or(*written, |(bare, _)| bare);
            assert_eq!(decline(bare, case), *written);
        }
    }

    #[test]
    fn every_last_numeral_takes_its_ending() {
        check(
            Case::Ablative,
            &[
                "0-ден",
                "1-ден",
                "2-ден",
                "3-тен",
                "4-тен",
                "5-тен",
                "6-дан",
                "7-ден",
                "8-ден",
                "9-дан",
                "10-нан",
                "20-дан",
                "30-дан",
                "40-тан",
                "50-ден",
                "60-тан",
                "70-тен",
                "80-нен",
                "90-нан",
                "100-ден",
                "1000-нан",
                "45\u{a0}000-нан",
                "300\u{a0}000-нан",
                "1\u{a0}000\u{a0}000-нан",
                "1,50-ден",
            ],
        );
        check(
            Case::Dative,
            &["3-ке", "6-ға", "9-ға", "10-ға", "40-қа", "60-қа", "70-ке", "100-ге", "12,5-ке", "1000-ға"],
        );
        check(Case::Locative, &["1991-де", "2005-те", "2016-да", "2022-де", "2010-да", "2040-та"]);
    }

    #[test]
    fn units_and_abbreviations_decline_as_they_are_spoken() {
        check(
            Case::Ablative,
            &[
                "500 км-ден",
                "12,5\u{a0}%-дан",
                "70%-дан",
                "1,2\u{a0}млн-нан",
                "3\u{a0}млрд-тан",
                "5\u{a0}млрд $-дан",
                "100 га-дан",
            ],
        );
        check(Case::Dative, &["20\u{a0}км²-ге", "8\u{a0}млрд-қа"]);
        assert_eq!(decline("50 мың", Case::Ablative), "50 мыңнан");
        assert_eq!(decline("500 мың адам", Case::Ablative), "500 мың адамнан");
    }

    #[test]
    fn names_take_the_ending_of_their_last_vowel() {
        for (name, expected) in [
            ("Қостанай", "Қостанайда"),
            ("Ақтөбе", "Ақтөбеде"),
            ("Орал", "Оралда"),
            ("Омбы", "Омбыда"),
            ("Самара", "Самарада"),
            ("Новосибирск", "Новосибирскте"),
            ("Саратов", "Саратовта"),
            ("Петропавл", "Петропавлда"),
        ] {
            assert_eq!(decline(name, Case::Locative), expected);
        }
    }
}
