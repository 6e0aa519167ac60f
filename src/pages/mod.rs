//! The pages. Home and trade move in the browser; the others are written once, at build time.

#[cfg(feature = "ssr")]
mod about;
#[cfg(feature = "ssr")]
mod agreements;
#[cfg(feature = "ssr")]
mod border;
#[cfg(feature = "ssr")]
mod cooperation;
#[cfg(feature = "ssr")]
mod data;
#[cfg(feature = "ssr")]
mod debate;
#[cfg(feature = "ssr")]
mod disagreements;
#[cfg(feature = "ssr")]
mod document;
#[cfg(feature = "ssr")]
mod documents;
#[cfg(feature = "ssr")]
mod figures;
pub mod home;
#[cfg(feature = "ssr")]
mod law;
#[cfg(feature = "ssr")]
mod missing;
#[cfg(feature = "ssr")]
mod people;
#[cfg(feature = "ssr")]
mod region;
#[cfg(feature = "ssr")]
mod regions;
#[cfg(feature = "ssr")]
mod search;
#[cfg(feature = "ssr")]
mod series;
#[cfg(feature = "ssr")]
mod silence;
#[cfg(feature = "ssr")]
mod sources;
pub mod trade;

#[cfg(feature = "ssr")]
pub use written::{after_live, still_page};

#[cfg(feature = "ssr")]
mod written {
    use super::{
        about, agreements, border, cooperation, data, debate, disagreements, document, documents, figures, law,
        missing, people, region, regions, search, series, silence, sources,
    };
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
            Page::Home | Page::Trade | Page::Missing => view! { <missing::Missing lang /> }.into_any(),
        }
    }

    /// What stands below the part of a page that moves.
    pub fn after_live(lang: Lang, page: Page) -> AnyView {
        match page {
            Page::Trade => view! { <series::Series lang /> }.into_any(),
            _ => ().into_any(),
        }
    }
}
