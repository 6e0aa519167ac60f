//! A statement with everything that belongs to it: who says it, where, with what reservation, how to cite it.

use super::Things;
use super::cite::CiteButton;
use crate::dataset::evidence;
use crate::nav::use_nav;
use atlas_data::evidence::Statement;
use atlas_data::{Hedge, Lang, Span};
use atlas_view::evidence::{place_text, speaker_name};
use atlas_view::figure::{hedged, period_text};
use atlas_view::url::Page;
use atlas_words::t;
use leptos::prelude::*;

/// The address of a statement on the page of its document.
pub fn statement_href(statement: &Statement) -> String {
    let document = evidence().document(&statement.document);
    let code = document.and_then(|row| row.code.parse().ok()).unwrap_or_default();
    format!("{}#{}", use_nav().page_href(Page::Document(code)), statement.id)
}

/// "Report on an expert club, paragraph 2, sentence 3".
pub fn statement_place(lang: Lang, statement: &Statement) -> String {
    let document = evidence().document(&statement.document).map_or("", |row| row.name.get(lang));
    format!("{document}, {}", place_text(lang, statement.paragraph, statement.sentence))
}

/// The statement on the page of its document.
#[component]
pub fn StatementEntry(lang: Lang, statement: &'static Statement) -> impl IntoView {
    let evidence = evidence();
    let nav = use_nav();
    let word = |list: &'static str, word: &str| evidence.word(lang, list, word).to_owned();
    let mut facts = vec![
        (t::receipt_kind(lang), word("statement", &statement.r#type)),
        (t::receipt_status(lang), word("status", &statement.status)),
        (t::receipt_voice(lang), word("voice", &statement.voice)),
    ];
    if statement.speaker.is_some() {
        facts.push((t::receipt_speaker(lang), speaker_name(evidence, lang, statement)));
    }
    if statement.hedge != Hedge::Exact {
        facts.push((t::receipt_hedge(lang), hedged(lang, statement.hedge, "…")));
    }
    if statement.period.span != Span::NotStated {
        facts.push((t::receipt_period(lang), period_text(lang, statement.period)));
    }
    let facts = facts.into_iter().map(|(label, text)| view! { <div><dt>{label}</dt> <dd>{text}</dd></div> });
    let disputes = evidence.disagreements_with(&statement.id).map(|row| {
        let href = format!("{}#{}", nav.page_href(Page::Disagreements), row.id);
        view! { <p class="dispute"><a href=href>{t::evidence_disputed(lang, row.title.get(lang))}</a></p> }
    });
    let title = format!("{} ({})", statement.text.get(lang).trim_end_matches('.'), statement_place(lang, statement));
    let about = statement.about.clone();
    view! {
        <li class="statement" id=statement.id.clone()>
            <p class="statement-text">
                {statement.text.get(lang)}<a class="permalink" href=format!("#{}", statement.id) aria-label=t::receipt_permalink(lang)>"#"</a>
            </p>
            <dl class="facts">{facts.collect_view()}</dl>
            {statement.note.as_ref().map(|note| view! { <p class="caution">{note.get(lang)}</p> })}
            {disputes.collect_view()}
            {(!about.is_empty()).then(|| view! { <Things lang keys=about /> })}
            <CiteButton lang key=statement.id.clone() title />
        </li>
    }
}

/// A statement elsewhere: who says it, what, and the way to its place.
#[component]
pub fn StatementQuote(lang: Lang, statement: &'static Statement, is_disputed: bool) -> impl IntoView {
    let speaker = speaker_name(evidence(), lang, statement);
    let status = evidence().word(lang, "status", &statement.status);
    let class = if is_disputed { "quote is-disputed" } else { "quote" };
    // Where the document itself speaks, it is named already.
    let place = if statement.speaker.is_some() {
        statement_place(lang, statement)
    } else {
        place_text(lang, statement.paragraph, statement.sentence)
    };
    view! {
        <li class=class>
            <p class="quote-speaker">{speaker} " " <span class="tag">{status}</span></p>
            <p>{statement.text.get(lang)}</p>
            <p class="fine"><a href=statement_href(statement)>{place}</a></p>
        </li>
    }
}
