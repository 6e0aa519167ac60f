//! Trade between the two states: chart, table, changes in counting, series.

use crate::chart::TradeChartView;
use crate::dataset::dataset;
use crate::nav::use_nav;
use crate::platform::download;
use crate::ui::source::SourceMark;
use atlas_data::Lang;
use atlas_view::export::trade_csv;
use atlas_view::trade::{Cell, SeriesNote, TradeModel, TradeRow, flow_name, trade_model};
use atlas_view::url::{Flow, Page, UrlState};
use atlas_words::t;
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
                <figcaption>{move || model.with(|model| credit(lang, model))}</figcaption>
            </figure>
        </section>
        <section>
            <h2>{t::trade_breaks(lang)}</h2>
            {move || view! { <Breaks lang model /> }}
        </section>
        <section>
            <h2>{t::trade_table(lang)}</h2>
            <p class="table-tools">
                <button type="button" class="button needs-script" on:click=save>{t::trade_download_csv(lang)}</button>
                <span class="fine">{move || model.with(|model| model.unit.clone())} ". " {t::trade_gap_hint(lang)}</span>
            </p>
            {move || view! { <Table lang model balance=flow.get() == Flow::Balance /> }}
        </section>
        <section>
            <h2>{t::trade_series_drawn(lang)}</h2>
            {move || model.with(|model| series_list(lang, &model.drawn))}
            {move || {
                model.with(|model| {
                    (!model.further.is_empty()).then(|| {
                        view! { <h2>{t::trade_series_further(lang)}</h2> <p>{t::trade_series_further_text(lang)}</p> {series_list(lang, &model.further)} }
                    })
                })
            }}
        </section>
    }
}

#[component]
fn FlowTabs(lang: Lang) -> impl IntoView {
    let nav = use_nav();
    let links = Flow::ALL.map(|flow| {
        let href = move || {
            let mut state = nav.state.get();
            state.lens.flow = flow;
            nav.href(&state)
        };
        let current = move || (nav.lens().flow == flow).then_some("true");
        view! { <li><a href=href aria-current=current>{flow_name(lang, flow)}</a></li> }
    });
    view! { <nav class="tabs" aria-label=t::trade_flows(lang)><ul>{links}</ul></nav> }
}

/// Who reports what is drawn.
fn credit(lang: Lang, model: &TradeModel) -> String {
    let mut reporters: Vec<String> = model.drawn.iter().map(|series| series.reporter.clone()).collect();
    reporters.dedup();
    t::trade_credit(lang, &reporters.join("; "))
}

#[component]
fn Breaks(lang: Lang, model: Memo<TradeModel>) -> impl IntoView {
    let items = model.with(|model| {
        model
            .breaks
            .iter()
            .cloned()
            .map(|note| view! { <li><strong>{note.period}</strong> " " {note.text} " " <SourceMark lang source=note.source /></li> })
            .collect_view()
    });
    view! { <ul class="breaks">{items}</ul> }
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
            let mark = cell.is_incomplete.then(|| view! { <span class="incomplete">{t::chart_incomplete(lang)}</span> });
            view! { {cell.text} " " <SourceMark lang source=cell.source /> {mark} {cell.note.map(|note| view! { <a class="note-mark" href=format!("#note-{note}")>{note.to_string()}</a> })} }
                .into_any()
        }
        None => view! { <span class="none">{t::chart_no_data(lang)}</span> }.into_any(),
    };
    view! { <td class="value">{body}</td> }
}

fn series_list(lang: Lang, series: &[SeriesNote]) -> impl IntoView + use<> {
    let items = series.iter().cloned().map(|note| {
        let marks = note.sources.into_iter().map(|(source, _)| view! { <SourceMark lang source /> });
        view! {
            <li>
                <strong>{note.name}</strong> " (" {note.years} "). " {note.definition} " "
                <span class="fine">{t::card_reporter(lang, &note.reporter)}</span> " " {marks.collect_view()}
            </li>
        }
    });
    view! { <ul class="series-list">{items.collect_view()}</ul> }
}
