//! Letters about as wide as those of a common sans-serif font, and plain English numbers.

use atlas_view::chart::Lettering;

pub struct Typical;

impl Lettering for Typical {
    fn width(&self, text: &str, bold: bool) -> f32 {
        let letters: f32 = text.chars().map(letter).sum();
        letters * if bold { 1.06 } else { 1.0 }
    }

    fn number(&self, value: f64, places: u8) -> String {
        let plain = format!("{:.*}", usize::from(places), value.abs());
        let (whole, fraction) = plain.split_once('.').unwrap_or((&plain, ""));
        let mut grouped = String::new();
        for (index, digit) in whole.chars().enumerate() {
            if index > 0 && (whole.len() - index).is_multiple_of(3) {
                grouped.push(',');
            }
            grouped.push(digit);
        }
        let point = if fraction.is_empty() { "" } else { "." };
        let sign = if value < 0.0 { "\u{2212}" } else { "" };
        format!("{sign}{grouped}{point}{fraction}")
    }

    fn signed(&self, value: f64, places: u8) -> String {
        format!("{}{}", if value > 0.0 { "+" } else { "" }, self.number(value, places))
    }

    fn signed_percent(&self, value: f64) -> String {
        format!("{}%", self.signed(value, 1))
    }
}

fn letter(letter: char) -> f32 {
    match letter {
        ' ' | ',' | '.' | 'i' | 'l' | 'j' | '\'' | 'і' => 270.0,
        'f' | 't' | 'r' | '(' | ')' | '-' => 370.0,
        'm' | 'w' | 'M' | 'W' | 'ш' | 'щ' | 'ж' | 'ю' | 'ы' => 870.0,
        '0'..='9' => 572.0,
        'A'..='Z' | 'А'..='Я' => 680.0,
        'а'..='я' | 'ё' | 'қ' | 'ғ' | 'ң' | 'ү' | 'ұ' | 'ө' | 'ә' | 'һ' => 600.0,
        _ => 560.0,
    }
}
