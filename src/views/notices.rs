//! Notices about the borders of the map and of its figures.

use super::state_link;
use crate::dataset::dataset;
use crate::nav::use_nav;
use atlas_data::Lang;
use atlas_view::map::version_notices;
use atlas_words::t;
use leptos::prelude::*;

/// What the borders of the map and those of its figures have to do with each other, with links to the other version.
#[component]
pub fn VersionNotices(lang: Lang) -> impl IntoView {
    let nav = use_nav();
    let notices = Memo::new(move |_| version_notices(dataset(), &nav.state.get()));
    let rows = move || {
        let row = |notice: atlas_view::map::VersionNotice| {
            let links = notice.links.into_iter().map(|(name, state)| view! { <li>{state_link(state, name)}</li> });
            view! { <li><p>{notice.text}</p> <ul class="inline-list">{links.collect_view()}</ul></li> }
        };
        notices.get().into_iter().map(row).collect_view()
    };
    view! {
        <aside class="versions" aria-label=t::views_versions(lang) hidden=move || notices.with(Vec::is_empty)>
            <div role="status"><ul>{rows}</ul></div>
        </aside>
    }
}
