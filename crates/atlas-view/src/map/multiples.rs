//! Small maps side by side: one indicator through the years on one scale, or several indicators, each on its own.

use super::model::{Fill, LegendClass, MapModel, legend_classes, map_model_on};
use super::scale::{Scale, values_of};
use super::values::best_year;
use crate::url::{Portrayal, UrlState};
use atlas_data::{Dataset, IndicatorId, Observation, RegionId};
use atlas_words::t;

/// The most small maps.
pub const MOST: usize = 12;

/// A small map.
#[derive(Clone, Debug, PartialEq)]
pub struct Panel {
    /// Year, or indicator and year.
    pub title: String,
    /// What a click on it shows.
    pub state: UrlState,
    /// What it draws.
    pub model: MapModel,
}

/// The small maps of a state.
#[derive(Clone, Debug, PartialEq)]
pub struct Multiples {
    /// What they have in common.
    pub heading: String,
    /// Whether they share a scale, and what is left out.
    pub note: String,
    /// True where all share one scale.
    pub is_shared: bool,
    /// In order.
    pub panels: Vec<Panel>,
}

/// The small maps that a state asks for; `None` where it asks for none or there is nothing to put side by side.
pub fn multiples(data: &Dataset, state: &UrlState) -> Option<Multiples> {
    match state.lens.portrayal {
        Portrayal::Years => over_years(data, state),
        Portrayal::Indicators => Some(over_indicators(data, state)),
        _ => None,
    }
}

/// Years that small maps show: all with figures, or as many as there is room for, evenly chosen, the first and the last among them.
pub fn panel_years(data: &Dataset, state: &UrlState) -> Vec<u16> {
    let lens = state.lens;
    let years = data.indicator(lens.indicator).years.all.iter().copied();
    let full: Vec<u16> = years.filter(|year| !values_of(data, &lens, lens.indicator, Some(*year)).is_empty()).collect();
    if full.len() <= MOST {
        return full;
    }
    let last = full.len() - 1;
    (0..MOST).filter_map(|step| full.get(step * last / (MOST - 1)).copied()).collect()
}

/// The scale that the maps of all these years share.
pub fn shared_scale(data: &Dataset, state: &UrlState) -> Scale {
    let lens = state.lens;
    let years = panel_years(data, state);
    let pooled: Vec<f64> = years.iter().flat_map(|year| values_of(data, &lens, lens.indicator, Some(*year))).collect();
    Scale::new(data, &lens, lens.indicator, &pooled)
}

/// The legend of a shared scale: the values that occur in any of the years, and how many regions the map of one year has in each.
pub fn shared_legend(data: &Dataset, state: &UrlState, scale: &Scale, model: &mut MapModel) {
    if model.classes.is_empty() {
        return;
    }
    let lens = state.lens;
    let pooled: Vec<(RegionId, Option<&Observation>)> = panel_years(data, state)
        .into_iter()
        .flat_map(|year| {
            let row = move |(id, _)| (id, data.observation(lens.indicator, id, Some(year)));
            data.belt(lens.borders).map(row)
        })
        .collect();
    let of_class = |class: usize| model.regions.iter().filter(|row| row.fill == Fill::Class(class)).count();
    let classes = legend_classes(data, state.lang, &lens, &pooled, &scale.classes).into_iter();
    model.classes = classes.map(|row| LegendClass { count: of_class(row.class), ..row }).collect();
}

fn over_years(data: &Dataset, state: &UrlState) -> Option<Multiples> {
    let lang = state.lang;
    let indicator = data.indicator(state.lens.indicator);
    let scale = shared_scale(data, state);
    let years = panel_years(data, state);
    let panels: Vec<Panel> = years
        .iter()
        .map(|year| {
            let mut opened = *state;
            opened.lens.year = Some(*year);
            Panel { title: year.to_string(), state: opened, model: map_model_on(data, &opened, &scale) }
        })
        .collect();
    let (first, last) = (*years.first()?, *years.last()?);
    let left_out: Vec<String> =
        (first..=last).filter(|year| !years.contains(year)).map(|year| year.to_string()).collect();
    let note = if left_out.is_empty() {
        t::views_years_all(lang).to_owned()
    } else {
        t::views_years_some(lang, &left_out.join(", "))
    };
    let heading = t::map_heading_year(lang, indicator.name.get(lang), &atlas_words::date::years(first, last));
    (panels.len() > 1).then_some(Multiples { heading, note, is_shared: true, panels })
}

fn over_indicators(data: &Dataset, state: &UrlState) -> Multiples {
    let mapped = (0u16..).zip(&data.indicators).filter(|(_, row)| row.on_map).take(MOST);
    let panels = mapped.map(|(index, row)| {
        let id = IndicatorId(index);
        let mut opened = *state;
        opened.lens.indicator = id;
        opened.lens.breaks = None;
        opened.lens.portrayal = Portrayal::Values;
        let stays = state.lens.year.filter(|year| row.years.all.contains(year));
        opened.lens.year = stays.or(best_year(data, id, state.lens.borders));
        let name = row.name.get(state.lang);
        let title = opened
            .lens
            .year
            .map_or_else(|| name.to_owned(), |year| t::map_heading_year(state.lang, name, &year.to_string()));
        Panel { title, state: opened, model: map_model_on(data, &opened, &Scale::of_year(data, &opened.lens)) }
    });
    Multiples {
        heading: t::views_indicators_heading(state.lang).to_owned(),
        note: t::views_indicators_note(state.lang).to_owned(),
        is_shared: false,
        panels: panels.collect(),
    }
}
