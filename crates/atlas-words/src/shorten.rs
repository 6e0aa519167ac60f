//! Names cut short for where there is no room, as maps and timetables do.

/// Words of more letters are cut short.
const LONG_WORD: usize = 5;

/// A name whose long words are cut short in front of a vowel, as such words are; what stands in brackets is left out.
///
/// ```
/// use atlas_words::shorten::short_name;
/// assert_eq!(short_name("Волгоградская"), "Волг.");
/// assert_eq!(short_name("Республика Алтай"), "Респ. Алтай");
/// assert_eq!(short_name("Восточно-Казахстанская (до 2022)"), "Вост.-Каз.");
/// ```
pub fn short_name(name: &str) -> String {
    let name = name.split(" (").next().unwrap_or(name);
    let words = name.split_inclusive([' ', '-']).map(|word| {
        let bare = word.trim_end_matches([' ', '-']);
        let cut = if bare.chars().count() > LONG_WORD { short_word(bare) } else { bare.to_owned() };
        let end: String = word.chars().skip(bare.chars().count()).collect();
        cut + &end
    });
    words.collect()
}

fn short_word(name: &str) -> String {
    let is_vowel = |letter: char| "aeiouyаеёиоуыэюяәіөұү".contains(letter);
    let letters: Vec<char> = name.chars().collect();
    let is_end = |pair: &[char]| matches!(pair, [here, next] if !is_vowel(*here) && is_vowel(*next));
    let end = letters.windows(2).enumerate().skip(2).find(|(_, pair)| is_end(pair)).map(|(at, _)| at + 1);
    end.map_or_else(|| name.to_owned(), |end| letters.iter().take(end).chain(&['.']).collect())
}
