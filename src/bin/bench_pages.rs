//! Writes one benchmark page: the home page of an invented country, with the same components, and the same data for the page it is
//! compared with. `cargo xtask bench` calls it with a folder and a number of regions: a program has one dataset.

use atlas_bench::{Size, contacts_csv, dataset, topojson, values_csv};
use atlas_data::{Lang, MapPart, codec};
use atlas_view::url::{Page, UrlState};
use borderland::app;
use leptos::prelude::*;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

fn main() -> ExitCode {
    match run(std::env::args().skip(1)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("bench_pages: {message}");
            ExitCode::FAILURE
        }
    }
}

fn run(mut words: impl Iterator<Item = String>) -> Result<(), String> {
    let folder = words.next().map(PathBuf::from).ok_or("which folder?")?;
    let regions = words.next().and_then(|word| word.parse().ok()).ok_or("how many regions?")?;
    let size = Size::of(regions).ok_or_else(|| format!("no map of {regions} regions is known"))?;
    let data = dataset(size);
    let bytes = codec::encode(&MapPart::from(data.clone())).map_err(|error| error.to_string())?;
    write(&folder, "regions.topojson", topojson(&data).as_bytes())?;
    write(&folder, "values.csv", values_csv(&data).as_bytes())?;
    write(&folder, "contacts.csv", contacts_csv(&data).as_bytes())?;
    write(&folder, "map.bin", &bytes)?;
    borderland::dataset::embed(data);
    write(&folder, "index.html", document().as_bytes())
}

/// The home page without the head and the foot of the site, which the other page has not either.
fn document() -> String {
    let state = UrlState::new(borderland::dataset::dataset(), Lang::En, Page::Home);
    let live = Owner::new().with(|| app::home(state, String::new()).1.to_html());
    format!(
        "<!doctype html>\n<html lang=\"en\" data-root=\"\" data-page=\"en/\" data-map=\"map.bin\">\n<head>\n\
        <meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
        <meta name=\"color-scheme\" content=\"light dark\">\n<title>Benchmark</title>\n\
        <link rel=\"stylesheet\" href=\"../atlas.css\">\n\
        <link rel=\"modulepreload\" href=\"../bench.js\">\n\
        <link rel=\"preload\" href=\"../bench_bg.wasm\" as=\"fetch\" type=\"application/wasm\" crossorigin>\n\
        <link rel=\"preload\" href=\"map.bin\" as=\"fetch\" crossorigin>\n\
        <script type=\"module\" src=\"../start.js\"></script>\n</head>\n\
        <body><main id=\"main\"><div class=\"notices\" role=\"status\"></div><div id=\"{}\">{live}</div></main></body>\n</html>\n",
        app::LIVE
    )
}

fn write(folder: &Path, name: &str, content: &[u8]) -> Result<(), String> {
    let path = folder.join(name);
    let made = std::fs::create_dir_all(folder).and_then(|()| std::fs::write(&path, content));
    made.map_err(|error| format!("{}: {error}", path.display()))
}
