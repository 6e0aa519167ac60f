//! Links and the history.

use atlas_e2e::{Outcome, Visitor, same, see_that};
use serde_json::Value;

/// Map, list, region, its neighbour, and the same way back.
pub async fn from_page_to_page(v: &Visitor) -> Outcome {
    v.open("/en/").await?;
    v.click(".site-nav a[href$=\"regions/\"]").await?;
    arrives(v, "/en/regions/").await?;
    v.see_attribute(".site-nav a[href$=\"regions/\"]", "aria-current", "page").await?;
    v.click("main a[href$=\"region/omsk/\"]").await?;
    arrives(v, "/en/region/omsk/").await?;
    v.see_text("h1", "Omsk").await?;
    v.click(".neighbour a[href$=\"region/pavlodar/\"]").await?;
    arrives(v, "/en/region/pavlodar/").await?;
    v.see_text("h1", "Pavlodar").await?;
    v.until("the title goes along", "return [document.title.includes('Pavlodar'), document.title]", &[]).await?;
    v.go_back().await?;
    v.see_address("/en/region/omsk/").await?;
    v.see_text("h1", "Omsk").await?;
    v.go_back().await?;
    v.see_address("/en/regions/").await?;
    v.see_there(".region-lists").await?;
    v.go_back().await?;
    v.see_address("/en/").await?;
    v.see(".map").await?;
    v.go_forward().await?;
    v.see_there(".region-lists").await?;
    v.go_forward().await?;
    v.see_text("h1", "Omsk").await
}

/// From a region to its place on the map, to another page, and back: the card is still open.
pub async fn with_a_card_open(v: &Visitor) -> Outcome {
    v.open("/ru/region/omsk/").await?;
    v.click(".region-head a.button").await?;
    v.see_in_address("/ru/?region=omsk").await?;
    v.see_ready().await?;
    v.see_text(".card h3", "Омская").await?;
    let place = v.place_of_region("kostanay").await?;
    v.click_at(place).await?;
    v.see_text(".card h3", "Костанай").await?;
    v.click(".site-nav a[href$=\"trade/\"]").await?;
    arrives(v, "/ru/trade/").await?;
    v.go_back().await?;
    v.see_address("/ru/?region=kostanay").await?;
    v.see_ready().await?;
    v.see_text(".card h3", "Костанай").await?;
    v.go_back().await?;
    v.see_address("/ru/?region=omsk").await?;
    v.see_text(".card h3", "Омская").await
}

/// The root shows the home page one folder higher. What is chosen there moves the address into the language's folder, and
/// no link may lead elsewhere because of that.
pub async fn from_the_root(v: &Visitor) -> Outcome {
    v.open("/").await?;
    let before = targets(v).await?;
    let place = v.place_of_region("omsk").await?;
    v.click_at(place).await?;
    v.see_in_address("region=omsk").await?;
    v.see_text(".card h3", "Omsk").await?;
    let after = targets(v).await?;
    let astray: Vec<&String> = after.iter().filter(|path| path.matches("/en/").count() > 1).collect();
    see_that(astray.is_empty(), || format!("links lead astray: {astray:?}"))?;
    let lost: Vec<&String> = before.iter().filter(|path| !after.contains(path)).collect();
    see_that(lost.is_empty(), || format!("links lead elsewhere now: {lost:?}"))?;
    v.click(".site-nav a[href$=\"regions/\"]").await?;
    arrives(v, "/en/regions/").await?;
    v.go_back().await?;
    v.see_text(".card h3", "Omsk").await
}

/// From a figure to its source: the entry is in view.
pub async fn to_a_source(v: &Visitor) -> Outcome {
    for (page, mark) in [
        ("/en/region/omsk/", ".figure-about a"),
        ("/ru/region/omsk/", ".neighbour a.source-mark"),
        ("/kk/trade/", ".series-list a.source-mark"),
    ] {
        v.open(page).await?;
        let href = v.attribute(mark, "href").await?;
        let (_, key) = href.split_once('#').unwrap_or_default();
        v.click(mark).await?;
        let lang: String = page.chars().take(4).collect();
        v.see_address(&format!("{lang}sources/#{key}")).await?;
        see_entry(v, key).await.map_err(|failure| failure.at(page))?;
        // The way back leads to the figure's page.
        v.go_back().await?;
        v.see_address(page).await?;
        v.see_there(mark).await?;
    }
    // The same address, opened by itself.
    v.open("/en/sources/").await?;
    let ids = v.attributes(".source-list > li", "id").await?;
    let last = ids.last().map_or("", String::as_str);
    v.open("/en/about/").await?;
    v.open(&format!("/en/sources/#{last}")).await?;
    see_entry(v, last).await
}

/// A page of every kind.
const PAGES: [&str; 18] = [
    "",
    "regions/",
    "region/omsk/",
    "region/abai/",
    "region/east-kazakhstan-2016/",
    "trade/",
    "border/",
    "cooperation/",
    "agreements/",
    "law/",
    "people/",
    "debate/",
    "disagreements/",
    "documents/",
    "document/001/",
    "silence/",
    "data/",
    "about/",
];

/// No link of any kind of page leads into nothing, and every source mark names an entry that exists.
pub async fn all_lead_somewhere(v: &Visitor) -> Outcome {
    for lang in ["en", "ru", "kk"] {
        v.open(&format!("/{lang}/sources/")).await?;
        let entries = v.attributes(".source-list > li", "id").await?;
        for page in PAGES {
            v.open(&format!("/{lang}/{page}")).await?;
            for target in targets(v).await? {
                let (path, fragment) = target.split_once('#').unwrap_or((&target, ""));
                let status = v.site().get(path)?.status;
                same(&format!("/{lang}/{page} links to {path}: status"), status, 200)?;
                let is_entry =
                    !path.ends_with("/sources/") || fragment.is_empty() || entries.iter().any(|id| id == fragment);
                see_that(is_entry, || format!("/{lang}/{page} links to {target}, and no entry has that name"))?;
            }
        }
    }
    Ok(())
}

/// Where the links of a page lead within the site, as absolute paths with their fragments. Style sheets and programs have
/// been loaded when a page is read; nothing follows their addresses again.
async fn targets(v: &Visitor) -> Outcome<Vec<String>> {
    let body = "const all = [...document.querySelectorAll('a[href], link[rel=icon], link[rel=alternate]')] \
        .map(it => new URL(it.getAttribute('href'), document.baseURI)) \
        .filter(it => it.origin === location.origin).map(it => it.pathname + it.hash); return [...new Set(all)].sort()";
    let found = v.script(body, &[]).await?;
    Ok(found.as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect())
}

async fn see_entry(v: &Visitor, key: &str) -> Outcome {
    let test = "const box = document.getElementById(arguments[0])?.getBoundingClientRect(); \
        return [!!box && box.top >= -1 && box.top < innerHeight, box ? `at ${box.top} of ${innerHeight}` : 'not there']";
    v.until(&format!("the entry {key} is in view"), test, &[key.into()]).await
}

async fn arrives(v: &Visitor, address: &str) -> Outcome {
    v.see_address(address).await?;
    v.see_ready().await?;
    v.until("the page is at its top", "return [scrollY === 0, scrollY]", &[]).await
}
