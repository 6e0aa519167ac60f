//! Finding a region by its name in any of the languages, by its short name, or by its centre.

use crate::url::Lens;
use atlas_data::{Country, Dataset, Lang, Region, RegionId, RegionRole};
use atlas_words::fold::fold;
use atlas_words::t;

/// A region that fits what was typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// Which.
    pub region: RegionId,
    /// Full name.
    pub name: String,
    /// Centre and side of the border; the version of the borders where it is not the one shown.
    pub hint: String,
}

/// Regions whose names begin with every word that was typed: those of the lens's borders first. With nothing typed, all of these.
pub fn find_regions(data: &Dataset, lang: Lang, lens: &Lens, typed: &str) -> Vec<Found> {
    let wanted = fold(typed);
    let words: Vec<&str> = wanted.split(' ').filter(|word| !word.is_empty()).collect();
    let belt = || (0u16..).zip(&data.regions).filter(|(_, row)| row.role == RegionRole::Belt);
    let fits = |region: &Region| {
        let names = names(data, region);
        words.iter().all(|word| names.split(' ').any(|name| name.starts_with(word)))
    };
    let here = belt().filter(|(_, row)| row.boundary.is_in(lens.borders) && fits(row));
    let there = belt().filter(|(_, row)| !words.is_empty() && !row.boundary.is_in(lens.borders) && fits(row));
    here.map(|(index, row)| (index, row, None))
        .chain(there.map(|(index, row)| (index, row, Some(version(lang, row)))))
        .map(|(index, row, version)| Found {
            region: RegionId(index),
            name: row.name.get(lang).to_owned(),
            hint: hint(data, lang, row, version),
        })
        .collect()
}

fn version(lang: Lang, region: &Region) -> &'static str {
    if region.successors.is_empty() { t::map_boundary_2022(lang) } else { t::map_boundary_2016(lang) }
}

fn hint(data: &Dataset, lang: Lang, region: &Region, version: Option<&str>) -> String {
    let side = match region.country {
        Country::Russia => t::country_russia(lang),
        Country::Kazakhstan => t::country_kazakhstan(lang),
    };
    let centre = region.centre.and_then(|id| data.settlements.get(id.index())).map(|row| row.name.get(lang));
    centre.into_iter().chain([side]).chain(version).collect::<Vec<&str>>().join(" · ")
}

fn names(data: &Dataset, region: &Region) -> String {
    let centre = region.centre.and_then(|id| data.settlements.get(id.index())).map(|row| &row.name);
    let texts = [Some(&region.name), Some(&region.short), centre].into_iter().flatten();
    let all: Vec<&str> =
        texts.flat_map(|text| Lang::ALL.map(|lang| text.get(lang))).chain([region.name_kk_latin.as_str()]).collect();
    fold(&all.join(" "))
}
