//! Follows a page to all that it loads first, and weighs it.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use super::page;
use crate::failure::{Failure, Outcome};

/// What a file is to the budget.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    Html,
    Css,
    /// JavaScript: what binds the app to the browser.
    Glue,
    /// The app, with the data in it.
    Wasm,
    Font,
    Other,
}

impl Kind {
    pub const ALL: [Self; 6] = [Self::Html, Self::Css, Self::Glue, Self::Wasm, Self::Font, Self::Other];

    /// Its line in `budget.toml`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Html => "html",
            Self::Css => "css",
            Self::Glue => "glue",
            Self::Wasm => "wasm",
            Self::Font => "fonts",
            Self::Other => "other",
        }
    }

    fn of(path: &str) -> Self {
        match path.rsplit_once('.').map_or("", |(_, ending)| ending) {
            "html" => Self::Html,
            "css" => Self::Css,
            "js" | "mjs" => Self::Glue,
            "wasm" => Self::Wasm,
            "woff2" | "woff" | "ttf" | "otf" => Self::Font,
            _ => Self::Other,
        }
    }
}

/// A file of the first load.
#[derive(Debug)]
pub struct Loaded {
    /// Path in `dist/`.
    pub path: String,
    pub kind: Kind,
    /// Bytes on the disk.
    pub raw: u64,
    /// Bytes on the wire.
    pub sent: u64,
}

/// Everything that `start` loads, itself first, in the order in which it is named.
pub fn of(dist: &Path, start: &str) -> Outcome<Vec<Loaded>> {
    let mut seen = BTreeSet::from([start.to_owned()]);
    let mut waiting = vec![start.to_owned()];
    let mut loaded = Vec::new();
    let mut next = 0;
    while let Some(path) = waiting.get(next).cloned() {
        next += 1;
        let file = dist.join(&path);
        let bytes = fs::read(&file).map_err(Failure::file("read", &file))?;
        let kind = Kind::of(&path);
        let text = || String::from_utf8_lossy(&bytes);
        let named = match kind {
            Kind::Html => page::in_html(&text()),
            Kind::Css => page::in_css(&text()),
            Kind::Glue => page::in_script(&text()),
            Kind::Wasm | Kind::Font | Kind::Other => Vec::new(),
        };
        for address in named {
            let Some(target) = resolve(&path, &address)? else {
                continue;
            };
            // The glue names modules that exist only inside it; a page or a style sheet must not name what is missing.
            let is_inside = kind == Kind::Glue && !dist.join(&target).is_file();
            if !is_inside && seen.insert(target.clone()) {
                waiting.push(target);
            }
        }
        loaded.push(Loaded { raw: bytes.len() as u64, sent: sent(&path, &bytes)?, path, kind });
    }
    Ok(loaded)
}

/// The path in `dist/` that an address leads to; `None` for addresses that load nothing. Another site is a failure: the
/// atlas makes no third-party request.
fn resolve(from: &str, address: &str) -> Outcome<Option<String>> {
    if address.starts_with("data:") || address.starts_with('#') {
        return Ok(None);
    }
    if address.contains("://") || address.starts_with("//") {
        return Err(Failure::new(format!("{from} loads {address} from another site")));
    }
    let address = address.split(['?', '#']).next().unwrap_or(address);
    let mut parts: Vec<&str> = match address.strip_prefix('/') {
        Some(_) => Vec::new(),
        None => from.rsplit_once('/').map_or(Vec::new(), |(folder, _)| folder.split('/').collect()),
    };
    for part in address.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop();
            }
            name => parts.push(name),
        }
    }
    Ok(Some(parts.join("/")))
}

/// Bytes that a host sends for a file.
fn sent(path: &str, bytes: &[u8]) -> Outcome<u64> {
    let packed = [".woff2", ".woff", ".png", ".jpg", ".webp", ".avif"];
    if packed.iter().any(|ending| path.ends_with(ending)) {
        return Ok(bytes.len() as u64);
    }
    let parameters =
        brotli::enc::BrotliEncoderParams { quality: 11, lgwin: 22, size_hint: bytes.len(), ..Default::default() };
    let mut packed = Vec::new();
    brotli::BrotliCompress(&mut &*bytes, &mut packed, &parameters)
        .map_err(|error| Failure::new(format!("cannot compress {path}: {error}")))?;
    Ok(packed.len() as u64)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_resolved_against_the_file_that_names_them() {
        for (from, address, wanted) in [
            ("en/index.html", "../a.css?v=1", Some("a.css")),
            ("en/index.html", "./x/b.js", Some("en/x/b.js")),
            ("en/index.html", "/c.wasm", Some("c.wasm")),
            ("index.html", "d.svg#car", Some("d.svg")),
            ("index.html", "data:,", None),
        ] {
            assert_eq!(resolve(from, address).unwrap().as_deref(), wanted, "{address}");
        }
        assert!(resolve("index.html", "https://cdn.example/x.js").is_err());
    }

    #[test]
    fn the_first_load_follows_pages_styles_and_scripts_once() {
        let dist = std::env::temp_dir().join(format!("xtask-first-load-{}", std::process::id()));
        fs::create_dir_all(dist.join("en")).unwrap();
        let style = "@font-face{src:url(a.woff2)} ".repeat(50);
        for (name, text) in [
            (
                "en/index.html",
                "<link rel=stylesheet href=../a.css><script src=../s.js></script><link rel=preload href=/a_bg.wasm>",
            ),
            ("a.css", style.as_str()),
            ("a.woff2", "font"),
            ("s.js", "import init from './a.js'; imports['./a_bg.js']; init('/a_bg.wasm')"),
            ("a.js", "export default 1"),
            ("a_bg.wasm", "wasm"),
        ] {
            fs::write(dist.join(name), text).unwrap();
        }
        let loaded = of(&dist, "en/index.html").unwrap();
        let paths: Vec<&str> = loaded.iter().map(|file| file.path.as_str()).collect();
        assert_eq!(paths, ["en/index.html", "a.css", "s.js", "a_bg.wasm", "a.woff2", "a.js"]);
        let style = loaded.iter().find(|file| file.kind == Kind::Css).unwrap();
        assert!(style.sent * 10 < style.raw, "{style:?}");
    }
}
