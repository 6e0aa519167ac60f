//! Queries on the real dataset, and laws that hold whatever is typed.

#![allow(clippy::expect_used, clippy::panic, reason = "in tests a panic is the report")]

mod aliases;
mod laws;
mod names;
mod speech;

use atlas_data::{Dataset, Lang, codec, evidence::Evidence};
use atlas_search::{Entry, Index, Search, gather};
use std::path::Path;
use std::sync::OnceLock;

/// The dataset in `seeds/` with its record, and what can be found in it.
struct Whole {
    data: Dataset,
    evidence: Evidence,
    entries: Vec<Entry>,
}

fn whole() -> &'static Whole {
    static WHOLE: OnceLock<Whole> = OnceLock::new();
    WHOLE.get_or_init(|| {
        let seeds = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../seeds");
        let (data, evidence) =
            atlas_check::load_whole(&seeds).expect("seeds/ has no problems; `cargo xtask seeds` lists them");
        let entries = gather::entries(&data, &evidence);
        Whole { data, evidence, entries }
    })
}

/// The index as the browser reads it: written and read again.
fn search() -> &'static Search {
    static SEARCH: OnceLock<Search> = OnceLock::new();
    SEARCH.get_or_init(|| {
        let bytes = codec::encode(&Index::new(&whole().entries, Lang::Ru)).expect("the index can be written");
        Search::new(codec::decode(&bytes).expect("the index can be read"))
    })
}

/// Every query finds its key among the first three hits; all that do not are listed.
fn check(queries: &[(&str, &str)]) {
    let misses: Vec<String> = queries.iter().filter_map(|(query, key)| miss(query, key)).collect();
    assert!(misses.is_empty(), "{} of {} missed:\n{}", misses.len(), queries.len(), misses.join("\n"));
}

fn miss(query: &str, key: &str) -> Option<String> {
    let found = search().find(query);
    let first: Vec<&str> = found.hits.iter().map(|hit| hit.key).take(3).collect();
    (!first.contains(&key)).then(|| format!("{query}: {key} is not in {first:?}"))
}
