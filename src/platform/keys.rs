//! Keys, by what they are for.

use web_sys::KeyboardEvent;

/// The name of a key that was pressed: `ArrowLeft`, `Escape`; for letters their place on the keyboard (`KeyB`), since that of another script
/// has others there. Drivers that do not say the place get the letter's own.
pub fn pressed(event: &KeyboardEvent) -> String {
    let (key, code) = (event.key(), event.code());
    let is_letter = key.chars().count() == 1;
    match (is_letter, code.is_empty()) {
        (false, _) => key,
        (true, false) => code,
        (true, true) => format!("Key{}", key.to_ascii_uppercase()),
    }
}
