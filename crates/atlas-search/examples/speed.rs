//! Prints the sizes of the index and the time of queries: `cargo run --release -p atlas-search --example speed -- омск "алтай край"`.

use atlas_data::{Lang, codec};
use atlas_search::{Index, Search, gather};
use std::path::Path;
use std::time::Instant;

fn main() {
    let seeds = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../seeds");
    let (data, evidence) = match atlas_check::load_whole(&seeds) {
        Ok(whole) => whole,
        Err(problems) => {
            println!(
                "seeds/ has {} problems: {}",
                problems.len(),
                problems.iter().take(5).map(ToString::to_string).collect::<Vec<_>>().join("\n")
            );
            return;
        }
    };
    let entries = gather::entries(&data, &evidence);
    for lang in Lang::ALL {
        let bytes = codec::encode(&Index::new(&entries, lang)).unwrap_or_default();
        let file = std::env::temp_dir().join(format!("search-{}.bin", lang.tag()));
        println!("{} {} bytes in {}", lang.tag(), bytes.len(), file.display());
        if let Err(error) = std::fs::write(&file, &bytes) {
            println!("{error}");
        }
    }
    let bytes = codec::encode(&Index::new(&entries, Lang::Ru)).unwrap_or_default();
    let start = Instant::now();
    let search = Search::new(codec::decode(&bytes).unwrap_or_default());
    println!("unpacked in {:?}: {:?} words and entries", start.elapsed(), search.size());
    let mut queries: Vec<String> = std::env::args().skip(1).collect();
    if queries.is_empty() {
        let some = [
            "о",
            "омск",
            "Қостанайда",
            "алтайский край",
            "ust kamenogorsk",
            "экология трансграничных рек и обмен данными о воде",
        ];
        queries = some.map(str::to_owned).to_vec();
    }
    for query in queries {
        let start = Instant::now();
        let found = search.find(&query);
        println!("\n{query}: {:?}, work {}, {} hits", start.elapsed(), found.work, found.hits.len());
        for hit in found.hits.iter().take(6) {
            println!("  {:4} {:?} {} | {} | {} | {}", hit.score, hit.kind, hit.key, hit.name, hit.context, hit.address);
        }
    }
}
