//! The map in full: every view changes heading, legend, table and address, and outlives a reload.

use atlas_e2e::verbs::{ARROW_DOWN, ENTER};
use atlas_e2e::{Outcome, Visitor, same, see_that};
use std::time::Duration;

const HEADING: &str = "#map-heading";
/// The legend of classes, or that of another view.
const LEGEND: &str = ":is(.atlas-side > div:not([hidden]) > .legend, .atlas-side > .legend:not([hidden]))";
const OWN_LEGEND: &str = ".atlas-side > .legend:not([hidden])";

/// Each kind of view, chosen in the list; back leads through them.
pub async fn kinds(v: &Visitor) -> Outcome {
    v.open("/en/map/").await?;
    let first = v.text(HEADING).await?;
    for kind in ["two", "difference", "flows", "years", "indicators"] {
        v.choose("select[name=as]", kind).await?;
        v.see_in_address(&format!("as={kind}")).await?;
        v.see_there(".atlas-table .scroll:not([hidden]) table tbody tr").await?;
        v.see_no_overflow().await?;
        keeps(v).await.map_err(|failure| failure.at(kind))?;
    }
    v.choose("select[name=as]", "values").await?;
    v.see_not_in_address("as=").await?;
    v.see_text(HEADING, &first).await?;
    v.see_silent_console().await
}

/// Own limits are typed, kept in the address, and refused visibly where they make no sense.
pub async fn own_limits(v: &Visitor) -> Outcome {
    v.open("/en/map/").await?;
    v.choose("select[name=method]", "own").await?;
    v.see_in_address("breaks=").await?;
    v.see_count("input[name=limit]", 4).await?;
    v.see_count(".legend li", 5).await?;
    v.click(".breaks button:nth-of-type(1)").await?;
    v.see_count("input[name=limit]", 3).await?;
    v.see_count(".legend li", 4).await?;
    keeps(v).await?;
    v.open("/en/map/?breaks=5,12").await?;
    v.see_text(".legend", "below 5").await?;
    v.see_text(".legend", "12 and more").await?;
    v.open("/en/map/?breaks=12,5").await?;
    v.see_notice().await?;
    v.see_no("input[name=limit]").await
}

/// Nine cells, whose counts are the regions with both values.
pub async fn two(v: &Visitor) -> Outcome {
    v.open("/ru/map/?as=two&with=urban-share").await?;
    v.see_count(".square td.third", 9).await?;
    let counts: Vec<usize> =
        v.texts(".square td.third").await?.iter().filter_map(|text| text.trim().parse().ok()).collect();
    see_that(counts.len() == 9 && counts.iter().sum::<usize>() <= 20, || format!("{counts:?}"))?;
    let heading = v.text(HEADING).await?;
    v.choose("select[name=with]", "unemployment-rate").await?;
    v.see_in_address("with=unemployment-rate").await?;
    v.see_change(HEADING, &heading).await?;
    keeps(v).await
}

/// Stretches of the border are links to their pairs; what cannot be compared is dashed and says why.
pub async fn difference(v: &Visitor) -> Outcome {
    v.open("/en/map/?as=difference").await?;
    v.see_count(".stretches g:not([display])", 19).await?;
    let name = v.attribute(".stretches a[data-pair=omsk-pavlodar]", "aria-label").await?;
    see_that(name.starts_with("Omsk – Pavlodar"), || format!("the stretch is called “{name}”"))?;
    v.see_count(".atlas-table .scroll tbody tr", 19).await?;
    v.choose("select[name=indicator]", "grp-per-capita-kzt").await?;
    v.see_text(OWN_LEGEND, "Not comparable").await?;
    v.see_there(".stretches .contrast.silent").await?;
    v.see_no(".stretches .contrast.kz2").await
}

/// A region is found under its name in another language, selected, and seen close by.
pub async fn find(v: &Visitor) -> Outcome {
    v.open("/en/map/").await?;
    v.focus("input[name=find]").await?;
    let typing = "const it = document.querySelector('input[name=find]'); it.value = arguments[0]; \
        it.dispatchEvent(new InputEvent('input', { bubbles: true }))";
    v.script(typing, &["Павлодар".into()]).await?;
    v.see_text("#find-list", "Pavlodar Region").await?;
    v.press(ARROW_DOWN).await?;
    v.see_attribute("input[name=find]", "aria-activedescendant", "find-list-0").await?;
    v.press(ENTER).await?;
    v.see_in_address("region=pavlodar").await?;
    v.see_in_address("view=").await?;
    v.see_no("#find-list").await?;
    v.see_text(".card", "Pavlodar").await
}

/// A year without figures has its place on the axis and shows none; the player goes on by itself and stops at the end.
pub async fn time(v: &Visitor) -> Outcome {
    v.open("/en/map/?indicator=grp-kzt&year=2003").await?;
    v.see_no_notice().await?;
    v.see_text(".time-status", "no figures").await?;
    v.see_text(HEADING, "2003").await?;
    v.open("/en/map/?year=2023").await?;
    v.click(".play").await?;
    v.see_text(".time-status", "2025").await?;
    tokio::time::sleep(Duration::from_millis(1500)).await;
    let name = v.attribute(".play", "aria-label").await?;
    same("player at the end", name.as_str(), "Play the years")
}

/// Small maps share the legend, mark the selected region, and open in the large one.
pub async fn small_maps(v: &Visitor) -> Outcome {
    v.open("/en/map/?as=years&region=omsk").await?;
    v.see_count(".panels li", 12).await?;
    v.see_count(".panels .area.chosen", 12).await?;
    let outlines = v.attributes(".panel-shapes path", "d").await?;
    see_that(outlines.iter().all(|path| path.starts_with('M')), || "a small map has no outline".to_owned())?;
    v.click(".panels li:nth-child(1) a").await?;
    v.see_in_address("year=2000").await?;
    v.see_text(HEADING, "2000").await?;
    v.see_in_address("region=omsk").await
}

/// The same lens on both pages.
pub async fn from_home(v: &Visitor) -> Outcome {
    v.open("/kk/?indicator=urban-share&year=2010&region=omsk").await?;
    let heading = v.text(HEADING).await?;
    v.click(".table-tools a.button").await?;
    v.see_address("/kk/map/?indicator=urban-share&year=2010&region=omsk").await?;
    v.see_ready().await?;
    v.see_text(HEADING, &heading).await
}

/// A reload changes nothing.
async fn keeps(v: &Visitor) -> Outcome {
    let (address, heading, legend) = (v.address().await?, v.text(HEADING).await?, v.text(LEGEND).await?);
    v.reload().await?;
    v.see_text(HEADING, &heading).await?;
    v.see_text(LEGEND, &legend).await?;
    v.see_no_notice().await?;
    v.see_address(&address).await
}
