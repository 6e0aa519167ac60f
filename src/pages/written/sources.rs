//! Every source of the dataset.

use crate::dataset::{dataset, evidence};
use crate::nav::use_nav;
use atlas_data::Lang;
use atlas_view::sources::{SourceEntry, source_list};
use atlas_view::url::Page;
use atlas_words::t;
use leptos::prelude::*;

/// Grouped by kind; each entry can be linked to.
#[component]
pub fn Sources(lang: Lang) -> impl IntoView {
    let groups = source_list(dataset(), evidence(), lang).into_iter().map(|(kind, entries)| {
        view! {
            <section>
                <h2>{kind}</h2>
                <ul class="source-list">{entries.into_iter().map(|entry| view! { <Entry lang entry /> }).collect_view()}</ul>
            </section>
        }
    });
    view! {
        <section class="intro">
            <h1>{t::sources_heading(lang)}</h1>
            <p class="lead">{t::sources_lead(lang)}</p>
        </section>
        <div class="sources">{groups.collect_view()}</div>
    }
}

#[component]
fn Entry(lang: Lang, entry: SourceEntry) -> impl IntoView {
    let address = if entry.is_link {
        view! { <a href=entry.address.clone() rel="external noreferrer">{entry.address.clone()}</a> }.into_any()
    } else {
        view! { <span>{entry.address}</span> }.into_any()
    };
    let (licence, terms) = entry.licence;
    let document = entry.document.map(|code| {
        let page = Page::Document(code);
        let href = use_nav().page_href(page);
        view! { <p><a href=href>{atlas_view::say::page_name(dataset(), lang, page)}</a></p> }
    });
    view! {
        <li id=entry.key>
            <h3 lang=entry.title_lang>{entry.title}</h3>
            <p>{entry.publisher} " · " {entry.date} {(!entry.carries.is_empty()).then(|| format!(" · {}", entry.carries))}</p>
            {document}
            <p class="address">{address}</p>
            <p class="fine"><strong>{licence}</strong> " — " {terms}</p>
            {entry.check.map(|check| view! { <p class="fine"><strong>{t::sources_checked(lang)} ": "</strong> {check}</p> })}
        </li>
    }
}
