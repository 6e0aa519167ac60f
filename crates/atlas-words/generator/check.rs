//! Checks three books of texts against each other and against the plural rules of their languages.

use super::{
    PLURALS, TAGS,
    read::{Book, Entry, Problem, Text, is_name},
};

/// Hole names that cannot become parameters of the generated function.
const RESERVED: [&str; 12] = ["lang", "as", "for", "in", "if", "let", "loop", "match", "move", "ref", "type", "use"];

/// Adds every problem of the books, which stand in the order of [`TAGS`].
pub fn check(books: &[Book; 3], problems: &mut Vec<Problem>) {
    for ((book, categories), tag) in books.iter().zip(PLURALS).zip(TAGS) {
        for text in &book.texts {
            let mut report = |message: String| problems.push(problem(book, text, message));
            each_form(text, &mut report);
            plural_set(text, tag, categories, &mut report);
        }
        function_names(book, problems);
    }
    let [english, others @ ..] = books;
    for other in others {
        same_keys(english, other, problems);
    }
}

fn problem(book: &Book, text: &Text, message: String) -> Problem {
    Problem { path: book.path.clone(), line: text.line, key: text.key.clone(), message }
}

/// The texts of an entry, each with its plural category or an empty name.
pub fn forms(entry: &Entry) -> Vec<(&str, &str)> {
    match entry {
        Entry::Plain(text) => vec![("", text.as_str())],
        Entry::Plural(forms) => forms.iter().map(|(category, text)| (category.as_str(), text.as_str())).collect(),
    }
}

/// The names in braces in order of first appearance, or what is wrong with the braces.
pub fn holes(text: &str) -> Result<Vec<&str>, String> {
    let mut names = Vec::new();
    let mut rest = text;
    while let Some(at) = rest.find(['{', '}']) {
        let (_, behind) = rest.split_at(at);
        let Some((name, after)) = behind.strip_prefix('{').and_then(|inside| inside.split_once('}')) else {
            return Err(format!("stray brace before `{}`", behind.chars().skip(1).take(12).collect::<String>()));
        };
        if !is_name(name) {
            return Err(format!("`{{{name}}}` is not a hole; expected lower-case letters, digits and `_`"));
        }
        if !names.contains(&name) {
            names.push(name);
        }
        rest = after;
    }
    Ok(names)
}

fn each_form(text: &Text, report: &mut impl FnMut(String)) {
    for (category, form) in forms(&text.entry) {
        let of = if category.is_empty() { String::new() } else { format!("form `{category}`: ") };
        if form.trim().is_empty() {
            report(format!("{of}the text is empty"));
        } else if form.trim() != form {
            report(format!("{of}the text starts or ends with a space"));
        }
        match holes(form) {
            Err(message) => report(format!("{of}{message}")),
            Ok(names) => {
                for name in names.iter().filter(|name| RESERVED.contains(name)) {
                    report(format!("{of}the hole `{name}` needs another name, this one has a meaning in Rust"));
                }
                if category.is_empty() && names.contains(&"n") {
                    report("the hole `n` counts something, so the text needs plural forms".to_owned());
                }
            }
        }
        for word in mixed_script(form) {
            report(format!("{of}`{word}` mixes Latin and Cyrillic letters"));
        }
    }
}

/// Words with letters of both scripts: nearly always a look-alike from the wrong keyboard, which search and speech trip over.
fn mixed_script(text: &str) -> Vec<&str> {
    let cyrillic = |char: char| ('\u{400}'..='\u{52f}').contains(&char);
    let latin = |char: char| char.is_alphabetic() && char < '\u{250}';
    text.split(|char: char| !char.is_alphabetic())
        .filter(|word| word.contains(cyrillic) && word.contains(latin))
        .collect()
}

fn plural_set(text: &Text, tag: &str, categories: &[&str], report: &mut impl FnMut(String)) {
    let Entry::Plural(forms) = &text.entry else {
        return;
    };
    let wanted = categories.join(", ");
    for category in categories.iter().filter(|category| !forms.iter().any(|(name, _)| name == *category)) {
        report(format!("the plural form `{category}` is missing; {tag} has {wanted}"));
    }
    for (name, _) in forms.iter().filter(|(name, _)| !categories.contains(&name.as_str())) {
        report(format!("the plural form `{name}` does not exist; {tag} has {wanted}"));
    }
    let mut sets = forms.iter().filter_map(|(name, form)| Some((name, sorted(holes(form).ok()?))));
    if let Some((first, expected)) = sets.next() {
        for (name, found) in sets.filter(|(_, found)| *found != expected) {
            report(format!("form `{name}` has the holes {}, but `{first}` has {}", list(&found), list(&expected)));
        }
    }
}

/// `a.b_c` and `a_b.c` would become the same function.
fn function_names(book: &Book, problems: &mut Vec<Problem>) {
    for (at, text) in book.texts.iter().enumerate() {
        let name = text.key.replace('.', "_");
        if let Some(first) = book.texts.iter().take(at).find(|first| first.key.replace('.', "_") == name) {
            let message = format!("becomes the function `{name}`, as does `{}` on line {}", first.key, first.line);
            problems.push(problem(book, text, message));
        }
    }
}

fn same_keys(english: &Book, other: &Book, problems: &mut Vec<Problem>) {
    for text in &english.texts {
        match other.texts.iter().find(|known| known.key == text.key) {
            None => problems.push(problem(english, text, format!("the key is missing in {}", other.path))),
            Some(translation) => {
                if let Some(message) = unlike(&text.entry, &translation.entry) {
                    problems.push(problem(other, translation, message));
                }
            }
        }
    }
    for text in &other.texts {
        if !english.texts.iter().any(|known| known.key == text.key) {
            problems.push(problem(other, text, format!("the key is missing in {}", english.path)));
        }
    }
}

fn unlike(english: &Entry, other: &Entry) -> Option<String> {
    match (english, other) {
        (Entry::Plain(_), Entry::Plural(_)) => Some("has plural forms, but English has one text".to_owned()),
        (Entry::Plural(_), Entry::Plain(_)) => Some("has one text, but English has plural forms".to_owned()),
        _ => {
            let (expected, found) = (entry_holes(english)?, entry_holes(other)?);
            (expected != found).then(|| format!("has the holes {}, but English has {}", list(&found), list(&expected)))
        }
    }
}

/// The holes of an entry without the counted `n`, which one language may leave unwritten; `None` where braces are broken.
fn entry_holes(entry: &Entry) -> Option<Vec<&str>> {
    let (_, first) = *forms(entry).first()?;
    let mut names = sorted(holes(first).ok()?);
    names.retain(|name| *name != "n");
    Some(names)
}

fn sorted(mut names: Vec<&str>) -> Vec<&str> {
    names.sort_unstable();
    names
}

fn list(names: &[&str]) -> String {
    if names.is_empty() {
        "(none)".to_owned()
    } else {
        names.iter().map(|name| format!("{{{name}}}")).collect::<Vec<_>>().join(" ")
    }
}
