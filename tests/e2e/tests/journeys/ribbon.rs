//! The border ribbon: walked by keyboard, linked with the map, alone in a frame.

use atlas_e2e::verbs::{ARROW_DOWN, ARROW_LEFT, ARROW_RIGHT, ENTER};
use atlas_e2e::{Outcome, Visitor, same, see_that};

fn cell(slug: &str) -> String {
    format!(".ribbon a[data-region=\"{slug}\"]")
}

/// Along the border, across it and back, to a crossing; every stop says how it differs from the one before.
pub async fn by_keyboard(v: &Visitor) -> Outcome {
    v.open("/en/ribbon/").await?;
    // One stop of the page.
    v.see_count(".ribbon [tabindex=\"0\"]", 1).await?;
    v.focus(&cell("astrakhan")).await?;
    v.press(ARROW_RIGHT).await?;
    v.see_focus_on(&cell("volgograd")).await?;
    v.see_text(".readout", "Volgograd Oblast").await?;
    v.see_text(".readout", "more than Astrakhan Oblast").await?;
    v.see_count(".ribbon [tabindex=\"0\"]", 1).await?;
    v.press(ARROW_DOWN).await?;
    v.see_focus_on(&cell("west-kazakhstan")).await?;
    v.see_text(".readout", "less than Volgograd Oblast").await?;
    v.press("b").await?;
    v.see_focus_on(&cell("volgograd")).await?;
    v.press("n").await?;
    v.see_focus_on(".ribbon a.mark[tabindex=\"0\"]").await?;
    let crossing = v.text(".readout").await?;
    v.press("p").await?;
    v.see_change(".readout", &crossing).await?;
    v.press(ARROW_DOWN).await?;
    v.see_focus_on(".ribbon .kazakhstan a.cell[tabindex=\"0\"]").await?;
    v.press(ENTER).await?;
    v.see_text("h1", "Region").await?;
    v.see_in_address("/en/region/").await
}

/// On a narrow page it stands, and the arrows turn with it.
pub async fn standing(v: &Visitor) -> Outcome {
    v.open("/ru/ribbon/").await?;
    v.resize(320).await?;
    v.see_no_overflow().await?;
    v.focus(&cell("saratov")).await?;
    v.press(ARROW_DOWN).await?;
    v.see_focus_on(&cell("samara")).await?;
    v.press(ARROW_RIGHT).await?;
    v.see_focus_on(&cell("west-kazakhstan")).await?;
    v.press(ARROW_LEFT).await?;
    v.see_focus_on(&cell("samara")).await
}

/// A click on a region opens its card, a click on a stretch shows it on the map, and the part that the map shows is marked.
pub async fn with_the_map(v: &Visitor) -> Outcome {
    v.open("/en/map/").await?;
    v.click(&cell("omsk")).await?;
    v.see_text(".card h3", "Omsk").await?;
    v.see_attribute(&cell("omsk"), "aria-current", "true").await?;
    same("nothing is marked on the axis", v.attribute(".ribbon .seen path", "d").await?, String::new())?;
    v.click(".ribbon a[data-pair=\"chelyabinsk-kostanay\"]").await?;
    v.see_in_address("view=").await?;
    v.see_there(".map-frame[data-zoomed]").await?;
    let part = v.attribute(".ribbon .seen path", "d").await?;
    see_that(part.starts_with('M'), || format!("the part of the map is not on the axis: {part:?}"))
}

/// Another indicator and the older borders change its bars.
pub async fn lens(v: &Visitor) -> Outcome {
    v.open("/kk/ribbon/").await?;
    let before = v.attribute(&cell("omsk"), "aria-label").await?;
    v.choose("select[name=indicator]", "urban-share").await?;
    v.see_in_address("indicator=urban-share").await?;
    let after = v.attribute(&cell("omsk"), "aria-label").await?;
    see_that(before != after && after.contains('%'), || format!("{before} became {after}"))?;
    v.open("/en/ribbon/?borders=2016").await?;
    v.see(&cell("east-kazakhstan-2016")).await?;
    v.see_no(&cell("abai")).await?;
    v.see_count(".ribbon-table tbody tr", 19).await
}

/// The frame for other pages: nothing but the graphic, its source, and the way to the atlas through the same lens.
pub async fn embedded(v: &Visitor) -> Outcome {
    v.open("/ru/embed/ribbon/?indicator=urban-share").await?;
    v.see_no("header").await?;
    v.see_no("footer").await?;
    v.see_no("nav").await?;
    v.see(".ribbon").await?;
    let full = v.attribute(".credit a", "href").await?;
    see_that(full.ends_with("ru/ribbon/?indicator=urban-share"), || format!("it leads to {full}"))?;
    v.resize(320).await?;
    v.see_no_overflow().await
}
