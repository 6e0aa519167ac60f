//! Where sources differ: every side with its place, never merged.

use crate::dataset::{dataset, evidence};
use crate::nav::use_nav;
use crate::record::Things;
use crate::record::statement::{statement_href, statement_place};
use crate::ui::source::SourceMark;
use atlas_data::evidence::{Disagreement, Side};
use atlas_data::{Lang, Span};
use atlas_view::evidence::speaker_name;
use atlas_view::figure::period_text;
use atlas_words::t;
use leptos::prelude::*;

/// Grouped by what differs from what.
#[component]
pub fn Disagreements(lang: Lang) -> impl IntoView {
    let groups = evidence().words("disagreement").filter_map(|term| {
        let rows: Vec<_> = evidence().disagreements.iter().filter(|row| row.kind == term.word).collect();
        (!rows.is_empty()).then(|| {
            let rows = rows.into_iter().map(|row| view! { <Difference lang row /> });
            view! { <section><h2>{term.name.get(lang)}</h2> <ul class="differences">{rows.collect_view()}</ul></section> }
        })
    });
    view! {
        <section class="intro">
            <h1>{t::disagreements_heading(lang)}</h1>
            <p class="lead">{t::disagreements_lead(lang)}</p>
            <p class="fine">{t::disagreements_count(lang, evidence().disagreements.len() as u32)}</p>
        </section>
        {groups.collect_view()}
    }
}

#[component]
fn Difference(lang: Lang, row: &'static Disagreement) -> impl IntoView {
    let mut sides: Vec<&'static Side> = evidence().sides.iter().filter(|side| side.disagreement == row.id).collect();
    sides.sort_by_key(|side| side.order);
    let sides = sides.into_iter().map(|side| view! { <SideBox lang side /> });
    let about = row.about.clone();
    view! {
        <li class="difference" id=row.id.clone()>
            <h3>{row.title.get(lang)}<a class="permalink" href=format!("#{}", row.id) aria-label=t::receipt_permalink(lang)>"#"</a></h3>
            <ul class="sides">{sides.collect_view()}</ul>
            <dl class="reading">
                <div><dt>{t::disagreements_why(lang)}</dt> <dd>{row.why.get(lang)}</dd></div>
                <div><dt>{t::disagreements_reading(lang)}</dt> <dd>{row.reading.get(lang)}</dd></div>
            </dl>
            {(!about.is_empty()).then(|| view! { <Things lang keys=about /> })}
        </li>
    }
}

#[component]
fn SideBox(lang: Lang, side: &'static Side) -> impl IntoView {
    let period = (side.period.span != Span::NotStated).then(|| period_text(lang, side.period));
    let period = period.map(|text| view! { <p class="fine">{text}</p> });
    if let Some(statement) = side.statement.as_deref().and_then(|key| evidence().statement(key)) {
        let speaker = speaker_name(evidence(), lang, statement);
        return view! {
            <li class="side">
                <p class="quote-speaker">{speaker}</p>
                <p>{statement.text.get(lang)}</p>
                {period}
                <p class="fine"><a href=statement_href(statement)>{statement_place(lang, statement)}</a></p>
            </li>
        }
        .into_any();
    }
    let nav = use_nav();
    let data = dataset();
    let source = side.source.clone().unwrap_or_default();
    let publisher = data.source_id(&source).map_or("", |id| data.source(id).publisher.as_str());
    let place = side.place.clone().map(|place| format!(", {place}"));
    view! {
        <li class="side is-outside">
            <p class="quote-speaker">{publisher} " " <span class="tag">{t::disagreements_outside(lang)}</span></p>
            <p>{side.text.as_ref().map(|text| text.get(lang))}</p>
            {period}
            <p class="fine"><a href=nav.source_href(&source)>{publisher}</a> {place} " " <SourceMark lang source=source.clone() /></p>
        </li>
    }
    .into_any()
}
