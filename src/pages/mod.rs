//! The pages. Home and trade move in the browser; the others are written once, at build time.

#[cfg(feature = "ssr")]
mod about;
pub mod home;
#[cfg(feature = "ssr")]
mod missing;
#[cfg(feature = "ssr")]
mod region;
#[cfg(feature = "ssr")]
mod regions;
#[cfg(feature = "ssr")]
mod series;
#[cfg(feature = "ssr")]
mod sources;
pub mod trade;

#[cfg(feature = "ssr")]
pub use written::{after_live, still_page};

#[cfg(feature = "ssr")]
mod written {
    use super::{about, missing, region, regions, series, sources};
    use atlas_data::Lang;
    use atlas_view::url::Page;
    use leptos::prelude::*;

    /// A page that is only read.
    pub fn still_page(lang: Lang, page: Page) -> AnyView {
        match page {
            Page::Regions => view! { <regions::Regions lang /> }.into_any(),
            Page::Region(region) => view! { <region::RegionPage lang region /> }.into_any(),
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
