//! Years, months, days and spans of them as each language writes them, for labels and captions.
//!
//! Forms that need a preposition are texts of their own (`[date]` in the text files).

use crate::Lang;

/// English has one form of a month's name.
const ENGLISH: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];
/// Russian: "июнь 2022".
const RUSSIAN: [&str; 12] = [
    "январь",
    "февраль",
    "март",
    "апрель",
    "май",
    "июнь",
    "июль",
    "август",
    "сентябрь",
    "октябрь",
    "ноябрь",
    "декабрь",
];
/// Russian behind a day: "8 июня".
const RUSSIAN_GENITIVE: [&str; 12] = [
    "января",
    "февраля",
    "марта",
    "апреля",
    "мая",
    "июня",
    "июля",
    "августа",
    "сентября",
    "октября",
    "ноября",
    "декабря",
];
/// Kazakh has one form in dates.
const KAZAKH: [&str; 12] = [
    "қаңтар",
    "ақпан",
    "наурыз",
    "сәуір",
    "мамыр",
    "маусым",
    "шілде",
    "тамыз",
    "қыркүйек",
    "қазан",
    "қараша",
    "желтоқсан",
];

/// A year alone, the same in all languages and never grouped: "2022".
pub fn year(year: u16) -> String {
    year.to_string()
}

/// First and last year: "2012–2017".
pub fn years(from: u16, to: u16) -> String {
    [year(from), year(to)].join("–")
}

/// A month of a year; a month outside 1–12 leaves the year alone.
///
/// ```
/// use atlas_words::{Lang, date};
/// assert_eq!(date::month(2024, 6, Lang::En), "June 2024");
/// assert_eq!(date::month(2024, 6, Lang::Ru), "июнь 2024");
/// assert_eq!(date::month(2024, 6, Lang::Kk), "2024 жылғы маусым");
/// ```
pub fn month(year: u16, month: u8, lang: Lang) -> String {
    month_name(month, lang).map_or_else(|| year.to_string(), |name| with_year(name, year, lang))
}

/// Months of one year, first and last; a month outside 1–12 leaves the year alone.
///
/// ```
/// use atlas_words::{Lang, date};
/// assert_eq!(date::months(2025, 1, 8, Lang::En), "January–August 2025");
/// assert_eq!(date::months(2025, 1, 8, Lang::Ru), "январь–август 2025");
/// assert_eq!(date::months(2025, 1, 8, Lang::Kk), "2025 жылғы қаңтар–тамыз");
/// ```
pub fn months(year: u16, from: u8, to: u8, lang: Lang) -> String {
    match (month_name(from, lang), month_name(to, lang)) {
        (Some(from), Some(to)) => with_year(&[from, to].join("–"), year, lang),
        _ => year.to_string(),
    }
}

/// A day; a month outside 1–12 leaves the year alone. The Russian form is the genitive, which also follows "на" and "до".
///
/// ```
/// use atlas_words::{Lang, date};
/// assert_eq!(date::day(2022, 6, 8, Lang::En), "8 June 2022");
/// assert_eq!(date::day(2022, 6, 8, Lang::Ru), "8 июня 2022 года");
/// assert_eq!(date::day(2022, 6, 8, Lang::Kk), "2022 жылғы 8 маусым");
/// ```
pub fn day(year: u16, month: u8, day: u8, lang: Lang) -> String {
    let name = match lang {
        Lang::Ru => nth(&RUSSIAN_GENITIVE, month),
        Lang::En | Lang::Kk => month_name(month, lang),
    };
    let Some(name) = name else {
        return year.to_string();
    };
    let (year, day) = (year.to_string(), day.to_string());
    match lang {
        Lang::En => [&day, " ", name, " ", &year].concat(),
        Lang::Ru => [&day, " ", name, " ", &year, " года"].concat(),
        Lang::Kk => [&year, " жылғы ", &day, " ", name].concat(),
    }
}

/// The name of a month, 1–12, in its dictionary form.
pub fn month_name(month: u8, lang: Lang) -> Option<&'static str> {
    match lang {
        Lang::En => nth(&ENGLISH, month),
        Lang::Ru => nth(&RUSSIAN, month),
        Lang::Kk => nth(&KAZAKH, month),
    }
}

fn nth(names: &'static [&'static str; 12], month: u8) -> Option<&'static str> {
    names.get(usize::from(month).checked_sub(1)?).copied()
}

fn with_year(months: &str, year: u16, lang: Lang) -> String {
    let year = year.to_string();
    match lang {
        Lang::En | Lang::Ru => [months, " ", &year].concat(),
        Lang::Kk => [&year, " жылғы ", months].concat(),
    }
}

#[cfg(test)]
mod tests {
    use super::{day, month, month_name, months, years};
    use crate::Lang;

    #[test]
    fn every_language_names_twelve_months() {
        for lang in Lang::ALL {
            assert!((1..=12).all(|number| month_name(number, lang).is_some()));
            assert_eq!((month_name(0, lang), month_name(13, lang)), (None, None));
        }
    }

    #[test]
    fn a_month_that_does_not_exist_leaves_the_year() {
        assert_eq!(month(2020, 0, Lang::Ru), "2020");
        assert_eq!(months(2020, 3, 13, Lang::En), "2020");
        assert_eq!(day(2020, 13, 1, Lang::Kk), "2020");
    }

    #[test]
    fn spans_of_years_take_an_en_dash() {
        assert_eq!(years(2012, 2017), "2012–2017");
    }
}
