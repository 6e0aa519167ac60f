//! What stands in `view!`: text between tags, and attributes that a reader hears or sees.

use crate::scan::Scanned;

/// Attributes whose value is read out or shown.
const SPOKEN: [&str; 7] =
    ["aria-label", "aria-description", "aria-roledescription", "aria-valuetext", "title", "alt", "placeholder"];

/// Every word that a `view!` spells out instead of asking the texts for it, with its line.
pub fn words(file: &Scanned) -> Vec<(usize, String)> {
    let mut found = Vec::new();
    for (start, region) in views(&file.code) {
        for (at, text) in bare_texts(region) {
            found.push((file.line_at(start + at), text.to_owned()));
        }
        for (at, index) in literals(region) {
            let text = &file.literals[index].text;
            if text.chars().any(char::is_alphabetic) && is_read(region, at) {
                found.push((file.line_at(start + at), text.clone()));
            }
        }
    }
    found
}

/// An inline style.
pub struct Style {
    /// Where it stands, from 1.
    pub line: usize,
    /// True for one property (`style:width=`), false for a whole attribute (`style=`).
    pub is_single: bool,
}

/// Every inline style in a `view!`; in a prerendered page the content policy refuses both kinds.
pub fn styles(file: &Scanned) -> Vec<Style> {
    let mut found = Vec::new();
    for (start, region) in views(&file.code) {
        for (at, word) in region.match_indices("style=").chain(region.match_indices("style:")) {
            if region[..at].ends_with(char::is_whitespace) {
                found.push(Style { line: file.line_at(start + at), is_single: word.ends_with(':') });
            }
        }
    }
    found
}

/// The insides of every outermost `view! { … }`, with the byte at which each begins.
fn views(code: &str) -> Vec<(usize, &str)> {
    let mut regions = Vec::new();
    let mut from = 0;
    while let Some(found) = code[from..].find("view! {") {
        let start = from + found + "view! {".len();
        let mut depth = 1;
        let end = code[start..].char_indices().find(|(_, letter)| {
            depth += match letter {
                '{' => 1,
                '}' => -1,
                _ => 0,
            };
            depth == 0
        });
        let end = end.map_or(code.len(), |(at, _)| start + at);
        regions.push((start, &code[start..end]));
        from = end;
    }
    regions
}

/// Unquoted text between two tags. Code between `>` and `<` has signs in it that text has not.
fn bare_texts(region: &str) -> Vec<(usize, &str)> {
    let between = |(at, _): (usize, &str)| {
        let start = at + 1;
        let text = &region[start..start + region[start..].find('<')?];
        let is_prose =
            |letter: char| letter.is_alphabetic() || letter.is_whitespace() || ".,!?’'()–—-".contains(letter);
        let has_word = text.split(|letter: char| !letter.is_alphabetic()).any(|word| word.chars().count() > 1);
        (has_word && text.chars().all(is_prose)).then_some((start, text.trim()))
    };
    region.match_indices('>').filter_map(between).collect()
}

/// The literals of a region: where each begins, and its number.
fn literals(region: &str) -> Vec<(usize, usize)> {
    let mut quotes = region.match_indices('"').map(|(at, _)| at);
    let mut found = Vec::new();
    while let (Some(open), Some(close)) = (quotes.next(), quotes.next()) {
        if let Ok(index) = region[open + 1..close].parse() {
            found.push((open, index));
        }
    }
    found
}

/// True for a literal that is text between tags, or the value of an attribute that is shown or read out.
fn is_read(region: &str, at: usize) -> bool {
    let before = region[..at].trim_end();
    if let Some(attribute) = before.strip_suffix('=') {
        return SPOKEN
            .iter()
            .any(|name| attribute.ends_with(&format!(" {name}")) || attribute.ends_with(&format!("\n{name}")));
    }
    let after = region[at + 1..].split_once('"').map_or("", |(_, after)| after).trim_start();
    before.ends_with(['>', '}', '"']) && !before.ends_with("=>") && after.starts_with(['<', '{', '"'])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scan::scan;

    fn check(view: &str, expected: &[&str]) {
        let file = scan(&format!("fn a() {{ view! {{ {view} }} }}"));
        let found: Vec<String> = words(&file).into_iter().map(|(_, text)| text).collect();
        assert_eq!(found, expected, "{view}");
    }

    #[test]
    fn words_between_tags_are_found() {
        check("<p>Trade by year</p>", &["Trade by year"]);
        check("<p>\"Trade\"</p>", &["Trade"]);
        check("<p class=\"fine print\">{t::name(lang)} \" · \" {row.name}</p>", &[]);
        check(
            "<p aria-label=\"Map\" class=move || format!(\"label fit-{}\", step)>{a.map(|b| b > c)} <b>{d}</b></p>",
            &["Map"],
        );
        check("{match kind { Kind::A => \"hatch\", Kind::B => \"dots\" }} <i>{rows.collect::<Vec<_>>()}</i>", &[]);
    }

    #[test]
    fn inline_styles_are_found() {
        let styles_in = |view: &str| styles(&scan(&format!("fn a() {{ view! {{ {view} }} }}"))).len();
        assert_eq!(styles_in("<p style=\"top:0\"></p>"), 1);
        assert_eq!(styles_in("<p style:top=top></p>"), 1);
        assert_eq!(styles_in("<p data-style=\"a\" class=\"style\">{font_style}</p>"), 0);
    }
}
