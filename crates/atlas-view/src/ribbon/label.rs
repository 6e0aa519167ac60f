//! Where names and numbers stand: measured with the widths of the atlas's own font, for every width of the page.
//!
//! On a lying ribbon a name stands beside its region where it is as narrow as the region, or else raised by one row or more, with a
//! leader down to it. A standing ribbon has a name and a bar, one above the other, in the height of the region.

use super::version_of;
use atlas_data::ribbon::{Axis, Interval};
use atlas_data::{Boundary, Country, Dataset, Lang, RegionId};
use atlas_words::metrics::text_width;
use atlas_words::shorten::short_name;
use std::cmp::Ordering;

/// Widths in pixels from which a lying ribbon is set anew; below the first the ribbon stands. The style sheet has the same.
pub const BREAKS: [u16; 5] = [640, 740, 880, 1040, 1200];
/// Size of the letters of names.
pub const NAME_PX: f32 = 12.0;
/// Size of the letters of numbers.
pub const NUMBER_PX: f32 = 11.0;
/// Height of a standing ribbon: the shortest stretch of a region with a length takes a name and a bar.
pub const UPRIGHT_PX: f32 = 1160.0;
/// Rows above the one beside the regions.
const RAISED: usize = 2;
/// Room between two names of a row.
const APART: f32 = 7.0;
/// Room for the number of a region that touches the border at a point, as a share of the axis: half of its smaller neighbour.
const POINT_ROOM: f32 = 0.035;
/// A standing ribbon: what lies between its sides, height of a line of a name, height of the bar with its number.
const BAND_PX: f32 = 52.0;
const LINE_PX: f32 = 14.0;
const BAR_PX: f32 = 13.0;

/// A name in its place on a lying ribbon.
#[derive(Clone, Debug, PartialEq)]
pub struct Placed {
    /// Region.
    pub region: RegionId,
    /// Left and right end in pixels.
    pub span: (f32, f32),
    /// The middle of its region, where a leader goes down.
    pub middle: f32,
    /// Row: nought beside the region, then raised.
    pub row: usize,
    /// True where the name is cut short.
    pub is_short: bool,
}

fn width_px(text: &str, px: f32) -> f32 {
    text_width(text, true) / 1000.0 * px
}

/// Places the names of one side of an axis on a ribbon of this width. Where not all of them find room, those that want most
/// more than they have are cut short, one after the other.
pub fn place(data: &Dataset, lang: Lang, axis: &Axis, country: Country, width: f32) -> Vec<Placed> {
    let side = axis.side(country);
    let scale = width / axis.length().max(1) as f32;
    let name = |own: &Interval| data.region(own.region).short.get(lang);
    let excess = |own: &Interval| width_px(name(own), NAME_PX) - (own.to - own.from) as f32 * scale;
    let mut wanting = side.clone();
    wanting.sort_by(|a, b| excess(b).total_cmp(&excess(a)));
    let mut names = Vec::new();
    for cut in 0..=side.len() {
        let is_short = |own: &Interval| wanting.iter().take(cut).any(|other| other.region == own.region);
        let count = side.len();
        names = side
            .iter()
            .enumerate()
            .map(|(index, own)| {
                let text = if is_short(own) { short_name(name(own)) } else { name(own).to_owned() };
                let wide = width_px(&text, NAME_PX);
                let (from, to) = (own.from as f32 * scale, own.to as f32 * scale);
                let middle = f32::midpoint(from, to);
                // The first and the last keep to the ends of the ribbon.
                let span = match index {
                    0 => (0.0, wide),
                    _ if index + 1 == count => (width - wide, width),
                    _ => (middle - wide / 2.0, middle + wide / 2.0),
                };
                let row = if wide + APART <= to - from { 0 } else { RAISED + 1 };
                Placed { region: own.region, span, middle, row, is_short: is_short(own) }
            })
            .collect();
        if let Some(placed) = raise(&names) {
            return placed;
        }
    }
    names
}

/// Finds rows for the names that are wider than their regions: as few rows as possible, and no name or leader across another.
fn raise(names: &[Placed]) -> Option<Vec<Placed>> {
    let raised: Vec<usize> = (0..names.len()).filter(|at| names.get(*at).is_some_and(|name| name.row > 0)).collect();
    (1..=RAISED).find_map(|most| {
        let mut tried = names.to_vec();
        try_rows(&mut tried, &raised, most).then_some(tried)
    })
}

fn try_rows(names: &mut [Placed], left: &[usize], most: usize) -> bool {
    let Some((first, rest)) = left.split_first() else { return true };
    for row in 1..=most {
        let Some(name) = names.get_mut(*first) else { return false };
        name.row = row;
        let name = name.clone();
        let others = names.iter().filter(|other| other.region != name.region && other.row <= RAISED);
        if others.clone().all(|other| is_clear(&name, other)) && try_rows(names, rest, most) {
            return true;
        }
    }
    if let Some(name) = names.get_mut(*first) {
        name.row = RAISED + 1;
    }
    false
}

/// Neither name covers the other, nor the leader that goes down through its row.
fn is_clear(a: &Placed, b: &Placed) -> bool {
    let covers = |name: &Placed, at: f32| name.span.0 - 2.0 < at && at < name.span.1 + 2.0;
    match a.row.cmp(&b.row) {
        Ordering::Equal => a.span.1 + APART <= b.span.0 || b.span.1 + APART <= a.span.0,
        Ordering::Greater => !covers(b, a.middle),
        Ordering::Less => !covers(a, b.middle),
    }
}

/// The words that put a name into its row at each width, for the style sheet: `r0-2` is row 2 from the first width on, `c0-2` the same with the
/// name cut short; the first and the last keep to the ends.
pub fn name_set(data: &Dataset, lang: Lang, region: RegionId) -> String {
    let row = data.region(region);
    let Some(axis) = data.axis(version_of(row.boundary)) else { return String::new() };
    let side = axis.side(row.country);
    let mut words: Vec<String> = Vec::new();
    let mut before = None;
    for (step, width) in BREAKS.into_iter().enumerate() {
        let placed = place(data, lang, axis, row.country, f32::from(width));
        let found = placed.iter().find(|placed| placed.region == region).map(|placed| (placed.row, placed.is_short));
        if let Some((row, is_short)) = found.filter(|_| found != before) {
            words.push(format!("{}{step}-{row}", if is_short { 'c' } else { 'r' }));
        }
        before = found;
    }
    if side.iter().any(|own| own.region == region && own.from == own.to) {
        words.push("point".to_owned());
    }
    if side.first().is_some_and(|own| own.region == region) {
        words.push("start".to_owned());
    }
    if side.last().is_some_and(|own| own.region == region) {
        words.push("end".to_owned());
    }
    words.join(" ")
}

/// The most rows that names of a side take up at each width, in the same words.
pub fn rows_set(data: &Dataset, lang: Lang, country: Country) -> String {
    let rows = |version: Boundary, width: u16| {
        let axis = data.axis(version)?;
        place(data, lang, axis, country, f32::from(width)).iter().map(|placed| placed.row).max()
    };
    let most = |width| [Boundary::Y2022, Boundary::Y2016].into_iter().filter_map(|version| rows(version, width)).max();
    let words = BREAKS.into_iter().enumerate().filter_map(|(step, width)| Some(format!("r{step}-{}", most(width)?)));
    words.collect::<Vec<_>>().join(" ")
}

/// The first of [`BREAKS`] at which a number is as narrow as its region.
pub(super) fn number_step(data: &Dataset, region: RegionId, number: &str) -> usize {
    let row = data.region(region);
    let Some(axis) = data.axis(version_of(row.boundary)) else { return whole_step() };
    let own = axis.side(row.country).into_iter().find(|interval| interval.region == region);
    let share = own.map_or(0.0, |own| (own.to - own.from) as f32) / axis.length().max(1) as f32;
    let share = if share > 0.0 { share } else { POINT_ROOM };
    let wanted = width_px(number, NUMBER_PX) + 3.0;
    BREAKS.into_iter().position(|width| wanted <= f32::from(width) * share).unwrap_or_else(whole_step)
}

/// No width is enough.
pub(super) fn whole_step() -> usize {
    BREAKS.len()
}

/// What the regions of one side take up on a standing ribbon of this width: from, to, and the lines of the name, in pixels from
/// the top. The text is centred on the region's middle.
pub fn stand(
    data: &Dataset,
    lang: Lang,
    axis: &Axis,
    country: Country,
    width: f32,
) -> Vec<(RegionId, f32, f32, Vec<String>)> {
    let room = (width - BAND_PX) / 2.0;
    let scale = UPRIGHT_PX / axis.length().max(1) as f32;
    let stand = |Interval { region, from, to }: Interval| {
        let lines = lines(data.region(region).short.get(lang), room);
        let middle = (from + to) as f32 / 2.0 * scale;
        let height = lines.len() as f32 * LINE_PX + BAR_PX;
        (region, middle - height / 2.0, middle + height / 2.0, lines)
    };
    axis.side(country).into_iter().map(stand).collect()
}

/// A name in lines that fit, broken at spaces and behind hyphens, as a browser does.
fn lines(name: &str, room: f32) -> Vec<String> {
    let mut lines = vec![String::new()];
    for word in name.split_inclusive([' ', '-']) {
        let Some(line) = lines.last_mut() else { continue };
        let longer = format!("{line}{word}");
        if line.is_empty() || width_px(longer.trim_end(), NAME_PX) <= room {
            *line = longer;
        } else {
            lines.push(word.to_owned());
        }
    }
    lines.into_iter().map(|line| line.trim_end().to_owned()).collect()
}
