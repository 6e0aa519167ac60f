//! Crossings, rivers, corridors and the problems raised about them.

use super::{Record, line, said, text3};
use crate::entry::Entry;
use crate::kind::Kind;
use atlas_data::Text3;
use atlas_data::evidence::{Corridor, Crossing, Problem, River};
use atlas_view::evidence::crossing_name;
use atlas_view::figure::period_text;
use atlas_view::url::Page;

pub(super) fn entries(record: Record) -> Vec<Entry> {
    let rivers = record.evidence.rivers.iter().map(|row| river(record, row));
    let crossings = record.evidence.crossings.iter().map(|row| crossing(record, row));
    let corridors = record.evidence.corridors.iter().map(|row| corridor(record, row));
    let problems = record.evidence.problems.iter().map(|row| problem(record, row));
    rivers.chain(crossings).chain(corridors).chain(problems).collect()
}

fn at(record: Record, kind: Kind, key: &str, name: Text3) -> Entry {
    Entry::new(kind, key, name, record.address_at(Page::Border, key))
}

fn river(record: Record, row: &River) -> Entry {
    let mut entry = at(record, Kind::River, &row.id, row.name.clone());
    entry.context = text3(|lang| line([said(lang, row.flow.as_ref()), said(lang, row.relation.as_ref())]));
    for text in [&row.flow, &row.relation].into_iter().flatten() {
        entry.mention(text);
    }
    entry
}

fn crossing(record: Record, row: &Crossing) -> Entry {
    let mut entry = at(record, Kind::Crossing, &row.id, text3(|lang| crossing_name(lang, row)));
    let regions = || row.region_russia.iter().chain(&row.region_kazakhstan);
    entry.context = text3(|lang| {
        let mode = record.evidence.word(lang, "mode", &row.mode);
        line([mode, &record.regions(lang, regions())])
    });
    for name in [&row.name_russia, &row.name_kazakhstan].into_iter().flatten() {
        entry.other.extend([name.en.clone(), name.ru.clone(), name.kk.clone()]);
    }
    let context = entry.context.clone();
    entry.mention(&context);
    entry
}

fn corridor(record: Record, row: &Corridor) -> Entry {
    let mut entry = at(record, Kind::Corridor, &row.id, row.name.clone());
    entry.context = text3(|lang| {
        let mode = record.evidence.word(lang, "corridor", &row.mode);
        line([mode, said(lang, row.route.as_ref())])
    });
    entry.mention(&record.word("corridor", &row.mode));
    for text in [&row.route, &row.border_point].into_iter().flatten() {
        entry.mention(text);
    }
    entry
}

fn problem(record: Record, row: &Problem) -> Entry {
    let mut entry = at(record, Kind::Problem, &row.id, row.problem.clone());
    entry.context = text3(|lang| {
        let status = record.evidence.word(lang, "problem", &row.status);
        line([status, &period_text(lang, row.period), said(lang, row.proposal.as_ref())])
    });
    if let Some(proposal) = &row.proposal {
        entry.mention(proposal);
    }
    entry
}
