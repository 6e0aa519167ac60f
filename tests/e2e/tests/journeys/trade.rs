//! The trade page: flows, read-out, gaps that are told.

use atlas_e2e::verbs::{ARROW_LEFT, ARROW_RIGHT, END, ESCAPE, Point};
use atlas_e2e::{Outcome, Visitor, same, see_that};
use std::collections::BTreeSet;

const CHART: &str = ".chart .scene";
const TABLE: &str = ".trade-table";
const TABS: &str = ".tabs a";
const YEAR: &str = ".readout-year";

/// Every tab has its chart, its table and its address.
pub async fn flows(v: &Visitor) -> Outcome {
    v.open("/en/trade/").await?;
    see_incomplete_year(v).await?;
    v.see(".table-tools button").await?;
    v.see_count(TABS, 4).await?;
    v.see_attribute(&tab(1), "aria-current", "true").await?;
    let mut headings = vec![v.text("#flow-heading").await?];
    let mut tables = vec![v.text(TABLE).await?];
    let mut drawings = vec![drawing(v).await?];
    let mut addresses = vec![v.address().await?];
    for place in 2..=4 {
        v.click(&tab(place)).await?;
        v.see_attribute(&tab(place), "aria-current", "true").await?;
        v.see_count(&format!("{TABS}[aria-current]"), 1).await?;
        v.see_in_address("flow=").await?;
        headings.push(v.text("#flow-heading").await?);
        tables.push(v.text(TABLE).await?);
        drawings.push(drawing(v).await?);
        addresses.push(v.address().await?);
    }
    for (what, seen) in [("headings", &headings), ("tables", &tables), ("charts", &drawings), ("addresses", &addresses)]
    {
        let different: BTreeSet<&String> = seen.iter().collect();
        same(&format!("different {what}"), different.len(), 4)?;
    }
    let [.., third, fourth] = headings.as_slice() else { return Ok(()) };
    v.reload().await?;
    v.see_text("#flow-heading", fourth).await?;
    v.see_attribute(&tab(4), "aria-current", "true").await?;
    v.go_back().await?;
    v.see_text("#flow-heading", third).await?;
    v.see_attribute(&tab(3), "aria-current", "true").await
}

fn tab(place: usize) -> String {
    format!(".tabs li:nth-child({place}) a")
}

/// Arrow keys move the read-out from year to year, and the address keeps it.
pub async fn keys(v: &Visitor) -> Outcome {
    v.open("/ru/trade/").await?;
    v.see(".readout .hint").await?;
    v.focus(".chart").await?;
    v.press(END).await?;
    let last = v.text(YEAR).await?;
    v.see_in_address(&format!("at={last}")).await?;
    v.press(ARROW_LEFT).await?;
    let before = v.see_change(YEAR, &last).await?;
    v.see_in_address(&format!("at={before}")).await?;
    let years: Vec<i32> = [&before, &last].iter().filter_map(|year| year.parse().ok()).collect();
    see_that(years.is_sorted_by(|a, b| a < b) && years.len() == 2, || format!("{last} is followed by {before}"))?;
    v.see_count(".chart-cursor line", 1).await?;
    v.press(ARROW_RIGHT).await?;
    v.see_text(YEAR, &last).await?;
    v.press(ARROW_LEFT).await?;
    v.see_text(YEAR, &before).await?;
    v.reload().await?;
    v.see_text(YEAR, &before).await?;
    v.focus(".chart").await?;
    v.press(ESCAPE).await?;
    v.see(".readout .hint").await?;
    v.see_not_in_address("at=").await
}

/// The pointer reads without writing; a click keeps the year.
pub async fn pointer(v: &Visitor) -> Outcome {
    v.open("/kk/trade/").await?;
    let middle = v.place_of(".chart").await?;
    v.point_at(middle).await?;
    let year = v.text(YEAR).await?;
    v.see_not_in_address("at=").await?;
    v.point_at(Point { x: middle.x + 150, y: middle.y }).await?;
    let later = v.see_change(YEAR, &year).await?;
    v.click_at(Point { x: middle.x + 150, y: middle.y }).await?;
    v.see_in_address(&format!("at={later}")).await
}

async fn drawing(v: &Visitor) -> Outcome<String> {
    v.see(CHART).await?;
    let drawing = v.script("return document.querySelector(arguments[0]).innerHTML", &[CHART.into()]).await?;
    Ok(drawing.as_str().unwrap_or_default().to_owned())
}

/// The customs borders inside the union fell on 1 July 2010: that year is not whole, and the table says so.
async fn see_incomplete_year(v: &Visitor) -> Outcome {
    let rows = v
        .script(
            "return [...document.querySelectorAll('.trade-table tbody tr')].filter(row => row.querySelector('.incomplete')) \
             .map(row => row.querySelector('th').textContent.trim())",
            &[],
        )
        .await?;
    let years: Vec<&str> = rows.as_array().into_iter().flatten().filter_map(serde_json::Value::as_str).collect();
    same("2010 is told as incomplete", years.contains(&"2010"), true)
}
