//! Another language is the same page through the same lens.

use atlas_e2e::{Outcome, Visitor, see_that};
use std::collections::BTreeSet;

/// English, Russian, Kazakh, and English again: on the map with a lens, and on every other kind of page.
pub async fn switch(v: &Visitor) -> Outcome {
    for below in ["?indicator=urban-share&region=omsk", "region/aktobe/", "trade/?flow=balance", "sources/", "about/"] {
        v.open(&format!("/en/{below}")).await?;
        let english = v.see_heading().await?;
        let mut headings = BTreeSet::from([english.clone()]);
        let mut titles = BTreeSet::from([title(v).await?]);
        for lang in ["ru", "kk", "en"] {
            v.click(&format!(".languages a[lang={lang}]")).await?;
            v.see_address(&format!("/{lang}/{below}")).await?;
            // The links get the lens when the page wakes.
            v.see_ready().await?;
            v.see_attribute("html", "lang", lang).await?;
            v.see_attribute(".languages a[aria-current]", "lang", lang).await?;
            v.see_no_notice().await?;
            headings.insert(v.see_heading().await?);
            titles.insert(title(v).await?);
        }
        see_that(headings.len() == 3, || format!("{below}: headings {headings:?}"))?;
        see_that(titles.len() == 3, || format!("{below}: titles {titles:?}"))?;
        v.see_text("h1", &english).await?;
        v.go_back().await?;
        v.see_attribute("html", "lang", "kk").await?;
        v.see_address(&format!("/kk/{below}")).await?;
    }
    Ok(())
}

async fn title(v: &Visitor) -> Outcome<String> {
    Ok(v.script("return document.title", &[]).await?.as_str().unwrap_or_default().to_owned())
}
