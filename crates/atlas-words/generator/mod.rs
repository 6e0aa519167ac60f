//! From three files of texts to Rust: read → check → write. Used by the build script and by `tests/texts.rs`.
//!
//! Knows nothing of the crate that it generates code for, except the names `Lang`, `Category` and `fill`.

pub mod check;
pub mod read;
pub mod write;

/// The languages in the order in which everything here takes and gives them; English names the holes.
pub const TAGS: [&str; 3] = ["en", "ru", "kk"];

/// The CLDR cardinal categories of each language, in the order of [`TAGS`].
pub const PLURALS: [&[&str]; 3] = [&["one", "other"], &["one", "few", "many", "other"], &["one", "other"]];

/// Generates the functions from the three files' contents, in the order of [`TAGS`], or lists every problem, sorted by place.
pub fn generate(contents: [&str; 3]) -> Result<String, Vec<String>> {
    let mut problems = Vec::new();
    let [en, ru, kk] = contents;
    let books = [
        read::read("crates/atlas-words/text/en.toml", en, &mut problems),
        read::read("crates/atlas-words/text/ru.toml", ru, &mut problems),
        read::read("crates/atlas-words/text/kk.toml", kk, &mut problems),
    ];
    check::check(&books, &mut problems);
    if problems.is_empty() {
        return Ok(write::write(&books));
    }
    problems.sort();
    problems.dedup();
    Err(problems.iter().map(ToString::to_string).collect())
}
