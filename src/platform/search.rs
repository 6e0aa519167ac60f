//! The search page: the index is fetched once, every key that is pressed is answered from it, and the address keeps
//! what was typed. Hits are links made of elements; nothing that was typed is ever read as markup.

use crate::platform::{clipboard, file, page, receipt, theme};
use atlas_data::{Lang, codec};
use atlas_search::{Hit, Index, Search};
use atlas_words::t;
use gloo::events::{EventListener, EventListenerOptions};
use gloo::utils::{document, window};
use std::sync::OnceLock;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::spawn_local;
use web_sys::{Element, HtmlElement, HtmlInputElement, KeyboardEvent};

static SEARCH: OnceLock<Search> = OnceLock::new();

/// The parts of the page that move.
#[derive(Clone)]
struct Place {
    lang: Lang,
    /// Root of the site with the language.
    root: String,
    query: HtmlInputElement,
    found: Element,
    hits: Element,
}

/// Wakes the search page.
pub fn start() {
    theme::start();
    clipboard::start();
    if let Some(place) = Place::of_page() {
        place.read_address();
        place.listen();
        place.say("data-loading");
        spawn_local(async move {
            let is_loaded = load().await.is_some();
            if is_loaded { place.answer() } else { place.say("data-failed") }
        });
    }
    page::mark_ready();
}

/// Fetches the index that the page names; `None` where it could not be had or read.
async fn load() -> Option<()> {
    let bytes = file::load("data-index").await?;
    let index: Index = codec::decode(&bytes).ok()?;
    SEARCH.set(Search::new(index)).ok()
}

impl Place {
    fn of_page() -> Option<Place> {
        let lang = page::attribute("lang").and_then(|tag| Lang::from_tag(&tag)).unwrap_or_default();
        let part = |id: &str| document().get_element_by_id(id);
        Some(Place {
            lang,
            root: format!("{}{}/", page::root(), lang.tag()),
            query: part("query")?.dyn_into().ok()?,
            found: part("found")?,
            hits: part("hits")?,
        })
    }

    /// Puts the query of the address into the field, unless something was typed while the program was on its way.
    fn read_address(&self) {
        let search = window().location().search().unwrap_or_default();
        let mut parts = search.trim_start_matches('?').split('&');
        let typed = parts.find_map(|part| part.strip_prefix("q=")).unwrap_or_default().replace('+', " ");
        let typed = js_sys::decode_uri_component(&typed).ok().and_then(|text| text.as_string());
        if let Some(typed) = typed.filter(|_| self.query.value().is_empty()) {
            self.query.set_value(&typed);
        }
    }

    fn listen(&self) {
        // Browsers refuse to write too many addresses in a row; leaving the field writes the last one again.
        for event in ["input", "change"] {
            let place = self.clone();
            EventListener::new(&self.query, event, move |_| {
                place.write_address();
                place.answer();
            })
            .forget();
        }
        let Some(frame) = self.query.closest(".search").ok().flatten() else { return };
        let place = self.clone();
        let options = EventListenerOptions::enable_prevent_default();
        EventListener::new_with_options(&frame, "keydown", options, move |event| {
            let pressed = event.dyn_ref::<KeyboardEvent>().map(KeyboardEvent::key).unwrap_or_default();
            if place.press(&pressed).is_some() {
                event.prevent_default();
            }
        })
        .forget();
    }

    /// Arrows go through field and hits, Enter goes from the field to the first hit, Escape begins anew.
    fn press(&self, key: &str) -> Option<()> {
        let links: Vec<HtmlElement> = links(&self.hits);
        let focused = document().active_element()?;
        let at = links.iter().position(|link| **link == focused);
        let is_in_field = focused == **self.query;
        match (key, at) {
            ("ArrowDown" | "Enter", None) if is_in_field => links.first()?.focus().ok(),
            ("ArrowDown", Some(at)) => links.get(at + 1)?.focus().ok(),
            ("ArrowUp", Some(0)) => self.query.focus().ok(),
            ("ArrowUp", Some(at)) => links.get(at - 1)?.focus().ok(),
            ("Escape", _) => {
                self.query.set_value("");
                self.write_address();
                self.answer();
                self.query.focus().ok()
            }
            _ => None,
        }
    }

    /// Shows what the index has for the text in the field.
    fn answer(&self) {
        self.link_languages();
        let Some(search) = SEARCH.get() else { return };
        let typed = self.query.value();
        let hits = search.find(&typed).hits;
        self.hits.set_text_content(None);
        for hit in &hits {
            // An element that was just made can be filled and added.
            let _ = self.add(hit);
        }
        if typed.trim().is_empty() {
            self.found.set_text_content(None);
        } else if hits.is_empty() {
            self.say("data-none");
        } else {
            self.found.set_text_content(Some(&t::search_found(self.lang, hits.len() as u32)));
        }
    }

    fn add(&self, hit: &Hit) -> Result<(), JsValue> {
        let document = document();
        let (row, link) = (document.create_element("li")?, document.create_element("a")?);
        link.set_attribute("href", &format!("{}{}", self.root, hit.address))?;
        link.set_text_content(Some(hit.name));
        let label = document.create_element("span")?;
        label.set_class_name("tag");
        label.set_text_content(Some(hit.label));
        row.append_child(&link)?;
        row.append_child(document.create_text_node(" ").as_ref())?;
        row.append_child(&label)?;
        if !hit.context.is_empty() {
            let context = document.create_element("p")?;
            context.set_text_content(Some(hit.context));
            row.append_child(&context)?;
        }
        self.hits.append_child(&row)?;
        Ok(())
    }

    /// One of the sentences that the page brought along.
    fn say(&self, attribute: &str) {
        self.found.set_text_content(self.found.get_attribute(attribute).as_deref());
    }

    /// `?q=…`, or nothing.
    fn address_query(&self) -> String {
        let typed = self.query.value();
        let encoded = String::from(js_sys::encode_uri_component(typed.trim()));
        if encoded.is_empty() { encoded } else { format!("?q={encoded}") }
    }

    fn write_address(&self) {
        let path = window().location().pathname().unwrap_or_default();
        if let Ok(history) = window().history() {
            // A browser may refuse; the page then shows the answer under the old address.
            let address = format!("{path}{}", self.address_query());
            let _ = history.replace_state_with_url(&JsValue::NULL, "", Some(&address));
        }
    }

    /// The links of the language switch keep the query.
    fn link_languages(&self) {
        let query = self.address_query();
        let switch = document().query_selector(".languages").ok().flatten();
        for link in switch.iter().flat_map(links) {
            let href = link.get_attribute("href").unwrap_or_default();
            let page = href.split('?').next().unwrap_or_default();
            // Setting a constant attribute cannot fail.
            let _ = link.set_attribute("href", &format!("{page}{query}"));
        }
    }
}

/// The links below an element, in order.
fn links(place: &Element) -> Vec<HtmlElement> {
    receipt::links(place).into_iter().map(Into::into).collect()
}
