//! `LICENSE-DATA.md` names every source under its licence, and figures that ask for the same terms keep to themselves.

use crate::{data, seeds};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::fs;
use std::path::Path;

const BEGIN: &str = "<!-- sources: written by the test, see the end of this file -->\n";
const END: &str = "<!-- end of sources -->\n";
const ACCEPT: &str = "ATLAS_ACCEPT=1 cargo test -p atlas-laws --test dataset";
/// The licence that asks for non-commercial use and the same terms.
const NON_COMMERCIAL: &str = "cc-by-nc-sa-4-0";

/// The section, from the dataset: every licence in the order of its file, its sources in the order of theirs.
fn section() -> String {
    // Writing to a String cannot fail.
    let mut out = String::new();
    for (index, licence) in data().licences.iter().enumerate() {
        let _ = write!(out, "\n### {}\n\n{}", licence.name, licence.terms.en);
        if !licence.address.is_empty() {
            let _ = write!(out, " <{}>", licence.address);
        }
        out += "\n\n";
        for source in data().sources.iter().filter(|source| source.licence.index() == index) {
            let _ = write!(out, "- `{}`: {}. {}.", source.key, source.title.trim_end_matches('.'), source.publisher);
            if source.address.contains("://") {
                let _ = write!(out, " <{}>", source.address);
            }
            out += "\n";
        }
    }
    out + "\n"
}

#[test]
fn every_source_stands_under_its_licence() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../LICENSE-DATA.md");
    let text = fs::read_to_string(&path).unwrap();
    let (before, rest) = text.split_once(BEGIN).unwrap();
    let (written, after) = rest.split_once(END).unwrap();
    let section = section();
    if written == section {
        return;
    }
    if std::env::var_os("ATLAS_ACCEPT").is_some() {
        fs::write(&path, format!("{before}{BEGIN}{section}{END}{after}")).unwrap();
        return;
    }
    let listed: BTreeSet<&str> = written.lines().collect();
    let changed: Vec<&str> = section.lines().filter(|line| !listed.contains(line)).collect();
    panic!("LICENSE-DATA.md lacks:\n{}\nTo accept: {ACCEPT}", changed.join("\n"));
}

#[test]
fn non_commercial_figures_keep_to_files_of_their_own() {
    let licence_of: BTreeMap<&str, &str> = data()
        .sources
        .iter()
        .map(|source| (source.key.as_str(), data().licences[source.licence.index()].key.as_str()))
        .collect();
    let mut own = 0;
    for entry in fs::read_dir(seeds().join("observations")).unwrap() {
        let path = entry.unwrap().path();
        let mut reader = csv::Reader::from_path(&path).unwrap();
        let column = reader.headers().unwrap().iter().position(|name| name == "source").unwrap();
        let licences: BTreeSet<String> =
            reader.records().map(|row| licence_of[&row.unwrap()[column]].to_owned()).collect();
        if licences.contains(NON_COMMERCIAL) {
            assert_eq!(licences.len(), 1, "{} mixes {licences:?}", path.display());
            own += 1;
        }
    }
    assert!(own > 0, "no figure has these terms any more: take this test and its paper away");
}
