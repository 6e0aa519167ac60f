//! Order of a few values. Every sort of the browser's models goes through this one function: each further type that is
//! sorted would add kilobytes to the program.

/// The positions of the values from the lowest to the highest; equal values keep their order.
///
/// ```
/// assert_eq!(atlas_view::order::rising(&[3.0, 1.0, 2.0]), [1, 2, 0]);
/// ```
pub fn rising(values: &[f64]) -> Vec<usize> {
    let mut keyed: Vec<(f64, usize)> = values.iter().copied().zip(0..).collect();
    keyed.sort_unstable_by(|a, b| a.0.total_cmp(&b.0).then(a.1.cmp(&b.1)));
    keyed.into_iter().map(|(_, position)| position).collect()
}
