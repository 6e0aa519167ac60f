//! Text that people read, in all three languages at once.

use atlas_words::Lang;
use serde::{Deserialize, Serialize};

/// One text in English, Russian and Kazakh; the checker refuses a dataset in which one of them is empty.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Text3 {
    /// English.
    pub en: String,
    /// Russian.
    pub ru: String,
    /// Kazakh in Cyrillic script.
    pub kk: String,
}

impl Text3 {
    /// The text in one language.
    pub fn get(&self, lang: Lang) -> &str {
        match lang {
            Lang::En => &self.en,
            Lang::Ru => &self.ru,
            Lang::Kk => &self.kk,
        }
    }
}
