//! How to cite a page of the atlas.

use atlas_data::{Dataset, Lang};
use atlas_words::t;

/// A line to copy: title, atlas, dataset version, address.
pub fn citation(data: &Dataset, lang: Lang, title: &str, address: &str) -> String {
    t::cite_line(lang, title, &data.version, address)
}
