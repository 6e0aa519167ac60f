//! Light and dark: the visitor's choice is kept; anything else in the storage is ignored.

use atlas_e2e::{Outcome, Visitor, same, see_that};

/// There, kept over a reload and on another page, and back.
pub async fn switch(v: &Visitor) -> Outcome {
    v.open("/en/").await?;
    let first = background(v).await?;
    v.click("button.theme").await?;
    v.see_there("html[data-theme]").await?;
    let theme = v.attribute("html", "data-theme").await?;
    let second = background(v).await?;
    see_that(first != second, || format!("{theme}: the background stays {first}"))?;
    v.reload().await?;
    v.see_attribute("html", "data-theme", &theme).await?;
    same("background after the reload", background(v).await?, second.as_str())?;
    v.open("/kk/trade/").await?;
    v.see_attribute("html", "data-theme", &theme).await?;
    v.click("button.theme").await?;
    let other = if theme == "dark" { "light" } else { "dark" };
    v.see_attribute("html", "data-theme", other).await?;
    same("background after two changes", background(v).await?, first)
}

/// What nobody of ours has written there.
pub async fn nonsense(v: &Visitor) -> Outcome {
    v.open("/en/").await?;
    let wanted = background(v).await?;
    for junk in
        ["", "DARK", "null", "{\"theme\":\"dark\"}", "<script>document.title='evil'</script>", "🌗\u{0}\u{FFFF}"]
    {
        v.script(
            "localStorage.setItem('borderland-theme', arguments[0]); localStorage.setItem('x', arguments[0])",
            &[junk.into()],
        )
        .await?;
        v.reload().await?;
        same("themes", v.count("html[data-theme]").await?, 0)?;
        same(junk, background(v).await?, wanted.as_str())?;
        v.see_heading().await?;
        v.see_silent_console().await?;
    }
    // And the button still works.
    v.click("button.theme").await?;
    v.see_there("html[data-theme]").await
}

async fn background(v: &Visitor) -> Outcome<String> {
    // Colours may change gradually.
    tokio::time::sleep(std::time::Duration::from_millis(300)).await;
    Ok(v.styles("body", "background-color").await?.concat())
}
