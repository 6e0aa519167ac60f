//! The one signal that the address owns.

use crate::dataset::dataset;
use atlas_data::Lang;
use atlas_view::url::{Issue, Lens, Page, UrlState, write};
use leptos::prelude::*;

/// How a new state enters the browser's history.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// A new entry: another region or indicator.
    Push,
    /// The same entry: panning, zooming, sliding.
    Replace,
}

/// The state of the page and the site's root, shared by every component.
#[derive(Clone, Copy)]
pub struct Nav {
    /// What is shown.
    pub state: RwSignal<UrlState>,
    /// What could not be read in the last address.
    pub issues: RwSignal<Vec<Issue>>,
    /// In front of every address: `../../` in a written page, the absolute base path in the browser.
    root: StoredValue<String>,
}

impl Nav {
    /// Makes the state of a page and puts it into the context.
    pub fn provide(state: UrlState, root: String) -> Nav {
        let nav = Nav { state: RwSignal::new(state), issues: RwSignal::new(Vec::new()), root: StoredValue::new(root) };
        provide_context(nav);
        nav
    }

    /// The site's root.
    pub fn root(self) -> String {
        self.root.get_value()
    }

    /// Lens. Reactive.
    pub fn lens(self) -> Lens {
        self.state.with(|state| state.lens)
    }

    /// The address of a state.
    pub fn href(self, state: &UrlState) -> String {
        format!("{}{}", self.root(), write(dataset(), state))
    }

    /// The address of a page in the present language, through the default lens.
    pub fn page_href(self, page: Page) -> String {
        let lang = self.state.with_untracked(|state| state.lang);
        self.href(&UrlState::new(dataset(), lang, page))
    }

    /// The address of this page through the present lens in another language. Reactive.
    pub fn in_language(self, lang: Lang) -> String {
        self.href(&UrlState { lang, ..self.state.get() })
    }

    /// The address of a source's entry.
    pub fn source_href(self, key: &str) -> String {
        format!("{}#{key}", self.page_href(Page::Sources))
    }

    /// Changes the lens and writes the address.
    pub fn change_lens(self, step: Step, change: impl FnOnce(&mut Lens)) {
        let mut state = self.state.get_untracked();
        change(&mut state.lens);
        if self.state.get_untracked() == state {
            return;
        }
        self.issues.set(Vec::new());
        crate::platform::history::write(&self.root(), &self.href(&state), step);
        self.state.set(state);
    }
}

/// The shared state; every component is below [`Nav::provide`].
pub fn use_nav() -> Nav {
    expect_context()
}

/// True for a click that would open the link here, and not in another tab or window.
pub fn is_plain(event: &leptos::ev::MouseEvent) -> bool {
    !(event.ctrl_key() || event.meta_key() || event.shift_key() || event.alt_key())
}
