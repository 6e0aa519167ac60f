//! Reads one file of texts: a strict, line-based part of TOML that any TOML reader also reads.
//!
//! Only `[section]`, `key = "text"` and `key = { one = "…", other = "…" }` on one line each, and comments. That is all the files
//! need, and reading line by line lets every mistake be listed at once instead of the first one only.

use std::fmt;

/// Something wrong, and where.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    /// Path as given to [`read`].
    pub path: String,
    /// Line, counted from 1.
    pub line: usize,
    /// `section.key`, or empty where there is none.
    pub key: String,
    /// What was found and what was expected.
    pub message: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Problem { path, line, key, message } = self;
        write!(out, "{path}:{line}: ")?;
        if key.is_empty() { write!(out, "{message}") } else { write!(out, "{key}: {message}") }
    }
}

/// What stands behind a key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Entry {
    /// One text.
    Plain(String),
    /// A text per plural category, as written: `(category, text)`.
    Plural(Vec<(String, String)>),
}

/// A key with its text and the line on which it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Text {
    /// `section.key`.
    pub key: String,
    /// Line, counted from 1.
    pub line: usize,
    /// The text or texts.
    pub entry: Entry,
}

/// All texts of one language, in the order of the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Book {
    /// Path for messages.
    pub path: String,
    /// The texts.
    pub texts: Vec<Text>,
}

/// Reads a file; what cannot be read becomes a problem and is left out.
pub fn read(path: &str, content: &str, problems: &mut Vec<Problem>) -> Book {
    let mut book = Book { path: path.to_owned(), texts: Vec::new() };
    let mut section = String::new();
    for (at, raw) in content.lines().enumerate() {
        let (line, text) = (at + 1, raw.trim());
        if text.is_empty() || text.starts_with('#') {
            continue;
        }
        let mut report = |key: &str, message: String| {
            problems.push(Problem { path: path.to_owned(), line, key: key.to_owned(), message });
        };
        if let Some(name) = text.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')) {
            if is_name(name) {
                name.clone_into(&mut section);
            } else {
                report("", format!("`[{name}]` is not a section; expected lower-case letters, digits and `_`"));
            }
            continue;
        }
        let Some((name, value)) = text.split_once('=').map(|(name, value)| (name.trim(), value.trim())) else {
            report("", format!("expected `key = \"text\"` on one line, found `{text}`"));
            continue;
        };
        let key = format!("{section}.{name}");
        if section.is_empty() || !is_name(name) {
            report(
                "",
                format!("`{key}` is not a key; expected lower-case letters, digits and `_` under a `[section]`"),
            );
            continue;
        }
        if let Some(first) = book.texts.iter().find(|known| known.key == key) {
            report(&key, format!("the key already stands on line {}", first.line));
            continue;
        }
        match entry(value) {
            Ok(entry) => book.texts.push(Text { key, line, entry }),
            Err(message) => report(&key, message),
        }
    }
    book
}

/// True for a name that can become part of a Rust function's name.
pub fn is_name(name: &str) -> bool {
    name.starts_with(|first: char| first.is_ascii_lowercase())
        && name.chars().all(|char| char.is_ascii_lowercase() || char.is_ascii_digit() || char == '_')
}

fn entry(value: &str) -> Result<Entry, String> {
    let Some(inside) = value.strip_prefix('{') else {
        let (text, rest) = string(value)?;
        return end(rest).map(|()| Entry::Plain(text));
    };
    let mut forms: Vec<(String, String)> = Vec::new();
    let mut rest = inside.trim_start();
    loop {
        let (name, behind) = rest.split_once('=').ok_or("expected `category = \"text\"` in the braces")?;
        let (text, behind) = string(behind.trim_start())?;
        let name = name.trim();
        if forms.iter().any(|(known, _)| known == name) {
            return Err(format!("the plural form `{name}` stands twice"));
        }
        forms.push((name.to_owned(), text));
        rest = behind.trim_start();
        if let Some(behind) = rest.strip_prefix(',') {
            rest = behind.trim_start();
        } else if let Some(behind) = rest.strip_prefix('}') {
            return end(behind).map(|()| Entry::Plural(forms));
        } else {
            return Err("expected `,` or `}` behind a plural form".to_owned());
        }
    }
}

fn end(rest: &str) -> Result<(), String> {
    let rest = rest.trim();
    if rest.is_empty() || rest.starts_with('#') {
        Ok(())
    } else {
        Err(format!("nothing may follow the text, found `{rest}`"))
    }
}

/// A basic TOML string at the start of `text`: its content, and what follows it.
fn string(text: &str) -> Result<(String, &str), String> {
    let inside = text.strip_prefix('"').ok_or("expected a text in double quotes")?;
    let mut content = String::new();
    let mut chars = inside.char_indices();
    while let Some((at, char)) = chars.next() {
        match char {
            '"' => return Ok((content, inside.get(at + 1..).unwrap_or_default())),
            '\\' => match chars.next() {
                Some((_, escaped @ ('"' | '\\'))) => content.push(escaped),
                Some((_, 'n')) => content.push('\n'),
                Some((_, 'u')) => {
                    let digits: String = chars.by_ref().take(4).map(|(_, digit)| digit).collect();
                    let code = u32::from_str_radix(&digits, 16).ok().and_then(char::from_u32);
                    content.push(code.ok_or_else(|| format!("`\\u{digits}` is not a character"))?);
                }
                _ => {
                    return Err("only `\\\"`, `\\\\`, `\\n` and `\\uXXXX` may follow a backslash".to_owned());
                }
            },
            _ => content.push(char),
        }
    }
    Err("the closing quotation mark is missing".to_owned())
}
