//! The components of the map in full: what it has beyond the map of the home page.

mod breaks;
mod difference;
mod find;
mod flows;
mod form;
mod layers;
mod notices;
mod panels;
mod strip;
mod tables;
mod time;
mod two;

pub use breaks::BreaksEditor;
pub use difference::{DifferenceLegend, DifferenceStretches};
pub use find::RegionFinder;
pub use flows::{FlowArrows, FlowsLegend};
pub use form::ViewForm;
pub use layers::{Above, LayerChoice, LayerList, LayerMarks};
pub use notices::VersionNotices;
pub use panels::SmallMaps;
pub use strip::SpreadStrip;
pub use tables::ViewTable;
pub use time::TimeControl;
pub use two::TwoLegend;

use crate::dataset::dataset;
use crate::map::pattern_name;
use crate::nav::{Nav, Step, use_nav};
use atlas_data::RegionId;
use atlas_view::map::{
    DifferenceModel, FlowsModel, Multiples, TwoModel, difference_model, flows_model, multiples, two_model,
};
use atlas_view::url::{LayerSet, Page, Portrayal, UrlState};
use leptos::prelude::*;

/// What the page shows, without what only concerns the eye: where the map is zoomed to, and which region is selected.
#[derive(Clone, Copy)]
pub struct Shown {
    /// The state.
    pub state: Memo<UrlState>,
    /// The map of two, while it is shown.
    pub two: Memo<Option<TwoModel>>,
    /// The differences, while they are shown.
    pub difference: Memo<Option<DifferenceModel>>,
    /// The arrows, while they are shown.
    pub flows: Memo<Option<FlowsModel>>,
    /// The small maps, while they are shown.
    pub multiples: Memo<Option<Multiples>>,
}

impl Shown {
    /// Follows the address.
    pub fn new(nav: Nav) -> Shown {
        let state = Memo::new(move |_| {
            let mut state = nav.state.get();
            (state.lens.view, state.lens.selected) = (None, None);
            state.lens.layers = LayerSet::default();
            state
        });
        let of = move |portrayal: Portrayal| Some(state.get()).filter(|state| state.lens.portrayal == portrayal);
        Shown {
            state,
            two: Memo::new(move |_| of(Portrayal::Two).and_then(|state| two_model(dataset(), &state))),
            difference: Memo::new(move |_| of(Portrayal::Difference).map(|state| difference_model(dataset(), &state))),
            flows: Memo::new(move |_| of(Portrayal::Flows).map(|state| flows_model(dataset(), &state))),
            multiples: Memo::new(move |_| multiples(dataset(), &state.get())),
        }
    }

    /// What the map shows. Reactive.
    pub fn portrayal(self) -> Portrayal {
        self.state.with(|state| state.lens.portrayal)
    }
}

/// The address of a region's page, and what a plain click on it does here: the region is selected.
fn region_link(region: RegionId) -> (String, impl Fn(leptos::ev::MouseEvent) + 'static) {
    let nav = use_nav();
    let lang = nav.state.with_untracked(|state| state.lang);
    let href = nav.href(&UrlState::new(dataset(), lang, Page::Region(region)));
    let select = move |event: leptos::ev::MouseEvent| {
        if crate::nav::is_plain(&event) {
            event.prevent_default();
            nav.change_lens(Step::Push, |lens| lens.selected = Some(region));
        }
    };
    (href, select)
}

/// A link to another state of this page, which a plain click shows at once.
fn state_link(state: UrlState, name: String) -> impl IntoView {
    let nav = use_nav();
    let open = move |event: leptos::ev::MouseEvent| {
        if crate::nav::is_plain(&event) {
            event.prevent_default();
            nav.change_lens(Step::Push, |lens| *lens = state.lens);
        }
    };
    view! { <a href=nav.href(&state) on:click=open>{name}</a> }
}
