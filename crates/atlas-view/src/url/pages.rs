//! The list of pages that exist, for prerendering and for the site map.

use super::{Embed, Page};
use atlas_data::evidence::Evidence;
use atlas_data::{Boundary, Dataset, RegionId, RegionRole};

/// Every page that has an address of its own, in a fixed order.
pub fn all_pages(data: &Dataset, evidence: &Evidence) -> Vec<Page> {
    let belt = (0u16..).zip(&data.regions).filter(|(_, region)| region.role == RegionRole::Belt);
    let regions: Vec<RegionId> = belt.map(|(index, _)| RegionId(index)).collect();
    let words = Page::WORDS.map(|(page, _)| page);
    let documents = evidence.documents.iter().filter_map(|row| row.code.parse().ok()).map(Page::Document);
    let pairs = data.pairs(Boundary::Any).into_iter().map(Page::Pair);
    let figures = regions.iter().map(|id| Page::Figures(*id));
    let regions = regions.iter().map(|id| Page::Region(*id));
    let embeds = Embed::ALL.map(Page::Embed);
    let things = regions.chain(pairs).chain(figures).chain(documents).chain(embeds);
    [Page::Home].into_iter().chain(words).chain(things).collect()
}
