//! A scene as SVG elements.

use atlas_plot::{Item, Scene};
use atlas_view::chart::Anchor;
use leptos::either::EitherOf5;
use leptos::prelude::*;

/// The drawing alone. `label` says what it shows; an empty one hides it from screen readers.
#[component]
pub fn SceneView(scene: Scene, label: String) -> impl IntoView {
    let is_named = !label.is_empty();
    view! {
        <svg class="scene" viewBox=format!("0 0 {} {}", scene.width, scene.height) width=scene.width.to_string()
            height=scene.height.to_string() role=is_named.then_some("img") aria-label=is_named.then_some(label)
            aria-hidden=(!is_named).then_some("true")>
            {scene.items.into_iter().map(item).collect_view()}
        </svg>
    }
}

fn item(item: Item) -> impl IntoView {
    match item {
        Item::Path { d, class } => EitherOf5::A(view! { <path class=class d=d /> }),
        Item::Line { x1, y1, x2, y2, class } => EitherOf5::B(
            view! { <line class=class x1=x1.to_string() y1=y1.to_string() x2=x2.to_string() y2=y2.to_string() /> },
        ),
        Item::Rect { x, y, width, height, class } => EitherOf5::C(view! {
            <rect class=class x=x.to_string() y=y.to_string() width=width.to_string() height=height.to_string() />
        }),
        Item::Circle { cx, cy, r, class } => {
            EitherOf5::D(view! { <circle class=class cx=cx.to_string() cy=cy.to_string() r=r.to_string() /> })
        }
        Item::Text { x, y, anchor, class, text } => {
            let anchor = match anchor {
                Anchor::Start => "start",
                Anchor::Middle => "middle",
                Anchor::End => "end",
            };
            EitherOf5::E(view! { <text class=class x=x.to_string() y=y.to_string() text-anchor=anchor>{text}</text> })
        }
    }
}
