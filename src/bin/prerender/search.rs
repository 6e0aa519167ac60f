//! The files that the search page looks things up in, one for each language.

use super::stage::Stage;
use atlas_data::{Lang, codec};
use atlas_search::{Index, gather};
use borderland::dataset::{dataset, evidence};

/// Writes them and gives their names.
pub fn write(stage: &Stage) -> Result<[String; 3], String> {
    let entries = gather::entries(dataset(), evidence());
    let index = |lang: Lang| {
        let bytes = codec::encode(&Index::new(&entries, lang)).map_err(|error| error.to_string())?;
        stage.write_hashed(&format!("search-{}", lang.tag()), "bin", &bytes)
    };
    Ok([index(Lang::En)?, index(Lang::Ru)?, index(Lang::Kk)?])
}
