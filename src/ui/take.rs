//! The data of a page, to take along.

use crate::dataset::{dataset, door};
use crate::nav::use_nav;
use atlas_data::Lang;
use atlas_view::door::part_name;
use atlas_view::url::Page;
use atlas_words::t;
use leptos::prelude::*;

/// Links to the rows that a page rests on; nothing for pages without any.
#[component]
pub fn TakeData(lang: Lang, page: Page) -> impl IntoView {
    let part = part_name(dataset(), page).and_then(|name| door().part(&name))?;
    let folder = format!("{}data/{}/", use_nav().root(), dataset().version);
    let count = part.files.len();
    let links = part.files.iter().map(|file| {
        let name = file.path.rsplit('/').next().unwrap_or(&file.path);
        // Two files need no names: the forms say enough.
        let label = match (count, name.rsplit_once('.')) {
            (2, Some((_, ending))) => ending.to_uppercase(),
            _ => name.to_owned(),
        };
        view! { <li><a href=format!("{folder}{}", file.path) download="">{label}</a></li> }
    });
    let about = format!("{}#dictionary", use_nav().page_href(Page::Data));
    Some(view! {
        <aside class="take" aria-labelledby="take-heading">
            <h2 id="take-heading">{t::data_of_page(lang)}</h2>
            <ul class="inline-list">{links.collect_view()} <li><a href=about>{t::data_dictionary(lang)}</a></li></ul>
        </aside>
    })
}
