//! The scale bar: a round length, as long as it is drawn.

use atlas_words::{Lang, number, t};

/// A bar and its words.
#[derive(Clone, Debug, PartialEq)]
pub struct ScaleBar {
    /// Length on the ground.
    pub km: f64,
    /// Length on the screen.
    pub px: f64,
    /// "200 km".
    pub text: String,
}

/// The longest bar of 1, 2 or 5 of a power of ten that is no longer than `most_px`. `None` before anything is measured.
///
/// Lengths hold along the standard parallels; [`t::scale_true_along`] says so and how far they are off elsewhere.
pub fn scale_bar(metres_per_unit: f64, pixels_per_unit: f64, most_px: f64, lang: Lang) -> Option<ScaleBar> {
    let most_km = metres_per_unit / pixels_per_unit * most_px / 1000.0;
    if !(most_km.is_finite() && most_km > 0.0) {
        return None;
    }
    let mut power = 1.0f64;
    while power * 10.0 <= most_km {
        power *= 10.0;
    }
    while power > most_km {
        power /= 10.0;
    }
    // A rounding error must not cost a step.
    let km = [5.0, 2.0, 1.0].into_iter().map(|digit| digit * power).find(|km| *km <= most_km * (1.0 + 1e-9))?;
    let places = u8::from(km < 1.0);
    let text = t::scale_bar(lang, &number::format(km, places, lang));
    Some(ScaleBar { km, px: km * 1000.0 / metres_per_unit * pixels_per_unit, text })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn the_whole_sheet_has_a_bar_of_hundreds_of_kilometres() {
        let bar = scale_bar(1777.5, 0.55, 120.0, Lang::En).unwrap();
        assert_eq!(bar.text, "200\u{a0}km");
        assert!((bar.px - 61.9).abs() < 0.1, "{}", bar.px);
        assert_eq!(scale_bar(0.0, 0.5, 120.0, Lang::En), None);
        assert_eq!(scale_bar(1777.5, 0.0, 120.0, Lang::En), None);
    }

    proptest! {
        #[test]
        fn a_bar_is_round_and_never_shorter_than_four_tenths_of_its_room(pixels in 0.1..20.0f64, most in 60.0..300.0f64) {
            let bar = scale_bar(1777.5, pixels, most, Lang::Ru).unwrap();
            prop_assert!(bar.px <= most * 1.000_001 && bar.px >= most * 0.399, "{bar:?}");
            let digit = bar.km / 10f64.powf(bar.km.log10().floor());
            prop_assert!([1.0, 2.0, 5.0, 10.0].iter().any(|round| (digit - round).abs() < 1e-6), "{bar:?}");
        }
    }
}
