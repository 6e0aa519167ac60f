//! Where names and numbers stand: measured with the widths of the atlas's own font, for every width of the page.
//!
//! On a lying ribbon a name stands beside its region where it is as narrow as the region, or else raised by one row or more, with a
//! leader down to it. A standing ribbon has a name and a bar, one above the other, in the height of the region.

use super::version_of;
use atlas_data::ribbon::{Axis, Interval};
use atlas_data::{Country, Dataset, Lang, RegionId};
use atlas_words::metrics::text_width;

/// Widths in pixels from which a lying ribbon is set anew; below the first the ribbon stands. The style sheet has the same.
pub const BREAKS: [u16; 5] = [640, 740, 880, 1040, 1200];
/// Size of the letters of names.
pub const NAME_PX: f32 = 12.0;
/// Size of the letters of numbers.
pub const NUMBER_PX: f32 = 11.0;
/// Height of a standing ribbon: the shortest stretch of a region with a length takes a name and a bar.
pub const UPRIGHT_PX: f32 = 1160.0;
/// Rows above the one beside the regions.
const RAISED: usize = 3;
/// Room between two names of a row.
const APART: f32 = 7.0;
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
}

fn width_px(text: &str, px: f32) -> f32 {
    text_width(text, true) / 1000.0 * px
}

/// Places the names of one side of an axis on a ribbon of this width.
pub fn place(data: &Dataset, lang: Lang, axis: &Axis, country: Country, width: f32) -> Vec<Placed> {
    let side = axis.side(country);
    let scale = width / axis.length().max(1) as f32;
    let mut placed: Vec<Placed> = Vec::new();
    let count = side.len();
    for (index, Interval { region, from, to }) in side.into_iter().enumerate() {
        let (from, to) = (from as f32 * scale, to as f32 * scale);
        let own = width_px(data.region(region).short.get(lang), NAME_PX);
        let middle = f32::midpoint(from, to);
        // The first and the last keep to the ends of the ribbon.
        let span = match index {
            0 => (0.0, own),
            _ if index + 1 == count => (width - own, width),
            _ => (middle - own / 2.0, middle + own / 2.0),
        };
        let is_free = |row: usize| {
            span.0 >= 0.0
                && span.1 <= width
                && placed.iter().all(|other| {
                    let is_apart = other.row != row || other.span.1 + APART <= span.0 || span.1 + APART <= other.span.0;
                    // A leader crosses the rows below its name.
                    let covers = |name: (f32, f32), at: f32| name.0 - 2.0 < at && at < name.1 + 2.0;
                    is_apart
                        && !(other.row < row && covers(other.span, middle))
                        && !(other.row > row && covers(span, other.middle))
                })
        };
        let row = if own + APART <= to - from { Some(0) } else { (1..=RAISED).find(|row| is_free(*row)) };
        placed.push(Placed { region, span, middle, row: row.unwrap_or(RAISED + 1) });
    }
    placed
}

/// The style classes that put a name into its row at each width: `r0-2` is row 2 from the first width on.
pub fn name_class(data: &Dataset, lang: Lang, region: RegionId) -> String {
    let row = data.region(region);
    let Some(axis) = data.axis(version_of(row.boundary)) else { return String::new() };
    let mut class = "name".to_owned();
    let mut before = None;
    for (step, width) in BREAKS.into_iter().enumerate() {
        let placed = place(data, lang, axis, row.country, f32::from(width));
        let found = placed.iter().find(|placed| placed.region == region).map(|placed| placed.row);
        if let Some(found) = found.filter(|_| found != before) {
            class.push_str(&format!(" r{step}-{found}"));
        }
        before = found;
    }
    class
}

/// The first of [`BREAKS`] at which a number is as narrow as its region.
pub(super) fn number_step(data: &Dataset, region: RegionId, number: &str) -> usize {
    let row = data.region(region);
    let Some(axis) = data.axis(version_of(row.boundary)) else { return whole_step() };
    let own = axis.side(row.country).into_iter().find(|interval| interval.region == region);
    let share = own.map_or(0.0, |own| (own.to - own.from) as f32) / axis.length().max(1) as f32;
    let wanted = width_px(number, NUMBER_PX) + 3.0;
    BREAKS.into_iter().position(|width| wanted <= f32::from(width) * share).unwrap_or_else(whole_step)
}

/// No width is enough.
pub(super) fn whole_step() -> usize {
    BREAKS.len()
}

/// What the regions of one side take up on a standing ribbon of this width: from, to, and the lines of the name, in pixels from
/// the top. The text is centred on the region's middle.
pub fn stand(data: &Dataset, lang: Lang, axis: &Axis, country: Country, width: f32) -> Vec<(RegionId, f32, f32, Vec<String>)> {
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
