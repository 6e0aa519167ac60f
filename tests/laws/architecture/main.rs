//! What must not be anywhere in the code. Every test lists all the places it found, and what to do instead.
//!
//! The code is read as text (`scan`), so that nothing needs to be compiled to know.

#![allow(clippy::unwrap_used, clippy::panic, reason = "in tests a panic is the report")]

mod colours;
mod fences;
mod files;
mod markup;
mod scan;

use files::{rust, texts};
use scan::scan;

/// Code that people write and the compiler reads.
const CODE: [&str; 5] = ["src", "crates", "xtask", "tests", "build.rs"];
/// Files that may set single style properties of an element (`style:left=`): it comes into being in the browser and is
/// in no prerendered page, so the properties are set by script, which the content policy allows.
const NEVER_PRERENDERED: [&str; 1] = ["src/map/tooltip.rs"];
/// A `script` element of this type is a block of data: no browser runs it, and the content policy does not ask about it.
const DATA_BLOCK: &str = "application/ld+json";
/// Longest file, in lines that hold code.
const LONGEST: usize = 400;

fn refuse(found: &[String], instead: &str) {
    assert!(found.is_empty(), "{instead}\n{}", found.join("\n"));
}

#[test]
fn files_are_short() {
    let long = |file: files::Source| {
        let lines = scan(&file.text).code_lines;
        (lines > LONGEST).then(|| format!("{}: {lines} lines of code", file.path))
    };
    let found: Vec<String> = rust(&CODE).into_iter().filter_map(long).collect();
    refuse(&found, "Files hold at most 400 lines of code. Look for a seam.");
}

#[test]
fn files_are_named_after_what_is_in_them() {
    let banned = ["utils", "util", "common", "helpers", "helper", "misc"];
    let is_vague = |path: &str| path.split(['/', '.']).any(|part| banned.contains(&part));
    let found: Vec<String> = rust(&CODE).into_iter().map(|file| file.path).filter(|path| is_vague(path)).collect();
    refuse(&found, "Name the file after the one thing in it.");
}

#[test]
fn only_the_platform_touches_the_browser() {
    let mut found = Vec::new();
    for file in rust(&["src", "crates"]) {
        if file.path.starts_with("src/platform/") {
            continue;
        }
        let scanned = scan(&file.text);
        for name in ["web_sys", "js_sys", "gloo", "wasm_bindgen", "leptos_use"] {
            let hits =
                scanned.code.match_indices(name).map(|(at, _)| format!("{}:{} {name}", file.path, scanned.line_at(at)));
            found.extend(hits);
        }
    }
    refuse(&found, "Only src/platform may use the browser; give it a function there.");
}

#[test]
fn pages_carry_no_inline_script_or_style_and_no_raw_markup() {
    let mut found = Vec::new();
    for file in rust(&["src"]) {
        let scanned = scan(&file.text);
        let is_free = NEVER_PRERENDERED.contains(&file.path.as_str());
        let styles = markup::styles(&scanned).into_iter().filter(|style| !(is_free && style.is_single));
        found.extend(styles.map(|style| format!("{}:{} style", file.path, style.line)));
        for literal in &scanned.literals {
            let scripts = literal.text.split("<script").skip(1).filter_map(|rest| rest.split('>').next());
            let is_inline = scripts.into_iter().any(|tag| !tag.contains("src=") && !tag.contains(DATA_BLOCK))
                || literal.text.contains("<style");
            found.extend(is_inline.then(|| format!("{}:{} inline script or style", file.path, literal.line)));
        }
        let raw = scanned
            .code
            .match_indices("inner_html")
            .map(|(at, _)| format!("{}:{} inner_html", file.path, scanned.line_at(at)));
        found.extend(raw);
    }
    refuse(
        &found,
        "The content policy refuses inline styles, and raw markup is not escaped: use classes and elements.",
    );
}

#[test]
fn nothing_is_loaded_from_elsewhere() {
    let mut found = Vec::new();
    // A scheme alone asks nobody; the names of vocabularies look like addresses and are not.
    let names_host =
        |text: &str| text.match_indices("://").any(|(at, _)| text[at + 3..].starts_with(char::is_alphanumeric));
    let is_elsewhere = |text: &str| {
        names_host(&text.replace("http://www.w3.org/", "").replace("https://schema.org/", ""))
            || text.contains("url(//")
    };
    for file in texts(&[
        "src",
        "public",
        "index.html",
        "crates/atlas-view/src",
        "crates/atlas-plot/src",
        "crates/atlas-words/text",
    ]) {
        // The licence of the fonts names its own address.
        if file.path == "public/fonts/OFL.txt" {
            continue;
        }
        if files::is_rust(&file.path) {
            let literals = scan(&file.text).without_tests().literals.into_iter().filter(|it| is_elsewhere(&it.text));
            found.extend(literals.map(|literal| format!("{}:{} {}", file.path, literal.line, literal.text)));
        } else {
            let lines = file.text.lines().enumerate().filter(|(_, line)| is_elsewhere(line));
            found.extend(lines.map(|(index, line)| format!("{}:{} {}", file.path, index + 1, line.trim())));
        }
    }
    refuse(&found, "The atlas asks no third party for anything. Addresses of sources belong into seeds/sources.csv.");
}

#[test]
fn words_stand_in_the_texts() {
    let mut found = Vec::new();
    for file in rust(&["src", "crates/atlas-view/src", "crates/atlas-plot/src"]) {
        let scanned = scan(&file.text).without_tests();
        let is_cyrillic = |letter: char| ('\u{400}'..='\u{52f}').contains(&letter);
        let cyrillic = scanned.literals.iter().filter(|literal| literal.text.contains(is_cyrillic));
        found.extend(cyrillic.map(|literal| format!("{}:{} “{}”", file.path, literal.line, literal.text)));
        found.extend(markup::words(&scanned).iter().map(|(line, text)| format!("{}:{line} “{text}”", file.path)));
    }
    refuse(&found, "Texts belong into crates/atlas-words/text, in all three languages.");
}

#[test]
fn nothing_names_the_machine_it_was_written_on() {
    let mut found = Vec::new();
    // Put together here, so that this file does not find itself.
    let places = ["root", "work", "tmp", "home"].map(|folder| format!("/{folder}/"));
    for file in texts(&["."]) {
        for (index, line) in file.text.lines().enumerate() {
            let is_local = |(at, _): (usize, &str)| {
                !line[..at].ends_with(|letter: char| letter.is_alphanumeric() || "~.-_".contains(letter))
            };
            if places.iter().any(|place| line.match_indices(place.as_str()).any(is_local)) {
                found.push(format!(
                    "{}:{} {}",
                    file.path,
                    index + 1,
                    line.trim().chars().take(120).collect::<String>()
                ));
            }
        }
    }
    refuse(&found, "Paths of one machine mean nothing on another.");
}
