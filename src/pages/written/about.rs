//! What the atlas is and how it is made.

use crate::dataset::dataset;
use crate::nav::use_nav;
use atlas_data::Lang;
use atlas_view::url::Page;
use atlas_words::t;
use leptos::prelude::*;

/// Purpose, method, borders, names, gaps, licences, privacy.
#[component]
pub fn About(lang: Lang) -> impl IntoView {
    let nav = use_nav();
    let data = dataset();
    let parts = [
        (t::about_data(lang), t::about_data_text(lang)),
        (t::about_method(lang), t::about_method_text(lang)),
        (t::about_borders(lang), t::about_borders_text(lang)),
        (t::about_names(lang), t::about_names_text(lang)),
        (t::about_missing(lang), t::about_missing_text(lang)),
        (t::about_licence(lang), t::about_licence_text(lang)),
        (t::about_accessibility(lang), t::about_accessibility_text(lang)),
        (t::about_privacy(lang), t::about_privacy_text(lang)),
    ];
    let files = [("data/observations", t::about_file_observations(lang)), ("data/trade", t::about_file_trade(lang))]
        .map(|(file, name)| {
            let href = format!("{}{file}-{}.csv", nav.root(), lang.tag());
            view! { <li><a href=href download="">{name}</a></li> }
        });
    view! {
        <article class="prose">
            <h1>{t::about_heading(lang)}</h1>
            <p class="lead">{t::about_purpose_text(lang)}</p>
            {parts.map(|(heading, text)| view! { <section><h2>{heading}</h2> <p>{text}</p></section> })}
            <section>
                <h2>{t::about_files(lang)}</h2>
                <ul>{files}</ul>
                <p>
                    {t::about_version(lang, &data.version)} ". " <a href=nav.page_href(Page::Sources)>{t::about_all_sources(lang)}</a>
                </p>
            </section>
        </article>
    }
}
