//! What is missing, why, on which side, and when that was last checked.

use atlas_data::{Country, Dataset, Gap, IndicatorId, Lang};

/// A missing stretch of one indicator on one side, with the regions that lack it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Missing {
    /// Side of the border.
    pub country: Country,
    /// Names of the regions.
    pub regions: Vec<String>,
    /// True where every region of the side lacks it.
    pub is_whole_side: bool,
    /// First and last missing year; open where none is given.
    pub years: (Option<u16>, Option<u16>),
    /// Why, in a few words and in a sentence.
    pub reason: (String, String),
    /// When that was last checked, ISO 8601.
    pub checked: String,
}

/// Every indicator with a gap, in the order of the list.
pub fn silence(data: &Dataset, lang: Lang) -> Vec<(String, Vec<Missing>)> {
    let indicators = (0u16..).zip(&data.indicators).map(|(index, indicator)| {
        let gaps = data.gaps.iter().filter(|gap| gap.indicator == IndicatorId(index));
        (indicator.name.get(lang).to_owned(), missing(data, lang, gaps))
    });
    indicators.filter(|(_, missing)| !missing.is_empty()).collect()
}

/// Gaps of the same years, reason and side become one entry.
fn missing<'a>(data: &Dataset, lang: Lang, gaps: impl Iterator<Item = &'a Gap>) -> Vec<Missing> {
    let mut entries: Vec<(Missing, atlas_data::ReasonId)> = Vec::new();
    for gap in gaps {
        let region = data.region(gap.region);
        let years = (gap.from, gap.to);
        let known = entries.iter_mut().find(|(entry, reason)| {
            entry.country == region.country
                && entry.years == years
                && *reason == gap.reason
                && entry.checked == gap.checked
        });
        let name = region.short.get(lang).to_owned();
        if let Some((entry, _)) = known {
            entry.regions.push(name);
            continue;
        }
        let reason = data.reasons.get(gap.reason.index());
        let reason_text =
            reason.map_or_else(Default::default, |row| (row.short.get(lang).to_owned(), row.text.get(lang).to_owned()));
        let entry = Missing {
            country: region.country,
            regions: vec![name],
            is_whole_side: false,
            years,
            reason: reason_text,
            checked: gap.checked.clone(),
        };
        entries.push((entry, gap.reason));
    }
    let side = |country: Country| {
        let belt = |row: &&atlas_data::Region| row.role == atlas_data::RegionRole::Belt && row.country == country;
        data.regions.iter().filter(belt).count()
    };
    let mut entries: Vec<Missing> = entries.into_iter().map(|(entry, _)| entry).collect();
    for entry in &mut entries {
        entry.is_whole_side = entry.regions.len() >= side(entry.country);
    }
    entries.sort_by_key(|entry| (entry.country == Country::Kazakhstan, entry.years));
    entries
}
