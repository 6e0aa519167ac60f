//! A region is chosen: its card opens, the address says so, and the history goes along.

use atlas_e2e::verbs::{ENTER, ESCAPE, region};
use atlas_e2e::{Outcome, Visitor, see_that};

const NAME: &str = ".card h3";

/// With the mouse, which also shows the tooltip on its way.
pub async fn by_mouse(v: &Visitor) -> Outcome {
    v.open("/en/").await?;
    let place = v.place_of_region("omsk").await?;
    v.point_at(place).await?;
    v.see_text(".tooltip strong", "Omsk").await?;
    v.click_at(place).await?;
    see_card(v, "omsk", "Omsk").await?;
    let place = v.place_of_region("aktobe").await?;
    v.click_at(place).await?;
    see_card(v, "aktobe", "Aktobe").await?;
    v.go_back().await?;
    see_card(v, "omsk", "Omsk").await?;
    goes_back_and_forward(v, "omsk", "Omsk").await?;
    v.click(".card .close").await?;
    see_no_card(v).await
}

/// With a finger, without hover.
pub async fn by_touch(v: &Visitor) -> Outcome {
    v.open("/ru/").await?;
    let place = v.place_of_region("kostanay").await?;
    v.tap_at(place).await?;
    see_card(v, "kostanay", "Костанай").await?;
    goes_back_and_forward(v, "kostanay", "Костанай").await
}

/// With the keyboard.
pub async fn by_keyboard(v: &Visitor) -> Outcome {
    v.open("/kk/").await?;
    v.focus(&region("abai")).await?;
    v.see_text(".tooltip strong", "Абай").await?;
    v.press(ENTER).await?;
    see_card(v, "abai", "Абай").await?;
    v.see_focus_on(&region("abai")).await?;
    goes_back_and_forward(v, "abai", "Абай").await?;
    v.focus(&region("abai")).await?;
    v.press(ESCAPE).await?;
    see_no_card(v).await
}

/// In the list below the map, and from the card to the neighbour and to the region's page.
pub async fn in_the_list(v: &Visitor) -> Outcome {
    v.open("/en/").await?;
    v.click(".ranking a[href*=\"region/aktobe/\"]").await?;
    see_card(v, "aktobe", "Aktobe").await?;
    v.see_count(".ranking tr[aria-current=\"true\"]", 1).await?;
    v.click(".card a[href*=\"region/orenburg/\"]").await?;
    see_card(v, "orenburg", "Orenburg").await?;
    v.click(".card a.button").await?;
    v.see_address("/en/region/orenburg/").await?;
    v.see_text("h1", "Orenburg").await
}

async fn see_card(v: &Visitor, slug: &str, name: &str) -> Outcome {
    v.see(".card").await?;
    v.see_text(NAME, name).await?;
    v.see_in_address(&format!("region={slug}")).await?;
    // What the card is about is outlined on the map.
    let outline = v.attribute(".map-outlines .outline.selected", "d").await?;
    see_that(!outline.is_empty(), || format!("{slug} is selected without an outline"))?;
    let figures = v.count(".card .figure").await?;
    see_that(figures > 0, || format!("the card of {slug} has no figures"))
}

async fn see_no_card(v: &Visitor) -> Outcome {
    v.see_no(".card").await?;
    v.see_not_in_address("region=").await
}

async fn goes_back_and_forward(v: &Visitor, slug: &str, name: &str) -> Outcome {
    v.go_back().await?;
    see_no_card(v).await?;
    v.go_forward().await?;
    see_card(v, slug, name).await
}
