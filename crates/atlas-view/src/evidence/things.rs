//! What a key stands for: its name, and where it is shown.

use crate::figure::period_text;
use crate::url::Page;
use atlas_data::evidence::{Crossing, Evidence, Forum, Statement};
use atlas_data::{Dataset, Lang, RegionId};
use atlas_words::t;

/// A name with the place where it leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ThingLink {
    /// Name in the language of the page.
    pub name: String,
    /// Page that shows it.
    pub page: Page,
    /// Fragment on that page; empty for the page itself.
    pub fragment: String,
}

/// What a key of `about` stands for; `None` only for a key that is none, which the build refuses.
pub fn thing_link(data: &Dataset, evidence: &Evidence, lang: Lang, key: &str) -> Option<ThingLink> {
    let region_page =
        |id: RegionId, name: &str| ThingLink { name: name.to_owned(), page: Page::Region(id), fragment: String::new() };
    if let Some(id) = data.region_id(key) {
        let region = data.region(id);
        let is_drawn = region.role == atlas_data::RegionRole::Belt;
        let name = region.name.get(lang);
        let nowhere = ThingLink { name: name.to_owned(), page: Page::Regions, fragment: String::new() };
        return Some(if is_drawn { region_page(id, name) } else { nowhere });
    }
    if let Some(town) = data.settlements.iter().find(|row| row.key == key) {
        return Some(region_page(town.region, town.name.get(lang)));
    }
    if let Some(document) = evidence.document(key) {
        let page = Page::Document(document.code.parse().unwrap_or_default());
        return Some(ThingLink { name: document.name.get(lang).to_owned(), page, fragment: String::new() });
    }
    let on = |page: Page, name: String| ThingLink { name, page, fragment: key.to_owned() };
    if let Some(forum) = evidence.forums.iter().find(|row| row.id == key) {
        return Some(on(Page::Cooperation, forum_name(lang, forum)));
    }
    if let Some(crossing) = evidence.crossings.iter().find(|row| row.id == key) {
        return Some(on(Page::Border, crossing_name(lang, crossing)));
    }
    let thing = evidence.thing(key)?;
    let page = match thing.table {
        "record/actors.csv" => Page::People,
        "record/agreements.csv" => Page::Agreements,
        "record/corridors.csv" | "record/rivers.csv" => Page::Border,
        "record/programmes.csv" | "record/projects.csv" => Page::Cooperation,
        _ => Page::Law,
    };
    Some(on(page, thing.name.get(lang).to_owned()))
}

/// "XIII forum, 4 October 2016".
pub fn forum_name(lang: Lang, forum: &Forum) -> String {
    t::record_forum_name(lang, &super::roman(forum.ordinal), &period_text(lang, forum.main_day))
}

/// Both names of a crossing, the Russian side first; one where only one is known.
pub fn crossing_name(lang: Lang, crossing: &Crossing) -> String {
    let names = [&crossing.name_russia, &crossing.name_kazakhstan];
    let names: Vec<&str> = names.into_iter().flatten().map(|name| name.get(lang)).collect();
    names.join(" – ")
}

/// "paragraph 2, sentence 3".
pub fn place_text(lang: Lang, paragraph: u16, sentence: u16) -> String {
    t::evidence_place(lang, &paragraph.to_string(), &sentence.to_string())
}

/// Who says a statement: the person or institution quoted, or the document itself.
pub fn speaker_name(evidence: &Evidence, lang: Lang, statement: &Statement) -> String {
    let speaker = statement.speaker.as_deref().and_then(|key| evidence.actors.iter().find(|row| row.id == key));
    let document = || evidence.document(&statement.document).map(|row| row.name.get(lang).to_owned());
    speaker.map(|row| row.name.get(lang).to_owned()).or_else(document).unwrap_or_default()
}

/// True for an address that can be followed.
pub fn is_web(address: &str) -> bool {
    address.starts_with("https://") || address.starts_with("http://")
}

/// Keys of what the record holds for a region: forums, agreements, crossings, rivers, corridors, projects.
pub fn things_of(evidence: &Evidence, region: &str) -> Vec<String> {
    let is_here = |list: &[String]| list.iter().any(|key| key == region);
    let is_side = |key: &Option<String>| key.as_deref() == Some(region);
    let forums = evidence.forums.iter().filter(|row| is_side(&row.region)).map(|row| &row.id);
    let agreements = evidence.agreements.iter().filter(|row| is_here(&row.regions)).map(|row| &row.id);
    let at_border = |row: &&Crossing| is_side(&row.region_russia) || is_side(&row.region_kazakhstan);
    let crossings = evidence.crossings.iter().filter(at_border).map(|row| &row.id);
    let rivers = evidence.rivers.iter().filter(|row| is_here(&row.regions)).map(|row| &row.id);
    let corridors = evidence.corridors.iter().filter(|row| is_here(&row.regions)).map(|row| &row.id);
    let projects = evidence.projects.iter().filter(|row| is_here(&row.regions)).map(|row| &row.id);
    forums.chain(agreements).chain(crossings).chain(rivers).chain(corridors).chain(projects).cloned().collect()
}
