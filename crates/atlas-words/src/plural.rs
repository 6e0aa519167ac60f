//! Which plural form a whole number takes: the CLDR cardinal rules of the three languages.

use crate::Lang;

/// A CLDR plural category. Fractions, which take `Other` in Russian, are not counted here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Category {
    /// "1 region", "21 регион", "1 облыс".
    One,
    /// "2 региона", Russian only.
    Few,
    /// "5 регионов", Russian only.
    Many,
    /// Everything else.
    Other,
}

/// The category of a whole number.
///
/// ```
/// use atlas_words::{Lang, plural::{Category, category}};
/// assert_eq!(category(Lang::Ru, 22), Category::Few);
/// assert_eq!(category(Lang::Kk, 22), Category::Other);
/// ```
pub fn category(lang: Lang, n: u64) -> Category {
    match lang {
        Lang::En | Lang::Kk if n == 1 => Category::One,
        Lang::En | Lang::Kk => Category::Other,
        Lang::Ru => match (n % 10, n % 100) {
            (_, 11..=14) => Category::Many,
            (1, _) => Category::One,
            (2..=4, _) => Category::Few,
            _ => Category::Many,
        },
    }
}

#[cfg(test)]
mod tests {
    use super::{Category, category};
    use crate::Lang;

    fn check(lang: Lang, expected: Category, samples: &[u64]) {
        for &n in samples {
            assert_eq!(category(lang, n), expected, "{n} in {}", lang.tag());
        }
    }

    /// The `@integer` samples of CLDR's `plurals.xml`.
    #[test]
    fn samples_of_cldr() {
        for lang in [Lang::En, Lang::Kk] {
            check(lang, Category::One, &[1]);
            check(lang, Category::Other, &[0, 2, 3, 11, 16, 100, 1_000, 10_000, 100_000, 1_000_000]);
        }
        check(Lang::Ru, Category::One, &[1, 21, 31, 41, 51, 61, 71, 81, 101, 1001]);
        check(Lang::Ru, Category::Few, &[2, 3, 4, 22, 23, 24, 32, 34, 42, 44, 52, 54, 62, 102, 1002]);
        check(
            Lang::Ru,
            Category::Many,
            &[0, 5, 6, 11, 12, 13, 14, 19, 100, 111, 112, 114, 1_000, 10_000, 100_000, 1_000_000],
        );
    }
}
