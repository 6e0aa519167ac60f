//! The words that a column with few words may hold.

pub(super) const YES_NO: &[&str] = &["yes", "no"];
pub(super) const BOUNDARY: &[&str] = &["any", "2016", "2022"];
pub(super) const CONFIDENCE: &[&str] = &["high", "medium", "low"];
pub(super) const HEDGE: &[&str] = &["exact", "about", "more-than", "less-than", "almost", "up-to"];
pub(super) const SOURCE_KIND: &[&str] = &[
    "official",
    "official-copy",
    "document",
    "dataset",
    "encyclopaedia",
    "press",
    "book",
    "web-page",
    "package",
    "computation",
];
pub(super) const THEME: &[&str] = &["population", "peoples", "economy", "territory"];
pub(super) const INDICATOR_KIND: &[&str] = &["ratio", "total"];
pub(super) const COUNTRY: &[&str] = &["russia", "kazakhstan"];
pub(super) const ROLE: &[&str] = &["belt", "statistical", "country"];
pub(super) const REGION_KIND: &[&str] = &["oblast", "krai", "republic", "state"];
pub(super) const PATTERN: &[&str] = &["hatch", "dots", "cross"];
pub(super) const CONTACT_KIND: &[&str] = &["line", "point"];
pub(super) const SETTLEMENT_ROLE: &[&str] = &["centre", "town"];
pub(super) const DIRECTION: &[&str] = &["kz-to-ru", "ru-to-kz", "turnover", "share"];
pub(super) const SERIES_KIND: &[&str] = &["reported", "reconciled", "quoted", "derived"];
pub(super) const LEDGER: &[&str] = &["kazakhstan", "russia", "third"];
pub(super) const COVERAGE: &[&str] = &["full", "incomplete"];
pub(super) const SHAPE_KIND: &[&str] = &["inland", "neighbour", "water", "river"];
