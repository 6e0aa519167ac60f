//! The forms of an entry: each of its names as a list of words, and one list of all other words.

use crate::entry::Entry;
use crate::kind::Kind;
use crate::split::{joined, words};

/// What a form is, and with it how much a match in it is worth.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Class {
    /// A name that is shown.
    Name,
    /// Another name.
    Other,
    /// Words of texts.
    Body,
}

/// A form; the words of a body are in alphabetical order, each once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Form {
    pub(crate) class: Class,
    pub(crate) words: Vec<String>,
}

/// Every form of an entry, each once, names first.
pub(crate) fn forms(entry: &Entry) -> Vec<Form> {
    let shown = [entry.name.en.as_str(), &entry.name.ru, &entry.name.kk];
    let mut forms: Vec<Form> = Vec::new();
    let mut body: Vec<String> = Vec::new();
    if entry.kind.is_sentence() {
        body.extend(shown.into_iter().flat_map(words));
    } else {
        for name in shown {
            add(&mut forms, Class::Name, name);
            for part in parts(entry.kind, name) {
                add(&mut forms, Class::Other, part);
            }
        }
        for name in shown.into_iter().chain(entry.other.iter().map(String::as_str)) {
            if let Some(joined) = joined(name) {
                add(&mut forms, Class::Other, &joined);
            }
        }
    }
    for name in &entry.other {
        add(&mut forms, Class::Other, name);
    }
    body.extend(entry.body.iter().flat_map(|text| words(text)));
    body.retain(|word| !forms.iter().any(|form| form.words.contains(word)));
    body.sort_unstable();
    body.dedup();
    if !body.is_empty() {
        forms.push(Form { class: Class::Body, words: body });
    }
    forms
}

fn add(forms: &mut Vec<Form>, class: Class, name: &str) {
    let words = words(name);
    if !words.is_empty() && !forms.iter().any(|form| form.words == words) {
        forms.push(Form { class, words });
    }
}

/// "Oral (Uralsk)" is known by either name, "Kigach, an arm of the Volga" by its beginning, and the page "Crossings, rivers,
/// corridors" by each of them. In the title of a source nothing of this holds.
fn parts(kind: Kind, name: &str) -> Vec<&str> {
    let mut parts = Vec::new();
    match kind {
        Kind::Source => return parts,
        Kind::Page => parts.extend(name.split(", ")),
        _ => {}
    }
    if let Some((before, rest)) = name.split_once('(') {
        parts.extend([before, rest.split(')').next().unwrap_or_default()]);
    }
    if let Some((before, _)) = name.split_once(", ") {
        parts.push(before);
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::{Class, forms};
    use crate::entry::Entry;
    use crate::kind::Kind;
    use atlas_data::Text3;

    #[test]
    fn names_stand_once_and_texts_add_what_they_lack() {
        let name = Text3 { en: "Oral (Uralsk)".into(), ru: "Уральск".into(), kk: "Орал".into() };
        let mut entry = Entry::new(Kind::Settlement, "oral", name, String::new());
        entry.body.push("Уральск на реке Урал".into());
        let found: Vec<(Class, String)> =
            forms(&entry).into_iter().map(|form| (form.class, form.words.join(" "))).collect();
        let wanted = [
            (Class::Name, "oral uralsk"),
            (Class::Other, "oral"),
            (Class::Other, "uralsk"),
            (Class::Body, "reke ural"),
        ];
        assert_eq!(found, wanted.map(|(class, words)| (class, words.to_owned())));
    }
}
