//! What the map in full draws in a state, and the scale behind its legend.

use super::difference::{difference_model, paint_pale};
use super::flows::flows_model;
use super::model::{MapModel, map_model_on};
use super::multiples::{shared_legend, shared_scale};
use super::scale::Scale;
use super::two::{paint_two, second_of, two_model};
use crate::url::{Portrayal, UrlState};
use atlas_data::Dataset;

/// The scale of a state: small maps of years share theirs with the large one.
pub fn scale_of(data: &Dataset, state: &UrlState) -> Scale {
    match state.lens.portrayal {
        Portrayal::Years => shared_scale(data, state),
        _ => Scale::of_year(data, &state.lens),
    }
}

/// The drawing of a state.
pub fn whole_model(data: &Dataset, state: &UrlState) -> MapModel {
    let scale = scale_of(data, state);
    let mut model = map_model_on(data, state, &scale);
    match state.lens.portrayal {
        Portrayal::Values | Portrayal::Indicators => {}
        Portrayal::Two => {
            if let Some(two) = two_model(data, state) {
                paint_two(&mut model, &two);
                add_second(data, state, &mut model);
            }
        }
        Portrayal::Difference => {
            let difference = difference_model(data, state);
            paint_pale(&mut model);
            (model.heading, model.summary) = (difference.heading, difference.summary);
        }
        Portrayal::Flows => {
            let flows = flows_model(data, state);
            paint_all(&mut model);
            (model.heading, model.summary, model.unit) = (flows.heading, flows.summary, flows.unit);
        }
        Portrayal::Years => shared_legend(data, state, &scale, &mut model),
    }
    model
}

/// What the second indicator means, and what to mind about it.
fn add_second(data: &Dataset, state: &UrlState, model: &mut MapModel) {
    let Some(second) = second_of(data, &state.lens).map(|id| data.indicator(id)) else { return };
    model.definition = format!("{} {}", model.definition, second.definition.get(state.lang));
    let cautions = [model.caution.take(), second.caution.map(|note| data.note(note).get(state.lang).to_owned())];
    let cautions: Vec<String> = cautions.into_iter().flatten().collect();
    model.caution = (!cautions.is_empty()).then(|| cautions.join(" "));
}

/// Figures of the two states say nothing about a region: every one is pale and only named.
fn paint_all(model: &mut MapModel) {
    paint_pale(model);
    model.missing.clear();
    model.caution = None;
    model.definition.clear();
    for region in &mut model.regions {
        region.fill = super::model::Fill::Symbol(0);
        region.value.clear();
        region.rank.clear();
        region.number = None;
        region.source = None;
    }
}
