//! Name, pages, languages, colours.

use crate::nav::use_nav;
use atlas_data::Lang;
use atlas_view::url::Page;
use atlas_words::t;
use leptos::prelude::*;

/// The head of every page.
#[component]
pub fn SiteHeader(lang: Lang, page: Page) -> impl IntoView {
    let nav = use_nav();
    let pages = [
        (Page::Home, t::nav_map(lang)),
        (Page::Regions, t::nav_regions(lang)),
        (Page::Border, t::nav_border(lang)),
        (Page::Trade, t::nav_trade(lang)),
        (Page::Cooperation, t::nav_cooperation(lang)),
        (Page::People, t::nav_people(lang)),
        (Page::Debate, t::nav_debate(lang)),
        (Page::Documents, t::nav_documents(lang)),
        (Page::Search, t::nav_search(lang)),
    ];
    let links = pages.map(|(section, name)| {
        let current = is_in(page, section).then_some("page");
        view! { <li><a href=nav.page_href(section) aria-current=current>{name}</a></li> }
    });
    view! {
        <header class="site-header">
            <a class="site-name" href=nav.page_href(Page::Home)>
                <svg class="site-mark" viewBox="0 0 32 32" aria-hidden="true">
                    <path class="mark-north" d="M2 18c5-6 9 2 14-3s9-3 14-8V3H2z" />
                    <path class="mark-south" d="M2 18c5-6 9 2 14-3s9-3 14-8v22H2z" />
                    <path class="mark-line" d="M2 18c5-6 9 2 14-3s9-3 14-8" />
                </svg>
                {t::site_name(lang)}
            </a>
            <nav class="site-nav" aria-label=t::nav_label(lang)>
                <ul>{links}</ul>
            </nav>
            <div class="site-tools">
                <Languages lang />
                <ThemeSwitch lang />
            </div>
        </header>
    }
}

fn is_in(shown: Page, section: Page) -> bool {
    let home = match shown {
        Page::Region(_) | Page::Figures(_) => Page::Regions,
        Page::Map => Page::Home,
        Page::Pair(_) | Page::Pairs | Page::Ribbon | Page::Embed(_) => Page::Border,
        Page::TradeFigures => Page::Trade,
        Page::Agreements | Page::Law => Page::Cooperation,
        Page::Disagreements => Page::Debate,
        Page::Document(_) | Page::Sources => Page::Documents,
        other => other,
    };
    home == section
}

#[component]
fn Languages(lang: Lang) -> impl IntoView {
    let nav = use_nav();
    let links = Lang::ALL.map(|other| {
        // In the browser `platform::page` adds the lens.
        let href = nav.in_language(other);
        let current = (other == lang).then_some("true");
        view! {
            <a href=href lang=other.tag() hreflang=other.tag() aria-current=current title=other.endonym()>
                {other.tag().to_uppercase()}
            </a>
        }
    });
    view! { <nav class="languages" aria-label=t::nav_language(lang)>{links}</nav> }
}

#[component]
fn ThemeSwitch(lang: Lang) -> impl IntoView {
    view! {
        <button class="theme needs-script" type="button" aria-label=t::theme_label(lang) title=t::theme_label(lang)>
            <svg viewBox="0 0 20 20" aria-hidden="true">
                <circle cx="10" cy="10" r="7" />
                <path d="M10 3a7 7 0 0 1 0 14z" />
            </svg>
        </button>
    }
}
