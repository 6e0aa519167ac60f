//! What the server has, read without a browser.

use atlas_e2e::site::first_heading;
use atlas_e2e::{Failure, Outcome, Visitor, same, see_that};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha384};

/// Every page in every language is a document with a heading and a title.
pub fn headings(v: &Visitor) -> Outcome {
    let pages = v.site().pages()?;
    let below = |lang: &str| -> Vec<String> {
        pages.iter().filter_map(|page| page.strip_prefix(lang)).map(str::to_owned).collect()
    };
    let english = below("/en/");
    same("pages in Russian", &below("/ru/"), &english)?;
    same("pages in Kazakh", &below("/kk/"), &english)?;
    // Map, list, trade, sources, about; twenty regions of today and one of the borders of 2016.
    see_that(english.len() >= 26, || format!("only {} pages in English", english.len()))?;
    for page in pages.iter().map(String::as_str).chain(["/404.html"]) {
        let answer = v.site().get(page)?;
        same(page, answer.status, 200)?;
        let html = String::from_utf8(answer.body).map_err(|error| Failure::new(format!("{page}: {error}")))?;
        see_that(!first_heading(&html).is_empty(), || format!("{page} has no heading"))?;
        see_that(html.contains("<title>") && !html.contains("<title></title>"), || format!("{page} has no title"))?;
    }
    Ok(())
}

/// Every script, preloaded module and style sheet of every page names the hash of its file.
pub fn hashes(v: &Visitor) -> Outcome {
    for page in v.site().pages()?.iter().map(String::as_str).chain(["/", "/404.html"]) {
        let html = String::from_utf8_lossy(&v.site().get(page)?.body).into_owned();
        let mut scripts = 0;
        for tag in html.split('<').filter_map(|rest| rest.split('>').next()) {
            // A block of data is no script that runs.
            let is_script = tag.starts_with("script") && !tag.contains("ld+json");
            let loads =
                is_script || ["modulepreload", "stylesheet"].iter().any(|rel| tag.contains(&format!("rel=\"{rel}\"")));
            if !loads {
                continue;
            }
            let address = attribute(tag, if is_script { "src" } else { "href" });
            let folder = page.rsplit_once('/').map_or("", |(folder, _)| folder);
            let file = resolved(folder, address);
            let wanted = format!("sha384-{}", STANDARD.encode(Sha384::digest(v.site().get(&file)?.body)));
            same(&format!("hash of {file} on {page}"), attribute(tag, "integrity"), wanted.as_str())?;
            scripts += usize::from(is_script);
        }
        see_that(scripts > 0, || format!("{page} loads no script"))?;
    }
    Ok(())
}

fn attribute<'a>(tag: &'a str, name: &str) -> &'a str {
    let value = tag.split_once(&format!(" {name}=\"")).map_or("", |(_, rest)| rest);
    value.split('"').next().unwrap_or_default()
}

/// An address of a page in `folder` (`/en/trade`), as the server knows it.
fn resolved(folder: &str, address: &str) -> String {
    let mut parts: Vec<&str> = folder.split('/').filter(|part| !part.is_empty()).collect();
    for part in address.split('/') {
        if part == ".." {
            parts.pop();
        } else {
            parts.push(part);
        }
    }
    format!("/{}", parts.join("/"))
}

/// The files of the dataset are there, with the mark by which spreadsheets know that they are UTF-8.
pub async fn files(v: &Visitor) -> Outcome {
    for lang in ["en", "ru", "kk"] {
        for file in ["trade", "observations"] {
            let path = format!("/data/{file}-{lang}.csv");
            let answer = v.site().get(&path)?;
            same(&path, answer.status, 200)?;
            see_that(answer.body.starts_with(b"\xEF\xBB\xBF"), || format!("{path} begins without a byte order mark"))?;
            see_that(answer.head.contains("text/csv"), || format!("{path} is not sent as CSV: {}", answer.head))?;
            let text = String::from_utf8(answer.body).map_err(|error| Failure::new(format!("{path}: {error}")))?;
            see_that(text.lines().count() > 100, || format!("{path} has only {} lines", text.lines().count()))?;
        }
    }
    // Every file that the data page and the page of a region offer.
    for page in ["/en/data/", "/kk/region/omsk/"] {
        v.open(page).await?;
        let offered = v.attributes("a[download]", "href").await?;
        see_that(!offered.is_empty(), || format!("{page} offers nothing"))?;
        let depth = page.matches('/').count() - 1;
        for href in offered {
            let path = href.strip_prefix(&"../".repeat(depth)).map_or_else(|| href.clone(), |path| format!("/{path}"));
            same(&path, v.site().get(&path)?.status, 200)?;
        }
    }
    // The page that offers them.
    v.open("/ru/about/").await?;
    let offered = v.attributes("a[download]", "href").await?;
    see_that(offered.iter().any(|href| href.ends_with("data/trade-ru.csv")), || format!("offered: {offered:?}"))
}
