//! What lies on the axis, with its words; and what is known to cross the border and has no known place.

use super::drawn;
use crate::evidence::crossing_name;
use crate::url::{Page, page_path};
use atlas_data::evidence::Evidence;
use atlas_data::ribbon::MarkKind;
use atlas_data::{Boundary, Dataset, Lang};
use atlas_words::{number, t};

/// Positions nearer to the line than this, in kilometres, are as near as the drawn line can say.
const NEAR_KM: u16 = 5;

/// A mark on the axis.
#[derive(Clone, Debug, PartialEq)]
pub struct MarkModel {
    /// What it is.
    pub kind: MarkKind,
    /// Road, rail and so on.
    pub mode: String,
    /// Place, in units of the drawing.
    pub at: u32,
    /// True where the stated position is the place where the border is crossed.
    pub is_exact: bool,
    /// Name alone.
    pub name: String,
    /// Name, kind, and how well its place is known.
    pub spoken: String,
    /// Address of its entry below the site's root.
    pub address: String,
}

/// Something without a known place on the axis.
#[derive(Clone, Debug, PartialEq)]
pub struct Unplaced {
    /// Name.
    pub name: String,
    /// Kind: road, rail, oil.
    pub mode: String,
    /// Regions that its row names.
    pub regions: String,
    /// Address of its entry below the site's root.
    pub address: String,
}

/// Every mark, in order.
pub fn marks(data: &Dataset, evidence: &Evidence, lang: Lang) -> Vec<MarkModel> {
    let length = data.axis(Boundary::Y2022).map_or(0, atlas_data::ribbon::Axis::length);
    let border = page_path(data, lang, Page::Border);
    data.ribbon
        .marks
        .iter()
        .map(|mark| {
            let name = match mark.kind {
                MarkKind::Crossing => {
                    evidence.crossings.iter().find(|row| row.id == mark.key).map(|row| crossing_name(lang, row))
                }
                _ => evidence.thing(&mark.key).map(|thing| thing.name.get(lang).to_owned()),
            };
            let name = name.unwrap_or_default();
            let about = match mark.kind {
                MarkKind::River => t::ribbon_river(lang).to_owned(),
                MarkKind::Corridor => evidence.word(lang, "corridor", &mark.mode).to_owned(),
                MarkKind::Crossing => {
                    let precision = evidence.word(lang, "precision", &mark.precision);
                    let off = (mark.off_km > NEAR_KM)
                        .then(|| t::ribbon_off(lang, &number::format(f64::from(mark.off_km), 0, lang)));
                    [Some(evidence.word(lang, "mode", &mark.mode).to_owned()), Some(precision.to_owned()), off]
                        .into_iter()
                        .flatten()
                        .collect::<Vec<_>>()
                        .join("; ")
                }
            };
            MarkModel {
                kind: mark.kind,
                mode: mark.mode.clone(),
                at: drawn(mark.at, length),
                is_exact: mark.precision == "border-point",
                spoken: format!("{name}: {about}"),
                name,
                address: format!("{border}#{}", mark.key),
            }
        })
        .collect()
}

/// Crossings and corridors that are not on the axis, in the order of their files.
pub fn unplaced(data: &Dataset, evidence: &Evidence, lang: Lang) -> Vec<Unplaced> {
    let border = page_path(data, lang, Page::Border);
    let is_placed = |key: &str| data.ribbon.marks.iter().any(|mark| mark.key == key);
    let short = |key: &String| data.region_id(key).map(|id| data.region(id).short.get(lang).to_owned());
    let crossings = evidence.crossings.iter().filter(|row| !is_placed(&row.id)).map(|row| Unplaced {
        name: crossing_name(lang, row),
        mode: evidence.word(lang, "mode", &row.mode).to_owned(),
        regions: [&row.region_russia, &row.region_kazakhstan]
            .into_iter()
            .flatten()
            .filter_map(short)
            .collect::<Vec<_>>()
            .join(" – "),
        address: format!("{border}#{}", row.id),
    });
    let corridors = evidence.corridors.iter().filter(|row| !is_placed(&row.id)).map(|row| Unplaced {
        name: row.name.get(lang).to_owned(),
        mode: evidence.word(lang, "corridor", &row.mode).to_owned(),
        regions: row.regions.iter().filter_map(short).collect::<Vec<_>>().join(", "),
        address: format!("{border}#{}", row.id),
    });
    crossings.chain(corridors).collect()
}
