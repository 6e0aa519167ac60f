//! Parts of the pages about documents and the record of cooperation. They are only read, so they are compiled into the
//! program that writes pages and into nothing else.

pub mod cite;
pub mod entry;
pub mod statement;

use crate::dataset::{dataset, evidence};
use crate::nav::use_nav;
use atlas_data::Lang;
use atlas_view::evidence::thing_link;
use leptos::prelude::*;

/// The address of what a key stands for, with its name.
pub fn thing(lang: Lang, key: &str) -> Option<(String, String)> {
    let link = thing_link(dataset(), evidence(), lang, key)?;
    let page = use_nav().page_href(link.page);
    let href = if link.fragment.is_empty() { page } else { format!("{page}#{}", link.fragment) };
    Some((link.name, href))
}

/// Links to what keys stand for, in a line.
#[component]
pub fn Things(lang: Lang, keys: Vec<String>) -> impl IntoView {
    let links = keys.into_iter().filter_map(|key| thing(lang, &key));
    let links = links.map(|(name, href)| view! { <li><a href=href>{name}</a></li> });
    view! { <ul class="inline-list things">{links.collect_view()}</ul> }
}
