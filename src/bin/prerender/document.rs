//! One HTML document: the head, and the component tree as its body.

use super::asset::Asset;
use super::stage::Stage;
use atlas_data::{Dataset, Lang};
use atlas_view::linked::linked_data;
use atlas_view::ribbon::sizes_css;
use atlas_view::say::{page_description, page_title};
use atlas_view::url::{Embed, Page, page_path};
use atlas_words::t;
use borderland::app::body;
use borderland::dataset::{dataset, door};
use std::fmt::Write;

/// What may run and load. The same policy is in `_headers` for hosts that can send it.
pub const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; \
    font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; base-uri 'self'; form-action 'none'";

/// The home page does not load it, so it is no part of the sheet that Trunk collects.
const RECORD_STYLE: &str = include_str!("../../style/record.css");

/// What only the map in full needs: its colours, and how its views look.
const VIEWS_STYLE: &str = concat!(include_str!("../../style/tokens-views.css"), include_str!("../../style/views.css"));

/// File names that pages refer to.
pub struct Head {
    pub style: Asset,
    /// What only the pages about documents and the record need.
    pub record_style: Asset,
    /// What only the map in full needs.
    pub views_style: Asset,
    /// What the home page runs.
    pub map: Program,
    /// What the map in full runs.
    pub views: Program,
    /// What every other page runs, except the search.
    pub trade: Program,
    /// What the search page runs.
    pub search: Program,
    /// What it looks things up in, in the order of the languages.
    pub indexes: [String; 3],
    /// Name of the map in detail, which the home page fetches when someone comes near.
    pub detail: String,
    /// Names of the files with the map's layers, by language.
    pub layers: [String; 3],
}

/// A program in WebAssembly: the script that starts it, the glue around it, the program.
pub struct Program {
    pub script: Asset,
    pub glue: Asset,
    pub wasm: String,
}

impl Head {
    /// Reads the names out of the page that Trunk staged, joins the style sheets into one file, and puts Trunk's inline
    /// script into a file, since the policy allows no inline script.
    pub fn from_stage(stage: &Stage) -> Result<Head, String> {
        let staged = stage.read("index.html")?;
        let glue = find_file(&staged, "borderland", ".js").ok_or("the staged page names no script")?;
        let wasm = find_file(&staged, "borderland", "_bg.wasm").ok_or("the staged page names no wasm")?;
        let mut style = String::new();
        for sheet in hrefs(&staged).filter(|href| is_ending(href, ".css")) {
            let name = sheet.trim_start_matches('/');
            style.push_str(&compact(&stage.read(name)?));
            stage.remove(name)?;
        }
        if style.is_empty() {
            return Err("the staged page names no style sheet".to_owned());
        }
        style.push_str(&sizes_css(dataset()));
        Ok(Head {
            style: Asset::read(stage, stage.write_hashed("atlas", "css", style.as_bytes())?)?,
            record_style: Asset::read(stage, stage.write_hashed("record", "css", compact(RECORD_STYLE).as_bytes())?)?,
            views_style: Asset::read(stage, stage.write_hashed("views", "css", compact(VIEWS_STYLE).as_bytes())?)?,
            map: Program::new(stage, glue, wasm)?,
            // Trunk takes every further program for a worker and leaves its names as they are.
            views: Program::new(stage, stage.rename_hashed("map", "js")?, stage.rename_hashed("map_bg", "wasm")?)?,
            trade: Program::new(stage, stage.rename_hashed("trade", "js")?, stage.rename_hashed("trade_bg", "wasm")?)?,
            search: Program::new(
                stage,
                stage.rename_hashed("search", "js")?,
                stage.rename_hashed("search_bg", "wasm")?,
            )?,
            indexes: super::search::write(stage)?,
            detail: super::detail::write(stage)?,
            layers: super::layers::write(stage)?,
        })
    }

    fn program(&self, page: Page) -> &Program {
        match page {
            Page::Home => &self.map,
            Page::Map | Page::Ribbon | Page::Embed(_) => &self.views,
            Page::Search => &self.search,
            _ => &self.trade,
        }
    }
}

/// The file of a language.
fn of_lang(files: &[String; 3], lang: Lang) -> &str {
    let [en, ru, kk] = files;
    match lang {
        Lang::En => en,
        Lang::Ru => ru,
        Lang::Kk => kk,
    }
}

impl Program {
    fn new(stage: &Stage, glue: String, wasm: String) -> Result<Program, String> {
        let start = format!(
            "import init from './{glue}';\ninit({{ module_or_path: new URL('./{wasm}', import.meta.url) }});\n"
        );
        let script = stage.write_hashed("start", "js", start.as_bytes())?;
        Ok(Program { script: Asset::read(stage, script)?, glue: Asset::read(stage, glue)?, wasm })
    }
}

fn is_ending(text: &str, ending: &str) -> bool {
    text.to_ascii_lowercase().ends_with(ending)
}

fn hrefs(html: &str) -> impl Iterator<Item = &str> {
    html.split("href=\"").skip(1).filter_map(|rest| rest.split('"').next())
}

/// The first quoted file name with these ends.
fn find_file(html: &str, start: &str, end: &str) -> Option<String> {
    html.split(['"', '\''])
        .map(|part| part.trim_start_matches('/'))
        .find(|part| part.starts_with(start) && is_ending(part, end) && !part.contains(['<', '>', ' ']))
        .map(str::to_owned)
}

/// A style sheet without comments and indentation. Strings in our sheets hold no comment marks.
fn compact(css: &str) -> String {
    let mut out = String::new();
    let mut rest = css;
    while let Some((before, after)) = rest.split_once("/*") {
        out.push_str(before);
        rest = after.split_once("*/").map_or("", |(_, after)| after);
    }
    out.push_str(rest);
    out.lines().map(str::trim).filter(|line| !line.is_empty()).fold(String::new(), |mut text, line| {
        text.push_str(line);
        text.push('\n');
        text
    })
}

/// One page at one address.
pub struct Document {
    pub page: Page,
    pub lang: Lang,
    /// The way back to the root: `../../`; empty at the root itself.
    pub root: String,
}

impl Document {
    pub fn render(&self, head: &Head, data: &Dataset) -> String {
        let state = super::state_of(data, self.lang, self.page);
        let body = body(state, &self.root);
        let lang = self.lang.tag();
        // A page that is served at any unknown address cannot know how deep it stands.
        let is_missing = self.page == Page::Missing;
        let base = if is_missing { base_element() } else { String::new() };
        let shown = if is_missing { "404".to_owned() } else { page_path(data, self.lang, self.page) };
        let root = &self.root;
        let title = escape(&page_title(data, self.lang, self.page));
        let description = escape(&page_description(data, self.lang, self.page));
        let style = head.style.reference(root);
        let close = t::receipt_close(self.lang);
        let more_style = match self.page {
            Page::Home => None,
            Page::Map | Page::Embed(Embed::Map) => Some(&head.views_style),
            _ => Some(&head.record_style),
        };
        let more_style = more_style
            .map_or_else(String::new, |style| format!("<link rel=\"stylesheet\" href={}>\n", style.reference(root)));
        let fonts = preloaded_fonts(self.lang, root);
        let Program { script, glue, wasm } = head.program(self.page);
        let (script, glue) = (script.reference(root), glue.reference(root));
        // The program of the search page reads its index from the address here, and the browser fetches both at once.
        let (index, preload) = if self.page == Page::Search {
            let address = format!("{root}{}", of_lang(&head.indexes, self.lang));
            let preload = format!("<link rel=\"preload\" href=\"{address}\" as=\"fetch\" crossorigin>\n");
            (format!(" data-index=\"{address}\""), preload)
        } else if matches!(self.page, Page::Map | Page::Embed(Embed::Map)) {
            // What a map fetches when someone comes near or switches a layer on.
            let layers = of_lang(&head.layers, self.lang);
            (format!(" data-detail=\"{root}{}\" data-layers=\"{root}{layers}\"", head.detail), String::new())
        } else {
            (String::new(), String::new())
        };
        // A block of data, which no browser runs; the policy is about scripts that run.
        let linked = linked_data(data, door(), self.lang, self.page, root)
            .map(|linked| format!("<script type=\"application/ld+json\">{linked}</script>\n"))
            .unwrap_or_default();
        let alternates = if is_missing { String::new() } else { self.alternates(data) };
        format!(
            "<!doctype html>\n\
            <html lang=\"{lang}\" data-root=\"{root}\" data-page=\"{shown}\" data-close=\"{close}\"{index}>\n<head>\n\
            <meta charset=\"utf-8\">\n{base}\
            <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
            <meta http-equiv=\"Content-Security-Policy\" content=\"{POLICY}\">\n\
            <meta name=\"referrer\" content=\"no-referrer\">\n\
            <meta name=\"color-scheme\" content=\"light dark\">\n\
            <title>{title}</title>\n\
            <meta name=\"description\" content=\"{description}\">\n\
            <meta property=\"og:title\" content=\"{title}\">\n\
            <meta property=\"og:description\" content=\"{description}\">\n\
            {alternates}\
            <link rel=\"icon\" href=\"{root}icon.svg\" type=\"image/svg+xml\">\n\
            <link rel=\"stylesheet\" href={style}>\n{more_style}\
            {fonts}\
            <link rel=\"modulepreload\" href={glue}>\n\
            <link rel=\"preload\" href=\"{root}{wasm}\" as=\"fetch\" type=\"application/wasm\" crossorigin>\n{preload}\
            <script type=\"module\" src={script}></script>\n{linked}\
            </head>\n<body>{body}</body>\n</html>\n"
        )
    }

    fn alternates(&self, data: &Dataset) -> String {
        Lang::ALL.into_iter().fold(String::new(), |mut out, lang| {
            let path = page_path(data, lang, self.page);
            // Writing to a String cannot fail.
            let _ = writeln!(out, "<link rel=\"alternate\" hreflang=\"{}\" href=\"{}{path}\">", lang.tag(), self.root);
            out
        })
    }
}

/// The base path of the site, for the one page that needs it: `TRUNK_PUBLIC_URL`, which `trunk build --public-url` sets.
fn base_element() -> String {
    let path = std::env::var("TRUNK_PUBLIC_URL").unwrap_or_else(|_| "/".to_owned());
    format!("<base href=\"{}\">\n", escape(&path))
}

/// The fonts that the page is set in, so that they arrive with the style sheet and not after it. `fonts.css` says the same: a
/// test in the browsers compares what is preloaded with what is used.
fn preloaded_fonts(lang: Lang, root: &str) -> String {
    let kind = if lang == Lang::En { "-latin" } else { "" };
    ["sans", "serif"].into_iter().fold(String::new(), |mut out, family| {
        // Writing to a String cannot fail.
        let _ = writeln!(
            out,
            "<link rel=\"preload\" href=\"{root}fonts/borderland-{family}{kind}.woff2\" as=\"font\" type=\"font/woff2\" crossorigin>"
        );
        out
    })
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;")
}
