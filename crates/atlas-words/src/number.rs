//! Numbers as each language writes them, without the browser's `Intl`.
//!
//! Works on decimal digits in integers: what a source printed is written back digit by digit, and the wasm does not carry the
//! formatter of floating-point numbers. English groups from four digits ("1,234"), Russian and Kazakh from five ("1234", "12 345").

use crate::Lang;

/// What is written for a number that does not exist (not a number, infinite or too large to write).
const NO_NUMBER: &str = "—";
/// No-break space: between groups of digits, before a percent sign, before a scale word.
const NO_BREAK: char = '\u{a0}';
const MINUS: char = '\u{2212}';

/// Writes a number rounded to `places` decimals, halves away from zero.
///
/// ```
/// use atlas_words::{Lang, number};
/// assert_eq!(number::format(-1234.5, 1, Lang::En), "−1,234.5");
/// assert_eq!(number::format(12345.67, 1, Lang::Ru), "12\u{a0}345,7");
/// assert_eq!(number::format(1234.5, 1, Lang::Kk), "1234,5");
/// ```
pub fn format(value: f64, places: u8, lang: Lang) -> String {
    digits(value, places).map_or_else(|| NO_NUMBER.to_owned(), |digits| format_digits(digits, places, lang))
}

/// Writes a decimal number given as all its digits and how many of them stand after the point.
///
/// ```
/// use atlas_words::{Lang, number};
/// assert_eq!(number::format_digits(1250, 2, Lang::En), "12.50");
/// ```
pub fn format_digits(digits: i64, places: u8, lang: Lang) -> String {
    write(digits, places, lang, "")
}

/// Like [`format()`], with a plus before what is above zero: for changes.
///
/// ```
/// use atlas_words::{Lang, number};
/// assert_eq!(number::signed(2.5, 1, Lang::Ru), "+2,5");
/// assert_eq!(number::signed(0.04, 1, Lang::Ru), "0,0");
/// ```
pub fn signed(value: f64, places: u8, lang: Lang) -> String {
    digits(value, places).map_or_else(|| NO_NUMBER.to_owned(), |digits| write(digits, places, lang, "+"))
}

/// Writes a value that is already in percent: "12.3%", "12,3 %".
///
/// ```
/// use atlas_words::{Lang, number};
/// assert_eq!(number::percent(12.34, 1, Lang::En), "12.3%");
/// assert_eq!(number::percent(12.34, 1, Lang::Kk), "12,3\u{a0}%");
/// ```
pub fn percent(value: f64, places: u8, lang: Lang) -> String {
    with_percent(format(value, places, lang), lang)
}

/// [`signed`] with a percent sign.
pub fn signed_percent(value: f64, places: u8, lang: Lang) -> String {
    with_percent(signed(value, places, lang), lang)
}

/// A rounded number with a scale word, for a headline or an axis: "1.2 million", "1,2 млн". Below ten thousand the whole number.
/// One decimal below a hundred units of the scale, none from there on; no decimal zero.
///
/// ```
/// use atlas_words::{Lang, number};
/// assert_eq!(number::compact(1_234_567.0, Lang::En), "1.2\u{a0}million");
/// assert_eq!(number::compact(45_600.0, Lang::Kk), "45,6\u{a0}мың");
/// assert_eq!(number::compact(9_876.0, Lang::En), "9,876");
/// ```
pub fn compact(value: f64, lang: Lang) -> String {
    let Some(whole) = digits(value, 0).filter(|_| value.abs() < 1e15) else {
        return NO_NUMBER.to_owned();
    };
    let magnitude = whole.unsigned_abs();
    if magnitude < 10_000 {
        return format_digits(whole, 0, lang);
    }
    // A value that rounds up to a thousand units belongs to the next scale: 999 950 is "1 million".
    let (unit, words) = match magnitude {
        0..999_500 => (1_000, ["thousand", "тыс.", "мың"]),
        999_500..999_500_000 => (1_000_000, ["million", "млн", "млн"]),
        999_500_000..999_500_000_000 => (1_000_000_000, ["billion", "млрд", "млрд"]),
        _ => (1_000_000_000_000, ["trillion", "трлн", "трлн"]),
    };
    let tenths = (magnitude + unit / 20) / (unit / 10);
    let (shown, places) = match tenths {
        1000.. => ((magnitude + unit / 2) / unit, 0),
        _ if tenths % 10 == 0 => (tenths / 10, 0),
        _ => (tenths, 1),
    };
    let shown = shown as i64;
    let [en, ru, kk] = words;
    let word = match lang {
        Lang::En => en,
        Lang::Ru => ru,
        Lang::Kk => kk,
    };
    let mut text = format_digits(if whole < 0 { -shown } else { shown }, places, lang);
    text.push(NO_BREAK);
    text.push_str(word);
    text
}

/// The digits of a number rounded to some places, or `None` where there are none to write.
fn digits(value: f64, places: u8) -> Option<i64> {
    // Beyond nine quadrillion, neighbouring whole numbers are not distinct in an f64.
    const LARGEST: f64 = 9e15;
    let scaled = (value * 10f64.powi(i32::from(places))).round();
    (scaled.abs() <= LARGEST).then_some(scaled as i64)
}

fn with_percent(mut text: String, lang: Lang) -> String {
    if lang != Lang::En {
        text.push(NO_BREAK);
    }
    text.push('%');
    text
}

fn write(digits: i64, places: u8, lang: Lang, plus: &str) -> String {
    let (point, group, group_from) = match lang {
        Lang::En => ('.', ',', 4),
        Lang::Ru | Lang::Kk => (',', NO_BREAK, 5),
    };
    let places = usize::from(places);
    let mut all = digits.unsigned_abs().to_string();
    if all.len() <= places {
        all.insert_str(0, &"0".repeat(places + 1 - all.len()));
    }
    let (whole, fraction) = all.split_at(all.len() - places);
    let mut text = String::with_capacity(all.len() + 8);
    if digits < 0 {
        text.push(MINUS);
    } else if digits > 0 {
        text.push_str(plus);
    }
    for (at, digit) in whole.char_indices() {
        if at > 0 && whole.len() >= group_from && (whole.len() - at).is_multiple_of(3) {
            text.push(group);
        }
        text.push(digit);
    }
    if !fraction.is_empty() {
        text.push(point);
        text.push_str(fraction);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::{compact, format, format_digits, percent, signed, signed_percent};
    use crate::Lang::{self, En, Kk, Ru};

    /// Writes no-break spaces as `_`, so that they can be told from others.
    fn check(found: &str, expected: &str) {
        assert_eq!(found.replace('\u{a0}', "_"), expected);
    }

    #[test]
    fn digits_are_written_as_printed() {
        for (digits, places, en, ru) in [
            (0, 0, "0", "0"),
            (5, 2, "0.05", "0,05"),
            (-5, 1, "−0.5", "−0,5"),
            (1234, 0, "1,234", "1234"),
            (12345, 1, "1,234.5", "1234,5"),
            (12345, 0, "12,345", "12_345"),
            (1_234_567_800, 2, "12,345,678.00", "12_345_678,00"),
            (i64::MIN, 0, "−9,223,372,036,854,775,808", "−9_223_372_036_854_775_808"),
        ] {
            check(&format_digits(digits, places, En), en);
            check(&format_digits(digits, places, Ru), ru);
            check(&format_digits(digits, places, Kk), ru);
        }
    }

    #[test]
    fn rounding_goes_away_from_zero_and_leaves_no_signed_zero() {
        check(&format(0.25, 1, En), "0.3");
        check(&format(-0.25, 1, En), "−0.3");
        check(&format(-0.04, 1, En), "0.0");
        check(&signed(-3.0, 0, Ru), "−3");
        check(&signed(3.0, 0, Ru), "+3");
        check(&signed(-0.0, 0, En), "0");
    }

    #[test]
    fn what_is_no_number_is_not_written_as_one() {
        for value in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY, 1e300] {
            for lang in Lang::ALL {
                check(&format(value, 1, lang), "—");
                check(&compact(value, lang), "—");
            }
        }
    }

    #[test]
    fn percent_signs_stand_as_the_language_sets_them() {
        check(&percent(12.3, 1, En), "12.3%");
        check(&percent(12.3, 1, Ru), "12,3_%");
        check(&signed_percent(12.3, 0, Kk), "+12_%");
    }

    #[test]
    fn compact_numbers_change_scale_without_a_seam() {
        for (value, en, ru, kk) in [
            (999.6, "1,000", "1000", "1000"),
            (9_999.0, "9,999", "9999", "9999"),
            (10_000.0, "10_thousand", "10_тыс.", "10_мың"),
            (99_949.0, "99.9_thousand", "99,9_тыс.", "99,9_мың"),
            (99_951.0, "100_thousand", "100_тыс.", "100_мың"),
            (999_499.0, "999_thousand", "999_тыс.", "999_мың"),
            (999_500.0, "1_million", "1_млн", "1_млн"),
            (-1_250_000.0, "−1.3_million", "−1,3_млн", "−1,3_млн"),
            (27_787_000_000.0, "27.8_billion", "27,8_млрд", "27,8_млрд"),
            (2e12, "2_trillion", "2_трлн", "2_трлн"),
        ] {
            check(&compact(value, En), en);
            check(&compact(value, Ru), ru);
            check(&compact(value, Kk), kk);
        }
    }
}
