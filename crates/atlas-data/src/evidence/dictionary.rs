//! What the tables of the dataset and their columns mean.

use crate::Text3;
use serde::{Deserialize, Serialize};

/// What a row of a table is.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TableEntry {
    /// Its path in the package, with `*` for any name.
    pub table: String,
    /// Its meaning.
    pub text: Text3,
}

/// What a column means.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ColumnEntry {
    /// The table that it belongs to.
    pub table: String,
    /// Its name; three columns of one text share one entry.
    pub column: String,
    /// Its meaning.
    pub text: Text3,
}
