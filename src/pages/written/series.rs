//! Below the trade chart: changes in the way of counting, and every series with its definition.

use crate::dataset::dataset;
use crate::ui::source::SourceMark;
use atlas_data::Lang;
use atlas_view::trade::{SeriesNote, break_notes, series_notes};
use atlas_words::t;
use leptos::prelude::*;

/// Both lists.
#[component]
pub fn Series(lang: Lang) -> impl IntoView {
    let breaks = break_notes(dataset(), lang).into_iter().map(|note| {
        view! { <li><strong>{note.period}</strong> " " {note.text} " " <SourceMark lang source=note.source /></li> }
    });
    let groups = series_notes(dataset(), lang).into_iter().map(|(name, notes)| {
        view! { <h3>{name}</h3> <ul class="series-list">{notes.into_iter().map(|note| entry(lang, note)).collect_view()}</ul> }
    });
    view! {
        <section>
            <h2>{t::trade_breaks(lang)}</h2>
            <ul class="breaks">{breaks.collect_view()}</ul>
        </section>
        <section>
            <h2>{t::trade_series_all(lang)}</h2>
            <p>{t::trade_series_text(lang)}</p>
            {groups.collect_view()}
        </section>
    }
}

fn entry(lang: Lang, note: SeriesNote) -> impl IntoView {
    let marks = note.sources.into_iter().map(|(source, _)| view! { <SourceMark lang source /> });
    view! {
        <li>
            <strong>{note.name}</strong> " (" {note.years} "). " {note.definition} " "
            <span class="fine">{t::card_reporter(lang, &note.reporter)}</span> " " {marks.collect_view()}
        </li>
    }
}
