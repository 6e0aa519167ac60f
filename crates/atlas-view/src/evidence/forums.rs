//! The series of forums on a line of years.

use super::forum_name;
use atlas_data::Lang;
use atlas_data::evidence::{Evidence, Forum};
use std::collections::BTreeSet;
use std::ops::RangeInclusive;

/// A forum on the line.
#[derive(Clone, Debug, PartialEq)]
pub struct ForumMark {
    /// Key, and the fragment of its entry.
    pub key: String,
    /// Number in the series, Roman.
    pub ordinal: String,
    /// Number and day.
    pub name: String,
    /// Host city.
    pub city: String,
    /// Year it falls into.
    pub year: u16,
    /// True where it was held in Russia.
    pub is_in_russia: bool,
    /// False for one that is announced.
    pub is_held: bool,
}

/// The line.
#[derive(Clone, Debug, PartialEq)]
pub struct Timeline {
    /// From the first forum to the last.
    pub years: RangeInclusive<u16>,
    /// The forums, by number.
    pub marks: Vec<ForumMark>,
    /// Years between them without one.
    pub empty_years: Vec<u16>,
}

/// The line of all forums; `None` where no forum has a year.
pub fn timeline(evidence: &Evidence, lang: Lang) -> Option<Timeline> {
    let marks: Vec<ForumMark> = evidence.forums.iter().filter_map(|forum| mark(lang, forum)).collect();
    let held: BTreeSet<u16> = marks.iter().map(|mark| mark.year).collect();
    let (first, last) = (*held.first()?, *held.last()?);
    let empty_years = (first..=last).filter(|year| !held.contains(year)).collect();
    Some(Timeline { years: first..=last, marks, empty_years })
}

fn mark(lang: Lang, forum: &Forum) -> Option<ForumMark> {
    Some(ForumMark {
        key: forum.id.clone(),
        ordinal: roman(forum.ordinal),
        name: forum_name(lang, forum),
        city: forum.city.get(lang).to_owned(),
        year: forum.main_day.year().or_else(|| forum.from.year())?,
        is_in_russia: forum.country == atlas_data::Country::Russia,
        is_held: forum.status == "held",
    })
}

/// A number below 40 in Roman figures, as forums are numbered; anything else in Arabic ones.
///
/// ```
/// use atlas_view::evidence::roman;
/// assert_eq!([4, 9, 13, 22].map(roman), ["IV", "IX", "XIII", "XXII"]);
/// ```
pub fn roman(number: u16) -> String {
    if number == 0 || number >= 40 {
        return number.to_string();
    }
    let ones = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"];
    let tens = "X".repeat(usize::from(number / 10));
    format!("{tens}{}", ones.get(usize::from(number % 10)).unwrap_or(&""))
}
