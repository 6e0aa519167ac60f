//! Links inside the atlas load no page; the focus and the history go along.

use atlas_e2e::{Outcome, Visitor};

/// Map, list, region, its neighbour, and the same way back.
pub async fn from_page_to_page(v: &Visitor) -> Outcome {
    v.open("/en/").await?;
    // A mark on the document that a loaded page would not have.
    v.script("document.documentElement.setAttribute('data-visited', '')", &[]).await?;
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
    v.see_there("html[data-visited]").await?;
    // From a region to its place on the map.
    v.go_forward().await?;
    v.see_there(".region-lists").await?;
    v.go_forward().await?;
    v.see_text("h1", "Omsk").await?;
    v.click(".region-head a.button").await?;
    v.see_in_address("region=omsk").await?;
    v.see_text(".card h3", "Omsk").await?;
    v.see_there("html[data-visited]").await
}

/// From a figure to its source: the entry is in view.
pub async fn to_a_source(v: &Visitor) -> Outcome {
    for (page, mark) in
        [("/en/", ".ranking a.source-mark"), ("/ru/region/omsk/", ".neighbour a.source-mark"), ("/kk/trade/", ".trade-table a.source-mark")]
    {
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

async fn see_entry(v: &Visitor, key: &str) -> Outcome {
    let test = "const box = document.getElementById(arguments[0])?.getBoundingClientRect(); \
        return [!!box && box.top >= -1 && box.top < innerHeight, box ? `at ${box.top} of ${innerHeight}` : 'not there']";
    v.until(&format!("the entry {key} is in view"), test, &[key.into()]).await
}

async fn arrives(v: &Visitor, address: &str) -> Outcome {
    v.see_address(address).await?;
    v.see_there("html[data-visited]").await.map_err(|failure| failure.at("the page was loaded anew"))?;
    v.see_focus_on("main h1").await?;
    let test = "return [scrollY === 0, scrollY]";
    v.until("the page is at its top", test, &[]).await
}
