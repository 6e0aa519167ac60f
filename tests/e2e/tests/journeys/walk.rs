//! The map is walked by keyboard: to neighbours, across the border, from crossing to crossing; by fingers it is zoomed.

use atlas_e2e::verbs::{ARROW_DOWN, ARROW_LEFT, ARROW_RIGHT, ARROW_UP, region};
use atlas_e2e::{Outcome, Visitor, see_that};
use std::collections::BTreeSet;

const SAID: &str = ".map-frame [role=status]";
const STOP: &str = ".map a[data-region]:not([tabindex])";
const FOCUSED: &str = "return document.activeElement?.dataset?.region ?? ''";

/// Every stop has name, value and rank; what is said besides is the difference from where one came.
pub async fn to_neighbours(v: &Visitor) -> Outcome {
    v.open("/en/").await?;
    // One stop of the page, before and after.
    v.see_count(STOP, 1).await?;
    v.focus(&region("omsk")).await?;
    v.press(ARROW_RIGHT).await?;
    v.see_focus_on(&region("novosibirsk")).await?;
    v.see_text(SAID, "more than Omsk Oblast").await?;
    let name = v.attribute(&region("novosibirsk"), "aria-label").await?;
    see_that(name.contains("Novosibirsk Oblast") && name.contains("rank"), || format!("the stop says {name:?}"))?;
    v.see_count(STOP, 1).await?;
    v.press("b").await?;
    v.see_focus_on(&region("pavlodar")).await?;
    v.see_text(SAID, "less than Novosibirsk Oblast").await?;
    v.press("b").await?;
    v.see_focus_on(&region("novosibirsk")).await?;
    // Beyond the belt there is no region, and the page does not scroll.
    v.press(ARROW_UP).await?;
    v.see_focus_on(&region("novosibirsk")).await?;
    v.see_text(SAID, "No region").await
}

/// By arrows and the jump alone, every region of both versions is reached, in a frame as well.
pub async fn everywhere(v: &Visitor) -> Outcome {
    for (address, count) in [("/ru/", 20), ("/kk/embed/map/?borders=2016", 19)] {
        v.open(address).await?;
        let mut seen = BTreeSet::new();
        let mut open = vec!["astrakhan".to_owned()];
        while let Some(slug) = open.pop() {
            if !seen.insert(slug.clone()) {
                continue;
            }
            for key in [ARROW_RIGHT, ARROW_UP, ARROW_LEFT, ARROW_DOWN, "b"] {
                v.focus(&region(&slug)).await?;
                v.press(key).await?;
                let next = v.script(FOCUSED, &[]).await?;
                open.extend(next.as_str().filter(|next| !next.is_empty()).map(str::to_owned));
            }
        }
        see_that(seen.len() == count, || {
            format!("{address}: {} regions of {count} are reached: {seen:?}", seen.len())
        })?;
    }
    Ok(())
}

/// In a frame, one key shows the crossings and then goes along them.
pub async fn to_crossings(v: &Visitor) -> Outcome {
    v.open("/en/embed/map/").await?;
    v.focus(&region("orenburg")).await?;
    v.press("n").await?;
    v.see_in_address("layers=crossings").await?;
    v.see_focus_on(".layer-marks a.crossings").await?;
    let first = v.text(".layer-readout").await?;
    v.press("n").await?;
    v.see_change(".layer-readout", &first).await?;
    v.press("p").await?;
    v.see_text(".layer-readout", first.lines().next().unwrap_or_default()).await
}

/// Two taps zoom in where they fell.
pub async fn two_taps(v: &Visitor) -> Outcome {
    v.open("/en/").await?;
    let place = v.place_of_region("kostanay").await?;
    v.tap_at(place).await?;
    v.tap_at(place).await?;
    v.see_there(".map-frame[data-zoomed]").await?;
    v.see_in_address("view=").await
}
