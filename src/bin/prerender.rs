//! Writes every page in every language into the folder that Trunk has staged, with the same components that the
//! browser hydrates. Trunk calls it as its last step (`Trunk.toml`).

#[path = "prerender/asset.rs"]
mod asset;
#[path = "prerender/detail.rs"]
mod detail;
#[path = "prerender/document.rs"]
mod document;
#[path = "prerender/files.rs"]
mod files;
#[path = "prerender/layers.rs"]
mod layers;
#[path = "prerender/search.rs"]
mod search;
#[path = "prerender/stage.rs"]
mod stage;

use atlas_data::{Dataset, Lang};
use atlas_view::url::{Page, UrlState, all_pages, page_path};
use borderland::dataset::{dataset, embed, evidence, whole};
use document::{Document, Head};
use stage::Stage;
use std::path::PathBuf;
use std::process::ExitCode;

fn main() -> ExitCode {
    let Some(folder) = std::env::var_os("TRUNK_STAGING_DIR") else {
        eprintln!("prerender: TRUNK_STAGING_DIR is not set. This program is the last step of `trunk build`.");
        return ExitCode::FAILURE;
    };
    match run(PathBuf::from(folder)) {
        Ok(pages) => {
            println!("prerender: {pages} pages");
            ExitCode::SUCCESS
        }
        Err(message) => {
            eprintln!("prerender: {message}");
            ExitCode::FAILURE
        }
    }
}

fn run(folder: PathBuf) -> Result<usize, String> {
    embed(whole());
    let data = dataset();
    let stage = Stage::open(folder)?;
    let head = Head::from_stage(&stage)?;
    let mut count = 0;
    for lang in Lang::ALL {
        for page in all_pages(data, evidence()) {
            let path = page_path(data, lang, page);
            write_page(&stage, &head, data, lang, page, &path)?;
            count += 1;
        }
    }
    // The site's root shows the home page in English; it is the same page at a second address.
    write_page(&stage, &head, data, Lang::En, Page::Home, "")?;
    let missing = Document { page: Page::Missing, lang: Lang::En, root: String::new() };
    stage.write("404.html", &missing.render(&head, data))?;
    files::write_all(&stage, &head, data)?;
    Ok(count + 2)
}

fn write_page(stage: &Stage, head: &Head, data: &Dataset, lang: Lang, page: Page, path: &str) -> Result<(), String> {
    let root = "../".repeat(path.matches('/').count());
    let document = Document { page, lang, root };
    stage.write(&format!("{path}index.html"), &document.render(head, data))
}

/// The state of a prerendered page.
fn state_of(data: &Dataset, lang: Lang, page: Page) -> UrlState {
    UrlState::new(data, lang, page)
}
