//! Trade between the two states: chart, table, changes in counting, series.

use crate::chart::TradeChartView;
use crate::dataset::dataset;
use crate::nav::{Step, is_plain, use_nav};
use crate::platform::download;
use crate::ui::source::SourceMark;
use atlas_data::Lang;
use atlas_view::export::trade_csv;
use atlas_view::trade::{Cell, TradeModel, TradeRow, flow_name, trade_model};
use atlas_view::url::{Flow, Page, UrlState};
use atlas_words::t;
use leptos::either::Either;
use leptos::prelude::*;

/// The trade page.
#[component]
pub fn Trade(lang: Lang) -> impl IntoView {
    let nav = use_nav();
    let flow = Memo::new(move |_| nav.lens().flow);
    let model = Memo::new(move |_| {
        let mut state = UrlState::new(dataset(), lang, Page::Trade);
        state.lens.flow = flow.get();
        trade_model(dataset(), &state)
    });
    let save = move |_| {
        let text = model.with_untracked(|model| trade_csv(dataset(), lang, model));
        let name = format!("borderland-trade-{}.csv", flow.get_untracked().word());
        if download::text_file(&name, "text/csv", &text).is_err() {
            leptos::logging::warn!("the browser refused the download");
        }
    };
    view! {
        <section class="intro">
            <h1>{t::trade_title(lang)}</h1>
            <p class="lead">{t::trade_lead(lang)}</p>
        </section>
        <section aria-labelledby="flow-heading">
            <FlowTabs lang />
            <div class="atlas-heading">
                <h2 id="flow-heading">{move || model.with(|model| model.heading.clone())}</h2>
                <p class="summary">{move || model.with(|model| model.summary.clone())}</p>
            </div>
            <figure class="chart-figure">
                <TradeChartView lang model />
                <figcaption>{move || model.with(|model| t::trade_credit(lang, &model.reporters.join("; ")))}</figcaption>
            </figure>
        </section>
        <section>
            <h2>{t::trade_table(lang)}</h2>
            <p class="table-tools">
                <button type="button" class="button needs-script" on:click=save>{t::trade_download_csv(lang)}</button>
                <span class="fine">{move || model.with(|model| model.unit.clone())} ". " {t::trade_gap_hint(lang)}</span>
            </p>
            {move || view! { <Table lang model balance=flow.get() == Flow::Balance /> }}
        </section>
    }
}

#[component]
fn FlowTabs(lang: Lang) -> impl IntoView {
    let nav = use_nav();
    let links = Flow::ALL.map(|flow| {
        let mut state = UrlState::new(dataset(), lang, Page::Trade);
        state.lens.flow = flow;
        let current = move || (nav.lens().flow == flow).then_some("true");
        let choose = move |event: leptos::ev::MouseEvent| {
            if is_plain(&event) {
                event.prevent_default();
                nav.change_lens(Step::Push, |lens| lens.flow = flow);
            }
        };
        view! { <li><a href=nav.href(&state) aria-current=current on:click=choose>{flow_name(lang, flow)}</a></li> }
    });
    view! { <nav class="tabs" aria-label=t::trade_flows(lang)><ul>{links}</ul></nav> }
}

#[component]
fn Table(lang: Lang, model: Memo<TradeModel>, balance: bool) -> impl IntoView {
    let rows = model.with(|model| model.rows.iter().cloned().map(|row| table_row(lang, row, balance)).collect_view());
    let (first, others) = if balance {
        (t::trade_balance(lang), None)
    } else {
        (t::trade_kazakhstan_report(lang), Some((t::trade_russia_report(lang), t::trade_gap(lang))))
    };
    let head = others.map(|(russia, gap)| view! { <th scope="col">{russia}</th> <th scope="col">{gap}</th> });
    let notes = model.with(|model| {
        let notes = model.notes.iter().enumerate().map(|(index, note)| {
            view! { <li id=format!("note-{}", index + 1)>{note.clone()}</li> }
        });
        notes.collect_view()
    });
    view! {
        <div class="scroll" tabindex="0" role="group" aria-label=t::trade_table(lang)>
            <table class="trade-table">
                <thead><tr><th scope="col">{t::table_year(lang)}</th> <th scope="col">{first}</th> {head}</tr></thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
        <ol class="notes">{notes}</ol>
    }
}

fn table_row(lang: Lang, row: TradeRow, balance: bool) -> impl IntoView {
    let gap = row.gap.map(|(money, percent)| format!("{money} ({percent})"));
    let others = (!balance).then(|| view! { {cell(lang, row.russia)} <td class="value">{gap}</td> });
    view! { <tr><th scope="row">{row.year.to_string()}</th> {cell(lang, row.kazakhstan)} {others}</tr> }
}

fn cell(lang: Lang, cell: Option<Cell>) -> impl IntoView {
    let body = match cell {
        Some(cell) => {
            let mark =
                cell.is_incomplete.then(|| view! { <span class="incomplete">{t::chart_incomplete(lang)}</span> });
            let note = cell.note.map(|note| {
                view! { <a class="note-mark" href=format!("#note-{note}")>{note.to_string()}</a> }
            });
            Either::Left(
                view! { {cell.text} " " <SourceMark lang source=cell.source receipt=cell.receipt /> {mark} {note} },
            )
        }
        None => Either::Right(view! { <span class="none">{t::chart_no_data(lang)}</span> }),
    };
    view! { <td class="value">{body}</td> }
}
