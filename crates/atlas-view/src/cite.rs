//! How to cite a page of the atlas, or a single value of it.

use atlas_data::{Dataset, Lang};
use atlas_words::t;

/// A line to copy: title, atlas, dataset version, address.
pub fn citation(data: &Dataset, lang: Lang, title: &str, address: &str) -> String {
    t::cite_line(lang, title, &data.version, address)
}

/// A way of writing a citation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// American Psychological Association, 7th edition: a data set.
    Apa,
    /// GOST R 7.0.5–2008: a part of an electronic resource.
    Gost,
    /// An entry for `BibTeX`.
    BibTex,
    /// A record for citation managers.
    CslJson,
}

impl Format {
    /// Every format, in the order of the list.
    pub const ALL: [Format; 4] = [Format::Apa, Format::Gost, Format::BibTex, Format::CslJson];

    /// Its name.
    pub fn name(self, lang: Lang) -> &'static str {
        match self {
            Format::Apa => "APA",
            Format::Gost => t::cite_gost(lang),
            Format::BibTex => "BibTeX",
            Format::CslJson => "CSL-JSON",
        }
    }
}

/// A single value or statement in a format, split where its address stands: the text before it and the text behind it.
/// `key` is its fragment, `title` says what it is and where it was read.
pub fn cite_value(data: &Dataset, lang: Lang, format: Format, key: &str, title: &str) -> (String, String) {
    let version = &data.version;
    let year = data.created.get(..4).unwrap_or_default();
    let atlas = t::site_name(lang);
    let title = title.trim_end_matches('.');
    match format {
        Format::Apa => (format!("{atlas}. ({year}). {title} ({version}) [Data set]. "), String::new()),
        Format::Gost => {
            let kind = t::cite_gost_kind(lang);
            (format!("{title} // {atlas} : {kind}. {version}, {year}. URL: "), String::new())
        }
        Format::BibTex => {
            let title = title.replace(['{', '}'], "");
            let head =
                format!("@misc{{borderland-{key}, author = {{{{{atlas}}}}}, title = {{{title}}}, year = {{{year}}}");
            (format!("{head}, version = {{{version}}}, url = {{"), "}}".to_owned())
        }
        Format::CslJson => {
            let title = json_text(title);
            let head = format!("[{{\"id\":\"borderland-{key}\",\"type\":\"dataset\",\"title\":\"{title}\"");
            let author = format!("\"author\":[{{\"literal\":\"{atlas}\"}}],\"issued\":{{\"date-parts\":[[{year}]]}}");
            (format!("{head},{author},\"version\":\"{version}\",\"URL\":\""), "\"}]".to_owned())
        }
    }
}

fn json_text(text: &str) -> String {
    text.replace('\\', "\\\\").replace('"', "\\\"")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cited(format: Format, title: &str) -> String {
        let data = Dataset { version: "2026.11.22".into(), created: "2026-11-22".into(), ..Dataset::default() };
        let (before, after) = cite_value(&data, Lang::En, format, "s003-2-1-a", title);
        format!("{before}https://a.example/#s003-2-1-a{after}")
    }

    #[test]
    fn a_record_for_managers_is_json_whatever_the_title_holds() {
        let text = cited(Format::CslJson, "He said “yes” \"twice\" \\ {x}");
        assert!(text.contains(r#""title":"He said “yes” \"twice\" \\ {x}""#), "{text}");
        assert!(text.ends_with("\"URL\":\"https://a.example/#s003-2-1-a\"}]"), "{text}");
    }

    #[test]
    fn braces_of_a_title_do_not_close_an_entry() {
        let text = cited(Format::BibTex, "a } b {");
        assert_eq!(text.matches('{').count(), text.matches('}').count(), "{text}");
    }

    #[test]
    fn every_format_ends_in_the_address_and_names_the_version() {
        for format in Format::ALL {
            let text = cited(format, "Length of the border.");
            assert!(text.contains("2026.11.22") && text.contains("Length of the border"), "{text}");
            assert!(!text.contains("border.."), "{text}");
        }
    }
}
