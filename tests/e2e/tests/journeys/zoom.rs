//! The map is zoomed and moved; the address follows when it rests, and brings it back.

use atlas_e2e::verbs::{CONTROL, region};
use atlas_e2e::{Outcome, Visitor, same, see_that};
use std::time::Duration;

const SHEET: &str = ".map .zoomed";
const IN: &str = ".zoom button:nth-child(1)";
const OUT: &str = ".zoom button:nth-child(2)";
const RESET: &str = ".zoom button:nth-child(3)";

/// The region of which most can be seen in the frame.
const SHOWN: &str = "const frame = document.querySelector('.map-frame').getBoundingClientRect(); \
    const part = it => { const box = it.getBoundingClientRect(); \
        const w = Math.min(box.right, frame.right) - Math.max(box.left, frame.left); \
        const h = Math.min(box.bottom, frame.bottom) - Math.max(box.top, frame.top); \
        return Math.max(w, 0) * Math.max(h, 0) / (box.width * box.height); }; \
    const all = [...document.querySelectorAll('.map a[data-region]:not([data-absent])')].sort((a, b) => part(b) - part(a)); \
    return all[0]?.dataset.region";

/// In, further in, out, and all of it again.
pub async fn by_buttons(v: &Visitor) -> Outcome {
    v.open("/en/").await?;
    let whole = transform(v).await?;
    v.see(&format!("{RESET}:disabled")).await?;
    v.click(IN).await?;
    let once = see_moved(v, &whole).await?;
    v.click(IN).await?;
    let twice = see_moved(v, &once).await?;
    v.see_in_address("view=").await?;
    v.click(OUT).await?;
    let back = see_moved(v, &twice).await?;
    see_that(scale(&back) < scale(&twice), || format!("{twice} is followed by {back}"))?;
    // The address is written 250 ms after the last move.
    tokio::time::sleep(Duration::from_millis(400)).await;
    let address = v.address().await?;
    v.reload().await?;
    v.see_address(&address).await?;
    let restored = transform(v).await?;
    see_that((scale(&restored) - scale(&back)).abs() < 0.06, || format!("{back} comes back as {restored}"))?;
    v.click(RESET).await?;
    v.see_attribute(SHEET, "transform", &whole).await?;
    v.see_not_in_address("view=").await
}

/// Plus, minus and zero, with the focus on a region.
pub async fn by_keys(v: &Visitor) -> Outcome {
    v.open("/en/").await?;
    let whole = transform(v).await?;
    v.focus(&region("omsk")).await?;
    v.press("+").await?;
    let once = see_moved(v, &whole).await?;
    v.press("+").await?;
    let twice = see_moved(v, &once).await?;
    v.press("-").await?;
    let back = see_moved(v, &twice).await?;
    see_that(scale(&back) < scale(&twice), || format!("{twice} is followed by {back}"))?;
    v.see_in_address("view=").await?;
    v.press("0").await?;
    v.see_attribute(SHEET, "transform", &whole).await?;
    v.see_not_in_address("view=").await
}

/// The wheel with Ctrl; without it, the page scrolls.
pub async fn by_wheel(v: &Visitor) -> Outcome {
    v.open("/en/").await?;
    let whole = transform(v).await?;
    let place = v.place_of_region("kostanay").await?;
    v.wheel_with(CONTROL, place, -240).await?;
    let once = see_moved(v, &whole).await?;
    see_that(scale(&once) > 1.5, || format!("zoomed to {once}"))?;
    v.see_in_address("view=").await?;
    // Writing the address moves nothing, and neither does the wheel alone.
    same("the map after the address was written", transform(v).await?, once.as_str())?;
    v.wheel_with("a", place, -240).await?;
    tokio::time::sleep(Duration::from_millis(200)).await;
    same("the map after the wheel alone", transform(v).await?, once.as_str())
}

/// A drag moves a zoomed map, and selects nothing.
pub async fn by_dragging(v: &Visitor) -> Outcome {
    v.open("/en/").await?;
    v.click(IN).await?;
    v.click(IN).await?;
    v.see_in_address("view=").await?;
    let before = transform(v).await?;
    let middle = v.place_of(".map-frame").await?;
    v.drag(middle, (-120, 40)).await?;
    let after = see_moved(v, &before).await?;
    see_that((scale(&after) - scale(&before)).abs() < 0.01, || format!("{before} is followed by {after}"))?;
    v.see_no(".card").await?;
    v.see_not_in_address("region=").await?;
    // A click still is one.
    let shown = v.script(SHOWN, &[]).await?;
    let slug = shown.as_str().unwrap_or_default();
    let place = v.place_of_region(slug).await?;
    v.click_at(place).await?;
    v.see_in_address(&format!("region={slug}")).await
}

async fn transform(v: &Visitor) -> Outcome<String> {
    v.attribute(SHEET, "transform").await
}

async fn see_moved(v: &Visitor, before: &str) -> Outcome<String> {
    let test =
        "const it = document.querySelector(arguments[0]).getAttribute('transform'); return [it !== arguments[1], it]";
    v.until("the map moves", test, &[SHEET.into(), before.into()]).await?;
    transform(v).await
}

/// The magnification in a transform; 1 where it has none.
fn scale(transform: &str) -> f64 {
    let inner = transform.split_once("scale(").map_or("1", |(_, rest)| rest);
    let digits = inner.split([')', ' ', ',']).next().unwrap_or("1");
    digits.parse().unwrap_or(1.0)
}
