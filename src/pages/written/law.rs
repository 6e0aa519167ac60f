//! The legal ladder, the fields of cooperation in the words of each source, and the typologies.

use crate::dataset::{dataset, evidence};
use crate::nav::use_nav;
use crate::record::entry::{Entry, EntryModel};
use crate::record::statement::{statement_href, statement_place};
use crate::ui::source::SourceMark;
use atlas_data::evidence::{Field, Law, Typology, Wording};
use atlas_data::{Lang, Span};
use atlas_view::figure::period_text;
use atlas_view::url::Page;
use atlas_words::t;
use leptos::prelude::*;

/// The page.
#[component]
pub fn Laws(lang: Lang) -> impl IntoView {
    let nav = use_nav();
    let rungs = evidence().words("rung").filter_map(|term| {
        let rows: Vec<_> = evidence().laws.iter().filter(|row| row.rung == term.word).collect();
        (!rows.is_empty()).then(|| {
            let rows = rows.into_iter().map(|row| view! { <Entry lang entry=of_law(lang, row) /> });
            view! { <li class="rung"><h3 class="group">{term.name.get(lang)}</h3> <ul class="entries">{rows.collect_view()}</ul></li> }
        })
    });
    let typologies = evidence().typologies.iter().map(|row| view! { <Kinds lang row /> });
    view! {
        <section class="intro">
            <p class="kicker"><a href=nav.page_href(Page::Cooperation)>{t::cooperation_heading(lang)}</a></p>
            <h1>{t::law_heading(lang)}</h1>
            <p class="lead">{t::law_lead(lang)}</p>
        </section>
        <section id="ladder">
            <h2>{t::law_ladder(lang)}</h2>
            <ol class="ladder">{rungs.collect_view()}</ol>
        </section>
        <section id="fields">
            <h2>{t::law_fields(lang)}</h2>
            <p class="prose-line">{t::law_fields_text(lang)}</p>
            <Matrix lang />
        </section>
        <section id="typologies">
            <h2>{t::law_typologies(lang)}</h2>
            <ul class="entries">{typologies.collect_view()}</ul>
        </section>
    }
}

fn of_law(lang: Lang, row: &'static Law) -> EntryModel {
    let number = row.number.clone().map(|number| format!("№\u{a0}{}", number.trim_start_matches('№').trim()));
    let date = (row.date.span != Span::NotStated).then(|| period_text(lang, row.date));
    let kind = evidence().word(lang, "law", &row.kind).to_owned();
    let kicker: Vec<String> = [Some(kind), number, date].into_iter().flatten().collect();
    let things = row.implements.iter().chain(&row.authority);
    let mut entry = EntryModel {
        key: row.id.clone(),
        name: row.title.get(lang).to_owned(),
        kicker: kicker.join(" · "),
        things: things.cloned().collect(),
        ..EntryModel::default()
    };
    entry.fact(t::law_regulates(lang), row.regulates.get(lang).to_owned());
    entry.note(lang, row.note.as_ref());
    entry.rests_on(lang, &row.sources, row.confidence);
    entry
}

/// A row per field, a column per source, in each cell the source's own words.
#[component]
fn Matrix(lang: Lang) -> impl IntoView {
    let data = dataset();
    let mut sources: Vec<&'static str> = Vec::new();
    for wording in &evidence().wordings {
        if !sources.contains(&wording.source.as_str()) {
            sources.push(&wording.source);
        }
    }
    let heads = sources.iter().map(|key| {
        let document = evidence().documents.iter().find(|row| row.source == **key);
        let title = data.source_id(key).map_or("", |id| data.source(id).title.as_str());
        let name = document.map_or(title, |row| row.name.get(lang));
        view! { <th scope="col">{name} " " <SourceMark lang source=(*key).to_owned() /></th> }
    });
    let rows = evidence().fields.iter().map(|field| {
        let cells = sources.iter().map(|source| {
            let said = evidence().wordings.iter().filter(|row| row.field == field.id && row.source == **source);
            view! { <td>{said.map(|row| view! { <Said lang row /> }).collect_view()}</td> }
        });
        view! { <tr id=field.id.clone()><FieldHead lang field /> {cells.collect_view()}</tr> }
    });
    view! {
        <div class="scroll matrix" tabindex="0" role="group" aria-label=t::law_fields(lang)>
            <table>
                <thead><tr><th scope="col">{t::law_field(lang)}</th> {heads.collect_view()}</tr></thead>
                <tbody>{rows.collect_view()}</tbody>
            </table>
        </div>
    }
}

#[component]
fn FieldHead(lang: Lang, field: &'static Field) -> impl IntoView {
    let in_law = field.in_law.then(|| view! { <span class="tag">{t::law_in_law(lang)}</span> });
    view! {
        <th scope="row">
            {field.name.get(lang)} " " {in_law}
            {field.note.as_ref().map(|note| view! { <span class="fine note">{note.get(lang)}</span> })}
        </th>
    }
}

#[component]
fn Said(lang: Lang, row: &'static Wording) -> impl IntoView {
    let statement = row.statement.as_deref().and_then(|key| evidence().statement(key));
    let words = view! { <q lang=row.wording_lang.clone()>{row.wording.clone()}</q> };
    let kind = evidence().word(lang, "wording", &row.status);
    match statement {
        Some(statement) => view! {
            <p><a href=statement_href(statement) title=statement_place(lang, statement)>{words}</a> " " <span class="fine">{kind}</span></p>
        }
        .into_any(),
        None => view! { <p>{words} " " <span class="fine">{kind}</span></p> }.into_any(),
    }
}

#[component]
fn Kinds(lang: Lang, row: &'static Typology) -> impl IntoView {
    let mut kinds: Vec<_> = evidence().types.iter().filter(|kind| kind.typology == row.id).collect();
    kinds.sort_by_key(|kind| kind.order);
    let kinds = kinds.into_iter().map(|kind| {
        let statement = kind.statement.as_deref().and_then(|key| evidence().statement(key));
        let place = statement.map(|row| view! { " " <a class="fine" href=statement_href(row)>{statement_place(lang, row)}</a> });
        view! { <li id=kind.id.clone()><strong>{kind.name.get(lang)}</strong> " — " {kind.definition.get(lang)} {place}</li> }
    });
    let author = row.author.as_deref().and_then(|key| evidence().actors.iter().find(|actor| actor.id == key));
    view! {
        <li class="entry" id=row.id.clone()>
            {author.map(|author| view! { <p class="entry-kicker">{author.name.get(lang)}</p> })}
            <h3>{row.name.get(lang)}</h3>
            <p>{row.criterion.get(lang)}</p>
            <ol class="kinds">{kinds.collect_view()}</ol>
            {row.note.as_ref().map(|note| view! { <p class="fine">{note.get(lang)}</p> })}
            <p class="fine"><SourceMark lang source=row.source.clone() /></p>
        </li>
    }
}
