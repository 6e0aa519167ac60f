//! What a page, a style sheet or a script asks for by itself: addresses as they are written.
//!
//! This reads what our own build writes; it is no general parser of HTML, CSS or JavaScript.

/// Addresses that a browser loads with a page before anyone touches it.
pub fn in_html(html: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut rest = html;
    while let Some((before, after)) = rest.split_once('<') {
        let _ = before;
        rest = after;
        if let Some(comment) = rest.strip_prefix("!--") {
            rest = comment.split_once("-->").map_or("", |(_, after)| after);
            continue;
        }
        let end = tag_end(rest);
        let (tag, after) = rest.split_at(end);
        rest = after;
        let name = tag.split([' ', '\n', '\t', '\r', '/']).next().unwrap_or("");
        let attribute = |wanted: &str| attribute(tag, wanted);
        match name {
            "link" => {
                let rel = attribute("rel").unwrap_or_default();
                let loads = rel
                    .split_ascii_whitespace()
                    .any(|word| ["stylesheet", "preload", "modulepreload", "icon", "manifest"].contains(&word));
                found.extend(attribute("href").filter(|_| loads));
            }
            "script" => {
                let (inside, after) = rest.split_once("</script").unwrap_or((rest, ""));
                match attribute("src") {
                    Some(source) => found.push(source),
                    None => found.extend(in_script(inside)),
                }
                rest = after;
            }
            "style" => {
                let (inside, after) = rest.split_once("</style").unwrap_or((rest, ""));
                found.extend(in_css(inside));
                rest = after;
            }
            "img" | "iframe" | "source" | "video" | "audio" => {
                let waits = attribute("loading").is_some_and(|when| when == "lazy");
                found.extend(attribute("src").filter(|_| !waits));
            }
            "use" | "image" => {
                found.extend(attribute("href").filter(|address| !address.starts_with('#')));
            }
            _ => {}
        }
    }
    found
}

/// Where a tag ends: at the first `>` outside quotes.
fn tag_end(tag: &str) -> usize {
    let mut quote = None;
    for (at, letter) in tag.char_indices() {
        match (quote, letter) {
            (None, '>') => return at,
            (None, '"' | '\'') => quote = Some(letter),
            (Some(open), _) if open == letter => quote = None,
            _ => {}
        }
    }
    tag.len()
}

/// The value of an attribute, quoted or bare.
fn attribute(tag: &str, wanted: &str) -> Option<String> {
    let mut rest = tag;
    while let Some(at) = rest.find(wanted) {
        let (before, after) = rest.split_at(at);
        let after = after.get(wanted.len()..)?;
        rest = after;
        let Some(value) = after.trim_start().strip_prefix('=') else {
            continue;
        };
        if !before.ends_with(|letter: char| letter.is_ascii_whitespace()) {
            continue;
        }
        let value = value.trim_start();
        let value = match value.chars().next()? {
            quote @ ('"' | '\'') => value.get(1..)?.split(quote).next()?,
            _ => value.split([' ', '\n', '\t', '>']).next()?,
        };
        return Some(value.replace("&amp;", "&"));
    }
    None
}

/// Addresses in `url(…)` that are certain to be loaded: a font with a `unicode-range` waits for its letters, and then the
/// page preloads it if it needs it.
pub fn in_css(css: &str) -> Vec<String> {
    let mut found = Vec::new();
    for rule in css.split('}') {
        if rule.contains("unicode-range") {
            continue;
        }
        for after in rule.split("url(").skip(1) {
            let address = after.split(')').next().unwrap_or("").trim().trim_matches(['"', '\'']);
            if !address.is_empty() && !address.starts_with("data:") && !address.starts_with('#') {
                found.push(address.to_owned());
            }
        }
    }
    found
}

/// Modules and WebAssembly that a script names by path. The service worker is named too, but it loads after the page.
pub fn in_script(script: &str) -> Vec<String> {
    script
        .split(['"', '\'', '`'])
        .filter(|word| word.starts_with(['/', '.']) && !word.contains(char::is_whitespace))
        .filter(|word| matches!(word.rsplit_once('.'), Some((_, "js" | "wasm"))))
        .filter(|word| !word.ends_with("/sw.js"))
        .map(str::to_owned)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_loads_its_links_scripts_and_pictures_and_nothing_else() {
        let html = r##"<!doctype html><html><head>
            <!-- <link rel="stylesheet" href="/old.css"> -->
            <link rel="canonical" href="https://example.org/en/"><link rel=alternate hreflang=ru href=/ru/>
            <link rel="stylesheet" href="../a.css?x=1&amp;y=2" integrity="sha384-a>b"/>
            <link as="font" rel="preload" href="/fonts/a.woff2" crossorigin>
            <script type="module" src="/start.js"></script>
            <script type="application/json">{"a": "<img src='/no.png'>"}</script>
            </head><body><a href="/ru/">ru</a><img data-src="/x.png" src='/yes.png'><img src="/late.png" loading="lazy">
            <svg><use href="#sea"/><use href="/signs.svg#car"/></svg></body></html>"##;
        assert_eq!(in_html(html), ["../a.css?x=1&y=2", "/fonts/a.woff2", "/start.js", "/yes.png", "/signs.svg#car"]);
    }

    #[test]
    fn an_inline_loader_names_its_files() {
        let html = "<script type=\"module\">\nimport init from '/app-1.js';\nconst wasm = await init({ module_or_path: '/app-1_bg.wasm' });\nnavigator.serviceWorker.register('/sw.js');</script>";
        assert_eq!(in_html(html), ["/app-1.js", "/app-1_bg.wasm"]);
    }

    #[test]
    fn fonts_that_wait_for_their_letters_are_not_certain() {
        let css = "@font-face{font-family:A;src:url(\"a.woff2\") format('woff2')}@font-face{src:url(b.woff2);unicode-range:U+400-4FF}.x{background:url(data:image/png;base64,AA)}";
        assert_eq!(in_css(css), ["a.woff2"]);
    }
}
