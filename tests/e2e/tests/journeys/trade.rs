//! The trade page: flows, read-out, gaps that are told.

use atlas_e2e::verbs::{ARROW_LEFT, ARROW_RIGHT, END, ESCAPE, Point};
use atlas_e2e::{Outcome, Visitor, same, see_that};

const CHART: &str = ".chart .scene";
const TABLE: &str = ".trade-table";
const YEAR: &str = ".readout-year";

/// Every tab has its chart, its table and its address.
pub async fn flows(v: &Visitor) -> Outcome {
    v.open("/en/trade/").await?;
    see_incomplete_year(v).await?;
    v.see(".table-tools button").await?;
    let (mut heading, mut table) = (v.text("#flow-heading").await?, v.text(TABLE).await?);
    let mut drawing = drawing(v).await?;
    for flow in ["kz-to-ru", "ru-to-kz", "balance"] {
        v.click(&format!(".tabs a[href*=\"flow={flow}\"]")).await?;
        v.see_in_address(&format!("flow={flow}")).await?;
        v.see_attribute(&format!(".tabs a[href*=\"flow={flow}\"]"), "aria-current", "true").await?;
        heading = v.see_change("#flow-heading", &heading).await?;
        table = v.see_change(TABLE, &table).await?;
        let next = self::drawing(v).await?;
        see_that(next != drawing, || format!("the chart of {flow} is the one before"))?;
        drawing = next;
    }
    v.reload().await?;
    v.see_text("#flow-heading", &heading).await?;
    v.go_back().await?;
    v.see_in_address("flow=ru-to-kz").await?;
    v.see_change("#flow-heading", &heading).await?;
    Ok(())
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
