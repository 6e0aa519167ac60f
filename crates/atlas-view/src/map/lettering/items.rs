//! What is to be named, in the order of weight, and the positions that each name may take.

use super::super::label::break_in_two;
use super::ground::{Ground, Outline};
use super::{Anchor, LabelKind, Named};
use atlas_data::shape::{ContextKind, ContextShape};
use atlas_data::{Boundary, Dataset, Lang, SettlementRole};
use atlas_words::t;

/// A name that wants a place.
pub(super) struct Item {
    pub(super) kind: LabelKind,
    pub(super) key: String,
    pub(super) boundary: Boundary,
    pub(super) room: Room,
    /// The better one first.
    pub(super) positions: Vec<Position>,
}

/// Where a name may stand.
pub(super) enum Room {
    /// Inside this outline.
    Inside(Outline),
    /// Anywhere but across the state border.
    OwnSide,
    /// On the border too.
    Anywhere,
}

/// A position that a name may take.
pub(super) struct Position {
    pub(super) lines: Vec<String>,
    pub(super) at: (i16, i16),
    pub(super) anchor: Anchor,
    pub(super) dx_em: f64,
    pub(super) dy_em: f64,
}

/// Everything that is named; who comes first is placed first.
pub(super) fn items(data: &Dataset, ground: &Ground, lang: Lang, crossings: &[Named]) -> Vec<Item> {
    let sheet = &data.map;
    let regions = sheet.regions.iter().map(|shape| {
        let region = data.region(shape.region);
        let outline = ground.outline(&shape.rings);
        Item {
            kind: LabelKind::Region,
            key: region.key.clone(),
            boundary: region.boundary,
            positions: within(region.short.get(lang), shape.label, &outline),
            room: Room::Inside(outline),
        }
    });
    let around = sheet.context.iter().filter_map(|shape| {
        let (kind, name) = surname(lang, shape)?;
        let outline = ground.outline(&shape.rings);
        let positions = within(name, shape.label?, &outline);
        Some(Item { kind, key: shape.key.clone(), boundary: Boundary::Any, positions, room: Room::Inside(outline) })
    });
    let mut items: Vec<Item> = regions.chain(around).collect();
    let settlements = |role: SettlementRole, kind: LabelKind| {
        let mut rows: Vec<_> = data.settlements.iter().filter(|row| row.role == role).collect();
        // Larger ones first; the order of the file is the same every time.
        rows.sort_by_key(|row| std::cmp::Reverse(row.population.map_or(0, |count| count.to_f64() as i64)));
        rows.into_iter().map(move |row| beside(kind, &row.key, row.name.get(lang), row.at))
    };
    items.extend(settlements(SettlementRole::Centre, LabelKind::Centre));
    items.extend(crossings.iter().map(|mark| beside(LabelKind::Crossing, &mark.key, &mark.name, mark.at)));
    items.extend(settlements(SettlementRole::Town, LabelKind::Town));
    items
}

/// The two states are named once, on their widest shape away from the border.
fn surname(lang: Lang, shape: &ContextShape) -> Option<(LabelKind, &str)> {
    match shape.kind {
        ContextKind::Water => Some((LabelKind::Water, shape.name.get(lang))),
        ContextKind::Neighbour => Some((LabelKind::State, shape.name.get(lang))),
        ContextKind::Inland if shape.key == "ru-other" => Some((LabelKind::State, t::country_russia(lang))),
        ContextKind::Inland if shape.key == "kz-karaganda-ulytau" => {
            Some((LabelKind::State, t::country_kazakhstan(lang)))
        }
        ContextKind::Inland => None,
    }
}

/// In one line or two, on the point that is farthest from the edges or as near to it as there is room.
fn within(name: &str, label: (i16, i16), outline: &Outline) -> Vec<Position> {
    let two = break_in_two(name);
    let points = std::iter::once(label).chain(outline.points_near(label));
    points
        .flat_map(|at| {
            let position =
                |lines: Vec<String>, dy_em| Position { lines, at, anchor: Anchor::Middle, dx_em: 0.0, dy_em };
            std::iter::once(position(vec![name.to_owned()], 0.31))
                .chain(two.clone().map(|lines| position(lines, -0.24)))
        })
        .collect()
}

/// Around a mark: to the right as names are read, then to the left, above, below, and between these.
fn beside(kind: LabelKind, key: &str, name: &str, at: (i16, i16)) -> Item {
    const AROUND: [(Anchor, f64, f64); 8] = [
        (Anchor::Start, 0.55, 0.31),
        (Anchor::End, -0.55, 0.31),
        (Anchor::Middle, 0.0, -0.6),
        (Anchor::Middle, 0.0, 1.3),
        (Anchor::Start, 0.4, -0.3),
        (Anchor::Start, 0.4, 1.05),
        (Anchor::End, -0.4, -0.3),
        (Anchor::End, -0.4, 1.05),
    ];
    let position = |(anchor, dx_em, dy_em)| Position { lines: vec![name.to_owned()], at, anchor, dx_em, dy_em };
    let room = if kind == LabelKind::Crossing { Room::Anywhere } else { Room::OwnSide };
    let positions = AROUND.into_iter().map(position).collect();
    Item { kind, key: key.to_owned(), boundary: Boundary::Any, room, positions }
}
