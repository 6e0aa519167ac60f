//! From bytes to text: every file is UTF-8 without a byte order mark.

use super::CODE;
use crate::problem::{Problem, Problems};
use std::path::Path;

/// The text of a file below `seeds`, or `None` where there is none. Damaged bytes are reported and replaced, so that
/// the rest of the file is still looked at.
pub(super) fn text(seeds: &Path, file: &str, problems: &mut Problems) -> Option<String> {
    let bytes = match std::fs::read(seeds.join(file)) {
        Ok(bytes) => bytes,
        Err(error) => {
            let message = format!("the file cannot be read ({})", error.kind());
            problems.push(Problem::new(CODE, file, message, "Make it a readable file."));
            return None;
        }
    };
    let mut text = String::from_utf8_lossy(&bytes).into_owned();
    for (index, _) in text.split('\n').enumerate().filter(|(_, line)| line.contains('\u{fffd}')) {
        let hint = "Save the file as UTF-8 and write the letter again.";
        problems.push(Problem::new(CODE, file, "a letter is damaged (not UTF-8)", hint).at(index as u32 + 1));
    }
    if text.starts_with('\u{feff}') {
        text.remove(0);
        let hint = "Save it as UTF-8 without a mark.";
        problems.push(Problem::new(CODE, file, "the file starts with a byte order mark", hint));
    }
    if text.trim().is_empty() {
        let hint = "Add the header that README.md lists.";
        problems.push(Problem::new(CODE, file, "the file is empty", hint));
        return None;
    }
    Some(text)
}
