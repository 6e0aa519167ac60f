//! Dataset version, licence, what the atlas does not do.

use crate::dataset::dataset;
use crate::nav::use_nav;
use atlas_data::Lang;
use atlas_view::url::Page;
use atlas_words::t;
use leptos::prelude::*;

/// The foot of every page.
#[component]
pub fn SiteFooter(lang: Lang) -> impl IntoView {
    let nav = use_nav();
    let data = dataset();
    view! {
        <footer class="site-footer">
            <p>
                <strong>{t::site_name(lang)}</strong>
                " · "
                {t::about_version(lang, &data.version)}
                " · "
                <a href=nav.page_href(Page::Sources)>{t::footer_sources(lang)}</a>
                " · "
                <a href=nav.page_href(Page::Data)>{t::nav_data(lang)}</a>
                " · "
                <a href=nav.page_href(Page::Silence)>{t::silence_heading(lang)}</a>
                " · "
                <a href=nav.page_href(Page::About)>{t::footer_licence(lang)}</a>
            </p>
            <p>{t::footer_boundaries(lang)}" "{t::about_privacy_text(lang)}</p>
            <p class="no-script">{t::noscript_text(lang)}</p>
        </footer>
    }
}
