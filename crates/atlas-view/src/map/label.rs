//! The steps of the drawing scale from which on names are shown, and names in two lines.

/// Steps of the drawing scale in pixels per thousand map units. A label carries the first step at which it fits.
pub const SCALES: [u16; 10] = [160, 230, 320, 450, 640, 900, 1300, 1800, 3600, 7200];

/// Size of a label's letters in pixels, on every screen.
pub const LETTER_PX: f64 = 12.0;

/// The step at which a scale (pixels per map unit) has arrived: every label with this step or a lower one fits.
pub fn fit_step(pixels_per_unit: f64) -> usize {
    SCALES.iter().filter(|scale| f64::from(**scale) <= pixels_per_unit * 1000.0).count()
}

/// Two lines of about equal length, parted at a space or behind a hyphen.
pub(super) fn break_in_two(name: &str) -> Option<Vec<String>> {
    let middle = name.chars().count() as i32 / 2;
    let (_, at, letter) = name
        .char_indices()
        .enumerate()
        .filter(|(_, (_, letter))| matches!(letter, ' ' | '-'))
        .map(|(count, (at, letter))| ((count as i32 - middle).abs(), at, letter))
        .min()?;
    let end = if letter == '-' { at + 1 } else { at };
    let (first, second) = (name.get(..end)?, name.get(at + 1..)?);
    Some(vec![first.to_owned(), second.to_owned()])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_name_breaks_at_its_space_or_hyphen() {
        assert_eq!(break_in_two("West Kazakhstan"), Some(vec!["West".to_owned(), "Kazakhstan".to_owned()]));
        let broken = break_in_two("Западно-Казахстанская");
        assert_eq!(broken, Some(vec!["Западно-".to_owned(), "Казахстанская".to_owned()]));
        assert_eq!(break_in_two("Omsk"), None);
    }
}
