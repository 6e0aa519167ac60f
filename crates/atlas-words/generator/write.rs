//! Writes the Rust functions for books that have passed [`check`](super::check::check).

use super::{
    PLURALS,
    check::{forms, holes},
    read::{Book, Entry},
};
use std::fmt::Write as _;

/// One function per key, in the order of the English file. Separate functions, so that the linker drops texts nobody shows.
pub fn write(books: &[Book; 3]) -> String {
    let mut code = String::new();
    let [english, ..] = books;
    for text in &english.texts {
        let entries = books
            .each_ref()
            .map(|book| book.texts.iter().find(|other| other.key == text.key).map(|other| &other.entry));
        if let [Some(en), Some(ru), Some(kk)] = entries {
            function(&mut code, &text.key.replace('.', "_"), [en, ru, kk]);
        }
    }
    code
}

fn function(code: &mut String, name: &str, entries: [&Entry; 3]) {
    let [english, ..] = entries;
    let english_forms = forms(english);
    let mut parameters: Vec<&str> = english_forms.first().and_then(|(_, form)| holes(form).ok()).unwrap_or_default();
    parameters.retain(|parameter| *parameter != "n");
    let counted = matches!(english, Entry::Plural(_));

    let shown: Vec<String> = english_forms.iter().map(|(_, form)| escape(form)).collect();
    let list = parameters.iter().fold(String::new(), |list, parameter| format!("{list}, {parameter}: &str"));
    let count = if counted { ", n: u32" } else { "" };
    let result = if counted || !parameters.is_empty() { "String" } else { "&'static str" };
    let _ = writeln!(code, "/// {}\npub fn {name}(lang: Lang{count}{list}) -> {result} {{", shown.join(" / "));

    let mut values: Vec<&str> = if counted { vec!["n"] } else { Vec::new() };
    values.extend(&parameters);
    let mut choice = String::from("match lang {\n");
    for ((variant, entry), categories) in ["En", "Ru", "Kk"].iter().zip(entries).zip(PLURALS) {
        let _ = writeln!(choice, "        Lang::{variant} => {},", form_choice(entry, categories, &values));
    }
    choice.push_str("    }");
    if result == "String" {
        let given: Vec<String> = values
            .iter()
            .map(|value| if *value == "n" { "&count(n, lang)".to_owned() } else { (*value).to_owned() })
            .collect();
        let _ = writeln!(code, "    fill({choice}, &[{}])\n}}\n", given.join(", "));
    } else {
        let _ = writeln!(code, "    {choice}\n}}\n");
    }
}

fn form_choice(entry: &Entry, categories: &[&str], values: &[&str]) -> String {
    match entry {
        Entry::Plain(text) => format!("{:?}", numbered(text, values)),
        Entry::Plural(forms) => {
            let mut choice = String::from("match category(lang, u64::from(n)) {");
            for (category, form) in forms {
                // The last category takes the rest, also those that this language does not have.
                let last = categories.last().is_some_and(|last| last == category);
                let pattern = if last { "_".to_owned() } else { format!("Category::{}", capital(category)) };
                let arm = format!(" {pattern} => {:?},", numbered(form, values));
                if last {
                    choice.push_str(&arm);
                } else {
                    choice.insert_str(choice.find('{').unwrap_or(0) + 1, &arm);
                }
            }
            choice + " }"
        }
    }
}

/// Replaces the names of holes by their position among the values: `{rank} of {count}` becomes `{0} of {1}`.
fn numbered(text: &str, values: &[&str]) -> String {
    values
        .iter()
        .enumerate()
        .fold(text.to_owned(), |text, (at, name)| text.replace(&format!("{{{name}}}"), &format!("{{{at}}}")))
}

fn capital(category: &str) -> String {
    let mut chars = category.chars();
    chars.next().map(|first| first.to_ascii_uppercase()).into_iter().chain(chars).collect()
}

/// Keeps Markdown and rustdoc from reading anything into an English text.
fn escape(text: &str) -> String {
    let mut escaped = String::new();
    for char in text.chars() {
        match char {
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '#' => escaped.extend(['\\', char]),
            '\n' => escaped.push(' '),
            _ => escaped.push(char),
        }
    }
    escaped
}
