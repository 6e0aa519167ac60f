//! Reading a page. Texts come with their white space folded.

use crate::failure::{Outcome, see_that};
use crate::visitor::Visitor;
use serde_json::Value;

fn strings(value: &Value) -> Vec<String> {
    let items = value.as_array().map(Vec::as_slice).unwrap_or_default();
    items.iter().map(|item| item.as_str().unwrap_or_default().to_owned()).collect()
}

impl Visitor {
    /// The texts of all elements that a selector finds.
    pub async fn texts(&self, css: &str) -> Outcome<Vec<String>> {
        let body = "return [...document.querySelectorAll(arguments[0])].map(it => it.textContent.replace(/\\s+/g, ' ').trim())";
        Ok(strings(&self.script(body, &[css.into()]).await?))
    }

    /// The text of the first one; waits for it.
    pub async fn text(&self, css: &str) -> Outcome<String> {
        self.see(css).await?;
        Ok(self.texts(css).await?.into_iter().next().unwrap_or_default())
    }

    /// An attribute of all elements that a selector finds; empty where one has none.
    pub async fn attributes(&self, css: &str, name: &str) -> Outcome<Vec<String>> {
        let body = "return [...document.querySelectorAll(arguments[0])].map(it => it.getAttribute(arguments[1]) ?? '')";
        Ok(strings(&self.script(body, &[css.into(), name.into()]).await?))
    }

    /// An attribute of the first one; waits for it.
    pub async fn attribute(&self, css: &str, name: &str) -> Outcome<String> {
        self.see_there(css).await?;
        Ok(self.attributes(css, name).await?.into_iter().next().unwrap_or_default())
    }

    /// A computed style of all elements that a selector finds.
    pub async fn styles(&self, css: &str, property: &str) -> Outcome<Vec<String>> {
        let body = "return [...document.querySelectorAll(arguments[0])].map(it => getComputedStyle(it).getPropertyValue(arguments[1]))";
        Ok(strings(&self.script(body, &[css.into(), property.into()]).await?))
    }

    /// How many elements a selector finds.
    pub async fn count(&self, css: &str) -> Outcome<u64> {
        let body = "return document.querySelectorAll(arguments[0]).length";
        Ok(self.script(body, &[css.into()]).await?.as_u64().unwrap_or(0))
    }

    /// Waits until an element is in the document and takes up room.
    pub async fn see(&self, css: &str) -> Outcome {
        let test = "const it = document.querySelector(arguments[0]); \
            return [!!it && it.getClientRects().length > 0 && it.checkVisibility(), it ? 'hidden' : 'not there']";
        self.until(&format!("`{css}` can be seen"), test, &[css.into()]).await
    }

    /// Waits until an element is in the document.
    pub async fn see_there(&self, css: &str) -> Outcome {
        let test = "return [!!document.querySelector(arguments[0]), document.title]";
        self.until(&format!("`{css}` is there"), test, &[css.into()]).await
    }

    /// Waits until no such element can be seen. WebKit measures shapes that are not drawn, so room alone does not tell.
    pub async fn see_no(&self, css: &str) -> Outcome {
        let test = "const all = [...document.querySelectorAll(arguments[0])] \
            .filter(it => it.getClientRects().length > 0 && it.checkVisibility()); \
            return [all.length === 0, all.map(it => it.textContent).join(' / ')]";
        self.until(&format!("`{css}` cannot be seen"), test, &[css.into()]).await
    }

    /// Waits until a selector finds this many elements.
    pub async fn see_count(&self, css: &str, wanted: u64) -> Outcome {
        let test = "const n = document.querySelectorAll(arguments[0]).length; return [n === arguments[1], n]";
        self.until(&format!("there are {wanted} of `{css}`"), test, &[css.into(), wanted.into()]).await
    }

    /// Waits until the first element's text contains this part.
    pub async fn see_text(&self, css: &str, part: &str) -> Outcome {
        let test = "const it = document.querySelector(arguments[0])?.textContent.replace(/\\s+/g, ' ').trim(); \
            return [it !== undefined && it.includes(arguments[1]), it]";
        self.until(&format!("`{css}` says “{part}”"), test, &[css.into(), part.into()]).await
    }

    /// Waits until the first element's text is another one than before, and returns it.
    pub async fn see_change(&self, css: &str, before: &str) -> Outcome<String> {
        let test = "const it = document.querySelector(arguments[0])?.textContent.replace(/\\s+/g, ' ').trim(); \
            return [!!it && it !== arguments[1], it]";
        self.until(&format!("`{css}` changes"), test, &[css.into(), before.into()]).await?;
        self.text(css).await
    }

    /// Waits until an attribute of the first element has exactly this value.
    pub async fn see_attribute(&self, css: &str, name: &str, wanted: &str) -> Outcome {
        let test = "const it = document.querySelector(arguments[0])?.getAttribute(arguments[1]); \
            return [it === arguments[2], it]";
        self.until(&format!("`{css}` has {name}=\"{wanted}\""), test, &[css.into(), name.into(), wanted.into()]).await
    }

    /// Waits until the focus is on an element that matches.
    pub async fn see_focus_on(&self, css: &str) -> Outcome {
        let test = "const it = document.activeElement; \
            return [!!it && it.matches(arguments[0]), it?.outerHTML.slice(0, 80)]";
        self.until(&format!("the focus is on `{css}`"), test, &[css.into()]).await
    }

    /// The page has a heading, and the heading has words.
    pub async fn see_heading(&self) -> Outcome<String> {
        let heading = self.text("h1").await?;
        see_that(!heading.is_empty(), || "the heading (h1) is empty".to_owned())?;
        Ok(heading)
    }

    /// Waits until the page says that it did not understand a part of its address.
    pub async fn see_notice(&self) -> Outcome {
        let test = "const it = document.querySelector('.notices'); \
            return [!!it && it.textContent.trim().length > 10 && it.getBoundingClientRect().height > 10, it?.outerHTML]";
        self.until("a notice can be seen", test, &[]).await
    }

    /// The page has understood its address.
    pub async fn see_no_notice(&self) -> Outcome {
        let test = "const it = document.querySelector('.notices')?.textContent.trim(); return [it === '', it]";
        self.until("there is no notice", test, &[]).await
    }

    /// No part of the page is wider than the window.
    pub async fn see_no_overflow(&self) -> Outcome {
        let test = "const it = document.documentElement; const wide = [...document.body.querySelectorAll('*')] \
            .filter(e => e.getBoundingClientRect().right > it.clientWidth + 1 && !e.closest('.scroll, svg')) \
            .slice(0, 3).map(e => e.tagName + '.' + (e.getAttribute('class') ?? '')); \
            return [it.scrollWidth <= it.clientWidth, it.scrollWidth + ' > ' + it.clientWidth + ': ' + wide.join(', ')]";
        self.until("nothing is wider than the window", test, &[]).await
    }
}
