//! The body of a page. Pages are written whole at build time; in the browser only the part that moves is hydrated.

use crate::linked::Linked;
use crate::nav::Nav;
use crate::pages::{frame::MapFrame, home::Home, map::MapPage, ribbon::RibbonPage, trade::Trade};
use atlas_view::url::{Embed, Page, UrlState};
use leptos::either::EitherOf3;
use leptos::prelude::*;

/// Id of the element around the part that is hydrated.
pub const LIVE: &str = "live";

/// The pages that move. Their first view in the browser equals what was written into the page.
pub fn is_live(page: Page) -> bool {
    matches!(page, Page::Home | Page::Map | Page::Ribbon | Page::Embed(_) | Page::Trade)
}

/// The home page as it is hydrated; `root` stands in front of every address.
pub fn home(state: UrlState, root: String) -> (Nav, impl IntoView) {
    let nav = Nav::provide(state, root);
    Linked::provide();
    (nav, view! { <Home lang=state.lang /> })
}

/// The map in full, the page of the ribbon or a graphic alone, as it is hydrated.
pub fn map(state: UrlState, root: String) -> (Nav, impl IntoView) {
    let nav = Nav::provide(state, root);
    Linked::provide();
    let lang = state.lang;
    let view = match state.page {
        Page::Embed(Embed::Map) => EitherOf3::A(view! { <MapFrame lang /> }),
        Page::Ribbon | Page::Embed(Embed::Ribbon) => EitherOf3::B(view! { <RibbonPage lang page=state.page /> }),
        _ => EitherOf3::C(view! { <MapPage lang /> }),
    };
    (nav, view)
}

/// The trade page as it is hydrated.
pub fn trade(state: UrlState, root: String) -> (Nav, impl IntoView) {
    let nav = Nav::provide(state, root);
    (nav, view! { <Trade lang=state.lang /> })
}

/// The whole body of a page as HTML.
#[cfg(feature = "ssr")]
pub fn body(state: UrlState, root: &str) -> String {
    use crate::ui::{footer::SiteFooter, header::SiteHeader};
    use atlas_words::t;

    let lang = state.lang;
    let page = |write: &dyn Fn() -> String| Owner::new().with(write);
    if let Page::Embed(_) = state.page {
        // No header, no footer: the frame belongs to another page.
        let main = page(&|| map(state, root.to_owned()).1.to_html());
        return format!(
            "<main class=\"embed\"><div class=\"notices\" role=\"status\"></div><div id=\"{LIVE}\">{main}</div></main>"
        );
    }
    let head = page(&|| {
        Nav::provide(state, root.to_owned());
        view! { <a class="skip" href="#main">{t::nav_skip(lang)}</a> <SiteHeader lang page=state.page /> }.to_html()
    });
    let main = page(&|| match state.page {
        Page::Home => home(state, root.to_owned()).1.to_html(),
        Page::Map | Page::Ribbon => map(state, root.to_owned()).1.to_html(),
        Page::Trade => trade(state, root.to_owned()).1.to_html(),
        _ => {
            Nav::provide(state, root.to_owned());
            crate::pages::still_page(lang, state.page).to_html()
        }
    });
    let after = page(&|| {
        Nav::provide(state, root.to_owned());
        let take = view! { <crate::ui::take::TakeData lang page=state.page /> };
        (crate::pages::after_live(lang, state.page), take).to_html()
    });
    let foot = page(&|| {
        Nav::provide(state, root.to_owned());
        view! { <SiteFooter lang /> }.to_html()
    });
    let main = if is_live(state.page) { format!("<div id=\"{LIVE}\">{main}</div>") } else { main };
    format!(
        "{head}<main id=\"main\" tabindex=\"-1\"><div class=\"notices\" role=\"status\"></div>{main}{after}</main>{foot}"
    )
}
