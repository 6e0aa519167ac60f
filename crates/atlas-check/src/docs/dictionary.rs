//! The files of `dictionary/`: what every table and column means, in three languages.

use super::Cell::{Text, Tongue};
use super::Column;
use super::columns::full;

pub(super) const TABLES: &[Column] =
    &[full("table", Text), full("text_en", Tongue), full("text_ru", Tongue), full("text_kk", Tongue)];

pub(super) const COLUMNS: &[Column] = &[
    full("table", Text),
    full("column", Text),
    full("text_en", Tongue),
    full("text_ru", Tongue),
    full("text_kk", Tongue),
];
