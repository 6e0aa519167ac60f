//! What a source says around a number: "about", "more than". In Kazakh the number takes a case ending for most of them.

use crate::{
    Lang,
    decline::{Case, decline},
    t,
};

/// "about 500 km", "около 500 км", "шамамен 500 км".
pub fn about(lang: Lang, value: &str) -> String {
    t::hedge_about(lang, value)
}

/// "more than 500 km", "более 500 км", "500 км-ден астам".
///
/// ```
/// use atlas_words::{Lang, hedge};
/// assert_eq!(hedge::more_than(Lang::En, "500 km"), "more than 500 km");
/// assert_eq!(hedge::more_than(Lang::Kk, "500 км"), "500 км-ден астам");
/// ```
pub fn more_than(lang: Lang, value: &str) -> String {
    t::hedge_more_than(lang, &in_case(lang, value, Case::Ablative))
}

/// "less than 500 km", "менее 500 км", "500 км-ден аз".
pub fn less_than(lang: Lang, value: &str) -> String {
    t::hedge_less_than(lang, &in_case(lang, value, Case::Ablative))
}

/// "almost 500 km", "почти 500 км", "500 км-ге жуық".
pub fn almost(lang: Lang, value: &str) -> String {
    t::hedge_almost(lang, &in_case(lang, value, Case::Dative))
}

/// "up to 500 km", "до 500 км", "500 км-ге дейін".
pub fn up_to(lang: Lang, value: &str) -> String {
    t::hedge_up_to(lang, &in_case(lang, value, Case::Dative))
}

fn in_case(lang: Lang, value: &str, case: Case) -> String {
    if lang == Lang::Kk { decline(value, case) } else { value.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::{about, almost, less_than, more_than, up_to};
    use crate::Lang;

    #[test]
    fn every_hedge_reads_as_a_sentence_part() {
        let all = [about, more_than, less_than, almost, up_to];
        for (lang, value, expected) in [
            (
                Lang::En,
                "500 km",
                ["about 500 km", "more than 500 km", "less than 500 km", "almost 500 km", "up to 500 km"],
            ),
            (Lang::Ru, "500 км", ["около 500 км", "более 500 км", "менее 500 км", "почти 500 км", "до 500 км"]),
            (
                Lang::Kk,
                "500 км",
                ["шамамен 500 км", "500 км-ден астам", "500 км-ден аз", "500 км-ге жуық", "500 км-ге дейін"],
            ),
        ] {
            assert_eq!(all.map(|hedge| hedge(lang, value)), expected);
        }
    }
}
