//! Folding text for search: what a reader types and what the atlas calls a place meet in one plain form.
//!
//! Lower case is done here for the scripts of the atlas only; the tables of the standard library would weigh more in the browser
//! than the whole of this crate.

/// Lower case without diacritics, Kazakh letters as the Russian letters typed in their place, everything that is neither letter nor
/// digit as one space, none at the ends.
///
/// ```
/// use atlas_words::fold::fold;
/// assert_eq!(fold("Өскемен"), "оскемен");
/// assert_eq!(fold("Шығыс  Қазақстан-облысы "), "шыгыс казакстан облысы");
/// assert_eq!(fold("Орёл"), fold("ОРЕЛ"));
/// assert_eq!(fold("Aqtöbe"), "aqtobe");
/// ```
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for char in text.chars() {
        let char = lower(char);
        if is_mark(char) {
            continue;
        }
        if char.is_ascii_alphanumeric() || (!char.is_ascii() && char.is_alphabetic()) {
            folded.push(base(char));
        } else if !folded.is_empty() && !folded.ends_with(' ') {
            folded.push(' ');
        }
    }
    folded.truncate(folded.trim_end().len());
    folded
}

/// Lower case in Latin (to U+017F) and Cyrillic; anything else stays as it is.
pub fn lower(char: char) -> char {
    let code = u32::from(char);
    let lower = match code {
        0x41..=0x5a | 0xc0..=0xd6 | 0xd8..=0xde | 0x410..=0x42f => code + 0x20,
        0x400..=0x40f => code + 0x50,
        0x130 => 0x69,
        0x4c0 => 0x4cf,
        0x178 => 0xff,
        // Pairs with the capital on an even number …
        0x100..=0x137 | 0x14a..=0x177 | 0x460..=0x481 | 0x48a..=0x4bf | 0x4d0..=0x52f => code | 1,
        // … and on an odd one.
        0x139..=0x148 | 0x179..=0x17e | 0x4c1..=0x4ce => code + (code & 1),
        _ => code,
    };
    char::from_u32(lower).unwrap_or(char)
}

/// Combining marks, left where a name came apart into letter and accent.
fn is_mark(char: char) -> bool {
    ('\u{300}'..='\u{36f}').contains(&char)
}

/// The letter without its diacritic, or the Russian letter that stands in for a Kazakh one.
pub(crate) fn base(char: char) -> char {
    match char {
        'à'..='å' | 'ā' | 'ă' | 'ą' => 'a',
        'ç' | 'ć' | 'ĉ' | 'ċ' | 'č' => 'c',
        'ď' | 'đ' => 'd',
        'è'..='ë' | 'ē' | 'ĕ' | 'ė' | 'ę' | 'ě' => 'e',
        'ĝ' | 'ğ' | 'ġ' | 'ģ' => 'g',
        'ì'..='ï' | 'ĩ' | 'ī' | 'ĭ' | 'į' | 'ı' => 'i',
        'ĺ' | 'ļ' | 'ľ' | 'ł' => 'l',
        'ñ' | 'ń' | 'ņ' | 'ň' => 'n',
        'ò'..='ö' | 'ø' | 'ō' | 'ŏ' | 'ő' => 'o',
        'ŕ' | 'ř' => 'r',
        'ś' | 'ŝ' | 'ş' | 'š' => 's',
        'ţ' | 'ť' => 't',
        'ù'..='ü' | 'ũ' | 'ū' | 'ŭ' | 'ů' | 'ű' | 'ų' => 'u',
        'ý' | 'ÿ' => 'y',
        'ź' | 'ż' | 'ž' => 'z',
        'ё' => 'е',
        'ә' => 'а',
        'ғ' => 'г',
        'қ' => 'к',
        'ң' => 'н',
        'ө' => 'о',
        'ұ' | 'ү' => 'у',
        'һ' => 'х',
        'і' => 'и',
        _ => char,
    }
}

#[cfg(test)]
mod tests {
    use super::{fold, lower};

    /// The tables of the standard library are the oracle; only `İ`, which becomes two characters there, differs.
    #[test]
    fn lower_case_agrees_with_unicode() {
        for char in ('\0'..='\u{17f}').chain('\u{400}'..='\u{52f}').filter(|char| *char != 'İ') {
            assert_eq!(char.to_lowercase().to_string(), lower(char).to_string(), "U+{:04X}", u32::from(char));
        }
    }

    #[test]
    fn punctuation_parts_words_and_folding_twice_changes_nothing() {
        for (text, expected) in [
            ("Қостанай (обл.)", "костанай обл"),
            ("  West–Kazakhstan  ", "west kazakhstan"),
            ("ҮСТІҢГІ ҰҺӘ", "устинги уха"),
            ("Qyzyljar, 2-bölim", "qyzyljar 2 bolim"),
            ("Орел\u{301}", "орел"),
            ("…", ""),
        ] {
            assert_eq!(fold(text), expected);
            assert_eq!(fold(expected), expected);
        }
    }
}
