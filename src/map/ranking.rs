//! The map as a table: every region with value, rank and source, one list per side of the border.

use super::fill_class;
use crate::dataset::dataset;
use crate::nav::{Step, is_plain, use_nav};
use crate::ui::source::SourceMark;
use atlas_data::{Country, Decimal, Lang, RegionId};
use atlas_view::map::{MapModel, MapRegion, plain};
use atlas_view::order::rising;
use atlas_view::url::{Page, UrlState};
use atlas_words::t;
use leptos::prelude::*;

/// Both sides, the highest value first.
#[component]
pub fn MapRanking(lang: Lang, model: Memo<MapModel>) -> impl IntoView {
    // Rows listen to this and not to the address, which also changes with every zoom.
    let nav = use_nav();
    let selected = Memo::new(move |_| nav.lens().selected);
    let sides = [(Country::Russia, t::country_russian_side(lang)), (Country::Kazakhstan, t::country_kazakh_side(lang))];
    view! {
        <div class="ranking">
            {sides.map(|(country, name)| view! { <Side lang model selected country name /> })}
        </div>
    }
}

#[component]
fn Side(
    lang: Lang,
    model: Memo<MapModel>,
    selected: Memo<Option<RegionId>>,
    country: Country,
    name: &'static str,
) -> impl IntoView {
    let rows = move || {
        model.with(|model| {
            let number = |row: &MapRegion| row.number.map(Decimal::to_f64);
            let largest = model.regions.iter().filter_map(number).fold(0.0, |a: f64, b| a.max(b.abs()));
            let of_side: Vec<&MapRegion> = model.regions.iter().filter(|row| row.country == country).collect();
            let order = rising(&of_side.iter().map(|row| number(row).unwrap_or(f64::MIN)).collect::<Vec<f64>>());
            let count = model.classes.len();
            let rows = order.into_iter().rev().filter_map(|at| of_side.get(at).copied().cloned());
            rows.map(|row| view! { <Row lang row selected largest count /> }).collect_view()
        })
    };
    view! {
        <table>
            <caption>{name}</caption>
            <thead class="visually-hidden">
                <tr>
                    <th scope="col">{t::table_region(lang)}</th>
                    <th scope="col">{t::table_value(lang)}</th>
                    <th scope="col">{t::table_source(lang)}</th>
                </tr>
            </thead>
            <tbody>{rows}</tbody>
        </table>
    }
}

#[component]
fn Row(lang: Lang, row: MapRegion, selected: Memo<Option<RegionId>>, largest: f64, count: usize) -> impl IntoView {
    let nav = use_nav();
    let data = dataset();
    let id = row.region;
    let share = row.number.map(|number| 100.0 * number.to_f64().abs() / largest.max(f64::MIN_POSITIVE));
    let bar = share.map(|share| {
        view! {
            <svg class="bar" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
                <rect class=fill_class(row.fill, count) width=plain(share, 1) height="1" />
            </svg>
        }
    });
    let is_selected = move || (selected.get() == Some(id)).then_some("true");
    let value_class = if row.number.is_some() { "value" } else { "value none" };
    view! {
        <tr aria-current=is_selected>
            <th scope="row">
                <a href=nav.href(&UrlState::new(data, lang, Page::Region(id)))
                    on:click=move |event| {
                        if is_plain(&event) {
                            event.prevent_default();
                            nav.change_lens(Step::Push, |lens| lens.selected = Some(id));
                        }
                    }>{row.name}</a>
                {bar}
            </th>
            <td class=value_class>{row.value}</td>
            <td class="source">{row.source.map(|source| view! { <SourceMark lang source receipt=row.receipt /> })}</td>
        </tr>
    }
}
