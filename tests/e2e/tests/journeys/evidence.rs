//! From a figure to its receipt, and from a sentence of a document to its statement.

use atlas_e2e::verbs::{ENTER, ESCAPE};
use atlas_e2e::{Outcome, Visitor, same, see_that};
use serde_json::json;

/// A page with figures, one of them, and the way to it.
const FIGURES: [(&str, &str); 4] = [
    ("/en/", ".ranking a[data-receipt]"),
    ("/ru/region/omsk/", "a.figure-value[data-receipt]"),
    ("/kk/trade/", ".trade-table a[data-receipt]"),
    ("/en/regions/", ".region-figure a[data-receipt]"),
];

/// A receipt opens in place by mouse, names source, terms and citations, and is closed by Escape; the focus returns.
pub async fn receipts(v: &Visitor) -> Outcome {
    for (page, figure) in FIGURES {
        v.open(page).await?;
        v.focus(figure).await?;
        v.press(ENTER).await?;
        v.see("dialog#receipt[open] .receipt-value").await.map_err(|failure| failure.at(page))?;
        see_that(v.count("dialog#receipt .facts dt").await? >= 6, || format!("{page}: few facts in the receipt"))?;
        same("formats", v.count("dialog#receipt .formats h4").await?, 4)?;
        let here = v.address().await?;
        same("the address stays", here.as_str(), page)?;
        let cited = v.texts("dialog#receipt .citation a").await?;
        let whole = cited.iter().all(|text| text.starts_with("http") && text.contains("figures") && text.contains('#'));
        see_that(whole, || format!("{page}: {cited:?}"))?;
        v.press(ESCAPE).await?;
        v.see_no("dialog#receipt").await?;
        v.see_focus_on(figure).await?;
        v.click(figure).await?;
        v.see("dialog#receipt[open]").await?;
        v.click("dialog#receipt .close").await?;
        v.see_no("dialog#receipt").await?;
    }
    Ok(())
}

/// The same links lead to the same entries where scripts are off.
pub async fn receipts_without_scripts(v: &Visitor) -> Outcome {
    v.devtools("Emulation.setScriptExecutionDisabled", json!({ "value": true })).await?;
    for (page, figure) in FIGURES {
        v.go(page).await?;
        let href = v.attribute(figure, "href").await?;
        let key = href.split_once('#').map_or("", |(_, key)| key).to_owned();
        let path = href.split_once('#').map_or("", |(path, _)| path).trim_start_matches("../").to_owned();
        let answer = v.site().get(&format!("/{path}"))?;
        same(&href, answer.status, 200)?;
        let html = String::from_utf8_lossy(&answer.body).into_owned();
        see_that(html.contains(&format!("id=\"{key}\"")), || format!("{href} leads to no entry"))?;
    }
    Ok(())
}

/// From the list of documents to the statement of a sentence, in two steps; it can be cited.
pub async fn statements(v: &Visitor) -> Outcome {
    v.open("/en/documents/").await?;
    v.click("main a[href$=\"document/003/\"]").await?;
    v.see_address("/en/document/003/").await?;
    v.see_ready().await?;
    v.see_there("#p2-s3 .statement").await?;
    let text = v.text("#p2-s3").await?;
    see_that(text.contains("104") && text.contains("40"), || text.clone())?;
    v.click("#p2-s3 [data-cite]").await?;
    same("formats", v.count("#p2-s3 .formats h4").await?, 4)?;
    let cited = v.texts("#p2-s3 .citation a").await?;
    see_that(cited.iter().all(|text| text.contains("/en/document/003/#s003-2-3-")), || format!("{cited:?}"))
}

/// Both sides of a disagreement lead to their places.
pub async fn disagreements(v: &Visitor) -> Outcome {
    v.open("/ru/disagreements/").await?;
    let differences = v.count(".difference").await?;
    see_that(differences > 40, || format!("{differences} disagreements"))?;
    let lonely = "return [[...document.querySelectorAll('.sides')].every(it => it.children.length > 1), '']";
    v.until("every disagreement has two sides", lonely, &[]).await?;
    v.click(".side a[href*=\"document/\"]").await?;
    v.see_ready().await?;
    v.see_there(".statement:target").await
}
