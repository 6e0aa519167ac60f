//! Numbers and dates as their sources print them.

use serde::{Deserialize, Serialize};

/// A decimal number with the number of places its source printed: `12.50` is not `12.5`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Decimal {
    /// All digits, without the point.
    pub digits: i64,
    /// How many of them stand after the point.
    pub places: u8,
}

impl Decimal {
    /// Reads plain digits with an optional minus and point; no exponent, no grouping, at most 18 digits.
    ///
    /// ```
    /// use atlas_data::Decimal;
    /// assert_eq!(Decimal::parse("-12.50"), Some(Decimal { digits: -1250, places: 2 }));
    /// assert_eq!(Decimal::parse("1,5"), None);
    /// assert_eq!(Decimal::parse("1e3"), None);
    /// ```
    pub fn parse(text: &str) -> Option<Decimal> {
        let (negative, unsigned) = match text.strip_prefix('-') {
            Some(rest) => (true, rest),
            None => (false, text),
        };
        let (whole, fraction) = unsigned.split_once('.').unwrap_or((unsigned, ""));
        let point_without_digits = unsigned.contains('.') && fraction.is_empty();
        let all_digits = whole.bytes().chain(fraction.bytes()).all(|byte| byte.is_ascii_digit());
        if whole.is_empty() || point_without_digits || !all_digits || whole.len() + fraction.len() > 18 {
            return None;
        }
        let digits: i64 = format!("{whole}{fraction}").parse().ok()?;
        Some(Decimal { digits: if negative { -digits } else { digits }, places: fraction.len() as u8 })
    }

    /// The nearest floating-point number, for drawing and ranking only.
    pub fn to_f64(self) -> f64 {
        self.digits as f64 / 10f64.powi(i32::from(self.places))
    }
}

impl std::fmt::Display for Decimal {
    /// Writes what [`Decimal::parse`] reads.
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        if self.places == 0 {
            return write!(out, "{}", self.digits);
        }
        let scale = 10u64.pow(u32::from(self.places));
        let magnitude = self.digits.unsigned_abs();
        let sign = if self.digits < 0 { "-" } else { "" };
        write!(out, "{sign}{}.{:0width$}", magnitude / scale, magnitude % scale, width = usize::from(self.places))
    }
}

/// How the source qualifies the number.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Hedge {
    /// Printed without qualification.
    #[default]
    Exact,
    /// "About", "around".
    About,
    /// "More than", "over".
    MoreThan,
    /// "Less than", "under".
    LessThan,
    /// "Almost", "nearly".
    Almost,
    /// "Up to", "at most".
    UpTo,
}

/// What stretch of time a value speaks of.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Span {
    /// The source gives no date.
    #[default]
    NotStated,
    /// A calendar year.
    Year(u16),
    /// Several calendar years, first and last.
    Years(u16, u16),
    /// A month of a year.
    Month(u16, u8),
    /// Months of one year, first and last: part of a year, never drawn with full years.
    Months(u16, u8, u8),
    /// A day: year, month, day.
    Day(u16, u8, u8),
}

/// A span, and whether the source states it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Period {
    /// The span itself.
    pub span: Span,
    /// True where the date was inferred from the document and is not printed in it.
    pub inferred: bool,
}

impl Period {
    /// Reads `2020`, `2012/2017`, `2024-06`, `2025-01/2025-08`, `2021-10-01`, each with `?` behind it when inferred,
    /// and the empty text for "not stated".
    ///
    /// ```
    /// use atlas_data::{Period, Span};
    /// assert_eq!(Period::parse("2019?"), Some(Period { span: Span::Year(2019), inferred: true }));
    /// assert_eq!(Period::parse("2025-01/2025-08").map(|p| p.span), Some(Span::Months(2025, 1, 8)));
    /// assert_eq!(Period::parse("2021-02-30"), None);
    /// ```
    pub fn parse(text: &str) -> Option<Period> {
        if text.is_empty() {
            return Some(Period { span: Span::NotStated, inferred: false });
        }
        let (stated, inferred) = match text.strip_suffix('?') {
            Some(rest) => (rest, true),
            None => (text, false),
        };
        let span = match stated.split_once('/') {
            Some((from, to)) => span_between(single(from)?, single(to)?)?,
            None => single(stated)?,
        };
        Some(Period { span, inferred })
    }

    /// The year under which the value is shown, or `None` where no single year fits.
    pub fn year(self) -> Option<u16> {
        match self.span {
            Span::NotStated | Span::Years(..) => None,
            Span::Year(year) | Span::Month(year, _) | Span::Months(year, ..) | Span::Day(year, ..) => Some(year),
        }
    }

    /// True for a full year or a day: what may stand in a yearly series.
    pub fn is_yearly(self) -> bool {
        matches!(self.span, Span::Year(_) | Span::Day(..))
    }
}

impl std::fmt::Display for Period {
    /// Writes what [`Period::parse`] reads.
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.span {
            Span::NotStated => Ok(()),
            Span::Year(year) => write!(out, "{year:04}"),
            Span::Years(from, to) => write!(out, "{from:04}/{to:04}"),
            Span::Month(year, month) => write!(out, "{year:04}-{month:02}"),
            Span::Months(year, from, to) => write!(out, "{year:04}-{from:02}/{year:04}-{to:02}"),
            Span::Day(year, month, day) => write!(out, "{year:04}-{month:02}-{day:02}"),
        }?;
        if self.inferred { write!(out, "?") } else { Ok(()) }
    }
}

fn span_between(from: Span, to: Span) -> Option<Span> {
    match (from, to) {
        (Span::Year(first), Span::Year(last)) if first < last => Some(Span::Years(first, last)),
        (Span::Month(year, first), Span::Month(other, last)) if year == other && first < last => {
            Some(Span::Months(year, first, last))
        }
        _ => None,
    }
}

fn single(text: &str) -> Option<Span> {
    let mut parts = text.split('-');
    let year: u16 = number(parts.next()?, 4)?;
    let month = parts.next().map(|part| number(part, 2)).map_or(Some(None), |month| month.map(Some))?;
    let day = parts.next().map(|part| number(part, 2)).map_or(Some(None), |day| day.map(Some))?;
    if parts.next().is_some() {
        return None;
    }
    match (month, day) {
        (None, _) => Some(Span::Year(year)),
        (Some(month), None) if (1..=12).contains(&month) => Some(Span::Month(year, month as u8)),
        (Some(month), Some(day)) if (1..=12).contains(&month) && (1..=days_in(year, month)).contains(&day) => {
            Some(Span::Day(year, month as u8, day as u8))
        }
        _ => None,
    }
}

fn number(text: &str, width: usize) -> Option<u16> {
    if text.len() == width && text.bytes().all(|byte| byte.is_ascii_digit()) { text.parse().ok() } else { None }
}

fn days_in(year: u16, month: u16) -> u16 {
    let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    match month {
        2 if leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// Which division of Kazakhstan into regions a value or a region belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Boundary {
    /// The same in both versions.
    Any,
    /// The version of 2016, in force until 8 June 2022: twelve Russian and seven Kazakh regions.
    Y2016,
    /// In force since 8 June 2022: twelve and eight, with Abai split from East Kazakhstan.
    Y2022,
}

impl Boundary {
    /// True where something of this version is part of the given version of the map.
    pub fn is_in(self, version: Boundary) -> bool {
        self == Boundary::Any || version == Boundary::Any || self == version
    }
}
