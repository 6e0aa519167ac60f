//! The atlas as a document: scripts are off.

use atlas_e2e::{Outcome, Visitor, same, see_that};
use serde_json::json;
use std::collections::BTreeSet;

async fn turn_scripts_off(v: &Visitor) -> Outcome {
    v.devtools("Emulation.setScriptExecutionDisabled", json!({ "value": true })).await?;
    Ok(())
}

/// A coloured map, its legend, and the values with their sources.
pub async fn map(v: &Visitor) -> Outcome {
    turn_scripts_off(v).await?;
    v.go("/en/").await?;
    let classes = v.attributes(".map a[data-region] path", "class").await?;
    let fills = v.styles(".map a[data-region] path", "fill").await?;
    let is_class = |class: &str| class.split(' ').any(|word| matches!(word.as_bytes(), [b'q', b'0'..=b'6']));
    let coloured: Vec<&String> =
        classes.iter().zip(&fills).filter(|(class, _)| is_class(class)).map(|(_, fill)| fill).collect();
    see_that(coloured.len() >= 20, || format!("only {} regions have a class: {classes:?}", coloured.len()))?;
    let is_clear = |fill: &str| fill == "none" || fill == "transparent" || fill.ends_with(", 0)");
    see_that(!coloured.iter().any(|fill| is_clear(fill)), || format!("regions without colour: {fills:?}"))?;
    let colours: BTreeSet<&String> = coloured.into_iter().collect();
    see_that(colours.len() >= 3, || format!("the map has only these colours: {colours:?}"))?;

    v.see(".legend").await?;
    let legend = v.texts(".legend li .legend-text").await?;
    see_that(legend.len() >= 3 && legend.iter().all(|text| !text.is_empty()), || format!("legend: {legend:?}"))?;

    same("rows of the list", v.count(".ranking tbody tr").await?, 20)?;
    let values = v.texts(".ranking td.value").await?;
    let with_figure = values.iter().filter(|value| value.contains(|letter: char| letter.is_ascii_digit())).count();
    see_that(with_figure >= 15, || format!("values: {values:?}"))?;
    let sources = v.attributes(".ranking a.source-mark", "href").await?;
    see_that(sources.len() == with_figure, || format!("{with_figure} values, {} sources", sources.len()))?;
    see_that(sources.iter().all(|href| href.contains("figures/#")), || format!("sources: {sources:?}"))?;

    v.see_no(".needs-script").await?;
    v.see(".no-script").await?;
    same("the page has woken", v.count("html[data-ready]").await?, 0)
}

/// A page of every kind in every language.
pub async fn pages(v: &Visitor) -> Outcome {
    turn_scripts_off(v).await?;
    for lang in ["en", "ru", "kk"] {
        for page in [
            "",
            "regions/",
            "region/omsk/",
            "region/omsk/figures/",
            "region/east-kazakhstan-2016/",
            "trade/",
            "trade-figures/",
            "border/",
            "pairs/",
            "pair/samara-west-kazakhstan/",
            "cooperation/",
            "agreements/",
            "law/",
            "people/",
            "debate/",
            "disagreements/",
            "documents/",
            "document/000/",
            "silence/",
            "search/",
            "data/",
            "sources/",
            "about/",
        ] {
            let path = format!("/{lang}/{page}");
            v.go(&path).await?;
            v.see_heading().await.map_err(|failure| failure.at(&path))?;
            same(&path, v.attribute("html", "lang").await?, lang)?;
        }
    }
    // A link is followed by loading its page.
    v.go("/kk/regions/").await?;
    v.click("main a[href*=\"region/omsk/\"]").await?;
    v.see_address("/kk/region/omsk/").await?;
    v.see_heading().await?;
    Ok(())
}
