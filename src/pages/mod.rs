//! The pages.

mod about;
mod home;
mod missing;
mod region;
mod regions;
mod sources;
mod trade;

use atlas_data::Lang;
use atlas_view::url::Page;
use leptos::prelude::*;

/// The page that an address names.
pub fn page_view(lang: Lang, page: Page) -> AnyView {
    match page {
        Page::Home => view! { <home::Home lang /> }.into_any(),
        Page::Regions => view! { <regions::Regions lang /> }.into_any(),
        Page::Region(region) => view! { <region::RegionPage lang region /> }.into_any(),
        Page::Trade => view! { <trade::Trade lang /> }.into_any(),
        Page::Sources => view! { <sources::Sources lang /> }.into_any(),
        Page::About => view! { <about::About lang /> }.into_any(),
        Page::Missing => view! { <missing::Missing lang /> }.into_any(),
    }
}
