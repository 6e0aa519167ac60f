//! Puts values into the numbered holes of a text; called only by the generated functions.

use crate::{Lang, number};

/// Replaces `{0}`, `{1}`, … by the values. One small routine for all texts: `format!` per text would cost far more code.
pub(crate) fn fill(template: &str, values: &[&str]) -> String {
    let mut filled = String::with_capacity(template.len() + values.iter().map(|value| value.len()).sum::<usize>());
    let mut rest = template;
    while let Some((before, behind)) = rest.split_once('{') {
        filled.push_str(before);
        let (hole, after) = behind.split_once('}').unwrap_or((behind, ""));
        let position = hole.parse::<usize>().ok();
        filled.push_str(position.and_then(|position| values.get(position)).copied().unwrap_or_default());
        rest = after;
    }
    filled.push_str(rest);
    filled
}

/// A counted number as the language writes it.
pub(crate) fn count(n: u32, lang: Lang) -> String {
    number::format_digits(i64::from(n), 0, lang)
}

#[cfg(test)]
mod tests {
    use super::fill;

    #[test]
    fn values_go_where_their_number_stands() {
        assert_eq!(fill("{1} of {0}, {1}", &["b", "a"]), "a of b, a");
        assert_eq!(fill("none", &[]), "none");
        assert_eq!(fill("{0}", &["{1}"]), "{1}", "a value is not read as a template");
    }
}
