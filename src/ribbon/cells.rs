//! The regions of one side: links with a name, a bar and a number.

use crate::dataset::dataset;
use crate::map::{fill_class, pattern_name};
use crate::nav::use_nav;
use crate::still::{once, still};
use atlas_data::{Boundary, Country, Lang, RegionId};
use atlas_view::map::{Fill, MapModel};
use atlas_view::ribbon::{Bar, bar, middle, name_set, regions, short_name};
use atlas_view::url::{Page, UrlState};
use leptos::html;
use leptos::prelude::*;

/// What a region shows and the number of classes; `None` outside its version.
type Shown = Memo<Option<(Bar, usize)>>;

/// Every region of a side, of both versions; the style sheet shows those of the version that the frame names.
#[component]
pub fn Cells(
    lang: Lang,
    model: Memo<MapModel>,
    country: Country,
    target: Option<&'static str>,
    /// Whether the keyboard walks over them.
    walks: bool,
) -> impl IntoView {
    let cells = regions(dataset(), country).into_iter().enumerate();
    let cells = cells.map(|(at, region)| {
        // The first region is the one stop of the keyboard before a walk has begun; without a walk every link is one.
        let stop = if at == 0 && country == Country::Russia { "0" } else { "-1" };
        view! { <Cell lang model region stop=walks.then_some(stop) target /> }
    });
    cells.collect_view()
}

#[component]
fn Cell(
    lang: Lang,
    model: Memo<MapModel>,
    region: RegionId,
    /// Its place in the order of the Tab key.
    stop: Option<&'static str>,
    target: Option<&'static str>,
) -> impl IntoView {
    let nav = use_nav();
    let data = dataset();
    let shown: Shown = Memo::new(move |_| {
        model.with(|model| Some((bar(data, lang, &nav.lens(), model, region)?, model.classes.len())))
    });
    let of = move |part: fn(&Bar) -> String| move || shown.with(|shown| shown.as_ref().map(|(bar, _)| part(bar)));
    let class = move || {
        shown.with(|shown| {
            let tone = shown.as_ref().map(|(bar, count)| match bar.fill {
                Fill::Symbol(_) => "total".to_owned(),
                fill => fill_class(fill, *count),
            });
            format!("bar {}", tone.unwrap_or_default())
        })
    };
    let pattern = move || {
        shown.with(|shown| match shown.as_ref().map(|(bar, _)| bar.fill) {
            Some(Fill::Missing(pattern)) => Some(format!("url(#{})", pattern_name(pattern))),
            _ => None,
        })
    };
    let row = data.region(region);
    let version = || match row.boundary {
        Boundary::Any => None,
        Boundary::Y2016 => Some("2016"),
        Boundary::Y2022 => Some("2022"),
    };
    view! {
        <a class="cell" href=once(|| nav.href(&UrlState::new(data, lang, Page::Region(region)))) target=once(|| target)
            data-region=once(|| row.slug()) data-version=once(version) data-at=once(|| middle(data, region).to_string()) data-set=once(|| name_set(data, lang, region))
            tabindex=once(|| stop) aria-label=of(|bar| bar.spoken.clone())>
            {still(html::span(), || {
                let name = row.short.get(lang);
                // Where a name is never cut short, the shorter one need not travel.
                let short = name_set(data, lang, region).contains('c').then(|| short_name(name));
                view! { <span class="name" data-short=short>{name}</span> }
            })}
            <span class="stack">
                <svg class=class width=of(|bar| bar.size.clone()) height=of(|bar| bar.size.clone())>
                    <rect width=once(|| "100%") height=once(|| "100%") fill=pattern />
                </svg>
                <span class=move || shown.with(|shown| format!("number n{}", shown.as_ref().map_or(9, |(bar, _)| bar.step)))>
                    {of(|bar| bar.number.clone())}
                </span>
            </span>
        </a>
    }
}
