//! Pages that are only read: written once, at build time, and compiled into no program of the browser.

mod about;
mod agreements;
mod border;
mod cooperation;
mod data;
mod debate;
mod disagreements;
mod document;
mod documents;
mod figures;
mod law;
mod missing;
mod pair;
mod pairs;
mod people;
mod region;
mod region_trade;
mod regions;
mod ribbon;
mod search;
mod series;
mod silence;
mod sources;

use atlas_data::Lang;
use atlas_view::url::Page;
use leptos::prelude::*;

/// A page that is only read.
pub fn still_page(lang: Lang, page: Page) -> AnyView {
    match page {
        Page::Regions => view! { <regions::Regions lang /> }.into_any(),
        Page::Region(region) => view! { <region::RegionPage lang region /> }.into_any(),
        Page::Figures(region) => view! { <figures::RegionFigures lang region /> }.into_any(),
        Page::TradeFigures => view! { <figures::TradeFigures lang /> }.into_any(),
        Page::Cooperation => view! { <cooperation::Cooperation lang /> }.into_any(),
        Page::Agreements => view! { <agreements::Agreements lang /> }.into_any(),
        Page::Law => view! { <law::Laws lang /> }.into_any(),
        Page::Border => view! { <border::Border lang /> }.into_any(),
        Page::People => view! { <people::People lang /> }.into_any(),
        Page::Debate => view! { <debate::Debate lang /> }.into_any(),
        Page::Disagreements => view! { <disagreements::Disagreements lang /> }.into_any(),
        Page::Documents => view! { <documents::Documents lang /> }.into_any(),
        Page::Document(code) => view! { <document::DocumentPage lang code /> }.into_any(),
        Page::Silence => view! { <silence::Silence lang /> }.into_any(),
        Page::Search => view! { <search::Search lang /> }.into_any(),
        Page::Data => view! { <data::Data lang /> }.into_any(),
        Page::Sources => view! { <sources::Sources lang /> }.into_any(),
        Page::About => view! { <about::About lang /> }.into_any(),
        Page::Pair(pair) => view! { <pair::PairPage lang pair /> }.into_any(),
        Page::Pairs => view! { <pairs::Pairs lang /> }.into_any(),
        Page::Home | Page::Map | Page::Ribbon | Page::Embed(_) | Page::Trade | Page::Missing => {
            view! { <missing::Missing lang /> }.into_any()
        }
    }
}

/// What stands below the part of a page that moves.
pub fn after_live(lang: Lang, page: Page) -> AnyView {
    match page {
        Page::Map => view! { <region_trade::RegionTrade lang /> }.into_any(),
        Page::Trade => view! { <series::Series lang /> }.into_any(),
        Page::Ribbon => view! { <ribbon::AboutRibbon lang /> }.into_any(),
        _ => ().into_any(),
    }
}
