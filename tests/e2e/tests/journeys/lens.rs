//! Indicator, year, classes and borders: each changes map, heading, legend and address, and outlives a reload.

use atlas_e2e::verbs::{ARROW_LEFT, region};
use atlas_e2e::{Outcome, Visitor, same, see_that};

const HEADING: &str = "#map-heading";
const LEGEND: &str = ".legend";
const SUMMARY: &str = ".atlas-side .summary";
/// The links of the version that is shown; those of the other one are not displayed.
const REGIONS: &str = ".map a[data-region]:not([data-absent])";

/// Another indicator; back and forward lead through the two.
pub async fn indicator(v: &Visitor) -> Outcome {
    v.open("/en/").await?;
    let (heading, legend) = (v.text(HEADING).await?, v.text(LEGEND).await?);
    v.choose("select[name=indicator]", "urban-share").await?;
    v.see_in_address("indicator=urban-share").await?;
    let urban = v.see_change(HEADING, &heading).await?;
    see_that(urban.to_lowercase().contains("urban"), || format!("the heading is “{urban}”"))?;
    v.see_change(LEGEND, &legend).await?;
    keeps(v).await?;
    same("chosen after the reload", chosen(v, "indicator").await?, "urban-share")?;
    v.undo_choice().await?;
    v.see_not_in_address("indicator=").await?;
    v.see_text(HEADING, &heading).await?;
    same("chosen after going back", chosen(v, "indicator").await?, "population-density")?;
    // Totals are circles, not colours.
    v.choose("select[name=indicator]", "population").await?;
    v.see_in_address("indicator=population").await?;
    v.see_no("select[name=method]").await?;
    let radii = v.attributes(".map circle.symbol", "r").await?;
    let shown = radii.iter().filter(|radius| radius.as_str() != "0").count();
    see_that(shown >= 15, || format!("radii: {radii:?}"))?;
    keeps(v).await
}

/// Another year, by the slider's keys and by the buttons beside it.
pub async fn year(v: &Visitor) -> Outcome {
    v.open("/en/").await?;
    let (heading, first) = (v.text(HEADING).await?, v.text("output").await?);
    see_that(heading.contains(&first), || format!("“{heading}” does not name the year {first}"))?;
    v.focus("input[name=year]").await?;
    v.press(ARROW_LEFT).await?;
    v.see_in_address("year=").await?;
    let second = v.see_change("output", &first).await?;
    v.see_in_address(&format!("year={second}")).await?;
    v.see_text(HEADING, &second).await?;
    keeps(v).await?;
    same("year after the reload", v.text("output").await?, second.as_str())?;
    v.click(".stepper button:first-child").await?;
    let third = v.see_change("output", &second).await?;
    v.see_in_address(&format!("year={third}")).await?;
    let years: Vec<i32> = [first, second, third].iter().filter_map(|year| year.parse().ok()).collect();
    see_that(years.len() == 3 && years.is_sorted_by(|a, b| a > b), || format!("years: {years:?}"))
}

/// Another method and another number of classes.
pub async fn classes(v: &Visitor) -> Outcome {
    v.open("/ru/").await?;
    let legend = v.text(LEGEND).await?;
    v.choose("select[name=classes]", "7").await?;
    v.see_in_address("classes=7").await?;
    let legend = v.see_change(LEGEND, &legend).await?;
    v.see_count(".legend li", 7).await?;
    v.choose("select[name=method]", "equal").await?;
    v.see_in_address("method=equal").await?;
    v.see_change(LEGEND, &legend).await?;
    keeps(v).await?;
    same("method after the reload", chosen(v, "method").await?, "equal")?;
    same("classes after the reload", chosen(v, "classes").await?, "7")?;
    v.undo_choice().await?;
    v.see_not_in_address("method=").await?;
    v.see_in_address("classes=7").await?;
    v.see_text(LEGEND, &legend).await
}

/// The borders of 2016 and of today.
pub async fn borders(v: &Visitor) -> Outcome {
    v.open("/en/").await?;
    v.see_count(REGIONS, 20).await?;
    let summary = v.text(SUMMARY).await?;
    let legend = v.text(LEGEND).await?;
    choose_borders(v, 2).await?;
    v.see_in_address("borders=2016").await?;
    v.see_count(REGIONS, 19).await?;
    v.see(&region("east-kazakhstan-2016")).await?;
    v.see_no(&region("abai")).await?;
    let former = v.see_change(SUMMARY, &summary).await?;
    see_that(former.contains("of 19"), || format!("the map of 2016 says “{former}”"))?;
    v.see_change(LEGEND, &legend).await?;
    let name = v.attribute(&region("east-kazakhstan-2016"), "aria-label").await?;
    see_that(name.contains("East Kazakhstan"), || format!("the region is called “{name}”"))?;
    let place = v.place_of_region("east-kazakhstan-2016").await?;
    v.click_at(place).await?;
    v.see_in_address("region=east-kazakhstan-2016").await?;
    keeps(v).await?;
    v.see_count(REGIONS, 19).await?;
    // The one that stands in its place is selected.
    choose_borders(v, 1).await?;
    v.see_not_in_address("borders=").await?;
    v.see_count(REGIONS, 20).await?;
    v.see_in_address("region=east-kazakhstan").await?;
    v.see_not_in_address("2016").await?;
    v.see(&region("abai")).await?;
    v.see_no(&region("east-kazakhstan-2016")).await
}

async fn choose_borders(v: &Visitor, place: usize) -> Outcome {
    v.click(&format!(".segments label.segment:nth-of-type({place})")).await
}

async fn chosen(v: &Visitor, name: &str) -> Outcome<String> {
    let value = v.script("return document.querySelector(`select[name=${arguments[0]}]`).value", &[name.into()]).await?;
    Ok(value.as_str().unwrap_or_default().to_owned())
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
