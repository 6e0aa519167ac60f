//! The time axis: calendar years, those with figures, and where counting or borders changed. Years without figures keep their place.

use crate::trade;
use crate::url::{Portrayal, UrlState};
use atlas_data::{Dataset, NoteId, Observation, RegionId};
use atlas_words::t;

/// The year in which regions of the belt were divided last.
const DIVIDED: u16 = 2022;

/// A year of the axis.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct YearMark {
    /// Calendar year.
    pub year: u16,
    /// How many figures there are; none in a year that is missing.
    pub count: usize,
}

/// A change that a reader of the axis must know.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Turn {
    /// The first year after it.
    pub year: u16,
    /// What changed.
    pub text: String,
}

/// The axis with the year that is shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TimeAxis {
    /// Every calendar year from the first to the last with figures.
    pub marks: Vec<YearMark>,
    /// Changes, in order.
    pub turns: Vec<Turn>,
    /// The year that is shown.
    pub year: u16,
    /// What the year has, as a sentence.
    pub status: String,
}

impl TimeAxis {
    /// The first year.
    pub fn first(&self) -> u16 {
        self.marks.first().map_or(self.year, |mark| mark.year)
    }

    /// The last year.
    pub fn last(&self) -> u16 {
        self.marks.last().map_or(self.year, |mark| mark.year)
    }

    /// Where a year stands, from 0 to 1.
    pub fn place(&self, year: u16) -> f64 {
        let span = self.last().saturating_sub(self.first()).max(1);
        f64::from(year.saturating_sub(self.first())) / f64::from(span)
    }

    /// True where the year that is shown has figures.
    pub fn has_figures(&self) -> bool {
        self.marks.iter().any(|mark| mark.year == self.year && mark.count > 0)
    }
}

/// The axis of a state; `None` where there are not two years to choose between.
pub fn time_axis(data: &Dataset, state: &UrlState) -> Option<TimeAxis> {
    let (year, counts, turns) =
        if state.lens.portrayal == Portrayal::Flows { of_trade(data, state) } else { of_indicator(data, state)? };
    let marks: Vec<YearMark> = counts.into_iter().map(|(year, count)| YearMark { year, count }).collect();
    if marks.len() < 2 {
        return None;
    }
    Some(TimeAxis { status: status(state, year, &marks), marks, turns, year })
}

type Counts = Vec<(u16, usize)>;

fn of_indicator(data: &Dataset, state: &UrlState) -> Option<(u16, Counts, Vec<Turn>)> {
    let lens = state.lens;
    let years = &data.indicator(lens.indicator).years.all;
    let (first, last) = (*years.first()?, *years.last()?);
    let of_year = |year| {
        data.belt(lens.borders).filter(|(id, _)| data.observation(lens.indicator, *id, Some(year)).is_some()).count()
    };
    let mut turns = Vec::new();
    for (before, year) in years.iter().zip(years.iter().skip(1)) {
        turns.extend(changed_notes(data, state, *before, *year));
        if *before < DIVIDED && DIVIDED <= *year {
            turns.push(Turn { year: DIVIDED, text: t::map_boundary_hint(state.lang).to_owned() });
        }
    }
    Some((lens.year?, (first..=last).map(|year| (year, of_year(year))).collect(), turns))
}

fn of_trade(data: &Dataset, state: &UrlState) -> (u16, Counts, Vec<Turn>) {
    let span = trade::years(data);
    let year = state.lens.trade_year.unwrap_or(*span.end());
    let counts = span.clone().map(|year| (year, super::flows::reports(data, state.lens.flow, year))).collect();
    let turns = data.trade_breaks.iter().filter_map(|row| {
        let year = row.period.year().filter(|year| span.contains(year))?;
        Some(Turn { year, text: row.label.get(state.lang).to_owned() })
    });
    (year, counts, turns.collect())
}

/// Notes that regions carry from this year on, or no longer carry.
fn changed_notes(data: &Dataset, state: &UrlState, before: u16, year: u16) -> Vec<Turn> {
    let lens = state.lens;
    let row = |region: RegionId, year: u16| data.observation(lens.indicator, region, Some(year));
    let mut seen: Vec<(Option<NoteId>, Option<NoteId>)> = Vec::new();
    for (region, _) in data.belt(lens.borders) {
        let change = row(region, before).zip(row(region, year));
        if let Some((old, new)) = change.map(|(old, new): (&Observation, &Observation)| (old.note, new.note)) {
            // One and the same remark needs to be read once, whatever stood before it.
            let is_known = seen.iter().any(|known| known.1 == new && (new.is_some() || known.0 == old));
            if old != new && !is_known {
                seen.push((old, new));
            }
        }
    }
    let text = |note: NoteId| data.note(note).get(state.lang);
    let turn = |(old, new): (Option<NoteId>, Option<NoteId>)| match (old, new) {
        (_, Some(new)) => Some(t::views_turn_from(state.lang, &year.to_string(), text(new))),
        (Some(old), None) => Some(t::views_turn_until(state.lang, &before.to_string(), text(old))),
        (None, None) => None,
    };
    seen.into_iter().filter_map(turn).map(|text| Turn { year, text }).collect()
}

fn status(state: &UrlState, year: u16, marks: &[YearMark]) -> String {
    let (lang, shown) = (state.lang, year.to_string());
    let count = marks.iter().find(|mark| mark.year == year).map_or(0, |mark| mark.count);
    if count > 0 {
        return t::views_year_has(lang, count as u32, &shown);
    }
    let full = || marks.iter().filter(|mark| mark.count > 0).map(|mark| mark.year);
    let before = full().filter(|other| *other < year).max();
    let after = full().filter(|other| *other > year).min();
    match (before, after) {
        (Some(before), Some(after)) => t::views_year_between(lang, &shown, &before.to_string(), &after.to_string()),
        (Some(only), None) | (None, Some(only)) => t::views_year_beyond(lang, &shown, &only.to_string()),
        (None, None) => t::views_year_none(lang, &shown),
    }
}
