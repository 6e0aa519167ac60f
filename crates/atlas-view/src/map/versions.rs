//! What a reader must know where the borders of the map are not those of its figures, or a region of one version is selected.

use crate::figure::period_text;
use crate::url::{Portrayal, UrlState};
use atlas_data::{Boundary, Dataset, RegionId, Span};
use atlas_words::t;

/// The last year that was counted in the former borders only, and the first that was counted in those of today only.
const LAST_FORMER: u16 = 2021;
const FIRST_PRESENT: u16 = 2023;

/// A notice with the maps that it names.
#[derive(Clone, Debug, PartialEq)]
pub struct VersionNotice {
    /// A sentence or two.
    pub text: String,
    /// Names of other maps, and their states.
    pub links: Vec<(String, UrlState)>,
}

/// The notices of a state.
pub fn version_notices(data: &Dataset, state: &UrlState) -> Vec<VersionNotice> {
    if state.lens.portrayal == Portrayal::Flows {
        return Vec::new();
    }
    let of_year = year_notice(state);
    let of_selected = state.lens.selected.and_then(|region| selected_notice(data, state, region));
    of_year.into_iter().chain(of_selected).chain(value_notices(data, state)).collect()
}

fn other_version(state: &UrlState) -> UrlState {
    let mut other = *state;
    other.lens.borders = if state.lens.borders == Boundary::Y2016 { Boundary::Y2022 } else { Boundary::Y2016 };
    other.lens.selected = None;
    other
}

fn year_notice(state: &UrlState) -> Option<VersionNotice> {
    let (lang, year) = (state.lang, state.lens.year?);
    let shown = year.to_string();
    let (text, name) = match state.lens.borders {
        Boundary::Y2022 if year <= LAST_FORMER => (t::views_version_early(lang, &shown), t::map_boundary_2016(lang)),
        Boundary::Y2016 if year >= FIRST_PRESENT => (t::views_version_late(lang, &shown), t::map_boundary_2022(lang)),
        _ => return None,
    };
    Some(VersionNotice { text, links: vec![(name.to_owned(), other_version(state))] })
}

fn selected_notice(data: &Dataset, state: &UrlState, id: RegionId) -> Option<VersionNotice> {
    let lang = state.lang;
    let region = data.region(id);
    let name = region.name.get(lang);
    let link = |other: RegionId| {
        let mut opened = other_version(state);
        opened.lens.selected = Some(other);
        (data.region(other).name.get(lang).to_owned(), opened)
    };
    let sentence = match (region.predecessor, region.valid_from.span, region.valid_to.span) {
        (Some(_), Span::Day(..), _) => t::card_since(lang, &period_text(lang, region.valid_from)),
        (None, _, Span::Day(..)) if !region.successors.is_empty() => {
            t::card_until(lang, &period_text(lang, region.valid_to))
        }
        _ => return None,
    };
    let others = region.predecessor.into_iter().chain(region.successors.iter().copied());
    Some(VersionNotice { text: format!("{name}. {sentence}"), links: others.map(link).collect() })
}

/// Notes of the values of regions that exist in one version only: how a figure came into these borders. A note that other regions
/// carry too is about the series.
fn value_notices(data: &Dataset, state: &UrlState) -> Vec<VersionNotice> {
    let (lang, lens) = (state.lang, state.lens);
    let of_version = data.belt(lens.borders).filter(|(_, region)| region.boundary != Boundary::Any);
    let is_of_series = |note| {
        let others = data.belt(lens.borders).filter(|(_, region)| region.boundary == Boundary::Any);
        let mut notes = others.filter_map(|(id, _)| data.observation(lens.indicator, id, lens.year)?.note);
        notes.any(|other| other == note)
    };
    let notes = of_version.filter_map(|(id, region)| {
        let note = data.observation(lens.indicator, id, lens.year)?.note?;
        if is_of_series(note) {
            return None;
        }
        let text = data.note(note).get(lang);
        Some(VersionNotice { text: format!("{}: {text}", region.name.get(lang)), links: Vec::new() })
    });
    notes.collect()
}
