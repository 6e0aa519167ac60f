//! What the map shows: kind of view, indicators, flow, borders, groups.

use super::Shown;
use crate::dataset::dataset;
use crate::map::{BordersChoice, IndicatorChoice};
use crate::nav::{Step, use_nav};
use atlas_data::{IndicatorId, IndicatorKind, Lang};
use atlas_view::map::{best_year, scale_of, second_of};
use atlas_view::trade::flow_name;
use atlas_view::url::{Breaks, Classing, Flow, Portrayal};
use atlas_words::t;
use leptos::prelude::*;

/// Every control above the map.
#[component]
pub fn ViewForm(lang: Lang, shown: Shown) -> impl IntoView {
    let is_trade = move || shown.portrayal() == Portrayal::Flows;
    view! {
        <form class="view-form" aria-label=t::map_controls(lang) on:submit=|event| event.prevent_default()>
            <PortrayalChoice lang shown />
            <div hidden=is_trade><IndicatorChoice lang /></div>
            <SecondChoice lang shown />
            <FlowChoice lang shown />
            <BordersChoice lang />
            <GroupChoice lang shown />
        </form>
    }
}

fn portrayal_name(lang: Lang, portrayal: Portrayal) -> &'static str {
    match portrayal {
        Portrayal::Values => t::views_portrayal_values(lang),
        Portrayal::Two => t::views_portrayal_two(lang),
        Portrayal::Difference => t::views_portrayal_difference(lang),
        Portrayal::Flows => t::views_portrayal_flows(lang),
        Portrayal::Years => t::views_portrayal_years(lang),
        Portrayal::Indicators => t::views_portrayal_indicators(lang),
    }
}

#[component]
fn PortrayalChoice(lang: Lang, shown: Shown) -> impl IntoView {
    let nav = use_nav();
    let options = Portrayal::ALL.map(|portrayal| {
        let selected = move || shown.portrayal() == portrayal;
        view! { <option value=portrayal.word() selected=selected>{portrayal_name(lang, portrayal)}</option> }
    });
    let choose = move |event| {
        let word = event_target_value(&event);
        if let Some(portrayal) = Portrayal::ALL.into_iter().find(|portrayal| portrayal.word() == word) {
            nav.change_lens(Step::Push, |lens| {
                lens.portrayal = portrayal;
                // A balance is a difference of two reports and no flow that could be drawn.
                let is_flow = portrayal != Portrayal::Flows || lens.flow != Flow::Balance;
                lens.flow = if is_flow { lens.flow } else { Flow::default() };
                // Two at once are always ratios.
                if portrayal == Portrayal::Two && data_kind(lens.indicator) == IndicatorKind::Total {
                    lens.indicator = ratios().next().map_or(lens.indicator, |(id, _)| id);
                    lens.year = best_year(dataset(), lens.indicator, lens.borders);
                }
            });
        }
    };
    view! {
        <label class="control control-wide">
            <span>{t::views_portrayal(lang)}</span>
            <select name="as" on:change=choose prop:value=move || shown.portrayal().word()>{options}</select>
        </label>
    }
}

fn data_kind(id: IndicatorId) -> IndicatorKind {
    dataset().indicator(id).kind
}

fn ratios() -> impl Iterator<Item = (IndicatorId, &'static atlas_data::Indicator)> {
    let rows = (0u16..).zip(&dataset().indicators).filter(|(_, row)| row.on_map && row.kind == IndicatorKind::Ratio);
    rows.map(|(index, row)| (IndicatorId(index), row))
}

#[component]
fn SecondChoice(lang: Lang, shown: Shown) -> impl IntoView {
    let nav = use_nav();
    let data = dataset();
    let chosen = Memo::new(move |_| {
        let lens = shown.state.get().lens;
        if lens.portrayal == Portrayal::Two { second_of(data, &lens) } else { None }
    });
    let options = ratios().map(|(id, row)| {
        let is_first = move || shown.state.with(|state| state.lens.indicator == id);
        view! {
            <option value=row.key.clone() selected=move || chosen.get() == Some(id) disabled=is_first>{row.name.get(lang)}</option>
        }
    });
    let options = options.collect_view();
    let choose = move |event| {
        if let Some(id) = data.indicator_id(&event_target_value(&event)) {
            nav.change_lens(Step::Push, |lens| lens.second = Some(id));
        }
    };
    let value = move || chosen.get().map(|id| data.indicator(id).key.clone()).unwrap_or_default();
    view! {
        <label class="control control-wide" hidden=move || shown.portrayal() != Portrayal::Two>
            <span>{t::views_second(lang)}</span>
            <select name="with" on:change=choose prop:value=value>{options}</select>
        </label>
    }
}

#[component]
fn FlowChoice(lang: Lang, shown: Shown) -> impl IntoView {
    let nav = use_nav();
    let flow = move || shown.state.with(|state| state.lens.flow);
    let options = [Flow::KzToRu, Flow::RuToKz, Flow::Turnover].map(|choice| {
        view! { <option value=choice.word() selected=move || flow() == choice>{flow_name(lang, choice)}</option> }
    });
    let choose = move |event| {
        let word = event_target_value(&event);
        if let Some(flow) = Flow::ALL.into_iter().find(|flow| flow.word() == word) {
            nav.change_lens(Step::Push, |lens| lens.flow = flow);
        }
    };
    view! {
        <label class="control control-wide" hidden=move || shown.portrayal() != Portrayal::Flows>
            <span>{t::trade_flows(lang)}</span>
            <select name="flow" on:change=choose prop:value=move || flow().word()>{options}</select>
        </label>
    }
}

/// The word of limits that a reader sets, in the list of methods.
const OWN: &str = "own";

#[component]
fn GroupChoice(lang: Lang, shown: Shown) -> impl IntoView {
    let nav = use_nav();
    let lens = move || shown.state.with(|state| state.lens);
    let is_hidden = move || {
        let lens = lens();
        let has_groups = matches!(lens.portrayal, Portrayal::Values | Portrayal::Years);
        !has_groups || data_kind(lens.indicator) == IndicatorKind::Total
    };
    let method = move || lens().breaks.map_or_else(|| lens().classing.word(), |_| OWN);
    let methods = Classing::ALL.map(|choice| {
        let name = match choice {
            Classing::Quantiles => t::map_classes_quantile(lang),
            Classing::Natural => t::map_classes_natural(lang),
            Classing::Equal => t::map_classes_equal(lang),
        };
        view! { <option value=choice.word() selected=move || method() == choice.word()>{name}</option> }
    });
    let counts = [3u8, 4, 5, 6, 7].map(|count| {
        view! { <option value=count.to_string() selected=move || lens().classes == count>{count.to_string()}</option> }
    });
    let choose_method = move |event| {
        let word = event_target_value(&event);
        // Own limits begin where the present ones are.
        let present = untrack(|| own_limits(&scale_of(dataset(), &shown.state.get())));
        nav.change_lens(Step::Push, |lens| {
            lens.breaks = present.filter(|_| word == OWN);
            lens.classing = Classing::ALL.into_iter().find(|method| method.word() == word).unwrap_or(lens.classing);
        });
    };
    let choose_count = move |event| {
        if let Ok(count) = event_target_value(&event).parse() {
            nav.change_lens(Step::Push, |lens| lens.classes = count);
        }
    };
    view! {
        <div class="control control-classes" hidden=is_hidden>
            <label>
                <span>{t::map_classes_method(lang)}</span>
                <select name="method" on:change=choose_method prop:value=method>
                    {methods} <option value=OWN selected=move || method() == OWN>{t::views_classes_own(lang)}</option>
                </select>
            </label>
            <label hidden=move || lens().breaks.is_some()>
                <span>{t::map_classes_number(lang)}</span>
                <select name="classes" on:change=choose_count prop:value=move || lens().classes.to_string()>{counts}</select>
            </label>
        </div>
    }
}

fn own_limits(scale: &atlas_view::map::Scale) -> Option<Breaks> {
    Breaks::nearest(scale.classes.limits())
}
