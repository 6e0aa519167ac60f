//! The axis as it is written into a page and never changes there: stretches, lines, crossings, names of rivers.

use crate::dataset::{dataset, evidence};
use crate::nav::use_nav;
use atlas_data::ribbon::{MarkKind, Stretch};
use atlas_data::{Boundary, ContactKind, Lang};
use atlas_view::ribbon::{MarkModel, length_text, marks as mark_models, stretches as all_stretches};
use atlas_view::say::pair_name;
use atlas_view::url::Page;
use atlas_words::t;
use leptos::either::Either;
use leptos::prelude::*;
use std::fmt::Write;

/// Both versions of the border; the style sheet shows the one that the frame names.
pub fn stretches(lang: Lang, target: Option<&'static str>, walks: bool) -> impl IntoView {
    let nav = use_nav();
    let data = dataset();
    let links = all_stretches(data).into_iter().enumerate().map(|(index, Stretch { pair, length })| {
        let name = pair_name(data, lang, pair);
        let label = match data.pair_kind(pair) {
            ContactKind::Point => t::ribbon_stretch_point(lang, &name),
            ContactKind::Line => t::ribbon_stretch(lang, &name, &length_text(lang, length)),
        };
        let version = match data.pair_boundary(pair) {
            Boundary::Any => None,
            Boundary::Y2016 => Some("2016"),
            Boundary::Y2022 => Some("2022"),
        };
        view! {
            <a class=format!("stretch s{index}") href=nav.page_href(Page::Pair(pair)) target=target aria-label=label
                data-pair=data.pair_slug(pair) data-version=version tabindex=walks.then_some("-1")></a>
        }
    });
    view! { <div class="stretches">{links.collect_view()}</div> }
}

/// Lines first, crossings above them.
pub fn marks(lang: Lang, target: Option<&'static str>, walks: bool) -> impl IntoView {
    let root = use_nav().root();
    let models = mark_models(dataset(), evidence(), lang);
    let (crossings, lines): (Vec<MarkModel>, Vec<MarkModel>) =
        models.into_iter().partition(|mark| mark.kind == MarkKind::Crossing);
    // Several roads or railways may meet the border at one crossing; one line stands for all of them.
    let path = |is_river: bool| {
        let mut places: Vec<u32> =
            lines.iter().filter(|mark| (mark.kind == MarkKind::River) == is_river).map(|mark| mark.at).collect();
        places.dedup();
        places.iter().fold(String::new(), |mut path, at| {
            // Writing to a String cannot fail.
            let _ = write!(path, "M{at} 0V10000");
            path
        })
    };
    let (roads, rivers) = (path(false), path(true));
    let crossings = if walks {
        Either::Left(crossings.into_iter().map(|mark| crossing_link(mark, &root, target)).collect_view())
    } else {
        Either::Right(crossing_dots(&crossings))
    };
    view! {
        <svg class="marks" viewBox="0 0 10000 10000" preserveAspectRatio="none">
            <g>
                <path class="line-mark" d=roads />
                <path class="water-mark" d=rivers />
                <path class="border-line" d="M0 5000H10000" />
                {crossings}
            </g>
        </svg>
    }
}

/// Where a crossing stands on the square of the axis.
fn place(mark: &MarkModel) -> String {
    let across = if mark.mode == "road" { 3000 } else { 7000 };
    format!("M{} {across}h0", mark.at)
}

/// A crossing as a stop of the walk and a link to its entry.
fn crossing_link(mark: MarkModel, root: &str, target: Option<&'static str>) -> impl IntoView + use<> {
    let place = place(&mark);
    let core = (!mark.is_exact).then(|| view! { <path class="core" d=place.clone() /> });
    view! {
        <a class=format!("mark {}", mark.mode) href=format!("{root}{}", mark.address) target=target
            aria-label=mark.spoken data-at=mark.at.to_string() tabindex="-1">
            <path d=place.clone() />
            {core}
        </a>
    }
}

/// All crossings without their names, for a ribbon that is only looked at: a path for each kind.
fn crossing_dots(crossings: &[MarkModel]) -> impl IntoView + use<> {
    let kinds = [("road", true), ("rail", true), ("road", false), ("rail", false)];
    let dots = kinds.map(|(mode, is_exact)| {
        let is_it = |mark: &&MarkModel| (mark.mode == "road") == (mode == "road") && mark.is_exact == is_exact;
        let path: String = crossings.iter().filter(is_it).map(place).collect();
        let core = (!is_exact).then(|| view! { <path class="core" d=path.clone() /> });
        view! { <g class=format!("mark {mode}")><path d=path.clone() /> {core}</g> }
    });
    dots.collect_view()
}

/// Names of rivers, each where it first meets the border, in letters that are not stretched: once for a lying ribbon, once for
/// a standing one.
pub fn names(lang: Lang) -> impl IntoView {
    let rivers = || mark_models(dataset(), evidence(), lang).into_iter().filter(|mark| mark.kind == MarkKind::River);
    let percent = |at: u32| format!("{}.{:02}%", at / 100, at % 100);
    // The name alone, without its other spelling.
    let short = |name: &str| name.split(" (").next().unwrap_or(name).to_owned();
    let lying =
        rivers().map(|river| view! { <text x=percent(river.at) y="100%" dx="4" dy="-3">{short(&river.name)}</text> });
    // Below its line, or above it where a crossing follows at once.
    let crossings: Vec<u32> = mark_models(dataset(), evidence(), lang)
        .into_iter()
        .filter(|mark| mark.kind == MarkKind::Crossing)
        .map(|mark| mark.at)
        .collect();
    let standing = rivers().map(|river| {
        let is_followed = crossings.iter().any(|at| (river.at..river.at + 140).contains(at));
        let below = if is_followed { "-4" } else { "11" };
        view! { <text x="50%" y=percent(river.at) dy=below>{short(&river.name)}</text> }
    });
    view! {
        <div class="rivers" aria-hidden="true">
            <svg class="lying">{lying.collect_view()}</svg>
            <svg class="standing">{standing.collect_view()}</svg>
        </div>
    }
}
