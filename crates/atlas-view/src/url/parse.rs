//! Address to state, with everything that could not be understood.

use super::breaks::Breaks;
use super::layers::LayerSet;
use super::state::{Classing, Embed, Flow, Lens, Page, Portrayal, UrlState, View};
use atlas_data::{Boundary, Dataset, IndicatorId, IndicatorKind, Lang, RegionId, RegionRole};

/// A part of an address that fell back to its default.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Issue {
    /// The part as it stood, cut to forty characters.
    pub part: String,
}

/// A state, and what was wrong with the address it came from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Parsed {
    /// Always a state that can be shown.
    pub state: UrlState,
    /// Empty for an address written by [`super::write`].
    pub issues: Vec<Issue>,
}

const LONGEST_PART: usize = 40;

fn issue(part: &str) -> Issue {
    Issue { part: part.chars().take(LONGEST_PART).collect() }
}

/// Reads a path below the site's root (`ru/region/omsk/`) and a query without its question mark.
///
/// Unknown names of parameters are ignored when they are well-known tags of campaigns, and reported otherwise.
pub fn parse(data: &Dataset, path: &str, query: &str) -> Parsed {
    let mut issues = Vec::new();
    let (lang, page) = parse_path(data, path, &mut issues);
    let mut state = UrlState::new(data, lang, page);
    parse_query(data, page, query, &mut state.lens, &mut issues);
    Parsed { state, issues }
}

fn parse_path(data: &Dataset, path: &str, issues: &mut Vec<Issue>) -> (Lang, Page) {
    let trimmed = path.trim_matches('/');
    let mut segments: Vec<&str> = trimmed.split('/').collect();
    if segments.last() == Some(&"index.html") {
        segments.pop();
    }
    if segments.is_empty() || segments == [""] {
        return (Lang::default(), Page::Home);
    }
    let Some(lang) = segments.first().and_then(|tag| Lang::from_tag(tag)) else {
        issues.push(issue(trimmed));
        return (Lang::default(), Page::Missing);
    };
    let page = match segments.get(1..).unwrap_or_default() {
        [] => Some(Page::Home),
        ["region", slug] => belt_region(data, slug).map(Page::Region),
        ["pair", slug] => data.pair_by_slug(slug).map(Page::Pair),
        ["embed", word] => Embed::ALL.into_iter().find(|embed| embed.word() == *word).map(Page::Embed),
        ["region", slug, "figures"] => belt_region(data, slug).map(Page::Figures),
        ["document", code] if code.len() == 3 => digits(code).map(Page::Document),
        [word] => Page::WORDS.iter().find(|(_, known)| known == word).map(|(page, _)| *page),
        _ => None,
    };
    let page = page.unwrap_or_else(|| {
        issues.push(issue(trimmed));
        Page::Missing
    });
    (lang, page)
}

fn belt_region(data: &Dataset, slug: &str) -> Option<RegionId> {
    data.region_by_slug(slug).filter(|region| data.region(*region).role == RegionRole::Belt)
}

fn parse_query(data: &Dataset, page: Page, query: &str, lens: &mut Lens, issues: &mut Vec<Issue>) {
    let parts: Vec<&str> = query.split('&').filter(|part| !part.is_empty()).collect();
    // The year and the region depend on the indicator and the borders, whatever their order in the address.
    let (first, second): (Vec<&str>, Vec<&str>) =
        parts.iter().partition(|part| part.starts_with("indicator=") || part.starts_with("borders="));
    for part in first.into_iter().chain(second) {
        let (name, value) = part.split_once('=').unwrap_or((part, ""));
        if is_campaign_tag(name) {
            continue;
        }
        if apply(data, page, name, value, lens).is_none() {
            issues.push(issue(part));
        }
    }
}

fn is_campaign_tag(name: &str) -> bool {
    name.starts_with("utm_") || matches!(name, "fbclid" | "gclid" | "yclid" | "ref")
}

/// Applies one parameter; `None` where it says nothing that exists.
fn apply(data: &Dataset, page: Page, name: &str, value: &str, lens: &mut Lens) -> Option<()> {
    match name {
        "indicator" => {
            lens.indicator = mapped_indicator(data, value)?;
            lens.year = crate::map::best_year(data, lens.indicator, lens.borders);
        }
        "borders" => {
            lens.borders = match value {
                "2016" => Boundary::Y2016,
                "2022" => Boundary::Y2022,
                _ => return None,
            };
            lens.year = crate::map::best_year(data, lens.indicator, lens.borders);
        }
        "year" => {
            let year = year(value)?;
            let years = &data.indicator(lens.indicator).years.all;
            // The time axis of the map in full also stands on years without figures, and says so.
            let spans = page == Page::Map && years.first() <= Some(&year) && Some(&year) <= years.last();
            let known = spans || years.contains(&year);
            lens.year = known.then_some(Some(year))?;
        }
        "method" => lens.classing = Classing::ALL.into_iter().find(|method| method.word() == value)?,
        "classes" => lens.classes = digits(value).filter(|count| (3..=7).contains(count))? as u8,
        "region" => {
            let region = belt_region(data, value)?;
            let in_version = data.region(region).boundary.is_in(lens.borders);
            lens.selected = in_version.then_some(Some(region))?;
        }
        "view" => lens.view = Some(view(data, value)?),
        "show" => lens.table = (value == "table").then_some(true)?,
        "flow" => {
            // A balance is a difference of two reports: no arrow can show it.
            let is_drawn = |flow: &Flow| page != Page::Map || *flow != Flow::Balance;
            lens.flow = Flow::ALL.into_iter().filter(is_drawn).find(|flow| flow.word() == value)?;
        }
        "at" => lens.trade_year = Some(year(value).filter(|year| crate::trade::years(data).contains(year))?),
        "as" if page == Page::Map => {
            lens.portrayal = Portrayal::ALL.into_iter().find(|portrayal| portrayal.word() == value)?;
        }
        "layers" if matches!(page, Page::Map | Page::Embed(Embed::Map)) => lens.layers = LayerSet::parse(value)?,
        "with" if page == Page::Map => lens.second = Some(ratio(data, mapped_indicator(data, value)?)?),
        "breaks" if page == Page::Map => lens.breaks = Some(Breaks::parse(value)?),
        _ => return None,
    }
    Some(())
}

fn ratio(data: &Dataset, id: IndicatorId) -> Option<IndicatorId> {
    Some(id).filter(|id| data.indicator(*id).kind == IndicatorKind::Ratio)
}

fn mapped_indicator(data: &Dataset, key: &str) -> Option<IndicatorId> {
    data.indicator_id(key).filter(|id| data.indicator(*id).on_map)
}

fn digits(text: &str) -> Option<u16> {
    let plain = !text.is_empty() && text.len() <= 5 && text.bytes().all(|byte| byte.is_ascii_digit());
    if plain { text.parse().ok() } else { None }
}

fn year(text: &str) -> Option<u16> {
    if text.len() == 4 { digits(text) } else { None }
}

fn view(data: &Dataset, text: &str) -> Option<View> {
    let mut numbers = text.split(',').map(digits);
    let (x, y, zoom) = (numbers.next()??, numbers.next()??, numbers.next()??);
    let inside = i32::from(x) <= i32::from(data.map.width) && i32::from(y) <= i32::from(data.map.height);
    let whole = numbers.next().is_none() && inside && (11..=View::MOST_ZOOM).contains(&zoom);
    whole.then_some(View { x: x as i16, y: y as i16, zoom })
}
