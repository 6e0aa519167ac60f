//! The sentences that name and describe a page: title, description, heading.

use crate::url::Page;
use atlas_data::{Dataset, Lang, Pair};
use atlas_words::t;

/// "Orenburg – Aktobe": the Russian side first, as on the ribbon.
pub fn pair_name(data: &Dataset, lang: Lang, pair: Pair) -> String {
    let short = |region| data.region(region).short.get(lang);
    format!("{} – {}", short(pair.russian), short(pair.kazakh))
}

/// "Orenburg Oblast – Aktobe Region": the heading of its page, where a short name alone would not be a name in Russian.
pub fn pair_heading(data: &Dataset, lang: Lang, pair: Pair) -> String {
    let name = |region| data.region(region).name.get(lang);
    format!("{} – {}", name(pair.russian), name(pair.kazakh))
}

/// The name of a page.
pub fn page_name(data: &Dataset, lang: Lang, page: Page) -> String {
    let name = match page {
        Page::Region(region) => return data.region(region).name.get(lang).to_owned(),
        Page::Pair(pair) => return pair_heading(data, lang, pair),
        Page::Embed(embed) => return page_name(data, lang, embed.page()),
        Page::Ribbon => t::ribbon_heading(lang),
        Page::Figures(region) => return t::receipt_heading(lang, data.region(region).name.get(lang)),
        Page::TradeFigures => return t::receipt_heading(lang, t::trade_title(lang)),
        Page::Document(code) => return t::documents_page(lang, &format!("{code:03}")),
        Page::Home => t::home_heading(lang),
        Page::Map => t::views_heading(lang),
        Page::Regions => t::regions_heading(lang),
        Page::Trade => t::trade_title(lang),
        Page::Cooperation => t::cooperation_heading(lang),
        Page::Agreements => t::agreements_heading(lang),
        Page::Law => t::law_heading(lang),
        Page::Border => t::border_heading(lang),
        Page::Pairs => t::pairs_heading(lang),
        Page::People => t::people_heading(lang),
        Page::Debate => t::debate_heading(lang),
        Page::Disagreements => t::disagreements_heading(lang),
        Page::Documents => t::documents_heading(lang),
        Page::Silence => t::silence_heading(lang),
        Page::Search => t::search_heading(lang),
        Page::Data => t::data_heading(lang),
        Page::Sources => t::sources_heading(lang),
        Page::About => t::about_heading(lang),
        Page::Missing => t::error_not_found(lang),
    };
    name.to_owned()
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
        Page::Map => t::views_lead(lang).to_owned(),
        Page::Trade => t::trade_lead(lang).to_owned(),
        Page::Sources => t::sources_lead(lang).to_owned(),
        Page::Cooperation => t::cooperation_lead(lang).to_owned(),
        Page::Agreements => t::agreements_lead(lang).to_owned(),
        Page::Law => t::law_lead(lang).to_owned(),
        Page::Border => t::border_lead(lang).to_owned(),
        Page::Pair(_) => t::pair_description(lang, &page_name(data, lang, page)),
        Page::Pairs => t::pairs_lead(lang).to_owned(),
        Page::People => t::people_lead(lang).to_owned(),
        Page::Debate => t::debate_lead(lang).to_owned(),
        Page::Disagreements => t::disagreements_lead(lang).to_owned(),
        Page::Documents | Page::Document(_) => t::documents_lead(lang).to_owned(),
        Page::Silence => t::silence_lead(lang).to_owned(),
        Page::Ribbon | Page::Embed(_) => t::ribbon_lead(lang).to_owned(),
        Page::Search => t::search_lead(lang).to_owned(),
        Page::Data => t::data_lead(lang).to_owned(),
        Page::Figures(_) | Page::TradeFigures => t::receipt_lead(lang).to_owned(),
        Page::Home | Page::Regions | Page::About | Page::Missing => t::site_description(lang).to_owned(),
    }
}
