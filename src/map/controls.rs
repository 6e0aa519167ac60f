//! Indicator, year, borders, classing.

use crate::dataset::dataset;
use crate::nav::{Nav, Step, use_nav};
use atlas_data::{Boundary, IndicatorId, Lang, RegionId, Theme};
use atlas_view::map::MapModel;
use atlas_view::url::Classing;
use atlas_words::t;
use leptos::prelude::*;

/// Every control of the map. They change the address, and the address changes the map.
#[component]
pub fn MapControls(lang: Lang, model: Memo<MapModel>) -> impl IntoView {
    view! {
        <form class="controls needs-script" aria-label=t::map_controls(lang) on:submit=|event| event.prevent_default()>
            <IndicatorChoice lang />
            <YearChoice lang model />
            <BordersChoice lang />
            <ClassChoice lang model />
        </form>
    }
}

fn theme_name(lang: Lang, theme: Theme) -> &'static str {
    match theme {
        Theme::Population => t::theme_population(lang),
        Theme::Peoples => t::theme_peoples(lang),
        Theme::Economy => t::theme_economy(lang),
        Theme::Territory => t::theme_territory(lang),
    }
}

/// Every mapped indicator, by theme.
#[component]
pub fn IndicatorChoice(lang: Lang) -> impl IntoView {
    let nav = use_nav();
    let data = dataset();
    let chosen = Memo::new(move |_| nav.lens().indicator);
    let mapped = || (0u16..).zip(&data.indicators).filter(|(_, row)| row.on_map);
    let themes = Theme::ALL.into_iter().filter(|theme| mapped().any(|(_, row)| row.theme == *theme));
    let groups = themes.map(|theme| {
        let options = mapped().filter(|(_, row)| row.theme == theme).map(|(index, row)| {
            let id = IndicatorId(index);
            view! { <option value=row.key.clone() selected=move || chosen.get() == id>{row.name.get(lang)}</option> }
        });
        view! { <optgroup label=theme_name(lang, theme)>{options.collect_view()}</optgroup> }
    });
    let groups = groups.collect_view();
    let choose = move |event| {
        if let Some(id) = data.indicator_id(&event_target_value(&event)) {
            nav.change_lens(Step::Push, |lens| {
                lens.indicator = id;
                lens.breaks = None;
                // The year stays where the new indicator has it.
                let years = &data.indicator(id).years;
                let stays = lens.year.is_some_and(|year| years.all.contains(&year));
                lens.year = if stays { lens.year } else { years.best(lens.borders) };
            });
        }
    };
    view! {
        <label class="control control-wide">
            <span>{t::map_indicator(lang)}</span>
            <select name="indicator" on:change=choose prop:value=move || data.indicator(chosen.get()).key.clone()>{groups}</select>
        </label>
    }
}

#[component]
fn YearChoice(lang: Lang, model: Memo<MapModel>) -> impl IntoView {
    let nav = use_nav();
    let years = Memo::new(move |_| model.with(|model| model.years.clone()));
    let position = move || {
        let year = nav.lens().year;
        years.with(|years| {
            years.iter().position(|candidate| Some(*candidate) == year).unwrap_or(years.len().saturating_sub(1))
        })
    };
    let year_text = move || nav.lens().year.map_or_else(|| t::map_timeless(lang).to_owned(), |year| year.to_string());
    let set = move |index: usize| {
        if let Some(year) = years.with_untracked(|years| years.get(index).copied()) {
            nav.change_lens(Step::Replace, |lens| lens.year = Some(year));
        }
    };
    let slide = move |event| {
        if let Ok(index) = event_target_value(&event).parse() {
            set(index);
        }
    };
    let step_by = move |by: isize| {
        if let Some(index) = untrack(position).checked_add_signed(by) {
            set(index);
        }
    };
    let count = move || years.with(Vec::len);
    view! {
        <div class="control control-year">
            <label for="year">{t::map_year(lang)}": "<output>{year_text}</output></label>
            <div class="stepper">
                <button type="button" aria-label=t::map_year_before(lang) disabled=move || position() == 0
                    on:click=move |_| step_by(-1)>"‹"</button>
                <input id="year" name="year" type="range" min="0" max=move || count().saturating_sub(1).to_string() step="1"
                    disabled=move || count() < 2 value=move || position().to_string() prop:value=move || position().to_string()
                    aria-valuetext=year_text on:input=slide />
                <button type="button" aria-label=t::map_year_after(lang)
                    disabled=move || { position() + 1 >= count() } on:click=move |_| step_by(1)>"›"</button>
            </div>
        </div>
    }
}

/// Where the selected region does not exist in the other version, the one that stands in its place is selected.
fn change_borders(nav: Nav, borders: Boundary) {
    let data = dataset();
    nav.change_lens(Step::Push, |lens| {
        lens.borders = borders;
        lens.selected = lens.selected.and_then(|id| {
            let region = data.region(id);
            if region.boundary.is_in(borders) {
                return Some(id);
            }
            // Of several successors, the one that kept the name.
            let kept_name = |id: &&RegionId| region.key.starts_with(&data.region(**id).key);
            let successor = region.successors.iter().find(kept_name).or(region.successors.first());
            region.predecessor.or(successor.copied())
        });
    });
}

/// The two versions of the borders.
#[component]
pub fn BordersChoice(lang: Lang) -> impl IntoView {
    let nav = use_nav();
    let choices = [(Boundary::Y2022, t::map_boundary_2022(lang)), (Boundary::Y2016, t::map_boundary_2016(lang))];
    let buttons = choices.map(|(borders, name)| {
        let pressed = move || nav.lens().borders == borders;
        view! {
            <label class="segment">
                <input type="radio" name="borders" checked=pressed prop:checked=pressed
                    on:change=move |_| change_borders(nav, borders) />
                <span>{name}</span>
            </label>
        }
    });
    view! {
        <fieldset class="control segments" title=t::map_boundary_hint(lang)>
            <legend>{t::map_boundary(lang)}</legend>
            {buttons}
        </fieldset>
    }
}

#[component]
fn ClassChoice(lang: Lang, model: Memo<MapModel>) -> impl IntoView {
    let nav = use_nav();
    let has_classes = Memo::new(move |_| model.with(|model| !model.classes.is_empty()));
    let name = |method| match method {
        Classing::Quantiles => t::map_classes_quantile(lang),
        Classing::Natural => t::map_classes_natural(lang),
        Classing::Equal => t::map_classes_equal(lang),
    };
    let methods = Classing::ALL.map(|method| {
        let selected = move || nav.lens().classing == method;
        view! { <option value=method.word() selected=selected>{name(method)}</option> }
    });
    let counts = [3u8, 4, 5, 6, 7].map(|count| {
        let selected = move || nav.lens().classes == count;
        view! { <option value=count.to_string() selected=selected>{count.to_string()}</option> }
    });
    let choose_method = move |event| {
        let word = event_target_value(&event);
        if let Some(method) = Classing::ALL.into_iter().find(|method| method.word() == word) {
            nav.change_lens(Step::Push, |lens| lens.classing = method);
        }
    };
    let choose_count = move |event| {
        if let Ok(count) = event_target_value(&event).parse() {
            nav.change_lens(Step::Push, |lens| lens.classes = count);
        }
    };
    view! {
        <div class="control control-classes" hidden=move || !has_classes.get()>
            <label>
                <span>{t::map_classes_method(lang)}</span>
                <select name="method" on:change=choose_method prop:value=move || nav.lens().classing.word()>{methods}</select>
            </label>
            <label>
                <span>{t::map_classes_number(lang)}</span>
                <select name="classes" on:change=choose_count prop:value=move || nav.lens().classes.to_string()>{counts}</select>
            </label>
        </div>
    }
}
