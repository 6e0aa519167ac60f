//! The map of silence: what is missing, why, on which side, and when that was last checked.

use crate::dataset::dataset;
use crate::ui::table::DataTable;
use atlas_data::{Country, Lang};
use atlas_view::evidence::{Missing, silence};
use atlas_words::{date, t};
use leptos::prelude::*;

/// A table per indicator.
#[component]
pub fn Silence(lang: Lang) -> impl IntoView {
    let tables = silence(dataset(), lang).into_iter().map(move |(indicator, entries)| {
        let rows = entries.into_iter().map(move |entry| row(lang, entry));
        view! {
            <section class="silence">
                <h2>{indicator.clone()}</h2>
                <DataTable label=indicator heads=vec![
                    t::silence_side(lang), t::silence_regions(lang), t::silence_years(lang), t::silence_why(lang),
                    t::silence_checked(lang)
                ]>{rows.collect_view()}</DataTable>
            </section>
        }
    });
    view! {
        <section class="intro">
            <h1>{t::silence_heading(lang)}</h1>
            <p class="lead">{t::silence_lead(lang)}</p>
        </section>
        {tables.collect_view()}
    }
}

fn row(lang: Lang, entry: Missing) -> impl IntoView {
    let side =
        if entry.country == Country::Russia { t::country_russian_side(lang) } else { t::country_kazakh_side(lang) };
    let regions = if entry.is_whole_side { t::silence_whole_side(lang).to_owned() } else { entry.regions.join(", ") };
    let years = match entry.years {
        (None, None) => t::silence_all_years(lang).to_owned(),
        (Some(from), None) => t::silence_from(lang, &from.to_string()),
        (None, Some(to)) => t::silence_until(lang, &to.to_string()),
        (Some(from), Some(to)) if from == to => from.to_string(),
        (Some(from), Some(to)) => date::years(from, to),
    };
    let (reason, text) = entry.reason;
    let checked = atlas_data::Period::parse(&entry.checked)
        .map_or_else(String::new, |period| atlas_view::figure::period_text(lang, period));
    view! {
        <tr>
            <th scope="row">{side}</th>
            <td>{regions}</td>
            <td>{years}</td>
            <td><strong>{reason}</strong> <br/> <span class="fine">{text}</span></td>
            <td>{checked}</td>
        </tr>
    }
}
