//! Words typed with the other keyboard switched on: "jvcr" for «омск», «щьыл» for "omsk".

/// The same keys on the Latin and the Russian keyboard.
const KEYS: [(char, char); 33] = [
    ('q', 'й'),
    ('w', 'ц'),
    ('e', 'у'),
    ('r', 'к'),
    ('t', 'е'),
    ('y', 'н'),
    ('u', 'г'),
    ('i', 'ш'),
    ('o', 'щ'),
    ('p', 'з'),
    ('[', 'х'),
    (']', 'ъ'),
    ('a', 'ф'),
    ('s', 'ы'),
    ('d', 'в'),
    ('f', 'а'),
    ('g', 'п'),
    ('h', 'р'),
    ('j', 'о'),
    ('k', 'л'),
    ('l', 'д'),
    (';', 'ж'),
    ('\'', 'э'),
    ('z', 'я'),
    ('x', 'ч'),
    ('c', 'с'),
    ('v', 'м'),
    ('b', 'и'),
    ('n', 'т'),
    ('m', 'ь'),
    (',', 'б'),
    ('.', 'ю'),
    ('`', 'ё'),
];

/// What the same keys give on the other keyboard.
pub(crate) fn other(text: &str) -> String {
    let lower = text.chars().map(atlas_words::fold::lower);
    let is_russian = text.chars().any(|letter| ('\u{400}'..='\u{4ff}').contains(&letter));
    let swap = |letter: char| {
        let found = KEYS.iter().find(|(latin, russian)| letter == if is_russian { *russian } else { *latin });
        found.map_or(letter, |(latin, russian)| if is_russian { *latin } else { *russian })
    };
    lower.map(swap).collect()
}

#[cfg(test)]
mod tests {
    use super::other;

    #[test]
    fn keys_swap_both_ways() {
        assert_eq!([other("Jvcr"), other("щьыл")], ["омск", "omsk"]);
    }
}
