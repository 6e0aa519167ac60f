//! Colours that carry meaning can be told apart, also by readers who see fewer colours.

use crate::files;

/// What a reader with a full deficiency sees (Machado, Oliveira and Fernandes 2009), in linear light.
const SEEN: [[[f64; 3]; 3]; 4] = [
    [[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]],
    [[0.152_286, 1.052_583, -0.204_868], [0.114_503, 0.786_281, 0.099_216], [-0.003_882, -0.048_116, 1.051_998]],
    [[0.367_322, 0.860_646, -0.227_968], [0.280_085, 0.672_501, 0.047_413], [-0.011_820, 0.042_940, 0.968_881]],
    [[1.255_528, -0.076_749, -0.178_779], [-0.078_411, 0.930_809, 0.147_602], [0.004_733, 0.691_367, 0.303_900]],
];
/// Two areas side by side are told apart from here on.
const LEAST: f64 = 0.13;
const CELLS: [&str; 9] = ["c00", "c01", "c02", "c10", "c11", "c12", "c20", "c21", "c22"];

type Colour = [f64; 3];

/// Every value of a property in the order of the file: light, dark on devices that ask, dark by choice.
fn values(css: &str, name: &str) -> Vec<Colour> {
    let start = format!("--{name}: #");
    let written = css.split(&start).skip(1).map(|rest| &rest[..6]);
    written.map(|hex| [0, 2, 4].map(|at| linear(u8::from_str_radix(&hex[at..at + 2], 16).unwrap()))).collect()
}

fn linear(channel: u8) -> f64 {
    let share = f64::from(channel) / 255.0;
    if share <= 0.040_45 { share / 12.92 } else { ((share + 0.055) / 1.055).powf(2.4) }
}

fn seen(by: &[[f64; 3]; 3], colour: Colour) -> Colour {
    by.map(|row| (0..3).map(|at| row[at] * colour[at]).sum::<f64>().max(0.0))
}

/// `OKLab`: distances in it are about as people see them.
fn oklab([red, green, blue]: Colour) -> Colour {
    let long = (0.412_221_5 * red + 0.536_332_5 * green + 0.051_446 * blue).cbrt();
    let middle = (0.211_903_5 * red + 0.680_699_5 * green + 0.107_397 * blue).cbrt();
    let short = (0.088_302_5 * red + 0.281_718_8 * green + 0.629_978_7 * blue).cbrt();
    [
        0.210_454_3 * long + 0.793_617_8 * middle - 0.004_072 * short,
        1.977_998_5 * long - 2.428_592_2 * middle + 0.450_593_7 * short,
        0.025_904 * long + 0.782_771_8 * middle - 0.808_675_8 * short,
    ]
}

fn distance(a: Colour, b: Colour) -> f64 {
    let (a, b) = (oklab(a), oklab(b));
    (0..3).map(|at| (a[at] - b[at]).powi(2)).sum::<f64>().sqrt()
}

fn tokens() -> String {
    std::fs::read_to_string(files::root().join("src/style/tokens-views.css")).unwrap()
}

#[test]
fn every_two_cells_of_a_map_of_two_differ_for_every_reader() {
    let css = tokens();
    let cells = CELLS.map(|name| values(&css, name));
    for theme in 0..3 {
        for (at, first) in cells.iter().enumerate() {
            for (other, second) in cells.iter().enumerate().skip(at + 1) {
                for by in &SEEN {
                    let apart = distance(seen(by, first[theme]), seen(by, second[theme]));
                    assert!(apart >= LEAST, "{} and {} in theme {theme}: {apart:.3}", CELLS[at], CELLS[other]);
                }
            }
        }
    }
}

#[test]
fn the_sides_of_a_difference_are_told_apart_and_deepen_with_its_size() {
    let css = tokens();
    let of = |side: &str| [0, 1, 2].map(|size| values(&css, &format!("d-{side}{size}")));
    let (russian, kazakh) = (of("ru"), of("kz"));
    for theme in 0..3 {
        for by in &SEEN {
            for (first, second) in russian.iter().zip(&kazakh) {
                let apart = distance(seen(by, first[theme]), seen(by, second[theme]));
                assert!(apart >= LEAST, "theme {theme}: {apart:.3}");
            }
        }
        for side in [&russian, &kazakh] {
            let light: Vec<f64> = side.iter().map(|values| oklab(values[theme])[0]).collect();
            let deepens = if theme == 0 { light[0] > light[1] && light[1] > light[2] } else { light.is_sorted() };
            assert!(deepens, "theme {theme}: {light:?}");
        }
    }
}

#[test]
fn dark_values_stand_twice_and_agree() {
    let css = tokens();
    for name in CELLS {
        let values = values(&css, name);
        assert_eq!(values.len(), 3, "{name}");
        assert!(distance(values[1], values[2]) < 1e-9, "{name}");
    }
}
