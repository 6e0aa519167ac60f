//! Facing pairs: by either region, by both, in either order.

use super::{Record, line, text3};
use crate::entry::Entry;
use crate::kind::Kind;
use atlas_data::{Boundary, Lang, Pair, Text3};
use atlas_view::pair::crossings;
use atlas_view::say::{pair_heading, pair_name};
use atlas_view::url::Page;
use atlas_words::t;

pub(super) fn entries(record: Record) -> Vec<Entry> {
    record.data.pairs(Boundary::Any).into_iter().map(|pair| entry(record, pair)).collect()
}

fn entry(record: Record, pair: Pair) -> Entry {
    let data = record.data;
    let name = text3(|lang| pair_heading(data, lang, pair));
    // A prefix keeps its key apart from those of towns.
    let key = format!("pair-{}", data.pair_slug(pair));
    let mut entry = Entry::new(Kind::Pair, &key, name, record.address(Page::Pair(pair)));
    entry.context = text3(|lang| line([version(lang, data.pair_boundary(pair)), &crossed(record, lang, pair)]));
    let short = text3(|lang| pair_name(data, lang, pair));
    entry.other.extend([short.en, short.ru, short.kk]);
    let centres = [pair.russian, pair.kazakh].map(|region| data.region(region).centre);
    let centres = centres.into_iter().flatten().filter_map(|id| data.settlements.get(id.index()));
    let centres: Vec<&Text3> = centres.map(|town| &town.name).collect();
    for centre in centres {
        entry.mention(centre);
    }
    entry
}

fn version(lang: Lang, boundary: Boundary) -> &'static str {
    match boundary {
        Boundary::Any => "",
        Boundary::Y2016 => t::map_boundary_2016(lang),
        Boundary::Y2022 => t::map_boundary_2022(lang),
    }
}

/// Its kind with the crossings that make it worth a visit: names of the first few.
fn crossed(record: Record, lang: Lang, pair: Pair) -> String {
    let between = crossings(record.data, record.evidence, pair);
    let names = between.iter().map(|(row, _)| atlas_view::evidence::crossing_name(lang, row));
    names.take(4).collect::<Vec<_>>().join(", ")
}
