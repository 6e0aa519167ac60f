//! The same as a table: one for every kind of view, with a file to take along.

use super::{Shown, region_link};
use crate::dataset::dataset;
use crate::map::MapRanking;
use crate::nav::use_nav;
use crate::platform::download;
use crate::ui::source::SourceMark;
use atlas_data::Lang;
use atlas_view::export::map_csv;
use atlas_view::map::{
    DifferenceModel, FlowsModel, Given, MapModel, Multiples, PairGap, Side, TwoModel, difference_csv, flows_csv,
    multiples_csv, two_csv,
};
use atlas_view::url::{Page, UrlState};
use atlas_words::t;
use leptos::prelude::*;

/// The table of what is shown.
#[component]
pub fn ViewTable(lang: Lang, shown: Shown, model: Memo<MapModel>) -> impl IntoView {
    let Shown { two, difference, flows, multiples, .. } = shown;
    let has_own = Memo::new(move |_| {
        two.with(Option::is_some)
            || difference.with(Option::is_some)
            || flows.with(Option::is_some)
            || multiples.with(Option::is_some)
    });
    let save = move |_| {
        let data = dataset();
        let own = two
            .with_untracked(|two| two.as_ref().map(|two| two_csv(data, lang, two)))
            .or_else(|| difference.with_untracked(|of| of.as_ref().map(|of| difference_csv(data, lang, of))))
            .or_else(|| flows.with_untracked(|of| of.as_ref().map(|of| flows_csv(data, lang, of))))
            .or_else(|| multiples.with_untracked(|of| of.as_ref().map(|of| multiples_csv(data, lang, of))));
        let text = own.unwrap_or_else(|| model.with_untracked(|model| map_csv(data, lang, model)));
        if download::text_file("borderland-map.csv", "text/csv", &text).is_err() {
            leptos::logging::warn!("the browser refused the download");
        }
    };
    let title = move || {
        if difference.with(Option::is_some) {
            t::views_difference_table(lang)
        } else if flows.with(Option::is_some) {
            t::trade_table(lang)
        } else {
            t::map_ranking(lang)
        }
    };
    view! {
        <div class="atlas-table">
            <h2>{title}</h2>
            <div hidden=move || has_own.get()><MapRanking lang model /></div>
            <div class="scroll" tabindex="0" role="group" aria-label=title hidden=move || !has_own.get()>
                {move || two.with(|two| two.as_ref().map(|two| two_table(lang, two)))}
                {move || difference.with(|of| of.as_ref().map(|of| difference_table(lang, of)))}
                {move || flows.with(|of| of.as_ref().map(|of| flows_table(lang, of)))}
                {move || multiples.with(|of| of.as_ref().map(|of| panels_table(lang, of)))}
            </div>
            <p class="table-tools needs-script">
                <button type="button" class="button" on:click=save>{t::trade_download_csv(lang)}</button>
            </p>
        </div>
    }
}

fn heads(names: &[String]) -> impl IntoView + use<> {
    let names = names.iter().map(|name| view! { <th scope="col">{name.clone()}</th> }).collect_view();
    view! { <thead><tr>{names}</tr></thead> }
}

fn owned(names: &[&str]) -> Vec<String> {
    names.iter().map(|name| (*name).to_owned()).collect()
}

fn mark(lang: Lang, source: Option<&String>, receipt: &str) -> Option<impl IntoView + use<>> {
    let (source, receipt) = (source?.clone(), receipt.to_owned());
    Some(view! { " " <SourceMark lang source receipt /> })
}

fn two_table(lang: Lang, model: &TwoModel) -> impl IntoView + use<> {
    let given = |given: &Given| {
        let class = if given.number.is_some() { "value" } else { "value none" };
        view! { <td class=class>{given.text.clone()} {mark(lang, given.source.as_ref(), &given.receipt)}</td> }
    };
    let rows = model.rows.iter().map(|row| {
        let (href, select) = region_link(row.region);
        let cell = row.cell.map(|(a, b)| format!("{} / {}", a + 1, b + 1));
        let class = row.cell.map(|(a, b)| format!("third c{a}{b}"));
        view! {
            <tr>
                <th scope="row"><a href=href on:click=select>{row.name.clone()}</a></th>
                {given(&row.first)} {given(&row.second)} <td class=class>{cell}</td>
            </tr>
        }
    });
    let names = [
        t::table_region(lang).to_owned(),
        model.first.name.clone(),
        model.second.name.clone(),
        t::views_cell(lang).to_owned(),
    ];
    view! { <table>{heads(&names)} <tbody>{rows.collect_view()}</tbody></table> }
}

fn difference_table(lang: Lang, model: &DifferenceModel) -> impl IntoView + use<> {
    let nav = use_nav();
    let side = |side: &Side| {
        let class = if side.source.is_some() { "value" } else { "value none" };
        view! { <td class=class>{side.text.clone()} {mark(lang, side.source.as_ref(), &side.receipt)}</td> }
    };
    let row = |row: &PairGap| {
        let href = nav.href(&UrlState::new(dataset(), lang, Page::Pair(row.pair)));
        let (class, gap, ratio) = match &row.gap {
            Ok(gap) => ("value", gap.text.clone(), gap.ratio.clone()),
            Err(reason) => ("value none", t::views_difference_none(lang, reason), String::new()),
        };
        view! {
            <tr>
                <th scope="row"><a href=href>{row.name.clone()}</a></th>
                {side(&row.russian)} {side(&row.kazakh)} <td class=class>{gap}</td> <td class="value">{ratio}</td>
            </tr>
        }
    };
    let rows = model.order.iter().filter_map(|at| model.pairs.get(*at)).map(row).collect_view();
    let names = owned(&[
        t::views_pair(lang),
        t::country_russian_side(lang),
        t::country_kazakh_side(lang),
        t::views_difference_column(lang),
        t::views_difference_ratio(lang),
    ]);
    view! { <table>{heads(&names)} <tbody>{rows}</tbody></table> }
}

fn flows_table(lang: Lang, model: &FlowsModel) -> impl IntoView + use<> {
    let rows = model.arrows.iter().map(|arrow| {
        let incomplete =
            arrow.is_incomplete.then(|| view! { " " <span class="incomplete">{t::chart_incomplete(lang)}</span> });
        view! {
            <tr>
                <th scope="row">{arrow.reporter.clone()}</th>
                <td class="value">{arrow.value.clone()} {mark(lang, Some(&arrow.source), &arrow.receipt)} {incomplete}</td>
                <td>{arrow.note.clone()}</td>
            </tr>
        }
    });
    let silent = model.silent.iter().map(|name| {
        view! { <tr><th scope="row">{name.clone()}</th> <td class="value none">{t::chart_no_data(lang)}</td> <td></td></tr> }
    });
    let names = [
        t::views_flows_reporter(lang).to_owned(),
        format!("{}, {}", t::table_value(lang), model.unit),
        t::export_note(lang).to_owned(),
    ];
    view! { <table>{heads(&names)} <tbody>{rows.collect_view()} {silent.collect_view()}</tbody></table> }
}

fn panels_table(lang: Lang, model: &Multiples) -> impl IntoView + use<> {
    let first = model.panels.first().map(|panel| panel.model.regions.clone()).unwrap_or_default();
    let rows = first.into_iter().enumerate().map(|(index, region)| {
        let cells = model.panels.iter().filter_map(|panel| panel.model.regions.get(index)).map(|row| {
            let class = if row.number.is_some() { "value" } else { "value none" };
            view! { <td class=class>{row.value.clone()} {mark(lang, row.source.as_ref(), &row.receipt)}</td> }
        });
        let cells = cells.collect_view();
        let (href, select) = region_link(region.region);
        view! { <tr><th scope="row"><a href=href on:click=select>{region.name}</a></th> {cells}</tr> }
    });
    let names: Vec<String> = [t::table_region(lang).to_owned()]
        .into_iter()
        .chain(model.panels.iter().map(|panel| panel.title.clone()))
        .collect();
    view! { <table class="wide">{heads(&names)} <tbody>{rows.collect_view()}</tbody></table> }
}
