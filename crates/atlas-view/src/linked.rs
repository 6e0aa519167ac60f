//! The description of the data that search engines of datasets read (`schema.org/Dataset` as JSON-LD). Addresses are
//! relative to the page, since the atlas does not know at which host it stands.

use crate::door::part_name;
use crate::pair::compared_rows;
use crate::say::page_name;
use crate::url::{Page, page_path};
use atlas_data::door::{Door, DoorFile};
use atlas_data::{Dataset, Lang, Period};
use atlas_words::t;
use std::fmt::Write;

/// The vocabulary. It is a name; nothing is loaded from there.
const VOCABULARY: &str = "https://schema.org/";

/// The description for a page: of the whole dataset on the data page, of its own part on pages that have one.
/// `root` leads from the page to the root of the site.
pub fn linked_data(data: &Dataset, door: &Door, lang: Lang, page: Page, root: &str) -> Option<String> {
    let folder = format!("{root}data/{}/", data.version);
    if page == Page::Data {
        let wanted = ["datapackage.json", "geojson/regions-2022.geojson", "geojson/border.geojson"];
        let is_wanted = |file: &&DoorFile| wanted.contains(&file.path.as_str()) || ends(&file.path, "csv");
        let files = door.files.iter().filter(is_wanted);
        let mut members = head(data, lang, t::data_dataset_name(lang), t::data_dataset_text(lang), &folder);
        members.extend(time(
            data.observations.iter().map(|row| row.period).chain(data.trade_values.iter().map(|row| row.period)),
        ));
        members.push(("spatialCoverage", place(t::home_heading(lang), door.bounds.as_deref())));
        members.push(("distribution", array(files.map(|file| download(file, &folder)))));
        return Some(object(&members));
    }
    let part = door.part(&part_name(data, page)?)?;
    let name = page_name(data, lang, page);
    let title = t::data_part_name(lang, &name);
    let mut members = head(data, lang, &title, t::data_dataset_text(lang), &folder);
    match page {
        Page::Region(region) | Page::Figures(region) => {
            let own = data.observations.iter().filter(|row| row.region == region).map(|row| row.period);
            members.extend(time(own));
            members.push(("spatialCoverage", place(&name, part.bounds.as_deref())));
        }
        Page::Pair(pair) => {
            members.extend(time(compared_rows(data, pair).into_iter().map(|row| row.period)));
            members.push(("spatialCoverage", place(&name, part.bounds.as_deref())));
        }
        Page::Trade | Page::TradeFigures => members.extend(time(data.trade_values.iter().map(|row| row.period))),
        _ => {}
    }
    let whole = [
        ("@type", text("Dataset")),
        ("name", text(t::data_dataset_name(lang))),
        ("url", text(&format!("{root}{}", page_path(data, lang, Page::Data)))),
    ];
    members.push(("isPartOf", object(&whole)));
    members.push(("distribution", array(part.files.iter().map(|file| download(file, &folder)))));
    Some(object(&members))
}

type Members = Vec<(&'static str, String)>;

fn head(data: &Dataset, lang: Lang, name: &str, description: &str, folder: &str) -> Members {
    vec![
        ("@context", text(VOCABULARY)),
        ("@type", text("Dataset")),
        ("name", text(name)),
        ("description", text(description)),
        ("inLanguage", array(Lang::ALL.into_iter().map(|lang| text(lang.tag())))),
        ("version", text(&data.version)),
        ("dateModified", text(&data.created)),
        ("license", text(&format!("{folder}LICENCE.md"))),
        ("isAccessibleForFree", "true".to_owned()),
        ("creator", object(&[("@type", text("Organization")), ("name", text(t::site_name(lang)))])),
    ]
}

/// First and last year that values speak of.
fn time(periods: impl Iterator<Item = Period>) -> Option<(&'static str, String)> {
    let years: Vec<u16> = periods.filter_map(Period::year).collect();
    let (first, last) = (years.iter().min()?, years.iter().max()?);
    Some(("temporalCoverage", text(&format!("{first}/{last}"))))
}

fn place(name: &str, bounds: Option<&str>) -> String {
    let mut members = vec![("@type", text("Place")), ("name", text(name))];
    if let Some(bounds) = bounds {
        members.push(("geo", object(&[("@type", text("GeoShape")), ("box", text(bounds))])));
    }
    object(&members)
}

fn download(file: &DoorFile, folder: &str) -> String {
    let form = match file.path.rsplit('.').next() {
        Some("csv") => "text/csv",
        Some("geojson") => "application/geo+json",
        _ => "application/json",
    };
    object(&[
        ("@type", text("DataDownload")),
        ("encodingFormat", text(form)),
        ("contentSize", text(&format!("{} B", file.bytes))),
        ("contentUrl", text(&format!("{folder}{}", file.path))),
    ])
}

fn ends(path: &str, ending: &str) -> bool {
    path.rsplit('.').next() == Some(ending)
}

fn object(members: &[(&str, String)]) -> String {
    let members = members.iter().map(|(name, value)| format!("{}:{value}", text(name)));
    format!("{{{}}}", members.collect::<Vec<_>>().join(","))
}

fn array(entries: impl Iterator<Item = String>) -> String {
    format!("[{}]", entries.collect::<Vec<_>>().join(","))
}

/// A text as JSON that may stand inside a `script` element: `<` ends none.
fn text(text: &str) -> String {
    let mut out = String::from("\"");
    for letter in text.chars() {
        match letter {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '<' => out.push_str("\\u003c"),
            letter if letter.is_control() => {
                // Writing to a String cannot fail.
                let _ = write!(out, "\\u{:04x}", u32::from(letter));
            }
            letter => out.push(letter),
        }
    }
    out.push('"');
    out
}

#[cfg(test)]
mod tests {
    use super::text;

    #[test]
    fn nothing_in_a_text_ends_the_element_or_the_string() {
        assert_eq!(text("a</script>\"\\\n"), r#""a\u003c/script>\"\\\u000a""#);
    }
}
