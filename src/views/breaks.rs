//! Limits of groups as numbers that can be typed.

use super::Shown;
use crate::nav::{Step, use_nav};
use atlas_data::Lang;
use atlas_view::map::MapModel;
use atlas_view::url::Breaks;
use atlas_words::t;
use leptos::prelude::*;

/// One field per limit, while the reader sets them.
#[component]
pub fn BreaksEditor(lang: Lang, shown: Shown, model: Memo<MapModel>) -> impl IntoView {
    let nav = use_nav();
    let breaks = Memo::new(move |_| {
        let has_groups = model.with(|model| !model.classes.is_empty());
        shown.state.with(|state| state.lens.breaks).filter(|_| has_groups)
    });
    let count = Memo::new(move |_| breaks.get().map(|breaks| breaks.values().len()));
    let change = move |step: Step, edit: &dyn Fn(&mut Vec<f64>)| {
        let mut values = breaks.get_untracked().map(|breaks| breaks.values()).unwrap_or_default();
        edit(&mut values);
        if let Some(changed) = Breaks::nearest(&values) {
            nav.change_lens(step, |lens| lens.breaks = Some(changed));
        }
    };
    // The next limit stands as far above the last one as that one above the one before.
    let more = move |_| {
        change(Step::Push, &|values: &mut Vec<f64>| {
            let last = values.last().copied().unwrap_or_default();
            let before = values.iter().rev().nth(1).copied().unwrap_or(last / 2.0);
            values.push(last + (last - before).max(0.001));
        });
    };
    let less = move |_| {
        change(Step::Push, &|values: &mut Vec<f64>| {
            values.pop();
        });
    };
    let field = move |index: usize| {
        let text = move || breaks.get().and_then(|breaks| breaks.decimals().nth(index)).map(|limit| limit.to_string());
        let type_in = move |event| {
            if let Ok(number) = event_target_value(&event).parse::<f64>() {
                change(Step::Replace, &|values: &mut Vec<f64>| {
                    values.iter_mut().skip(index).take(1).for_each(|value| *value = number);
                });
            }
        };
        let label = t::views_breaks_limit(lang, &(index + 1).to_string());
        view! { <input type="number" step="any" name="limit" aria-label=label prop:value=text on:change=type_in /> }
    };
    view! {
        <fieldset class="breaks needs-script" hidden=move || count.get().is_none()>
            <legend>{t::views_breaks(lang)}</legend>
            {move || (0..count.get().unwrap_or_default()).map(field).collect_view()}
            <button type="button" class="button" aria-label=t::views_breaks_less(lang) title=t::views_breaks_less(lang)
                disabled=move || count.get() <= Some(1) on:click=less>"−"</button>
            <button type="button" class="button" aria-label=t::views_breaks_more(lang) title=t::views_breaks_more(lang)
                disabled=move || { count.get() >= Some(Breaks::MOST) } on:click=more>"+"</button>
            <p class="fine">{t::views_breaks_hint(lang)}</p>
        </fieldset>
    }
}
