//! Columns, and the kinds of cells.

/// What may stand in a cell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cell {
    /// The key that names the row.
    Key,
    /// The key of a row in another file.
    Ref(&'static str),
    /// Keys of rows in another file, with `;` between.
    RefList(&'static str),
    /// Keys of regions with `;` between, or `ru-*`, `kz-*`, `*`.
    Regions,
    /// Keys of rows in any of these files, with `;` between.
    Keys(&'static [&'static str]),
    /// Texts with `;` between.
    List,
    /// A word of a list in `evidence/terms.csv`.
    Term(&'static str),
    /// Words of a list in `evidence/terms.csv`, with `;` between.
    Terms(&'static str),
    /// A whole number from 1.
    Count,
    /// A period as `atlas_data::Period` reads it.
    Period,
    /// A day, ISO 8601.
    Day,
    /// A year.
    Year,
    /// A number with a point.
    Number,
    /// A number of decimal places, 0 to 9.
    Places,
    /// One of a few words.
    Words(&'static [&'static str]),
    /// Text in one language, the same on every page.
    Text,
    /// Text in the language that the column's name ends with; its two sisters stand beside it.
    Tongue,
    /// Text in Latin script.
    Latin,
    /// A web address.
    Web,
    /// A web address, or a place inside a package.
    Place,
    /// A language tag.
    Tag,
}

/// A column of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Column {
    /// Name in the header.
    pub name: &'static str,
    /// What may stand in it.
    pub cell: Cell,
    /// True where it may not be empty.
    pub is_required: bool,
}

impl Column {
    /// The name of a text without its language: `name` for `name_kk`, and nothing for `kk`.
    pub fn stem(&self) -> &'static str {
        self.name.strip_suffix(self.lang()).map_or(self.name, |stem| stem.trim_end_matches('_'))
    }

    /// Its name in the dictionary: without the language, and `text` for a text that has no name of its own.
    pub fn entry(&self) -> &'static str {
        match self.cell {
            Cell::Tongue if self.stem().is_empty() => "text",
            Cell::Tongue => self.stem(),
            _ => self.name,
        }
    }

    /// The language that the name ends with: `kk` for `name_kk`.
    pub fn lang(&self) -> &'static str {
        self.name.rsplit('_').next().unwrap_or(self.name)
    }
}

/// A column that must be filled.
pub(super) const fn full(name: &'static str, cell: Cell) -> Column {
    Column { name, cell, is_required: true }
}

/// A column that may be empty.
pub(super) const fn open(name: &'static str, cell: Cell) -> Column {
    Column { name, cell, is_required: false }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_language_stands_at_the_end_of_the_name() {
        let split = |name| (full(name, Cell::Tongue).stem(), full(name, Cell::Tongue).lang());
        assert_eq!(split("name_kk"), ("name", "kk"));
        assert_eq!(split("en"), ("", "en"));
    }
}
