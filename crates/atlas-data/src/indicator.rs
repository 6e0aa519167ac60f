//! What is measured, and in what unit.

use crate::{NoteId, Text3, UnitId, Years};
use serde::{Deserialize, Serialize};

/// How an indicator may be drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum IndicatorKind {
    /// A ratio, share or rate: filled areas.
    Ratio,
    /// A total: symbols whose area is the value, never filled areas.
    Total,
}

/// The group under which an indicator is listed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Theme {
    /// Population and settlement.
    Population,
    /// Nationality as counted by censuses.
    Peoples,
    /// Output, wages, work.
    Economy,
    /// Area and border.
    Territory,
}

impl Theme {
    /// Every theme, in the order of lists.
    pub const ALL: [Theme; 4] = [Theme::Population, Theme::Peoples, Theme::Economy, Theme::Territory];
}

/// A unit of measurement.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Unit {
    /// Key in `units.csv`.
    pub key: String,
    /// Full name, as in "persons per square kilometre".
    pub name: Text3,
    /// What stands behind a number, as in "per km²"; may be empty in all three languages.
    pub symbol: Text3,
}

/// A measured property of regions.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Indicator {
    /// Key in `indicators.csv`, and its name in addresses.
    pub key: String,
    /// Theme.
    pub theme: Theme,
    /// How it may be drawn.
    pub kind: IndicatorKind,
    /// Unit of every value.
    pub unit: UnitId,
    /// Decimal places shown.
    pub places: u8,
    /// Smallest and largest value that can be true; the checker refuses others.
    pub range: (f64, f64),
    /// Offered in the map's list.
    pub on_map: bool,
    /// Shown among the key figures of a region card.
    pub on_card: bool,
    /// Name.
    pub name: Text3,
    /// Short name for a list or an axis.
    pub short: Text3,
    /// Definition, in our own words.
    pub definition: Text3,
    /// Cautions about comparability, such as a break in the series.
    pub caution: Option<NoteId>,
    /// Years with values, worked out by [`crate::Dataset::index_years`].
    pub years: Years,
}
