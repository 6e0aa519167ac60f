//! No letter of another script hides in a word.

use crate::docs::Cell;
use crate::facts::Facts;
use crate::problem::Problems;

pub(super) const CODE: &str = "r011";

const DICTIONARY: &str = "dictionary/columns.csv";

/// Small Cyrillic letters that look like Latin ones, and small Latin ones that look like Cyrillic ones.
const CYRILLIC_TWINS: &str = "асеорхуіһԛԝѕј";
const LATIN_TWINS: &str = "aceopxyihqwsj";

#[derive(Clone, Copy, PartialEq, Eq)]
enum Script {
    Latin,
    Cyrillic,
    Greek,
    Other,
}

/// Some letters of different scripts look alike (Latin `i` and Kazakh `і`). One of them inside a word of the other script
/// cannot be seen, but breaks searching, sorting and reading aloud. Mixed words are refused everywhere, and so is a
/// whole word of small twins in a text of the other script. With a capital letter it may stand: that is a Roman
/// number, an abbreviation or a foreign name. The dictionary explains words that stand in the files (`yes`), so there
/// only a single letter is looked at.
pub(super) fn check(facts: &Facts, problems: &mut Problems) {
    for cell in facts.raw.cells() {
        let names_words = cell.file.table.file == DICTIONARY;
        let home = match (cell.column.cell, cell.column.lang()) {
            (Cell::Tongue, "en") | (Cell::Latin, _) => Some(Script::Latin),
            (Cell::Tongue, _) => Some(Script::Cyrillic),
            (Cell::Text, _) => None,
            _ => continue,
        };
        for word in cell.text.split(|letter: char| !letter.is_alphabetic()).filter(|word| !word.is_empty()) {
            let home = home.filter(|_| !(names_words && word.len() > 1 && word.is_ascii()));
            if let Some(letter) = stranger(word, home) {
                let message = format!("“{word}” has a {} letter {letter} in it", name(script(letter)));
                problems.push(cell.problem(CODE, message, "Type the word again on the keyboard of its language."));
            }
        }
    }
}

/// The letter that does not belong into a word.
fn stranger(word: &str, home: Option<Script>) -> Option<char> {
    let scripts = || word.chars().map(script).filter(|script| *script != Script::Other);
    let first = scripts().next()?;
    if scripts().any(|script| script != first) {
        let count = |wanted| scripts().filter(|script| *script == wanted).count();
        let guest = if count(Script::Latin) > count(Script::Cyrillic) { Script::Cyrillic } else { Script::Latin };
        return word.chars().find(|letter| script(*letter) == guest).or_else(|| word.chars().next());
    }
    let twins = if first == Script::Latin { LATIN_TWINS } else { CYRILLIC_TWINS };
    let is_guest = home.is_some_and(|home| home != first) && !word.chars().any(char::is_uppercase);
    if is_guest && word.chars().all(|letter| twins.contains(letter)) { word.chars().next() } else { None }
}

fn script(letter: char) -> Script {
    match letter {
        'a'..='z' | 'A'..='Z' | '\u{c0}'..='\u{24f}' | '\u{250}'..='\u{2af}' | '\u{1e00}'..='\u{1eff}' => Script::Latin,
        '\u{370}'..='\u{3ff}' => Script::Greek,
        '\u{400}'..='\u{52f}' => Script::Cyrillic,
        _ => Script::Other,
    }
}

fn name(script: Script) -> &'static str {
    match script {
        Script::Latin => "Latin",
        Script::Cyrillic => "Cyrillic",
        Script::Greek => "Greek",
        Script::Other => "foreign",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn twins_are_found_in_and_between_words() {
        let cyrillic = Some(Script::Cyrillic);
        assert_eq!(stranger("\u{431}iр", cyrillic), Some('i'));
        assert_eq!(stranger("аrea", Some(Script::Latin)), Some('а'));
        assert_eq!(stranger("o", cyrillic), Some('o'));
        assert_eq!(stranger("с", Some(Script::Latin)), Some('с'));
    }

    #[test]
    fn numbers_abbreviations_and_foreign_words_may_stand() {
        for word in ["XIX", "KZT", "Masa", "OpenStreetMap", "бір", "әлем"] {
            assert_eq!(stranger(word, Some(Script::Cyrillic)), None, "{word}");
        }
        assert_eq!(stranger("область", Some(Script::Latin)), None);
    }
}
