//! What can be found: one thing with its names and the place where it is shown.

use crate::kind::Kind;
use atlas_data::Text3;

/// A thing that can be found.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// Its kind.
    pub kind: Kind,
    /// Its key in the dataset; for a page its word in addresses.
    pub key: String,
    /// Name as it is shown.
    pub name: Text3,
    /// A line that tells it from others of its name.
    pub context: Text3,
    /// Address below the language: `region/omsk/`, `border/#river-ural`, `?indicator=area`.
    pub address: String,
    /// Old, short and other names, in any language and script.
    pub other: Vec<String>,
    /// Texts whose words are searched too.
    pub body: Vec<String>,
}

impl Entry {
    /// An entry with nothing but what every entry has.
    pub fn new(kind: Kind, key: &str, name: Text3, address: String) -> Entry {
        let context = Text3::default();
        Entry { kind, key: key.to_owned(), name, context, address, other: Vec::new(), body: Vec::new() }
    }

    /// Adds the words of a text in all languages.
    pub(crate) fn mention(&mut self, text: &Text3) {
        self.body.extend([text.en.clone(), text.ru.clone(), text.kk.clone()]);
    }
}
