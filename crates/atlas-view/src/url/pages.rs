//! The list of pages that exist, for prerendering and for the site map.

use super::Page;
use atlas_data::{Dataset, RegionId, RegionRole};

/// Every page that has an address of its own, in a fixed order.
pub fn all_pages(data: &Dataset) -> Vec<Page> {
    let regions = data
        .regions
        .iter()
        .enumerate()
        .filter(|(_, region)| region.role == RegionRole::Belt)
        .map(|(index, _)| Page::Region(RegionId(index as u16)));
    [Page::Home, Page::Regions, Page::Trade, Page::Sources, Page::About].into_iter().chain(regions).collect()
}
