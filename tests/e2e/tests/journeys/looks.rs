//! How pages look at several widths: measured where a machine can, and on pictures for people.

use atlas_e2e::{Outcome, Visitor, same};

const LANGS: [&str; 3] = ["en", "ru", "kk"];

/// Name of the pictures, and address below the language.
const PICTURED: [(&str, &str); 9] = [
    ("home", ""),
    ("home-selected", "?region=omsk"),
    ("region", "region/omsk/"),
    ("trade", "trade/?at=2010"),
    ("border", "border/"),
    ("cooperation", "cooperation/"),
    ("document", "document/003/"),
    ("disagreements", "disagreements/"),
    ("sources", "sources/"),
];

/// Nothing sticks out at any width, in any language, on pages of every kind.
pub async fn widths(v: &Visitor) -> Outcome {
    let further = [
        "regions/",
        "about/",
        "pairs/",
        "pair/altai-krai-east-kazakhstan-2016/",
        "pair/orenburg-west-kazakhstan/",
        "region/east-kazakhstan-2016/",
        "region/omsk/figures/",
        "agreements/",
        "law/",
        "people/",
        "debate/",
        "document/004/",
        "silence/",
        "search/",
        "ribbon/",
        "embed/ribbon/",
        "data/",
        "?borders=2016&indicator=population",
        "nowhere/",
    ];
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

/// The fonts that a home page has loaded, and those that it preloads, sorted and without their folders.
const FONTS: &str = "const name = address => address.split('/').pop(); \
    const used = performance.getEntriesByType('resource').map(it => name(it.name)).filter(it => it.endsWith('.woff2')); \
    const named = [...document.querySelectorAll('link[rel=preload][as=font]')].map(it => name(it.href)); \
    const sorted = names => [...new Set(names)].sort().join(' '); \
    return [sorted(used), sorted(named), [...document.fonts].filter(it => it.status === 'loaded').length]";

/// No font comes late, none for nothing; in Russian and Kazakh one file of each family holds every letter.
pub async fn fonts(v: &Visitor) -> Outcome {
    for (lang, letters) in [("en", ""), ("ru", "Граница, ё"), ("kk", "әғқңөұүһі ӘҒҚҢӨҰҮҺІ")] {
        v.open(&format!("/{lang}/")).await?;
        let loaded = "const whole = ['Sans', 'Serif'].map(it => document.fonts.check(`600 17px \"Borderland ${it} Whole\"`, arguments[0])); \
            return [document.fonts.status === 'loaded' && (!arguments[0] || whole.every(it => it)), document.fonts.status]";
        v.until("the fonts have come", loaded, &[letters.into()]).await?;
        let fonts = v.script(FONTS, &[]).await?;
        let text = |index: usize| fonts.get(index).and_then(|it| it.as_str()).unwrap_or_default().to_owned();
        same(&format!("fonts of /{lang}/"), text(0), text(1))?;
        same(&format!("faces of /{lang}/"), fonts.get(2).and_then(serde_json::Value::as_u64), Some(2))?;
    }
    Ok(())
}

/// Nine pages, three languages, three widths, light and dark.
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
