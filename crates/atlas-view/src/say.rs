//! The sentences that name and describe a page: title, description, heading.

use crate::url::Page;
use atlas_data::{Dataset, Lang};
use atlas_words::t;

/// The name of a page.
pub fn page_name(data: &Dataset, lang: Lang, page: Page) -> String {
    match page {
        Page::Home => t::home_heading(lang).to_owned(),
        Page::Regions => t::regions_heading(lang).to_owned(),
        Page::Region(region) => data.region(region).name.get(lang).to_owned(),
        Page::Trade => t::trade_title(lang).to_owned(),
        Page::Sources => t::sources_heading(lang).to_owned(),
        Page::About => t::about_heading(lang).to_owned(),
        Page::Missing => t::error_not_found(lang).to_owned(),
    }
}

/// The title of a page, for the window and for search engines.
pub fn page_title(data: &Dataset, lang: Lang, page: Page) -> String {
    match page {
        Page::Home => format!("{} · {}", t::site_name(lang), t::site_tagline(lang)),
        _ => t::site_title(lang, &page_name(data, lang, page)),
    }
}

/// The description of a page, for search engines and shared links.
pub fn page_description(data: &Dataset, lang: Lang, page: Page) -> String {
    match page {
        Page::Region(_) => t::card_description(lang, &page_name(data, lang, page)),
        Page::Trade => t::trade_lead(lang).to_owned(),
        Page::Sources => t::sources_lead(lang).to_owned(),
        Page::Home | Page::Regions | Page::About | Page::Missing => t::site_description(lang).to_owned(),
    }
}
