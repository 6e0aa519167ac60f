//! Facing pairs: from a region to its neighbour, to the pair of both and along the border; found by search; with data.

use atlas_e2e::verbs::{ENTER, ESCAPE};
use atlas_e2e::{Outcome, Visitor, same, see_that};

/// Region, its neighbour, the pair of both, the next pair, and the pairs of today after those of 2016.
pub async fn along_the_border(v: &Visitor) -> Outcome {
    v.open("/en/region/orenburg/").await?;
    v.click(".neighbour h3 a[href*=\"region/aktobe/\"]").await?;
    v.see_address("/en/region/aktobe/").await?;
    v.see_ready().await?;
    v.click(".neighbour a.pair-link").await?;
    v.see_address("/en/pair/orenburg-aktobe/").await?;
    v.see_ready().await?;
    v.see_no_notice().await?;
    same("heading", v.text("h1").await?.as_str(), "Orenburg Oblast – Aktobe Region")?;
    v.focus(".steps .next a").await?;
    v.press(ENTER).await?;
    v.see_address("/en/pair/orenburg-kostanay/").await?;
    v.see_ready().await?;
    v.click(".steps .prev a").await?;
    v.see_address("/en/pair/orenburg-aktobe/").await?;
    v.see_ready().await?;
    v.click(".languages a[lang=kk]").await?;
    v.see_address("/kk/pair/orenburg-aktobe/").await?;
    v.open("/ru/pair/altai-krai-east-kazakhstan-2016/").await?;
    v.click(".history a[href*=\"altai-krai-abai\"]").await?;
    v.see_address("/ru/pair/altai-krai-abai/").await?;
    v.see_ready().await?;
    v.click(".history a[href*=\"east-kazakhstan-2016\"]").await?;
    v.see_address("/ru/pair/altai-krai-east-kazakhstan-2016/").await?;
    v.see_silent_console().await
}

/// The list has every pair; a figure of a comparison opens its receipt in place; the data are offered.
pub async fn as_data(v: &Visitor) -> Outcome {
    v.open("/kk/pairs/").await?;
    same("pairs", v.count(".pairs tbody tr").await?, 21)?;
    v.click(".pairs a[href*=\"pair/omsk-pavlodar/\"]").await?;
    v.see_address("/kk/pair/omsk-pavlodar/").await?;
    v.see_ready().await?;
    let figure = ".differing td.value a[data-receipt]:not(.source-mark)";
    v.focus(figure).await?;
    v.press(ENTER).await?;
    v.see("dialog#receipt[open] .receipt-value").await?;
    v.press(ESCAPE).await?;
    v.see_no("dialog#receipt").await?;
    let offered = v.attributes(".take a[download]", "href").await?;
    for ending in ["pair-omsk-pavlodar/contacts.csv", "pair-omsk-pavlodar/observations.csv", "pair-omsk-pavlodar.json"]
    {
        see_that(offered.iter().any(|href| href.ends_with(ending)), || format!("{ending}: {offered:?}"))?;
    }
    for href in offered {
        let path = format!("/{}", href.trim_start_matches("../"));
        same(&path, v.site().get(&path)?.status, 200)?;
    }
    Ok(())
}

/// Both names, in three languages and in either order, find the pair.
pub async fn by_search(v: &Visitor) -> Outcome {
    for (lang, typed, name) in [
        ("en", "Aktobe Orenburg", "Orenburg Oblast – Aktobe Region"),
        ("ru", "Оренбургская Актюбинская", "Оренбургская область – Актюбинская область"),
        ("kk", "Орынбор Ақтөбе", "Орынбор облысы – Ақтөбе облысы"),
    ] {
        v.open(&format!("/{lang}/search/")).await?;
        super::search::look_for(v, typed).await?;
        v.see_text("#hits", name).await.map_err(|failure| failure.at(typed))?;
    }
    v.click("#hits a[href*=\"pair/orenburg-aktobe/\"]").await?;
    v.see_address("/kk/pair/orenburg-aktobe/").await
}
