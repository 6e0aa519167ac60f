//! Regions and settlements.

use super::{Record, line, text3};
use crate::entry::Entry;
use crate::kind::Kind;
use atlas_data::{Country, Lang, Region, RegionId, RegionRole};
use atlas_view::url::Page;

pub(super) fn entries(record: Record) -> Vec<Entry> {
    let data = record.data;
    let regions = (0u16..).zip(&data.regions).map(|(index, row)| region(record, RegionId(index), row));
    let settlements = data.settlements.iter().map(|row| {
        let address = record.address(Page::Region(row.region));
        let mut entry = Entry::new(Kind::Settlement, &row.key, row.name.clone(), address);
        entry.context = data.region(row.region).name.clone();
        entry
    });
    regions.chain(settlements).collect()
}

fn region(record: Record, id: RegionId, row: &Region) -> Entry {
    let is_drawn = row.role == RegionRole::Belt;
    let address = record.address(if is_drawn { Page::Region(id) } else { Page::Regions });
    let mut entry = Entry::new(Kind::Region, &row.key, row.name.clone(), address);
    entry.context = text3(|lang| line([country(record, lang, row.country), centre(record, lang, row)]));
    entry.other = vec![row.short.en.clone(), row.short.ru.clone(), row.short.kk.clone()];
    entry.other.extend([row.name_kk_latin.clone(), row.iso.clone()].into_iter().filter(|name| !name.is_empty()));
    entry
}

fn country(record: Record<'_>, lang: Lang, country: Country) -> &str {
    let key = match country {
        Country::Russia => "ru-all",
        Country::Kazakhstan => "kz-all",
    };
    record.data.region_id(key).map_or("", |id| record.data.region(id).name.get(lang))
}

fn centre<'a>(record: Record<'a>, lang: Lang, row: &Region) -> &'a str {
    let centre = row.centre.and_then(|id| record.data.settlements.get(id.index()));
    centre.map_or("", |town| town.name.get(lang))
}
