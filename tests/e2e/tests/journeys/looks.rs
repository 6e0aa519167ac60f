//! How pages look at several widths: measured where a machine can, and on pictures for people.

use atlas_e2e::{Outcome, Visitor};

const LANGS: [&str; 3] = ["en", "ru", "kk"];

/// Name of the pictures, and address below the language.
const PICTURED: [(&str, &str); 5] = [
    ("home", ""),
    ("home-selected", "?region=omsk"),
    ("region", "region/omsk/"),
    ("trade", "trade/?at=2010"),
    ("sources", "sources/"),
];

/// Nothing sticks out at any width, in any language, on pages of every kind.
pub async fn widths(v: &Visitor) -> Outcome {
    let further =
        ["regions/", "about/", "region/east-kazakhstan-2016/", "?borders=2016&indicator=population", "nowhere/"];
    for lang in LANGS {
        for below in PICTURED.iter().map(|(_, below)| *below).chain(further) {
            let path = format!("/{lang}/{below}");
            v.open(&path).await?;
            for width in [320, 360, 768, 1440] {
                v.resize(width).await?;
                v.see_no_overflow().await.map_err(|failure| failure.at(format!("{path} at {width} px")))?;
            }
        }
    }
    v.see_console_with(|line| line.contains("nowhere/") && line.contains("404")).await
}

/// Five pages, three languages, three widths, light and dark.
pub async fn pictures(v: &Visitor) -> Outcome {
    for lang in LANGS {
        for (name, below) in PICTURED {
            for width in [360, 768, 1440] {
                v.resize(width).await?;
                v.open(&format!("/{lang}/{below}")).await?;
                for theme in ["light", "dark"] {
                    v.prefer(theme).await?;
                    v.picture_of_page(&format!("{name}-{lang}-{width}-{theme}")).await?;
                }
            }
        }
    }
    Ok(())
}
