//! Pages wake without a word in the console: what the browser builds agrees with what was written beforehand.

use atlas_e2e::{Outcome, Visitor};

/// Every page in every language.
pub async fn every_page(v: &Visitor) -> Outcome {
    for page in v.site().pages()? {
        wakes(v, &page).await?;
    }
    Ok(())
}

/// A page of every kind in every language.
pub async fn kinds(v: &Visitor) -> Outcome {
    for lang in ["en", "ru", "kk"] {
        for page in [
            "",
            "map/",
            "regions/",
            "region/abai/",
            "region/east-kazakhstan-2016/",
            "region/omsk/figures/",
            "trade/",
            "border/",
            "pairs/",
            "pair/omsk-pavlodar/",
            "document/003/",
            "disagreements/",
            "sources/",
            "about/",
        ] {
            wakes(v, &format!("/{lang}/{page}")).await?;
        }
    }
    wakes(v, "/").await
}

async fn wakes(v: &Visitor, page: &str) -> Outcome {
    let steps = async {
        v.open(page).await?;
        v.see_heading().await?;
        v.see_no_notice().await?;
        v.see_silent_console().await
    };
    steps.await.map_err(|failure| failure.at(page))
}
