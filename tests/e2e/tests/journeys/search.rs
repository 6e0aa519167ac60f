//! The search page: what is typed is answered at once, by mouse and keyboard, and the address keeps it.

use atlas_e2e::verbs::{ARROW_DOWN, ARROW_UP, ENTER, ESCAPE};
use atlas_e2e::{Outcome, Visitor, same, see_that};

const QUERY: &str = "#query";
const FIRST: &str = "#hits li:nth-child(1) a";
const SECOND: &str = "#hits li:nth-child(2) a";

/// Old names, cases and slips find the place, and its link leads there.
pub async fn answers(v: &Visitor) -> Outcome {
    v.open("/ru/search/").await?;
    for (typed, name) in [
        ("в Оренбургской области", "Оренбургская область"),
        ("Semipalatinsk", "Семей"),
        ("Қостанайда", "Костанай"),
        ("Павладар", "Павлодар"),
    ] {
        look_for(v, typed).await?;
        v.see_text("#hits", name).await.map_err(|failure| failure.at(typed))?;
        v.see_no_overflow().await?;
    }
    see_that(v.count("#hits li").await? <= 30, || "more than thirty hits".to_owned())?;
    see_that(v.text("#found").await?.contains("Найдено"), || "the number of hits is not told".to_owned())?;
    look_for(v, "Токаев").await?;
    v.see_text(FIRST, "Токаев").await?;
    v.click(FIRST).await?;
    v.see_address("/ru/people/#person-tokayev").await?;
    v.see_ready().await?;
    v.see("#person-tokayev").await
}

/// The address keeps the query over a reload, a step back and another language.
pub async fn keeps_the_address(v: &Visitor) -> Outcome {
    v.open("/en/search/?q=%D0%96%D0%B0%D0%B9%D1%8B%D2%9B").await?;
    v.see_text(FIRST, "Ural").await?;
    same("field", value(v).await?, "Жайық")?;
    v.click(".languages a[lang=kk]").await?;
    v.see_ready().await?;
    v.see_in_address("/kk/search/?q=").await?;
    v.see_text(FIRST, "Жайық").await?;
    look_for(v, "EAEC").await?;
    v.see_address("/kk/search/?q=EAEC").await?;
    v.reload().await?;
    v.see_text(FIRST, "Еуразиялық").await?;
    v.click(FIRST).await?;
    v.see_in_address("/kk/people/#org-eaeu").await?;
    v.see_ready().await?;
    v.go_back().await?;
    v.see_text(FIRST, "Еуразиялық").await
}

/// Arrows go through the hits and back into the field, Escape begins anew.
pub async fn by_keyboard(v: &Visitor) -> Outcome {
    v.open("/en/search/").await?;
    look_for(v, "Omsk").await?;
    v.see_text(FIRST, "Omsk").await?;
    v.focus(QUERY).await?;
    v.press(ARROW_DOWN).await?;
    v.see_focus_on(FIRST).await?;
    v.press(ARROW_DOWN).await?;
    v.see_focus_on(SECOND).await?;
    v.press(ARROW_UP).await?;
    v.press(ARROW_UP).await?;
    v.see_focus_on(QUERY).await?;
    v.press(ENTER).await?;
    v.see_focus_on(FIRST).await?;
    v.press(ESCAPE).await?;
    v.see_focus_on(QUERY).await?;
    v.see_count("#hits li", 0).await?;
    v.see_address("/en/search/").await?;
    v.see_silent_console().await
}

/// What looks like markup stays text, and what is nowhere is told.
pub async fn nonsense(v: &Visitor) -> Outcome {
    v.open("/en/search/").await?;
    for typed in ["<img id=evil src=x>", "blorpquux", "\u{0}", "%", "&q=1#x"] {
        look_for(v, typed).await?;
        same(typed, v.count("#evil").await?, 0)?;
        v.see_silent_console().await?;
    }
    look_for(v, "blorpquux").await?;
    v.see_text("#found", "Nothing found").await?;
    v.see_count("#hits li", 0).await
}

/// Types a text in place of what stood there.
pub async fn look_for(v: &Visitor, text: &str) -> Outcome {
    let body = "const it = document.querySelector('#query'); it.focus(); it.value = arguments[0]; \
        it.dispatchEvent(new InputEvent('input', { bubbles: true }))";
    // The index may still be on its way; the page answers when it is there.
    v.see(QUERY).await?;
    v.script(body, &[text.into()]).await?;
    let answered = "const it = document.querySelector('#found'); \
        return [it.textContent !== '' && it.textContent !== it.dataset.loading, it.textContent]";
    v.until("the search has answered", answered, &[]).await
}

async fn value(v: &Visitor) -> Outcome<String> {
    let value = v.script("return document.querySelector('#query').value", &[]).await?;
    Ok(value.as_str().unwrap_or_default().to_owned())
}
