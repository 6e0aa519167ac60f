//! A table that scrolls in its own frame where the window is narrow, so that the page does not.

use leptos::prelude::*;

/// `label` names the frame, which the keyboard can reach and scroll; `heads` stand above the columns, `children` are the rows.
#[component]
pub fn DataTable(
    #[prop(into)] label: String,
    heads: Vec<&'static str>,
    #[prop(optional)] class: &'static str,
    children: Children,
) -> impl IntoView {
    let heads = heads.into_iter().map(|head| view! { <th scope="col">{head}</th> });
    let class = (!class.is_empty()).then_some(class);
    view! {
        <div class="scroll" tabindex="0" role="group" aria-label=label>
            <table class=class>
                <thead><tr>{heads.collect_view()}</tr></thead>
                <tbody>{children()}</tbody>
            </table>
        </div>
    }
}
