//! The card of a region: its key figures, each with year and source, its neighbours and its history.

use crate::chart::{ChartPoint, Sparkline};
use crate::evidence::observation_address;
use crate::figure::{decimal_text, period_text, value_with_unit, with_symbol};
use crate::map::rank;
use atlas_data::{
    Boundary, Confidence, Contact, ContactKind, Country, Dataset, IndicatorId, Lang, Observation, RegionId,
    SettlementRole,
};
use atlas_words::t;

/// A key figure.
#[derive(Clone, Debug, PartialEq)]
pub struct Figure {
    /// Key of the indicator.
    pub indicator: String,
    /// Its short name.
    pub label: String,
    /// Its definition.
    pub definition: String,
    /// Value with unit.
    pub value: String,
    /// When.
    pub period: String,
    /// Who counted.
    pub reporter: String,
    /// Key of the source.
    pub source: String,
    /// Title of the source.
    pub source_title: String,
    /// Address of its receipt below the site's root.
    pub receipt: String,
    /// Confidence, where it is not high.
    pub confidence: Option<String>,
    /// What to mind.
    pub note: Option<String>,
    /// "3rd of 20 in 2021", empty where there is none.
    pub rank: String,
    /// Small trend, where there are at least three yearly values.
    pub trend: Option<Sparkline>,
    /// First and last year of the trend.
    pub trend_years: Option<(u16, u16)>,
    /// Other values for the same period, with their sources and the addresses of their receipts.
    pub others: Vec<(String, String, String)>,
}

/// An indicator without any value.
#[derive(Clone, Debug, PartialEq)]
pub struct Blank {
    /// Short name of the indicator.
    pub label: String,
    /// Why there is none, in a few words.
    pub reason: String,
    /// And in a sentence.
    pub text: String,
}

/// A region across the border.
#[derive(Clone, Debug, PartialEq)]
pub struct Neighbour {
    /// Name in addresses.
    pub region: RegionId,
    /// Name.
    pub name: String,
    /// Shared length by each geometry, with the source's key and how it was computed; empty for a point.
    pub lengths: Vec<Length>,
    /// True where the two meet at a point only.
    pub is_point: bool,
}

/// A settlement with its inhabitants.
#[derive(Clone, Debug, PartialEq)]
pub struct Town {
    /// Name.
    pub name: String,
    /// True for the administrative centre.
    pub is_centre: bool,
    /// Inhabitants and when; empty where not found.
    pub population: String,
    /// Key of the source.
    pub source: String,
}

/// The whole card.
#[derive(Clone, Debug, PartialEq)]
pub struct RegionCard {
    /// Which region.
    pub region: RegionId,
    /// Side of the border.
    pub country: Country,
    /// Name in the language of the page.
    pub name: String,
    /// Names in the other languages, with their tags.
    pub other_names: Vec<(&'static str, String)>,
    /// Country and centre in a line.
    pub standing: String,
    /// What happened to its borders, with the regions to go to.
    pub history: Option<(String, Vec<(RegionId, String)>)>,
    /// What to mind about all its figures.
    pub note: Option<String>,
    /// Key figures.
    pub figures: Vec<Figure>,
    /// Indicators without a value.
    pub blanks: Vec<Blank>,
    /// Neighbours across the border.
    pub neighbours: Vec<Neighbour>,
    /// Keys of the sources of names and dates.
    pub sources: Vec<String>,
}

/// Builds the card of a region of the belt.
pub fn region_card(data: &Dataset, lang: Lang, id: RegionId) -> RegionCard {
    let region = data.region(id);
    RegionCard {
        history: history(data, lang, id),
        note: region.note.map(|note| data.note(note).get(lang).to_owned()),
        blanks: carded(data).filter_map(|indicator| blank(data, lang, indicator, id)).collect(),
        neighbours: neighbours(data, lang, id, |contact| length(data, lang, contact)),
        sources: region.sources.iter().map(|source| data.source(*source).key.clone()).collect(),
        ..short_card(data, lang, id, usize::MAX)
    }
}

/// What stands beside the map: names, the first `figures` key figures, neighbours without lengths. It reads no more than
/// that, since the browser carries no more.
pub fn short_card(data: &Dataset, lang: Lang, id: RegionId, figures: usize) -> RegionCard {
    let region = data.region(id);
    RegionCard {
        region: id,
        country: region.country,
        name: region.name.get(lang).to_owned(),
        other_names: other_names(data, lang, id),
        standing: standing(data, lang, id),
        history: None,
        note: None,
        figures: carded(data).filter_map(|indicator| figure(data, lang, indicator, id)).take(figures).collect(),
        blanks: Vec::new(),
        neighbours: neighbours(data, lang, id, |_| None),
        sources: Vec::new(),
    }
}

fn carded(data: &Dataset) -> impl Iterator<Item = IndicatorId> {
    (0u16..).zip(&data.indicators).filter(|(_, row)| row.on_card).map(|(index, _)| IndicatorId(index))
}

fn other_names(data: &Dataset, lang: Lang, id: RegionId) -> Vec<(&'static str, String)> {
    let region = data.region(id);
    let mut names: Vec<(&'static str, String)> = Lang::ALL
        .into_iter()
        .filter(|other| *other != lang)
        .map(|other| (other.tag(), region.name.get(other).to_owned()))
        .collect();
    if !region.name_kk_latin.is_empty() {
        names.push(("kk-Latn", region.name_kk_latin.clone()));
    }
    names
}

fn standing(data: &Dataset, lang: Lang, id: RegionId) -> String {
    let region = data.region(id);
    let country = match region.country {
        Country::Russia => t::country_russia(lang),
        Country::Kazakhstan => t::country_kazakhstan(lang),
    };
    match region.centre.and_then(|centre| data.settlements.get(centre.index())) {
        Some(centre) => t::card_standing(lang, country, centre.name.get(lang)),
        None => country.to_owned(),
    }
}

fn history(data: &Dataset, lang: Lang, id: RegionId) -> Option<(String, Vec<(RegionId, String)>)> {
    let region = data.region(id);
    let link = |id: RegionId| (id, data.region(id).name.get(lang).to_owned());
    if !region.successors.is_empty() {
        let until = period_text(lang, region.valid_to);
        return Some((t::card_until(lang, &until), region.successors.iter().copied().map(link).collect()));
    }
    let predecessor = region.predecessor?;
    let since = period_text(lang, region.valid_from);
    Some((t::card_since(lang, &since), vec![link(predecessor)]))
}

fn figure(data: &Dataset, lang: Lang, id: IndicatorId, region: RegionId) -> Option<Figure> {
    let indicator = data.indicator(id);
    let row = data.observation(id, region, None)?;
    let source = data.source(row.source);
    let yearly = yearly(data, id, region);
    let trend_years = yearly.first().zip(yearly.last()).map(|(first, last)| (first.0, last.0));
    let borders = version_of(data, region);
    let rank = row.period.year().filter(|_| row.period.is_yearly());
    let rank = rank.and_then(|year| rank_text(data, lang, id, region, year, borders)).unwrap_or_default();
    Some(Figure {
        indicator: indicator.key.clone(),
        label: indicator.short.get(lang).to_owned(),
        definition: indicator.definition.get(lang).to_owned(),
        value: value_with_unit(data, lang, row),
        receipt: observation_address(data, lang, row),
        period: period_text(lang, row.period),
        reporter: data
            .reporters
            .get(row.reporter.index())
            .map_or_else(String::new, |row| row.name.get(lang).to_owned()),
        source: source.key.clone(),
        source_title: source.title.clone(),
        confidence: confidence_text(lang, row.confidence),
        note: row.note.map(|note| data.note(note).get(lang).to_owned()),
        rank,
        trend: (yearly.len() >= 3).then(|| sparkline(&yearly)),
        trend_years,
        others: others(data, lang, row),
    })
}

/// A place among fewer regions than these says nothing.
const FEWEST_RANKED: usize = 6;

fn rank_text(
    data: &Dataset,
    lang: Lang,
    id: IndicatorId,
    region: RegionId,
    year: u16,
    borders: Boundary,
) -> Option<String> {
    let (place, of) = rank(data, id, region, Some(year), borders).filter(|(_, of)| *of >= FEWEST_RANKED)?;
    Some(t::map_rank(lang, &place.to_string(), &of.to_string()))
}

/// The version of the map in which a region is compared: its own, or the present one.
pub fn version_of(data: &Dataset, region: RegionId) -> Boundary {
    match data.region(region).boundary {
        Boundary::Y2016 => Boundary::Y2016,
        Boundary::Any | Boundary::Y2022 => Boundary::Y2022,
    }
}

/// Confidence in words where it is not high.
pub fn confidence_text(lang: Lang, confidence: Confidence) -> Option<String> {
    match confidence {
        Confidence::High => None,
        Confidence::Medium => Some(t::confidence_medium(lang).to_owned()),
        Confidence::Low => Some(t::confidence_low(lang).to_owned()),
    }
}

fn yearly(data: &Dataset, id: IndicatorId, region: RegionId) -> Vec<(u16, f64)> {
    data.observations_in(id, region)
        .iter()
        .filter(|row| row.preferred && row.period.is_yearly())
        .filter_map(|row| row.period.year().map(|year| (year, row.value.to_f64())))
        .collect()
}

fn sparkline(yearly: &[(u16, f64)]) -> Sparkline {
    let points = yearly
        .iter()
        .map(|(year, value)| ChartPoint { year: *year, value: Some(*value), marked: false, text: String::new() })
        .collect();
    Sparkline { points, ..Sparkline::default() }
}

fn others(data: &Dataset, lang: Lang, chosen: &Observation) -> Vec<(String, String, String)> {
    data.observations_in(chosen.indicator, chosen.region)
        .iter()
        .filter(|row| row.period.year() == chosen.period.year() && !row.preferred)
        .map(|row| {
            let source = data.source(row.source).key.clone();
            (value_with_unit(data, lang, row), source, observation_address(data, lang, row))
        })
        .collect()
}

fn blank(data: &Dataset, lang: Lang, id: IndicatorId, region: RegionId) -> Option<Blank> {
    if data.observation(id, region, None).is_some() {
        return None;
    }
    let reason = crate::map::gap_reason(data, id, region, None).and_then(|reason| data.reasons.get(reason.index()))?;
    Some(Blank {
        label: data.indicator(id).short.get(lang).to_owned(),
        reason: reason.short.get(lang).to_owned(),
        text: reason.text.get(lang).to_owned(),
    })
}

/// A length in words, the key of its source, and how it was computed.
type Length = (String, String, String);

fn length(data: &Dataset, lang: Lang, contact: &Contact) -> Option<Length> {
    let km = with_symbol(lang, &decimal_text(lang, contact.length_km?, 0), t::unit_km(lang));
    let note = contact.note.map_or_else(String::new, |note| data.note(note).get(lang).to_owned());
    Some((atlas_words::hedge::about(lang, &km), data.source(contact.source).key.clone(), note))
}

fn neighbours(data: &Dataset, lang: Lang, id: RegionId, length: impl Fn(&Contact) -> Option<Length>) -> Vec<Neighbour> {
    let mut neighbours: Vec<Neighbour> = Vec::new();
    let version = version_of(data, id);
    for contact in data.contacts.iter().filter(|contact| contact.boundary.is_in(version)) {
        let other = match (contact.russian == id, contact.kazakh == id) {
            (true, _) => contact.kazakh,
            (_, true) => contact.russian,
            _ => continue,
        };
        if !data.region(other).boundary.is_in(version) {
            continue;
        }
        let length = length(contact);
        match neighbours.iter_mut().find(|known| known.region == other) {
            Some(known) => known.lengths.extend(length),
            None => neighbours.push(Neighbour {
                region: other,
                name: data.region(other).name.get(lang).to_owned(),
                lengths: length.into_iter().collect(),
                is_point: contact.kind == ContactKind::Point,
            }),
        }
    }
    neighbours
}

const MOST_TOWNS: usize = 6;

/// The largest towns of a region that the dataset holds, the largest first.
pub fn region_towns(data: &Dataset, lang: Lang, id: RegionId) -> Vec<Town> {
    let region = data.region(id);
    let belongs = |other: RegionId| other == id || region.successors.contains(&other);
    let mut rows: Vec<_> = data.settlements.iter().filter(|row| belongs(row.region)).collect();
    rows.sort_by(|a, b| {
        let size = |row: &atlas_data::Settlement| row.population.map_or(0.0, atlas_data::Decimal::to_f64);
        size(b).total_cmp(&size(a)).then_with(|| a.key.cmp(&b.key))
    });
    rows.into_iter()
        .take(MOST_TOWNS)
        .map(|row| Town {
            name: row.name.get(lang).to_owned(),
            is_centre: row.role == SettlementRole::Centre,
            population: row.population.map_or_else(String::new, |population| {
                let people = decimal_text(lang, population, 0);
                t::card_town_population(lang, &people, &period_text(lang, row.period))
            }),
            source: data.source(row.population_source.unwrap_or(row.source)).key.clone(),
        })
        .collect()
}
