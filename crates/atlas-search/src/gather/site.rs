//! The pages of the site, by their headings and by their names in the menu.

use super::{Record, text3};
use crate::entry::Entry;
use crate::kind::Kind;
use atlas_data::Lang;
use atlas_view::say::{page_description, page_name};
use atlas_view::url::Page;
use atlas_words::t;

pub(super) fn entries(record: Record) -> Vec<Entry> {
    let words = Page::WORDS.into_iter().filter(|(page, _)| *page != Page::Search);
    [(Page::Home, "home")].into_iter().chain(words).map(|(page, key)| entry(record, page, key)).collect()
}

fn entry(record: Record, page: Page, key: &str) -> Entry {
    let name = text3(|lang| page_name(record.data, lang, page));
    let mut entry = Entry::new(Kind::Page, key, name, record.address(page));
    entry.context = text3(|lang| page_description(record.data, lang, page));
    entry.other.extend(Lang::ALL.into_iter().filter_map(|lang| in_menu(lang, page)).map(str::to_owned));
    let context = entry.context.clone();
    entry.mention(&context);
    entry
}

/// The name of a page in the menu, where it differs from the heading.
fn in_menu(lang: Lang, page: Page) -> Option<&'static str> {
    match page {
        Page::Home => Some(t::nav_map(lang)),
        Page::Border => Some(t::nav_border(lang)),
        Page::Trade => Some(t::nav_trade(lang)),
        Page::Cooperation => Some(t::nav_cooperation(lang)),
        Page::People => Some(t::nav_people(lang)),
        Page::Debate => Some(t::nav_debate(lang)),
        Page::Documents => Some(t::nav_documents(lang)),
        _ => None,
    }
}
