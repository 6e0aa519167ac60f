//! What the data door offers: tables with their columns, files with their sizes, releases with what changed between
//! them. Made by the build; the files themselves are written beside the pages.

use serde::{Deserialize, Serialize};

/// Everything that the data page lists.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Door {
    /// Every table, in the order of the package.
    pub tables: Vec<DoorTable>,
    /// Files of the whole, sorted by path.
    pub files: Vec<DoorFile>,
    /// Files of single pages, sorted by page.
    pub parts: Vec<DoorPart>,
    /// Releases, newest first.
    pub releases: Vec<DoorRelease>,
    /// South, west, north and east end of the belt in degrees, with spaces between.
    pub bounds: Option<String>,
}

/// A table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DoorTable {
    /// Path in the package, with `*` for any name.
    pub file: String,
    /// Name of its schema: `trade-values`.
    pub name: String,
    /// How many rows it has.
    pub rows: u32,
    /// Its columns as the dictionary has them: a text in three languages is one.
    pub columns: Vec<DoorColumn>,
}

/// A column.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DoorColumn {
    /// Name in the dictionary.
    pub name: String,
    /// Names in the header.
    pub headers: Vec<String>,
    /// What its cells hold.
    pub form: Form,
    /// True where it may not be empty.
    pub is_required: bool,
}

/// What cells hold.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Form {
    /// The key of the row.
    Key,
    /// A key in another table.
    Reference(String),
    /// Keys in another table.
    References(String),
    /// Keys in any table of the record.
    Things,
    /// Keys of regions, or a pattern.
    Regions,
    /// A word of a list in `evidence/terms.csv`.
    Term(String),
    /// Words of such a list.
    Terms(String),
    /// One of a few words.
    Words(Vec<String>),
    /// Texts with `;` between.
    List,
    /// Text in three languages.
    Texts,
    /// Text in one language, or in none.
    Text,
    /// A whole number.
    Whole,
    /// A number as printed.
    Number,
    /// A period.
    Period,
    /// A day.
    Day,
    /// A year.
    Year,
    /// A web address.
    Web,
    /// A language tag.
    Tag,
}

/// A file to take along.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DoorFile {
    /// Path below the folder of the version.
    pub path: String,
    /// Size.
    pub bytes: u32,
    /// Rows, features or entries; `None` where that means nothing.
    pub rows: Option<u32>,
}

/// The data of one page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DoorPart {
    /// Name of the page: `trade`, `ru-omsk`, `document-001`.
    pub page: String,
    /// One CSV file per table, and one JSON file with all of them at the end.
    pub files: Vec<DoorFile>,
    /// For a region: its ends, as in [`Door::bounds`].
    pub bounds: Option<String>,
}

/// A release of the dataset.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DoorRelease {
    /// Version.
    pub version: String,
    /// Day.
    pub created: String,
    /// The version that it is compared with; `None` for the first one.
    pub previous: Option<String>,
    /// Rows of all tables.
    pub rows: u32,
    /// Tables that differ from the previous release.
    pub changes: Vec<TableChange>,
}

/// How a table differs between two releases.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TableChange {
    /// Path in the package, with `*` for any name.
    pub table: String,
    /// Rows in the earlier release; `None` where the table is new.
    pub before: Option<u32>,
    /// Rows in the later release; `None` where the table is gone.
    pub after: Option<u32>,
    /// Rows that only the later one has.
    pub added: u32,
    /// Rows of both whose cells differ.
    pub revised: u32,
    /// Rows that only the earlier one has.
    pub withdrawn: u32,
}

impl Door {
    /// The files of a page.
    pub fn part(&self, page: &str) -> Option<&DoorPart> {
        self.parts.iter().find(|part| part.page == page)
    }
}
